import {
  Badge,
  Button,
  makeStyles,
  Subtitle2,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { ComposeWindow } from "./ComposeWindow";
import type { Desk, DeskState } from "./desk";
import type { OpenWindow } from "./open-window";
import { standingOf, titleOf } from "./standing";
import { useOpenWindow } from "./use-open-window";
import { WORDS } from "./words";

/** Panes are designed for 320 px and may be 450 wide. */
export const PANE_WIDTH = { min: 320, max: 450 } as const;

const useStyles = makeStyles({
  card: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    "@media (max-width: 699px)": { flexShrink: 0, overflow: "visible" },
  },
  title: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexWrap: "wrap",
    gap: "8px",
    minHeight: "36px",
    paddingInline: "12px 8px",
    borderStartStartRadius: tokens.borderRadiusXLarge,
    borderStartEndRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: { fontSize: "13px", fontWeight: tokens.fontWeightRegular },
  tab: { display: "flex", gap: "6px", alignItems: "center" },
});

/** The compose windows, one in view; the others go on behind it. */
export function Windows({ desk, state }: { desk: Desk; state: DeskState }) {
  const styles = useStyles();
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTH.min);
  const { windows, shown } = state;
  return (
    <div className={styles.card}>
      <div className={styles.title}>
        {shown !== null && windows.length === 1 ? (
          <Heading open={shown} />
        ) : (
          <TabList
            size="small"
            aria-label={WORDS.openItems}
            selectedValue={shown?.id ?? null}
            onTabSelect={(_event, { value }) => desk.show(Number(value))}
          >
            {windows.map((open) => (
              <Tab key={open.id} value={open.id}>
                <TabText open={open} />
              </Tab>
            ))}
          </TabList>
        )}
        <div>
          <Opener label={WORDS.newMessage} onOpen={() => desk.open("message")} />
          <Opener label={WORDS.newMeeting} onOpen={() => desk.open("meeting")} />
        </div>
      </div>
      {windows.map((open) => (
        <ComposeWindow
          key={open.id}
          desk={desk}
          open={open}
          hidden={open !== shown}
          choices={state.choices}
          paneWidth={paneWidth}
          onPaneWidth={setPaneWidth}
        />
      ))}
    </div>
  );
}

function Heading({ open }: { open: OpenWindow }) {
  const styles = useStyles();
  useOpenWindow(open);
  const { kind } = open.outlook.item;
  return (
    <Subtitle2 as="h2" className={styles.heading}>
      {kind === "message" ? WORDS.newMessage : WORDS.newMeeting}
    </Subtitle2>
  );
}

function TabText({ open }: { open: OpenWindow }) {
  const styles = useStyles();
  useOpenWindow(open);
  const standing = standingOf(open);
  return (
    <span className={styles.tab}>
      {titleOf(open)}
      {standing === "waits" && <Badge appearance="outline">{WORDS.waits}</Badge>}
      {standing === "asks" && (
        <Badge appearance="outline" color="severe">
          {WORDS.asks}
        </Badge>
      )}
    </span>
  );
}

function Opener({ label, onOpen }: { label: string; onOpen: () => void }) {
  return (
    <Button appearance="subtle" size="small" icon={<AddRegular />} onClick={onOpen}>
      {label}
    </Button>
  );
}
