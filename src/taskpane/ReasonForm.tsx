import { Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { ActionButton } from "./ActionButton";
import { CancelButton, useCancel } from "./CancelButton";
import { useCardStyles } from "./card-styles";
import { fluentRef } from "./fluent-ref";
import { onEscape } from "./keys";
import { Rich } from "./Rich";
import { useWords } from "./words";

const MAX_REASON_CHARS = 200;

export interface ReasonFormProps {
  readonly typed: string;
  readonly onSave: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Why this address is right, where policy asks for it. */
export function ReasonForm({ typed, onSave, onCancel }: ReasonFormProps): ReactNode {
  const { say, sayOwn, pen } = useWords();
  const styles = useCardStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const cancel = useCancel(onCancel);

  useEffect(() => {
    field.current?.focus();
  }, []);

  const save = (): Promise<void> | void => {
    if (reason.trim() !== "") return onSave(reason.trim());
    setAsked(true);
    field.current?.focus();
  };
  return (
    <div onKeyDown={onEscape(cancel)}>
      <p className={styles.small}>
        <Rich text={sayOwn("keep.reason")} />
      </p>
      <Field
        label={<Rich text={say("keep.reasonLabel", { typed: pen.address(typed) })} />}
        hint={say("keep.reasonHint")}
        validationState={asked && reason.trim() === "" ? "error" : "none"}
        validationMessage={asked && reason.trim() === "" ? say("keep.reasonEmpty") : null}
      >
        <Textarea
          ref={fluentRef(field)}
          value={reason}
          maxLength={MAX_REASON_CHARS}
          resize="vertical"
          onChange={(_event, data) => {
            setReason(data.value);
          }}
        />
      </Field>
      <div className={styles.formRow}>
        <ActionButton label={say("keep.save")} appearance="primary" onAct={save} />
        <CancelButton onCancel={onCancel} />
      </div>
    </div>
  );
}
