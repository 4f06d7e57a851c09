import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Bar } from "./Bar";
import { CopyFailed } from "./CopyFailed";
import { Copy16Regular } from "./icons";
import { Rich } from "./Rich";
import type { Obstacle } from "./state";
import { useCopy } from "./use-copy";
import { useWords } from "./words";

export interface ByHandProps {
  readonly obstacle: Obstacle;
  readonly typed: string;
  /** null when nothing is known to paste. */
  readonly meant: string | null;
}

/** Why this field cannot be changed from here, and the steps to do it in Outlook. */
export function ByHand({ obstacle, typed, meant }: ByHandProps): ReactNode {
  const { say, pen, list } = useWords();
  const { copy, failed } = useCopy();
  const field = say(`field.${obstacle.field}`);
  const why =
    obstacle.kind === "group"
      ? say("error.group", { field, name: list(obstacle.names.map((name) => pen.words(name))) })
      : say("error.truncated", { field });
  const steps =
    meant === null
      ? ""
      : say("error.groupDo", { typed: pen.address(typed), field, meant: pen.address(meant) });
  return (
    <>
      <Bar
        intent="warning"
        actions={
          meant !== null && (
            <Button size="small" icon={<Copy16Regular />} onClick={() => void copy(meant)}>
              <span>
                <Rich text={say("act.copy", { address: pen.address(meant) })} />
              </span>
            </Button>
          )
        }
      >
        <Rich text={`${why} ${steps}`.trim()} />
      </Bar>
      <CopyFailed text={failed} />
    </>
  );
}
