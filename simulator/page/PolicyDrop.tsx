import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
} from "@fluentui/react-components";
import type { DragEvent } from "react";
import { useRef, useState } from "react";
import type { Desk } from "./desk";
import type { PolicyInForce, RefusedPolicy } from "./policy-in-force";
import { fill, say, WORDS } from "./words";

const useStyles = makeStyles({
  root: { display: "grid", gap: "6px", padding: "0 8px", flexGrow: 0, minWidth: "200px" },
  facts: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  drop: {
    width: "100%",
    padding: "10px 12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  over: {
    ...shorthands.borderStyle("solid"),
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  list: { margin: 0, paddingInlineStart: "16px", fontSize: tokens.fontSizeBase200 },
  error: { color: tokens.colorStatusDangerForeground3 },
});

/** Says which policy the add-in carries, and takes another: checked and stamped as for a package. */
export function PolicyDrop(props: {
  policy: PolicyInForce;
  refused: RefusedPolicy | null;
  desk: Desk;
}) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { policy, refused, desk } = props;

  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    desk.setPolicy({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };

  return (
    <section className={styles.root} aria-label={say("sim.policy")}>
      <Caption1 className={styles.facts}>
        <strong>{say("sim.policy")}:</strong> {describe(policy)}
      </Caption1>
      <Problems lines={policy.warnings} className={styles.list} />
      {refused !== null && (
        <div role="alert" className={styles.error}>
          <Caption1>
            {refused.errors === null
              ? fill(WORDS.policyFailed, { name: refused.name })
              : fill(WORDS.policyRefused, { name: refused.name })}
          </Caption1>
          <Problems lines={refused.errors ?? []} className={styles.list} />
          <Button size="small" onClick={desk.dismissRefused}>
            {WORDS.dismiss}
          </Button>
        </div>
      )}
      {policy.from === "file" && (
        <Button size="small" onClick={() => desk.setPolicy(null)}>
          {WORDS.removePolicy}
        </Button>
      )}
      <button
        type="button"
        className={mergeClasses(styles.drop, over && styles.over)}
        onClick={() => input.current?.click()}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {say("sim.policyDrop")}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={say("sim.policyDrop")}
        hidden
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = "";
        }}
      />
    </section>
  );
}

function Problems(props: { lines: readonly string[]; className: string }) {
  if (props.lines.length === 0) return null;
  return (
    <ul className={props.className}>
      {props.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function describe({ from, name, policy, monitor }: PolicyInForce): string {
  if (from === "defaults") return WORDS.noPolicy;
  const whose = policy.organization.name;
  return [
    name,
    ...(whose === "" ? [] : [whose]),
    fill(WORDS.revision, { revision: policy.revision }),
    ...(monitor ? [WORDS.monitor] : []),
  ].join(", ");
}
