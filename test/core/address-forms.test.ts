import { readForm } from "../../src/core/address-forms";

const X500 = { kind: "unchecked", cause: "x500" };
const FAX = { kind: "unchecked", cause: "fax" };

test.each([
  "/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=86595-Jane",
  "/O=CONTOSO/OU=First Administrative Group/CN=Recipients/CN=jane",
  "/o=Contoso/ou=Sales/cn=Recipients/cn=jane@contoso.com",
  "/o=Contoso",
  "o=Contoso/ou=Sales/cn=jane",
  "dc=com/dc=contoso/cn=jane",
  "EX:/o=Contoso/cn=jane",
  "X500:/o=Contoso/cn=jane",
  "X400:C=US;A= ;P=Contoso;S=Doe;G=Jane;",
  "c=us; a= ; p=contoso; s=doe;",
  "IMCEAEX-_o=ExchangeLabs_ou=x_cn=Recipients_cn=y@namprd13.prod.outlook.com",
  "imceaex-_O=CONTOSO_CN=JANE@contoso.com",
  "IMCEANOTES-Jane+20Doe_Contoso@contoso.com",
  "IMCEAX400-c=us+3Ba=+20@contoso.com",
  "IMCEAINVALID-Jane+20Doe@contoso.com",
])("%s has no domain to confuse", (text) => {
  expect(readForm(text)).toEqual(X500);
});

test.each([
  "IMCEAFAX-Jane+40+2B1+20555@contoso.com",
  "[FAX:+1 (425) 555-0100]",
  "[Fax: Jane@+1 555]",
  "FAX=+14255550100@fax.example",
  "/fax=+14255550100/@contoso.com",
  "fax:+14255550100",
])("%s is a fax number", (text) => {
  expect(readForm(text)).toEqual(FAX);
});

test.each([
  ["IMCEASMTP-jane+40army+2Eml@host.example", "jane@army.ml"],
  ["IMCEASMTP-jane+2Edoe+40army+2Emil@host.example", "jane.doe@army.mil"],
  ["IMCEAINVALID-jane+40army+2Emil@contoso.com", "jane@army.mil"],
  ["IMCEASMTP-j+C3+A5ne+40army+2Emil@contoso.com", "jåne@army.mil"],
  ["IMCEASMTP-a_b+40army+2Emil@contoso.com", "a/b@army.mil"],
  ["IMCEASMTP-a%41+40army+2Emil@contoso.com", "a%41@army.mil"],
])("%s holds %s", (text, address) => {
  expect(readForm(text)).toEqual({ kind: "inner", address });
});

test.each([
  "jane@army.mil",
  "imcea@army.mil",
  "imceaex@army.mil",
  "xIMCEAEX-_o=x@army.mil",
  "fax@army.mil",
  "fax=jane@army.mil",
  "faxes=1@army.mil",
  "[army.mil]",
  // A single part before an "@" is a local part.
  "/o=x@army.ml",
  "cn=jane@army.ml",
  "/dev/null@army.mil",
  "ex:jane@army.mil",
  "",
])("%j is of no such form", (text) => {
  expect(readForm(text)).toBeNull();
});

test("octets that are not UTF-8 leave the encoded text, which holds no address", () => {
  expect(readForm("IMCEASMTP-jane+40+FF+2Emil@contoso.com")).toEqual(X500);
});
