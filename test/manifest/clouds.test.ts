import {
  contentSecurityPolicy,
  FRAME_ANCESTORS,
  frameAncestors,
  officeJsUrl,
} from "../../src/manifest/clouds";

test.each([
  ["public", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
  ["gcc", "https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js"],
  ["gcch", "https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js"],
  ["dod", "https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js"],
  [
    "21vianet",
    "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  ],
  ["https://intranet.example/office/office.js", "https://intranet.example/office/office.js"],

  ["GCC", null],
  ["toString", null],
  ["", null],
  ["http://intranet.example/office.js", null],
  ["https://intranet.example/office/", null],
  ['https://intranet.example/"onload=alert(1)//office.js', null],
  ["https://intranet.example/; script-src *;/office.js", null],
  ["https://intranet.example:8443/v~1.2/a_b-c.js", "https://intranet.example:8443/v~1.2/a_b-c.js"],
  ["https://intranet.example/$(id)/office.js", null],
  ["https://a$host.example/office.js", null],
  ["https://a,b.example/office.js", null],
  ["https://*/office.js", null],
  ["https://a`id`.example/office.js", null],
])("cloud %s loads %s", (cloud, url) => {
  expect(officeJsUrl(cloud)).toBe(url);
});

const META =
  "default-src 'none'; script-src 'self' https://intranet.example:8443 https://ajax.aspnetcdn.com; " +
  "style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
  "frame-src 'self'; base-uri 'none'; form-action 'none'";

test("the policy of the pages names the origins of office.js and of what it fetches, and no other", () => {
  expect(contentSecurityPolicy("https://intranet.example:8443/a/office.js")).toBe(META);
});

test("the policy of the web server also names who may frame the pages", () => {
  expect(contentSecurityPolicy("https://intranet.example:8443/a/office.js", FRAME_ANCESTORS)).toBe(
    `${META}; frame-ancestors https://outlook.office.com https://outlook.office365.com https://*.cloud.microsoft`,
  );
});

const WORLDWIDE = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://*.cloud.microsoft",
];

test.each([
  ["public", WORLDWIDE],
  ["gcc", WORLDWIDE],
  ["gcch", ["https://outlook.office365.us"]],
  ["dod", ["https://webmail.apps.mil", "https://outlook-dod.office365.us"]],
  ["21vianet", ["https://partner.outlook.cn"]],
  ["https://intranet.example/office/office.js", WORLDWIDE],
])("in the cloud %s Outlook frames the pages from %p", (cloud, origins) => {
  expect(frameAncestors(cloud)).toEqual(origins);
});
