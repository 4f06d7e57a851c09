import {
  hostText,
  mailDomain,
  recipientHost,
  senderText,
} from "../../../src/cli/trace/address-text";

test.each([
  ["jane@Army.mil", "army.mil"],
  ["<jane@army.mil>", "army.mil"],
  ['"a@b"@army.mil', "army.mil"],
  [" jane@army.mil. ", "army.mil"],
  ["'jane@army.mil'", "army.mil"],
  ["jane@[192.0.2.1]", ""],
  ["/o=ExchangeLabs/ou=x/cn=jane", ""],
  ["", ""],
  ["@", ""],
])("the host of %s is %s", (address, host) => {
  expect(hostText(address)).toBe(host);
});

test.each([
  ["jane@army.mil", "army.mil"],
  ["imceaex@army.mil", "army.mil"],
  ["jane@imceaex-fabrikam.com", "imceaex-fabrikam.com"],
  ["IMCEAEX-_o=ExchangeLabs_cn=jane@namprd13.prod.outlook.com", ""],
  ["<imceaex-_O=FABRIKAM_CN=JANE@fabrikam.com>", ""],
  ["Jane Doe <IMCEAEX-_o=x_cn=y@fabrikam.com>", ""],
  ["IMCEAFAX-Jane+40+2B1+20555@fabrikam.com", ""],
  ["IMCEAINVALID-Jane+20Doe@fabrikam.com", ""],
  ["IMCEASMTP-jane+40Army+2Eml@fabrikam.com", "army.ml"],
  ["'imceainvalid-jane+40army+2Emil@fabrikam.com'", "army.mil"],
  ["IMCEASMTP-IMCEASMTP-a+2B40b@c@d.example", ""],
  ["IMCEASMTP-IMCEASMTP-jane+2B40army+2B2Eml+40c+2Ecom@fabrikam.com", ""],
])("mail to %s goes to %s", (address, host) => {
  expect(recipientHost(address)).toBe(host);
});

test.each([
  ["army.mil", "army.mil"],
  ["müller.de", "xn--mller-kva.de"],
  ["mail.army.mil", "mail.army.mil"],
  ["fabrikam.example", "fabrikam.example"],
  ["mil", null],
  ["co.uk", null],
  ["localhost", null],
  ["army.mli", null],
  ["a..b", null],
])("%s as a domain that others may be mistaken for: %s", (host, ascii) => {
  expect(mailDomain(host)?.ascii ?? null).toBe(ascii);
});

test.each([
  ["Pat@Contoso.com", "pat@contoso.com"],
  ["<pat@contoso.com>", "pat@contoso.com"],
  [" Pat Doe <Pat@contoso.com> ", "pat@contoso.com"],
  ['"Doe, Pat" <pat@contoso.com>', "pat@contoso.com"],
  ['"pat@old.example" < pat@contoso.com>', "pat@contoso.com"],
  ['"a <b"@contoso.com', '"a <b"@contoso.com'],
  ["pat+orders@contoso.com", "pat@contoso.com"],
  ["+pat@contoso.com", "+pat@contoso.com"],
  ["bounces+123-jane=army.mil@contoso.com", "bounces@contoso.com"],
  ["bounce-77@contoso.com", "bounces@contoso.com"],
  ["bouncer@contoso.com", "bouncer@contoso.com"],
  ["prvs=12345=pat@contoso.com", "pat@contoso.com"],
  ["srs0=hh=tt=army.mil=jane@contoso.com", ""],
  ["<>", ""],
  ["", ""],
  ["postmaster", ""],
])("the sender %s counts as %s", (address, sender) => {
  expect(senderText(address)).toBe(sender);
});
