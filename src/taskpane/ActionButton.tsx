import { Button, type ButtonProps } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { fluentRef } from "./fluent-ref";
import { Rich } from "./Rich";
import { useAct, type Act } from "./use-act";
import { useWords } from "./words";

export interface ActionButtonProps extends Act {
  /** Marked sentence: what the button says, whole. */
  readonly label: string;
  /** Another accessible name that holds the label; the label itself when absent. */
  readonly name?: string;
  readonly appearance?: ButtonProps["appearance"];
  readonly size?: ButtonProps["size"];
  readonly className?: string | undefined;
  readonly icon?: ButtonProps["icon"];
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/**
 * A button that changes the message or what is kept of it. While any such change runs no other
 * button acts, and the one that was pressed says that it works.
 */
export function ActionButton(props: ActionButtonProps): ReactNode {
  const { label, name, appearance = "secondary", size = "medium" } = props;
  const { say } = useWords();
  const { act, held, working } = useAct(props);
  return (
    <Button
      ref={fluentRef(props.buttonRef)}
      appearance={appearance}
      size={size}
      {...(props.className === undefined ? {} : { className: props.className })}
      icon={props.icon ?? null}
      disabledFocusable={held}
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
