import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Outlook } from "../host";
import { NOTICE_AFTER_MS } from "../host";
import { useTableStyles } from "./table-styles";
import { stepsOfLastSend } from "./timing";
import { WORDS } from "./words";

const useStyles = makeStyles({
  text: { margin: "4px 0", color: tokens.colorNeutralForeground2 },
  numbers: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", textAlign: "end" },
  track: {
    position: "relative",
    minWidth: "160px",
    height: "12px",
    backgroundColor: tokens.colorNeutralBackground4,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    position: "absolute",
    insetBlock: 0,
    minWidth: "2px",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  late: { backgroundColor: tokens.colorStatusWarningBorder2 },
  wide: { width: "60%" },
});

/** Each step of the last Send against the five seconds after which Outlook grows impatient. */
export function TimingTab({ outlook }: { outlook: Outlook }) {
  const styles = useStyles();
  const table = useTableStyles();
  const steps = stepsOfLastSend(outlook.log.entries());
  if (steps.length === 0) return <p className={styles.text}>{WORDS.noSend}</p>;
  const percent = (ms: number): string => `${Math.min(100, (ms / NOTICE_AFTER_MS) * 100)}%`;
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th>{WORDS.step}</th>
          <th className={table.end}>{WORDS.time}</th>
          <th className={styles.wide}>0 to 5 s</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ name, fromMs, toMs }, index) => (
          <tr key={index}>
            <td>{name}</td>
            <td className={styles.numbers}>{toMs - fromMs} ms</td>
            <td>
              <div className={styles.track}>
                <div
                  className={mergeClasses(styles.bar, toMs > NOTICE_AFTER_MS && styles.late)}
                  style={{
                    insetInlineStart: percent(fromMs),
                    width: percent(Math.min(toMs, NOTICE_AFTER_MS) - fromMs),
                  }}
                />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
