import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Lookalike } from "../core/types";
import { ComparisonView } from "./ComparisonView";
import { drawingOf } from "./drawing";
import type { Flagged } from "./flagged";
import { useWords } from "./words";

/** The two addresses of a card, or the one. */
export function CardComparison({ flagged }: { readonly flagged: Flagged }): ReactNode {
  const { say, spoken } = useWords();
  const { comparison, upper, lower, tile } = drawingOf(flagged);
  return (
    <ComparisonView
      comparison={comparison}
      upper={say(upper)}
      lower={lower === null ? null : say(lower)}
      spoken={spoken(flagged)}
    >
      {tile !== null && <Tiles lookalike={tile} />}
    </ComparisonView>
  );
}

const useStyles = makeStyles({
  tiles: { display: "flex", gap: "8px", marginTop: "8px" },
  tile: {
    flex: "1 1 0",
    minWidth: "0",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: "6px 4px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  typed: {
    border: `1.5px solid ${tokens.colorStatusWarningBorder2}`,
    "@media (forced-colors: active)": { border: "2px solid CanvasText" },
  },
  letter: { fontSize: "28px", lineHeight: "36px", color: tokens.colorNeutralForeground1 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    textAlign: "center",
  },
});

/** Two letters that look alike, enlarged, each with what it is. */
function Tiles({ lookalike }: { readonly lookalike: Lookalike }): ReactNode {
  const { tileLabels } = useWords();
  const styles = useStyles();
  const [typed, meant] = tileLabels(lookalike);
  return (
    <div className={styles.tiles}>
      <Tile className={styles.typed} letter={lookalike.typed} label={typed} />
      <Tile letter={lookalike.expected} label={meant} />
    </div>
  );
}

function Tile(props: {
  readonly letter: string;
  readonly label: string;
  readonly className?: string;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.tile, props.className)}>
      <bdi dir="ltr" className={styles.letter}>
        {props.letter}
      </bdi>
      <span className={styles.label}>{props.label}</span>
    </div>
  );
}
