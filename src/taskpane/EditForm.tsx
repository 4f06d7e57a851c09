import { Field, Input, useAnnounce, type FieldProps } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { ActionButton } from "./ActionButton";
import { CancelButton, useCancel } from "./CancelButton";
import { useCardStyles } from "./card-styles";
import { bareAddress, checkEdit, type EditResult } from "./edit-check";
import { onEscape } from "./keys";
import { useBusy, usePane } from "./PaneContext";
import { Rich } from "./Rich";
import type { CardItem } from "./state";
import { plain, useWords, type PaneWords } from "./words";

const CHECK_MS = 300;
const SAY_MS = 800;

export interface EditFormProps {
  readonly item: CardItem;
  readonly onCancel: () => void;
}

/** Correct the address by hand, with the check looking on. */
export function EditForm({ item, onCancel }: EditFormProps): ReactNode {
  const { actions } = usePane();
  const words = useWords();
  const { say } = words;
  const styles = useCardStyles();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(item.flagged.address);
  const { result, checkNow } = useCheck(item, text);
  const sentence = tell(result, text, words);
  const busy = useBusy();
  const [entered, setEntered] = useState(false);
  const cancel = useCancel(onCancel);

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  const save = (): Promise<void> | void => {
    if (isReady(checkNow())) return actions.replace(item.id, bareAddress(text));
    input.current?.focus();
  };
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (busy) return;
        setEntered(true);
        void Promise.resolve(save()).finally(() => {
          setEntered(false);
        });
      }}
      onKeyDown={onEscape(cancel)}
    >
      <Field
        label={say("edit.label")}
        validationState={STATES[result.kind]}
        // Announced below when it stands still: as an alert it would interrupt at each key.
        validationMessage={{ children: <Rich text={sentence} />, role: undefined }}
      >
        <Input
          input={{ ref: input }}
          dir="ltr"
          type="text"
          inputMode="email"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          value={text}
          onChange={(_event, data) => {
            setText(data.value);
          }}
        />
      </Field>
      <div className={styles.formRow}>
        <ActionButton
          label={say("edit.save")}
          appearance="primary"
          idle={!isReady(result)}
          begun={entered}
          onAct={save}
        />
        <CancelButton onCancel={onCancel} />
      </div>
    </form>
  );
}

const STATES: Readonly<Record<EditResult["kind"], NonNullable<FieldProps["validationState"]>>> = {
  same: "none",
  incomplete: "none",
  duplicate: "none",
  ok: "success",
  finding: "warning",
};

function isReady({ kind }: EditResult): boolean {
  return kind !== "same" && kind !== "incomplete";
}

interface Checked {
  /** For what was in the field a moment after the last key. */
  readonly result: EditResult;
  /** The same for what is in it now. */
  readonly checkNow: () => EditResult;
}

/** The check of what is in the field, announced when it changed. */
function useCheck(item: CardItem, text: string): Checked {
  const { parts, getState } = usePane();
  const words = useWords();
  const { announce } = useAnnounce();
  const [result, setResult] = useState<EditResult>({ kind: "same" });
  const said = useRef("");
  const checkNow = useCallback((): EditResult => {
    const state = getState();
    if (state.status !== "ready") return { kind: "incomplete" };
    const trusted = parts.port.readTrust().entries;
    const checked = checkEdit(text, item.flagged, state.message.draft, (draft) =>
      parts.check(draft, trusted),
    );
    setResult(checked);
    return checked;
  }, [text, item.flagged, parts, getState]);
  useEffect(() => {
    const checking = setTimeout(checkNow, CHECK_MS);
    return () => {
      clearTimeout(checking);
    };
  }, [checkNow]);
  useEffect(() => {
    const sentence = plain(tell(result, text, words));
    const saying = setTimeout(() => {
      if (result.kind === "same" || sentence === said.current) return;
      said.current = sentence;
      announce(sentence);
    }, SAY_MS - CHECK_MS);
    return () => {
      clearTimeout(saying);
    };
  }, [result, text, words, announce]);
  return { result, checkNow };
}

function tell(result: EditResult, text: string, { say, describe }: PaneWords): string {
  switch (result.kind) {
    case "same":
    case "incomplete":
    case "ok":
      return say(`edit.${result.kind}`);
    case "duplicate":
      return say("edit.duplicate", { field: say(`field.${result.field}`) });
    case "finding":
      return say("edit.finding", {
        sentence: describe(result.finding, { address: bareAddress(text), displayName: "" }),
      });
  }
}
