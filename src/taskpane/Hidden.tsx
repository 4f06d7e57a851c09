import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

export const useHiddenStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Read out, not seen. */
export function Hidden({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className={useHiddenStyles().hidden}>{children}</span>;
}
