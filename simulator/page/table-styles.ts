import { makeStyles, tokens } from "@fluentui/react-components";

/** Tables of the inspector. */
export const useTableStyles = makeStyles({
  table: {
    width: "100%",
    minWidth: "560px",
    borderCollapse: "collapse",
    "& th": {
      padding: "2px 12px 2px 0",
      fontWeight: tokens.fontWeightSemibold,
      textAlign: "start",
      whiteSpace: "nowrap",
    },
    "& td": {
      padding: "3px 12px 3px 0",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: "top",
      overflowWrap: "anywhere",
    },
  },
  end: { textAlign: "end" },
  short: { whiteSpace: "nowrap" },
});
