import { headlineOf } from "./headline-text";
import { tellProblem } from "./ProblemBar";
import { findItem, leftOf, typedOf, type PaneState, type Ready, type Saying } from "./state";
import { plain, type PaneWords } from "./words";

export interface Announcement {
  readonly text: string;
  /** Interrupts what is being read. */
  readonly alert: boolean;
}

/**
 * What to announce; at most two short sentences.
 *
 * @param focused - the headline takes the focus, so that it is read anyway
 * @returns null when nothing is left to say
 */
export function announcementOf(
  saying: Saying,
  state: PaneState,
  words: PaneWords,
  focused: boolean,
): Announcement | null {
  if (saying.kind === "failed") {
    return { text: tellHeadline(state, words), alert: true };
  }
  if (saying.kind === "half") return { text: words.say("say.half"), alert: true };
  if (state.status === "no-item" || state.status === "read-only") {
    return focused ? null : { text: tellHeadline(state, words), alert: false };
  }
  if (state.status !== "ready") return null;
  if (saying.kind === "problem") return tellItemProblem(saying.item, state, words);
  if (saying.kind === "opened") {
    return focused ? null : { text: tellOpening(state, words), alert: false };
  }
  return { text: plain(tellDeed(saying, state, words)), alert: false };
}

/** What the pane has found, when nobody is led to the headline. */
function tellOpening(state: Ready, words: PaneWords): string {
  const { say, spoken } = words;
  const [first] = leftOf(state);
  const { title, tone } = headlineOf(state, say);
  if (first === undefined || tone === "error") {
    return tone === "clear" ? say("say.clear") : tellHeadline(state, words);
  }
  const found =
    first.level === "probable"
      ? say("say.found", { count: leftOf(state).length })
      : sentenceOf(title, words);
  return `${found} ${say("say.first", { spoken: spoken(first) })}`;
}

function tellHeadline(state: PaneState, words: PaneWords): string {
  const { title, sub } = headlineOf(state, words.say);
  return `${sentenceOf(title, words)} ${sub}`.trim();
}

/** With a full stop, where it has none. */
function sentenceOf(title: string, { say }: PaneWords): string {
  return /[.。]$/.test(title) ? title : say("say.sentence", { title });
}

function tellItemProblem(id: number, state: Ready, words: PaneWords): Announcement | null {
  const item = findItem(state, id);
  if (item === null || item.problem === null) return null;
  if (item.problem.kind === "restored") return { text: words.say("say.failed"), alert: true };
  const typed =
    item.kind === "done"
      ? typedOf(item.deed)
      : item.kind === "card"
        ? item.flagged.address
        : item.typedDomain;
  return { text: plain(tellProblem(item.problem, typed, words)), alert: true };
}

type DeedSaying = Exclude<Saying, { readonly kind: "opened" | "failed" | "half" | "problem" }>;

function tellDeed(saying: DeedSaying, state: Ready, words: PaneWords): string {
  const { say, pen, spoken } = words;
  const left = tellLeft(state, words);
  switch (saying.kind) {
    case "item":
      return say("say.item", { status: headlineOf(state, say).title });
    case "replaced":
      return say("say.replaced", { meant: pen.address(saying.meant), left });
    case "merged":
      return say("say.merged", { meant: pen.address(saying.meant), left });
    case "replaced-group":
      return say("say.replacedAll", { count: saying.count, left });
    case "kept":
    case "removed":
    case "bcc":
      return say(`say.${saying.kind}`, { left });
    case "trusted":
      return say("say.trusted", { entry: pen.address(saying.entry), left });
    case "undone": {
      const typed = pen.address(saying.typed);
      return saying.field === null
        ? say("say.undoneKept", { typed, left })
        : say("say.undone", { typed, field: say(`field.${saying.field}`), left });
    }
    case "undone-all":
      return say("say.undoneAll", { count: saying.count, left });
    case "live": {
      const [first] = saying.flagged;
      const count = saying.flagged.length;
      return say("say.live", { count, spoken: first === undefined ? "" : spoken(first) });
    }
    case "gone-outside":
      return say("say.goneOutside", { typed: pen.address(saying.typed), left });
    case "changed-outside":
      return say("say.fixedOutside", { typed: pen.address(saying.typed), left });
  }
}

/** How many are left; where none is, that one can send, or what the headline says instead. */
function tellLeft(state: Ready, words: PaneWords): string {
  const { say } = words;
  const left = leftOf(state);
  const { title, tone } = headlineOf(state, say);
  if (left.length === 0 && tone !== "done" && tone !== "clear") return sentenceOf(title, words);
  const onlyBlocked = left.length > 0 && left.every(({ level }) => level === "blocked");
  return say(onlyBlocked ? "say.leftBlocked" : "say.left", { count: left.length });
}
