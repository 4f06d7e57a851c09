import { withLocalOfficeJs } from "../../../simulator/server/add-in-site";

const HOST = "https://localhost:3001";

test.each([
  [
    "a page as written",
    `<meta content="script-src 'self' https://appsforoffice.microsoft.com; img-src 'self'" />
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="commands.js"></script>`,
    `<meta content="script-src 'self' https://localhost:3001; img-src 'self'" />
<script src="https://localhost:3001/office-js/MicrosoftAjax.js"></script><script src="https://localhost:3001/office-js/office.js"></script>
<script src="commands.js"></script>`,
  ],
  [
    "a page of another cloud, without quotes",
    `<meta content="script-src 'self' https://apps.example.cn"><script src=https://apps.example.cn/1/office.js></script>`,
    `<meta content="script-src 'self' https://localhost:3001"><script src="https://localhost:3001/office-js/MicrosoftAjax.js"></script><script src=https://localhost:3001/office-js/office.js></script>`,
  ],
])("office.js comes from this machine: %s", (_name, page, served) => {
  expect(withLocalOfficeJs(page, HOST)).toBe(served);
});

test.each(["<p>Support</p>", '<script src="office.js"></script>', ""])(
  "%s loads no office.js",
  (page) => {
    expect(withLocalOfficeJs(page, HOST)).toBeNull();
  },
);
