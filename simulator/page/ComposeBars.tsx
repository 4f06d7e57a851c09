import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  ProgressBar,
  Text,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Notification } from "../host";
import type { OpenWindow } from "./open-window";
import { fill, say, WORDS } from "./words";

const useStyles = makeStyles({
  bars: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "4px",
    ":not(:empty)": { padding: "6px 16px 0" },
  },
  checking: { display: "grid", gap: "4px", color: tokens.colorNeutralForeground2 },
});

const INTENTS = {
  informationalMessage: "info",
  insightMessage: "info",
  progressIndicator: "info",
  errorMessage: "error",
} as const;

/** What stands over the message: a check under way, why it was not sent, and the add-in's notices. */
export function ComposeBars({ open }: { open: OpenWindow }) {
  const styles = useStyles();
  const { item, manifest, report } = open.outlook;
  const addIn = manifest.displayName;
  return (
    <div className={styles.bars}>
      {report?.status === "waiting" && (
        <div role="status" className={styles.checking}>
          <ProgressBar aria-label={fill(WORDS.checking, { addIn })} />
          <Text size={200}>
            {fill(WORDS.checking, { addIn })} {open.sendPresses > 1 && WORDS.onceMore}
          </Text>
        </div>
      )}
      {open.notSent !== "" && (
        <MessageBar intent="warning" politeness="polite">
          <MessageBarBody>{say("sim.blocked", { why: open.notSent })}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={WORDS.dismiss}
                icon={<DismissRegular />}
                onClick={open.dismiss}
              />
            }
          />
        </MessageBar>
      )}
      {[...item.notifications.values()].map((notification) => (
        <Notice key={notification.key} notification={notification} open={open} />
      ))}
    </div>
  );
}

function Notice({ notification, open }: { notification: Notification; open: OpenWindow }) {
  const action = actionOf(notification.actions);
  const { outlook } = open;
  return (
    <MessageBar intent={INTENTS[notification.type]}>
      <MessageBarBody>
        {outlook.manifest.displayName}: {notification.message}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={WORDS.dismiss}
            icon={<DismissRegular />}
            onClick={() => open.dismissNotice(notification.key)}
          />
        }
      >
        {action !== null && (
          <Button
            size="small"
            onClick={() => outlook.openPane(action.commandId, action.contextData)}
          >
            {action.text}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** The one action that Outlook allows: opening a pane. */
function actionOf(
  actions: unknown,
): { readonly text: string; readonly commandId: string; readonly contextData: string } | null {
  const [first] = Array.isArray(actions) ? (actions as readonly unknown[]) : [];
  if (typeof first !== "object" || first === null) return null;
  const { actionText, commandId, contextData } = first as Readonly<Record<string, unknown>>;
  return {
    text: String(actionText ?? ""),
    commandId: String(commandId ?? ""),
    contextData: typeof contextData === "string" ? contextData : JSON.stringify(contextData ?? ""),
  };
}
