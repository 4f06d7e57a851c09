/** A made-up message trace of any length, in the form of `Get-MessageTraceV2 | Export-Csv`. */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { parse } from "tldts";
import { madeUpDomains, randomNumbers, slipsOf } from "../latency/names";

export interface MadeTrace {
  readonly bytes: number;
  /** Recipients of delivered mail from the own domain to others. */
  readonly sent: number;
  /** The domain that most of it goes to. */
  readonly mostFrequent: string;
}

export const OWN_DOMAIN = "contoso.com";

const PEOPLE = 50_000;
const DOMAINS = 300_000;
const SLIPPED = 2_000;
const ROWS_AT_ONCE = 2_000;
/** So that a few domains get most of the mail: a uniform number to this power. */
const STEEPNESS = 6;

const HEADER =
  '"Received","SenderAddress","RecipientAddress","Subject","Status","ToIP","FromIP","Size",' +
  '"MessageId","MessageTraceId"\r\n';

/**
 * Write a trace: six rows in ten are mail from 50,000 people to 300,000 domains, one in 2,000 of
 * them to a slip; the rest comes in, stays inside, or fails.
 */
export async function makeTrace(path: string, rows: number): Promise<MadeTrace> {
  const random = randomNumbers(1);
  // Some that are made up turn out to be public suffixes, or under none.
  const isRegistrable = (text: string): boolean => {
    const { domain, isIcann } = parse(text);
    return domain === text && isIcann === true;
  };
  const domains = madeUpDomains(DOMAINS, 2).filter(isRegistrable);
  const slips = slipsOf(domains.slice(0, SLIPPED), 3).filter(isRegistrable);
  const file = createWriteStream(path);
  const ended = finished(file);
  let bytes = 0;
  let sent = 0;

  file.write(HEADER);
  bytes += HEADER.length;
  for (let done = 0; done < rows; done += ROWS_AT_ONCE) {
    let text = "";
    for (let i = done; i < Math.min(rows, done + ROWS_AT_ONCE); i += 1) text += row(i);
    bytes += text.length;
    if (!file.write(text)) await once(file, "drain");
  }
  file.end();
  await ended;
  return { bytes, sent, mostFrequent: domains[0] ?? "" };

  function row(number: number): string {
    const person = `person${below(PEOPLE)}@${OWN_DOMAIN}`;
    const kind = random();
    if (kind < 0.6) {
      sent += 1;
      return line(number, person, `contact${below(90_000)}@${recipientDomain()}`, "Delivered");
    }
    if (kind < 0.65) return line(number, person, `x@${recipientDomain()}`, "Failed");
    if (kind < 0.75)
      return line(number, person, `person${below(PEOPLE)}@${OWN_DOMAIN}`, "Delivered");
    return line(number, `news${below(9_000)}@${recipientDomain()}`, person, "Delivered");
  }

  function recipientDomain(): string {
    const list = random() < 0.0005 ? slips : domains;
    return list[Math.floor(list.length * random() ** STEEPNESS)] ?? "";
  }

  function below(limit: number): number {
    return Math.floor(random() * limit);
  }
}

/** The same length of subject, numbers and times as real ones. */
function line(number: number, sender: string, recipient: string, status: string): string {
  const hex = number.toString(16).padStart(12, "0");
  const minute = String(number % 60).padStart(2, "0");
  return (
    `"6/${1 + (number % 28)}/2026 9:${minute}:11 AM","${sender}","${recipient}",` +
    `"Re: ""draft"" of the offer, version ${number % 97}","${status}","192.0.2.25","",` +
    `"${10_000 + (number % 90_000)}","<a${hex}@${OWN_DOMAIN}>",` +
    `"0f3c2a1e-5b6d-4e7f-8a9b-${hex}"\r\n`
  );
}
