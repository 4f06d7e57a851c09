import type { Decision } from "../core/types";
import type { AlertParts, AlertPolicy, Writing } from "./alert-parts";
import { alertParts } from "./alert-parts";
import { UNCOUNTED } from "./alert-unchecked";
import { alertWords } from "./alert-words";
import type { Language } from "./language";
import type { PenLimits, PenStyle } from "./pen";
import { makePen } from "./pen";

/** What the dialog on Send shows. */
export interface AlertText {
  /** Plain text, at most `MAX_MESSAGE_CHARS` UTF-16 units. */
  readonly message: string;
  /** The same in the Markdown that Outlook knows, at most as long. */
  readonly markdown: string;
  /** The button that opens the pane, at most 20 UTF-16 units. */
  readonly label: string;
}

export const MAX_MESSAGE_CHARS = 500;

/**
 * The dialog about a decision to prompt or to block.
 *
 * Names addresses and domains only, never display names. What strangers wrote is escaped, and
 * characters that cannot be seen are named. What does not fit is left out by whole sentences: list
 * items from the end, then what differs, then how many more. Where the domains alone are too long
 * they are shown from their end, which decides where the mail goes.
 */
export function alertText(decision: Decision, policy: AlertPolicy, language: Language): AlertText {
  let text: AlertText = { message: "", markdown: "", label: "" };
  for (const limits of LIMITS) {
    const plain = alertParts(decision, policy, setting(language, "plain", limits));
    const marked = alertParts(decision, policy, setting(language, "markdown", limits));
    const label = alertWords(language)("alert.button", { count: plain.count });
    for (const cut of cutsOf(plain)) {
      text = { message: joinPlain(plain, cut), markdown: joinMarkdown(marked, cut), label };
      if (fits(text)) return text;
    }
  }
  return text;
}

/**
 * The dialog for a check that failed.
 *
 * @param code - of the error, such as "9002"; shortened to 40 characters
 */
export function errorText(code: string, language: Language): AlertText {
  return alike(language, ({ say, pen }) => [
    say("alert.error", { code: pen.words(code) }),
    say("alert.do.retry"),
  ]);
}

/** The dialog for a message whose recipients were being rewritten when something broke off. */
export function journalText(language: Language): AlertText {
  return alike(language, ({ say, pen }) => [
    say("alert.journal"),
    say("alert.do.look", { button: pen.button(say("alert.button", { count: UNCOUNTED })) }),
  ]);
}

const PARAGRAPH = "\n\n";

/** From what should be enough to the last resort, for domains of hundreds of letters. */
const LIMITS: readonly PenLimits[] = [
  { address: 72, domain: Infinity, words: 80 },
  { address: 72, domain: 72, words: 60 },
  { address: 60, domain: 40, words: 40 },
  { address: 40, domain: 28, words: 24 },
];

/** What of the parts is shown. */
interface Cut {
  readonly items: number;
  readonly differs: readonly boolean[];
  readonly rest: boolean;
}

/** The same paragraphs in both styles, about no single address. */
function alike(language: Language, write: (writing: Writing) => readonly string[]): AlertText {
  const short = { address: 40, domain: 40, words: 40 };
  const inStyle = (style: PenStyle) => write(setting(language, style, short)).join(PARAGRAPH);
  return {
    message: inStyle("plain"),
    markdown: inStyle("markdown"),
    label: alertWords(language)("alert.button", { count: UNCOUNTED }),
  };
}

function setting(language: Language, style: PenStyle, limits: PenLimits) {
  const say = alertWords(language);
  return {
    language,
    say,
    pen: makePen({ language, style, limits, hiddenMark: say("alert.hidden") }),
  };
}

/** The ways to shorten, in order: fewer items, less of what differs (the last sentence may outlive a longer one), no rest. */
function cutsOf({ items, differs }: AlertParts): readonly Cut[] {
  const all = differs.map(() => true);
  const one = Math.min(1, items.length);
  const cuts: Cut[] = [
    { items: items.length, differs: all, rest: true },
    { items: one, differs: all, rest: true },
  ];
  for (let kept = differs.length - 1; kept > 0; kept -= 1) {
    cuts.push({ items: one, differs: all.map((_, index) => index < kept), rest: true });
  }
  const last = all.map((_, index) => index === all.length - 1);
  const none = all.map(() => false);
  cuts.push({ items: one, differs: last, rest: true });
  cuts.push({ items: one, differs: none, rest: true }, { items: one, differs: none, rest: false });
  return cuts;
}

function joinPlain(parts: AlertParts, cut: Cut): string {
  return join(parts, cut, parts.items.slice(0, cut.items).join("\n"));
}

function joinMarkdown(parts: AlertParts, cut: Cut): string {
  const items = parts.items.slice(0, cut.items);
  return join(parts, cut, items.map((item) => `- ${item}\r`).join(""));
}

function join(parts: AlertParts, cut: Cut, list: string): string {
  const differs = parts.differs.filter((_, index) => cut.differs[index]);
  const rest = cut.rest ? [parts.more(cut.items), ...parts.unchecked] : [];
  return [parts.lead, list, ...differs, ...rest, parts.ask]
    .filter((paragraph) => paragraph !== "")
    .join(PARAGRAPH);
}

function fits({ message, markdown }: AlertText): boolean {
  return message.length <= MAX_MESSAGE_CHARS && markdown.length <= MAX_MESSAGE_CHARS;
}
