import { Menu, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import type { FieldName } from "../host";
import { fill, WORDS } from "./words";

/** What can be done with one recipient; moving here is what dragging is for the mouse. */
export function PillMenu(props: {
  /** The pill; null while the menu is closed. */
  target: Element | null;
  others: readonly FieldName[];
  onClose: () => void;
  onEdit: () => void;
  onRemove: () => void;
  onMove: (to: FieldName) => void;
}) {
  if (props.target === null) return null;
  return (
    <Menu
      open
      positioning={{ target: props.target as HTMLElement, position: "below", align: "start" }}
      onOpenChange={(_event, { open }) => {
        if (!open) props.onClose();
      }}
    >
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={props.onEdit}>{WORDS.edit}</MenuItem>
          {props.others.map((field) => (
            <MenuItem key={field} onClick={() => props.onMove(field)}>
              {fill(WORDS.moveTo, { field: WORDS[field] })}
            </MenuItem>
          ))}
          <MenuItem onClick={props.onRemove}>{WORDS.remove}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
