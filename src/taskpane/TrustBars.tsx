import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Bar } from "./Bar";
import { usePane } from "./PaneContext";
import { Rich } from "./Rich";
import type { TrustListInUse } from "./use-trust-list";
import { useWords } from "./words";

/** From this share of the store on there is a warning. */
const NEARLY_FULL = 0.9;
const ALL_PERCENT = 100;
const ASIDE_FILE_NAME = "second-look-trusted-damaged.json";

const useStyles = makeStyles({
  meter: { marginTop: "6px" },
  still: { transitionProperty: "none" },
});

export interface TrustBarsProps {
  readonly list: TrustListInUse;
  readonly locked: boolean;
}

/** How the list is: locked, damaged, nearly full; and what came of the last change. */
export function TrustBars({ list, locked }: TrustBarsProps): ReactNode {
  const { port } = usePane().parts;
  const { say, sayOwn } = useWords();
  const { entries, damaged, aside, used, entriesLeft } = list.stored;
  const saveAside = (
    <Button
      size="small"
      onClick={() => {
        port.saveFile(ASIDE_FILE_NAME, aside);
      }}
    >
      {say("list.damagedSave")}
    </Button>
  );
  return (
    <>
      {locked && (
        <Bar intent="info">
          <Rich text={sayOwn("list.locked")} />
        </Bar>
      )}
      {damaged && (
        <Bar
          intent="error"
          actions={
            <>
              {aside !== "" && saveAside}
              <Button size="small" onClick={() => void list.setAside()}>
                {say("list.setAside")}
              </Button>
            </>
          }
        >
          {say(entries.length > 0 ? "list.damagedPart" : "list.damaged")}
        </Bar>
      )}
      {!damaged && aside !== "" && (
        <Bar
          intent="info"
          actions={
            <>
              {saveAside}
              <Button size="small" onClick={() => void list.dropAside()}>
                {say("list.dropAside")}
              </Button>
            </>
          }
        >
          {say("list.aside")}
        </Bar>
      )}
      {used >= NEARLY_FULL && (
        <Bar intent="warning">
          {entriesLeft > 0 ? say("list.nearlyFull", { count: entriesLeft }) : say("list.full")}
          <Meter used={used} />
        </Bar>
      )}
      {list.news !== null && (
        <Bar intent={list.news.intent}>
          <Rich text={list.news.text} />
        </Bar>
      )}
    </>
  );
}

/** How much of the store is taken, as a share of 1: a state, and no progress of anything. */
function Meter({ used }: { readonly used: number }): ReactNode {
  const { say, language } = useWords();
  const styles = useStyles();
  const percent = Math.min(Math.floor(used * ALL_PERCENT), ALL_PERCENT);
  return (
    <ProgressBar
      role="meter"
      className={styles.meter}
      bar={{ className: styles.still }}
      aria-label={say("list.used")}
      aria-valuetext={(percent / ALL_PERCENT).toLocaleString(`${language}-u-nu-latn`, {
        style: "percent",
      })}
      color="warning"
      thickness="large"
      max={ALL_PERCENT}
      value={percent}
    />
  );
}
