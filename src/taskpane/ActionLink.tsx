import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Rich } from "./Rich";
import { useAct } from "./use-act";
import { useWords } from "./words";

export interface ActionLinkProps {
  /** Marked sentence: what the link says, whole. */
  readonly label: string;
  /** Another accessible name that holds the label; the label itself when absent. */
  readonly name?: string;
  readonly onAct: () => Promise<void> | void;
  readonly className: string;
}

/** The same as an `ActionButton`, in the looks of a link. */
export function ActionLink({ label, name, onAct, className }: ActionLinkProps): ReactNode {
  const { say } = useWords();
  const { act, held, working } = useAct({ onAct });
  return (
    <Link
      as="button"
      className={className}
      disabledFocusable={held}
      {...(name === undefined || working ? {} : { "aria-label": name })}
      data-action=""
      onClick={act}
    >
      <Rich text={working ? say("act.working") : label} />
    </Link>
  );
}
