import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ActionButton } from "./ActionButton";
import { useCardStyles } from "./card-styles";
import { CopyFailed } from "./CopyFailed";
import { Headline } from "./Headline";
import { headlineOf } from "./headline-text";
import { Copy16Regular } from "./icons";
import { usePane } from "./PaneContext";
import { buildReport } from "./report";
import type { PaneState } from "./state";
import { useCopy } from "./use-copy";
import { useWords } from "./words";

export interface FailedPageProps {
  readonly state: Extract<PaneState, { readonly status: "failed" }>;
}

/** Outlook did not answer: what that means, and two things to do. */
export function FailedPage({ state }: FailedPageProps): ReactNode {
  const { parts, actions } = usePane();
  const { say } = useWords();
  const card = useCardStyles();
  const { copy, failed } = useCopy();
  return (
    <>
      <Headline {...headlineOf(state, say)} />
      <p className={card.body}>{say("error.readDo")}</p>
      <div className={card.row}>
        <ActionButton label={say("act.tryAgain")} appearance="primary" onAct={actions.checkAgain} />
        <Button icon={<Copy16Regular />} onClick={() => void copy(buildReport(parts, state))}>
          {say("error.report")}
        </Button>
      </div>
      <CopyFailed text={failed} />
      <p className={card.small}>{say("error.reportNote")}</p>
    </>
  );
}
