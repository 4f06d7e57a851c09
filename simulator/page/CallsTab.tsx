import { Button, makeStyles, mergeClasses, SearchBox, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CallLog, LogEntry } from "../host";
import { filterCalls, shortDetails } from "./call-rows";
import { useTableStyles } from "./table-styles";
import { say, WORDS } from "./words";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "8px", marginBottom: "6px" },
  filter: { flexGrow: 1, maxWidth: "320px" },
  text: { margin: "4px 0", color: tokens.colorNeutralForeground2 },
  numbers: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  code: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: "pre-wrap" },
  summary: { cursor: "pointer" },
});

const DIRECTIONS = { "to-host": WORDS.toOutlook, "to-add-in": WORDS.toAddIn, host: WORDS.outlook };
const MAX_ROWS = 500;

/** What office.js and its host said to each other, newest last. */
export function CallsTab({ log }: { log: CallLog }) {
  const styles = useStyles();
  const table = useTableStyles();
  const [filter, setFilter] = useState("");
  const [cleared, setCleared] = useState(0);
  const all = log.entries();
  const entries = all.slice(cleared);
  const shown = filterCalls(entries, filter).slice(-MAX_ROWS);
  const start = all[0]?.at ?? 0;

  return (
    <>
      <div className={styles.tools}>
        <SearchBox
          size="small"
          className={styles.filter}
          placeholder={say("sim.filter")}
          aria-label={say("sim.filter")}
          value={filter}
          onChange={(_event, { value }) => setFilter(value)}
        />
        <Button size="small" onClick={() => setCleared(all.length)}>
          {say("sim.clear")}
        </Button>
      </div>
      {shown.length === 0 ? (
        <p className={styles.text}>{entries.length === 0 ? WORDS.noCalls : WORDS.noMatch}</p>
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th>{WORDS.time}</th>
              <th>{WORDS.direction}</th>
              <th>{WORDS.page}</th>
              <th>{WORDS.call}</th>
              <th>{WORDS.details}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry, index) => (
              <tr key={index}>
                <td className={styles.numbers}>{entry.at - start} ms</td>
                <td className={table.short}>{DIRECTIONS[entry.direction]}</td>
                <td className={table.short}>{entry.frame}</td>
                <td>{entry.name}</td>
                <td>
                  <Details entry={entry} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Details({ entry }: { entry: LogEntry }) {
  const styles = useStyles();
  const { short, full } = shortDetails(entry.details);
  if (full === short) return <span className={styles.code}>{short}</span>;
  return (
    <details>
      <summary className={mergeClasses(styles.code, styles.summary)}>{short}</summary>
      <div className={styles.code}>{full}</div>
    </details>
  );
}
