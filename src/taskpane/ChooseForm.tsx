import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import { looksAlike } from "../text/alert-one";
import { ActionButton } from "./ActionButton";
import { CancelButton, useCancel } from "./CancelButton";
import { useCardStyles } from "./card-styles";
import { readable } from "./drawing";
import type { Flagged } from "./flagged";
import { onEscape } from "./keys";
import { Rich } from "./Rich";
import { useWords, type PaneWords } from "./words";

export interface ChooseFormProps {
  readonly flagged: Flagged;
  readonly onMeant: (address: string) => Promise<void>;
  readonly onTyped: () => Promise<void> | void;
  readonly onCancel: () => void;
}

type Choice = "meant" | "typed" | "";

/** Which of the two addresses is right: nothing is selected for anybody. */
export function ChooseForm({ flagged, onMeant, onTyped, onCancel }: ChooseFormProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const styles = useCardStyles();
  const first = useRef<HTMLInputElement>(null);
  const [choice, setChoice] = useState<Choice>("");
  const cancel = useCancel(onCancel);
  const meant = flagged.suggestions[0] ?? "";
  const { typedLabel, meantLabel, hint } = labelsOf(flagged, meant, words);

  useEffect(() => {
    first.current?.focus();
  }, []);

  const act = (): Promise<void> | void => (choice === "meant" ? onMeant(meant) : onTyped());
  return (
    <div onKeyDown={onEscape(cancel)}>
      <Field label={say("keep.which")} hint={hint}>
        <RadioGroup
          value={choice}
          onChange={(_event, data) => {
            setChoice(data.value as Choice);
          }}
        >
          <Radio value="meant" input={{ ref: first }} label={<Rich text={meantLabel} />} />
          <Radio value="typed" label={<Rich text={typedLabel} />} />
        </RadioGroup>
      </Field>
      <div className={styles.formRow}>
        <ActionButton
          label={say("keep.continue")}
          appearance="primary"
          idle={choice === ""}
          onAct={act}
        />
        <CancelButton onCancel={onCancel} />
      </div>
    </div>
  );
}

/** Addresses that look alike read the same, so they are described; all others are written out. */
function labelsOf(
  flagged: Flagged,
  meant: string,
  { say, pen, foreignScript }: PaneWords,
): {
  readonly typedLabel: string;
  readonly meantLabel: string;
  readonly hint: ReactElement | null;
} {
  const script = foreignScript(flagged.finding);
  if (script === "" || !looksAlike(flagged.finding, readable(flagged.address))) {
    return {
      meantLabel: say("keep.choiceMeant", { meant: pen.address(meant) }),
      typedLabel: say("keep.choiceTyped", { typed: pen.address(flagged.address) }),
      hint: null,
    };
  }
  return {
    meantLabel: say("keep.choiceLatin"),
    typedLabel: say("keep.choiceLookalike", { script }),
    hint: <Rich text={say("keep.hintLookalike", { script })} />,
  };
}
