import {
  Menu,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { trustRight } from "../core/rights";
import { MoreButton } from "./MoreButton";
import { usePane } from "./PaneContext";
import { reportWrongLink } from "./report-wrong";
import { Rich } from "./Rich";
import { obstacleIn, type CardItem, type Ready } from "./state";
import { useAskTrust } from "./TrustAsking";
import { useWords } from "./words";

const useStyles = makeStyles({
  /** In the flow of the card, and above the cards that follow. */
  popover: { zIndex: 10 },
  item: { maxWidth: "none", overflowWrap: "anywhere" },
});

export interface MoreMenuProps {
  readonly item: CardItem;
  readonly state: Ready;
  /** Whether Outlook lets the field be changed. */
  readonly free: boolean;
  /** Its button was pressed before the menu was loaded. */
  readonly wanted: boolean;
  readonly onCopy: (text: string) => Promise<void>;
}

/** What is done less often: remove, move, copy, trust, and say that the warning is wrong. */
export function MoreMenu({ item, state, free, wanted, onCopy }: MoreMenuProps): ReactNode {
  const { parts, actions } = usePane();
  const words = useWords();
  const { say, pen } = words;
  const styles = useStyles();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const askTrust = useAskTrust();
  const { flagged } = item;
  const { address, field, suggestions } = flagged;
  const busy = state.busy !== null;
  const mayMove =
    free && !state.message.meeting && field !== "bcc" && obstacleIn(state, "bcc") === null;
  const right = trustRight(flagged.verdict, parts.policy);
  const copies = [address, ...suggestions.slice(0, 1)];
  return (
    <Menu inline defaultOpen={wanted} positioning={{ autoSize: true }}>
      <MenuTrigger disableButtonEnhancement>
        <MoreButton ref={buttonRef} address={address} disabledFocusable={busy} />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {free && (
            <MenuItem data-action="" disabled={busy} onClick={() => void actions.remove(item.id)}>
              {say("act.remove")}
            </MenuItem>
          )}
          {mayMove && (
            <MenuItem
              data-action=""
              disabled={busy}
              onClick={() => void actions.moveToBcc(item.id)}
            >
              {say("act.bcc")}
            </MenuItem>
          )}
          {copies.map((text) => (
            <MenuItem key={text} className={styles.item} onClick={() => void onCopy(text)}>
              <Rich text={say("act.copy", { address: pen.address(text) })} />
            </MenuItem>
          ))}
          {right.address && (
            <MenuItem
              data-opens=""
              disabled={busy}
              onClick={() => {
                askTrust({ id: item.id, flagged, right, opener: buttonRef.current });
              }}
            >
              {say("act.trust")}
            </MenuItem>
          )}
          {parts.policy.contact !== "" && (
            <MenuItemLink
              href={reportWrongLink(parts, words, flagged)}
              target="_blank"
              rel="noopener noreferrer"
            >
              {say("wrong.item")}
            </MenuItemLink>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
