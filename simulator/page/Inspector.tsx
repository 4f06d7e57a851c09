import { Button, makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { ArrowResetRegular, ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Policy } from "../../src/core/policy";
import { CallsTab } from "./CallsTab";
import { DecisionTab } from "./DecisionTab";
import type { OpenWindow } from "./open-window";
import { TimingTab } from "./TimingTab";
import { useOpenWindow } from "./use-open-window";
import { say, WORDS } from "./words";

const useStyles = makeStyles({
  inspector: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    height: "196px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    "@media (max-width: 699px)": { height: "auto", minHeight: "172px" },
  },
  tall: { height: "50vh" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px",
    padding: "4px 12px 0",
  },
  space: { flexGrow: 1 },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    padding: "6px 12px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  empty: { margin: "4px 0", color: tokens.colorNeutralForeground2 },
});

const TABS = ["decision", "calls", "timing"] as const;
type TabName = (typeof TABS)[number];

/** What was asked, answered and decided, for engineers. All of it can be selected and copied. */
export function Inspector(props: { open: OpenWindow; policy: Policy; onReset: () => void }) {
  const styles = useStyles();
  const { open, policy } = props;
  useOpenWindow(open);
  const [tab, setTab] = useState<TabName>("decision");
  const [tall, setTall] = useState(false);
  const { outlook } = open;
  const asked = outlook.log.entries().length > 0;

  return (
    <section
      aria-label={say("sim.inspector")}
      className={mergeClasses(styles.inspector, tall && styles.tall)}
    >
      <div className={styles.head}>
        <TabList
          size="small"
          selectedValue={tab}
          onTabSelect={(_event, { value }) => setTab(value as TabName)}
        >
          {TABS.map((name) => (
            <Tab key={name} value={name} id={`tab-${name}`} aria-controls="inspector-panel">
              {say(`sim.tab.${name}`)}
            </Tab>
          ))}
        </TabList>
        <div className={styles.space} />
        <Button
          appearance="subtle"
          size="small"
          icon={tall ? <ChevronDownRegular /> : <ChevronUpRegular />}
          onClick={() => setTall(!tall)}
        >
          {tall ? WORDS.lower : WORDS.taller}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowResetRegular />}
          onClick={props.onReset}
        >
          {say("sim.reset")}
        </Button>
      </div>
      <div
        id="inspector-panel"
        role="tabpanel"
        aria-labelledby={`tab-${tab}`}
        tabIndex={0}
        className={styles.panel}
      >
        {!asked ? (
          <p className={styles.empty}>{say("sim.inspectorEmpty")}</p>
        ) : tab === "decision" ? (
          <DecisionTab outlook={outlook} policy={policy} />
        ) : tab === "calls" ? (
          <CallsTab log={outlook.log} />
        ) : (
          <TimingTab outlook={outlook} />
        )}
      </div>
    </section>
  );
}
