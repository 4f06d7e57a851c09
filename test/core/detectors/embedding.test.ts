import { embedding } from "../../../src/core/detectors/embedding";
import { detected } from "../../support/domains";

/** typed, known, registrable domain that the mail would go to */
const CASES = [
  ["army.mil.example.com", "army.mil", "example.com"],
  ["mail.army.mil.example.com", "army.mil", "example.com"],
  ["contoso.com.evil.example", "contoso.com", "evil.example"],
  ["contoso.com.co", "contoso.com", "contoso.com.co"],
  ["example.co.uk.login.example.net", "example.co.uk", "example.net"],
  ["army-mil.example.com", "army.mil", "example.com"],
  ["mail.army-mil.co", "army.mil", "army-mil.co"],
  ["fourth-coffee-com.example.org", "fourth-coffee.com", "example.org"],
  ["mail.army.mil.example.com", "mail.army.mil", "example.com"],
  // The ending without its dot, behind a name that stands out.
  ["mail.contosocom-login.com", "contoso.com", "contosocom-login.com"],
  ["contosocom.com", "contoso.com", "contosocom.com"],
  ["intercom-com.example.com", "intercom.com", "example.com"],
  ["telecom-contoso.com", "tele.com", null],
  ["contosocommunity.com", "contoso.com", null],
  ["contosonet-login.com", "contoso.net", null], // "net" is a word of its own

  ["army.mil", "army.mil", null],
  ["mail.army.mil", "army.mil", null], // at the end it is the real one
  ["xarmy.mil.example.com", "army.mil", null], // not at a label's boundary
  ["army.milx.example.com", "army.mil", null],
  ["army.example.com", "army.mil", null],
  ["dla-mil.example.com", "dla.mil", null], // too short for hyphens
  ["x-army-mil.example.com", "army.mil", "example.com"],
  ["x-army.mil-y.com", "army.mil", "mil-y.com"],
  ["web-mail.com.ar", "mail.com", null],
  ["dla.mil.example.com", "dla.mil", "example.com"],
  ["mil.example.com", "mil", null], // a suffix is no domain
] as const;

test.each(CASES)("%s for %s goes to %p", (typed, known, owner) => {
  expect(detected(embedding, typed, known)).toEqual(owner && { kind: "embedding", owner });
});
