import { Button, type ButtonProps } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { fluentRef } from "./fluent-ref";
import { MoreHorizontal20Regular } from "./icons";
import { plain, useWords } from "./words";

export interface MoreButtonProps extends Omit<ButtonProps, "children" | "ref" | "icon"> {
  readonly address: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Opens the menu of a card; stands alone for the moment until the menu is loaded. */
export function MoreButton({ address, ref, ...props }: MoreButtonProps): ReactNode {
  const { say, pen } = useWords();
  return (
    <Button
      {...(props as object)}
      ref={fluentRef(ref)}
      appearance="subtle"
      icon={<MoreHorizontal20Regular />}
      aria-label={plain(say("act.moreFor", { typed: pen.address(address) }))}
      data-opens=""
    />
  );
}
