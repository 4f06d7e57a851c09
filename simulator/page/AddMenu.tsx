import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { FieldEntry } from "../host";
import { contactGroup, unresolved } from "../host";
import { CONTACT_GROUPS, EXCHANGE_COLLEAGUE } from "./recipient-text";
import { fill, WORDS } from "./words";

const KINDS: readonly { readonly label: string; readonly entry: FieldEntry }[] = [
  { label: WORDS.addGroup, entry: contactGroup(CONTACT_GROUPS[0] ?? "") },
  { label: WORDS.addUnresolved, entry: unresolved("Maria") },
  { label: WORDS.addX500, entry: EXCHANGE_COLLEAGUE },
];

/** Entries that are hard to type: what Outlook puts into a field from its address book. */
export function AddMenu(props: { label: string; onAdd: (entry: FieldEntry) => void }) {
  const { label: field, onAdd } = props;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={fill(WORDS.addTo, { field })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {KINDS.map(({ label, entry }) => (
            <MenuItem key={label} onClick={() => onAdd(entry)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
