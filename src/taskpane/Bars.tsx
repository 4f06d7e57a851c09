import type { ReactNode } from "react";
import { ActionButton } from "./ActionButton";
import { Bar } from "./Bar";
import { HalfWayPanel } from "./HalfWayPanel";
import { usePane } from "./PaneContext";
import { isInterrupted, type Ready } from "./state";
import { useOnline } from "./use-online";
import { useWords } from "./words";

/** The one message above the list: what failed, before what is new, before how things are. */
export function Bars({ state }: { readonly state: Ready }): ReactNode {
  const { actions, parts } = usePane();
  const { say } = useWords();
  const online = useOnline();
  if (state.half !== null) return <HalfWayPanel half={state.half} />;
  if (state.recovery === "unknown") {
    return (
      <Bar
        intent="error"
        actions={
          <ActionButton size="small" label={say("journal.accept")} onAct={actions.acceptList} />
        }
      >
        {say("journal.unknown")}
      </Bar>
    );
  }
  if (isInterrupted(state)) {
    return (
      <Bar
        intent="error"
        actions={
          <ActionButton size="small" label={say("act.tryAgain")} onAct={actions.checkAgain} />
        }
      >
        {say("journal.failed")}
      </Bar>
    );
  }
  if (state.waiting.length > 0) {
    return (
      <Bar
        intent="warning"
        actions={<ActionButton size="small" label={say("live.show")} onAct={actions.showWaiting} />}
      >
        {say("live.new", { count: state.waiting.length })}
      </Bar>
    );
  }
  if (!state.message.writable) return <Bar intent="info">{say("limit.readOnly")}</Bar>;
  if (state.recovery === "restored") return <Bar intent="info">{say("journal.restored")}</Bar>;
  if (state.staleScript) return <Bar intent="info">{say("limit.stale")}</Bar>;
  if (!online) return <Bar intent="info">{say("limit.offline")}</Bar>;
  return parts.policy.suspended === "monitor" ? (
    <Bar intent="info">{say("policy.monitor")}</Bar>
  ) : null;
}
