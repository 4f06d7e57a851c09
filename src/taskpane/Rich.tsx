import { makeStyles } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { splitMarks, type MarkedPart } from "../text/pen";

const useStyles = makeStyles({
  code: { overflowWrap: "anywhere" },
  /** Never broken: it fits. */
  whole: { whiteSpace: "nowrap" },
  /** Moves to its own line as a whole if it fits there, else breaks where a reader expects it. */
  block: { display: "inline-block", maxWidth: "100%" },
});

const MAX_WHOLE_CHARS = 28;

/** A marked sentence: what is from outside stands in its own direction and breaks where it may. */
export function Rich({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  return bindPunctuation(splitMarks(text)).map(({ kind, text: words, before, after }, index) => {
    if (kind === "text") return <Fragment key={index}>{words}</Fragment>;
    if (kind === "words") {
      return (
        <Fragment key={index}>
          {before}
          <bdi>{words}</bdi>
          {after}
        </Fragment>
      );
    }
    const short = [...words].length <= MAX_WHOLE_CHARS;
    return (
      <span key={index} className={short ? styles.whole : styles.block}>
        {before}
        <bdi dir="ltr" className={styles.code}>
          {short ? words : breakable(words)}
        </bdi>
        {after}
      </span>
    );
  });
}

interface BoundPart extends MarkedPart {
  /** What of the sentence clings to the part: quotes, a full stop. */
  readonly before: string;
  readonly after: string;
}

/** Punctuation that touches a part never stands alone on a line. */
function bindPunctuation(parts: readonly MarkedPart[]): readonly BoundPart[] {
  const bound = parts.map((part): BoundPart => ({ ...part, before: "", after: "" }));
  for (let index = 0; index < bound.length; index++) {
    const part = bound[index];
    if (part === undefined || part.kind === "text") continue;
    const previous = bound[index - 1];
    const next = bound[index + 1];
    let { before, after } = part;
    if (previous?.kind === "text") {
      before = /[“„«‘(「『‹]\u202f?$/.exec(previous.text)?.[0] ?? "";
      bound[index - 1] = {
        ...previous,
        text: previous.text.slice(0, previous.text.length - before.length),
      };
    }
    if (next?.kind === "text") {
      after = /^\u202f?[.,;:!?”“»’)」』›。、،؟]+/.exec(next.text)?.[0] ?? "";
      bound[index + 1] = { ...next, text: next.text.slice(after.length) };
    }
    bound[index] = { ...part, before, after };
  }
  return bound;
}

/** Places to break: after the @, after dots and hyphens. */
function breakable(text: string): readonly ReactNode[] {
  return text.split(/(?<=[@.-])/).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
