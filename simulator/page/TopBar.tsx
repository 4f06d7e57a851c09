import {
  Caption1,
  Field,
  makeStyles,
  mergeClasses,
  Select,
  Title3,
  tokens,
} from "@fluentui/react-components";
import { Beaker24Regular } from "@fluentui/react-icons";
import type { Language } from "../../src/text/language";
import { LANGUAGES } from "../../src/text/language";
import type { ProfileId } from "../host";
import { PROFILES } from "../host";
import type { Choices, ThemeName } from "./choices";
import { LATENCIES_MS, LOCALES, THEMES } from "./choices";
import type { FaultId } from "./faults";
import { FAULT_IDS, faultLabel } from "./faults";
import { say } from "./words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "12px 24px",
    padding: "10px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    // Not Outlook, at a glance.
    borderBottom: "3px dashed #f2a100",
  },
  name: { display: "flex", alignItems: "center", gap: "14px", minWidth: 0 },
  icon: { color: tokens.colorNeutralForeground1, flexShrink: 0 },
  title: { display: "block", margin: 0, fontSize: "17px", lineHeight: "24px" },
  intro: { color: tokens.colorNeutralForeground2, fontSize: "13px", lineHeight: "18px" },
  pickers: { display: "flex", flexWrap: "wrap", gap: "8px 10px", minWidth: 0 },
  picker: { minWidth: 0, width: "100px", "@media (max-width: 699px)": { flexGrow: 1 } },
  wide: { width: "176px" },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** Says what this is, and offers what can be chosen about the simulated Outlook. */
export function TopBar(props: { choices: Choices; onChoose: (change: Partial<Choices>) => void }) {
  const styles = useStyles();
  const { choices, onChoose } = props;
  return (
    <header className={styles.bar}>
      <div className={styles.name}>
        <Beaker24Regular aria-hidden className={styles.icon} />
        <div>
          <Title3 as="h1" className={styles.title}>
            {say("sim.title")}
          </Title3>
          <Caption1 className={styles.intro}>{say("sim.intro")}</Caption1>
        </div>
      </div>
      <div className={styles.pickers}>
        <Picker
          label={say("sim.profile")}
          value={choices.client}
          options={Object.values(PROFILES).map(({ id, label }) => [id, label])}
          className={styles.wide}
          onPick={(client) => onChoose({ client: client as ProfileId })}
        />
        <Picker
          label={say("sim.language")}
          value={choices.language}
          options={LANGUAGES.map((language) => [language, LOCALES[language].name])}
          onPick={(language) => onChoose({ language: language as Language })}
        />
        <Picker
          label={say("sim.theme")}
          value={choices.theme}
          options={Object.entries(THEMES)}
          onPick={(theme) => onChoose({ theme: theme as ThemeName })}
        />
        <Picker
          label={say("sim.latency")}
          value={String(choices.latencyMs)}
          options={LATENCIES_MS.map((ms) => [
            String(ms),
            ms < 1000 ? `${ms} ms` : `${ms / 1000} s`,
          ])}
          onPick={(ms) => onChoose({ latencyMs: Number(ms) })}
        />
        <Picker
          label={say("sim.fault")}
          value={choices.fault}
          options={FAULT_IDS.map((id) => [id, faultLabel(id) || say("sim.faultNone")])}
          className={styles.wide}
          onPick={(fault) => onChoose({ fault: fault as FaultId })}
        />
      </div>
    </header>
  );
}

function Picker(props: {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  className?: string;
  onPick: (value: string) => void;
}) {
  const styles = useStyles();
  return (
    <Field
      label={props.label}
      size="small"
      className={mergeClasses(styles.picker, props.className)}
    >
      <Select
        size="small"
        className={styles.select}
        value={props.value}
        onChange={(_event, { value }) => props.onPick(value)}
      >
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
