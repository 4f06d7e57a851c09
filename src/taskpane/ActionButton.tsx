import { Button, type ButtonProps } from "@fluentui/react-components";
import { useState, type ReactNode, type Ref } from "react";
import { fluentRef } from "./fluent-ref";
import { useBusy } from "./PaneContext";
import { Rich } from "./Rich";
import { usePhase } from "./use-phase";
import { useWords } from "./words";

export interface ActionButtonProps {
  /** Marked sentence: what the button says, whole. */
  readonly label: string;
  /** Another accessible name that holds the label; the label itself when absent. */
  readonly name?: string;
  readonly onAct: () => Promise<void> | void;
  readonly appearance?: ButtonProps["appearance"];
  readonly size?: ButtonProps["size"];
  readonly className?: string | undefined;
  readonly icon?: ButtonProps["icon"];
  /** Cannot be used now, but may be read. */
  readonly idle?: boolean;
  /** What it does was begun elsewhere: by Enter in a field. */
  readonly begun?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/**
 * A button that changes the message or what is kept of it. While any such change runs no other
 * button acts, and the one that was pressed says that it works.
 */
export function ActionButton(props: ActionButtonProps): ReactNode {
  const { label, name, onAct, appearance = "secondary", size = "medium" } = props;
  const { idle = false, begun = false } = props;
  const busy = useBusy();
  const { say } = useWords();
  const [pressed, setPressed] = useState(false);
  const phase = usePhase((pressed || begun) && busy);
  const working = phase !== "at-once";
  const act = (): void => {
    if (busy || idle) return;
    setPressed(true);
    void Promise.resolve(onAct()).finally(() => {
      setPressed(false);
    });
  };
  return (
    <Button
      ref={fluentRef(props.buttonRef)}
      appearance={appearance}
      size={size}
      {...(props.className === undefined ? {} : { className: props.className })}
      icon={props.icon ?? null}
      disabledFocusable={busy || idle}
      {...(name === undefined || working ? {} : { "aria-label": name })}
      data-action=""
      onClick={act}
    >
      <span>
        <Rich text={working ? say("act.working") : label} />
      </span>
    </Button>
  );
}
