import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCardStyles } from "./card-styles";
import { CopyFailed } from "./CopyFailed";
import { Headline } from "./Headline";
import { Copy16Regular } from "./icons";
import { usePane } from "./PaneContext";
import { buildReport } from "./report";
import { useCopy } from "./use-copy";
import { useWords } from "./words";

/** The pane broke; the message did not. */
export function CrashPage({ cause }: { readonly cause: unknown }): ReactNode {
  const { parts } = usePane();
  const { say } = useWords();
  const card = useCardStyles();
  const { copy, failed } = useCopy();
  return (
    <>
      <Headline tone="error" title={say("limit.crash")} sub="" />
      <div className={card.row}>
        <Button
          appearance="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          {say("limit.reload")}
        </Button>
        <Button icon={<Copy16Regular />} onClick={() => void copy(buildReport(parts, cause))}>
          {say("error.report")}
        </Button>
      </div>
      <CopyFailed text={failed} />
      <p className={card.small}>{say("error.reportNote")}</p>
    </>
  );
}
