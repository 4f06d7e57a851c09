import {
  Field,
  makeStyles,
  mergeClasses,
  Select,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { ScenarioId } from "./scenarios";
import { SCENARIO_IDS } from "./scenarios";
import { say } from "./words";

const useStyles = makeStyles({
  heading: { display: "block", margin: "0 8px 8px", fontSize: "14px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "4px" },
  item: {
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    borderRadius: tokens.borderRadiusMedium,
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  button: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "34px",
    padding: "6px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  watch: {
    margin: 0,
    padding: "0 8px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  menu: { flexGrow: 1, flexBasis: "320px", minWidth: 0 },
  menuWatch: { padding: "4px 0 0" },
});

/** The stories to click through: a list, or a menu where there is little room. */
export function Scenarios(props: {
  chosen: ScenarioId;
  asMenu: boolean;
  onChoose: (scenario: ScenarioId) => void;
}) {
  const styles = useStyles();
  const watch = (
    <p className={mergeClasses(styles.watch, props.asMenu && styles.menuWatch)}>
      <strong>{say("sim.watch")}:</strong> {say(`sim.s.${props.chosen}.watch`)}
    </p>
  );
  if (props.asMenu) {
    return (
      <nav className={styles.menu} aria-label={say("sim.scenarios")}>
        <Field label={say("sim.scenarios")}>
          <Select
            value={props.chosen}
            onChange={(_event, { value }) => props.onChoose(value as ScenarioId)}
          >
            {SCENARIO_IDS.map((id) => (
              <option key={id} value={id}>
                {say(`sim.s.${id}.title`)}
              </option>
            ))}
          </Select>
        </Field>
        {watch}
      </nav>
    );
  }
  return (
    <nav aria-labelledby="scenarios-heading">
      <Subtitle2 as="h2" id="scenarios-heading" className={styles.heading}>
        {say("sim.scenarios")}
      </Subtitle2>
      <ul className={styles.list}>
        {SCENARIO_IDS.map((id) => (
          <li key={id} className={mergeClasses(styles.item, id === props.chosen && styles.chosen)}>
            <button
              type="button"
              className={styles.button}
              aria-current={id === props.chosen}
              onClick={() => props.onChoose(id)}
            >
              {say(`sim.s.${id}.title`)}
            </button>
            {id === props.chosen && watch}
          </li>
        ))}
      </ul>
    </nav>
  );
}
