import { Menu, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import type { FieldName } from "../host";
import { fill, WORDS } from "./words";

/** What can be done with one recipient; moving here is what dragging is for the mouse. */
export function PillMenu(props: {
  /** The pill. */
  target: HTMLElement;
  others: readonly FieldName[];
  onClose: () => void;
  onEdit: () => void;
  onRemove: () => void;
  onMove: (to: FieldName) => void;
}) {
  return (
    <Menu
      open
      positioning={{ target: props.target, position: "below", align: "start" }}
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
