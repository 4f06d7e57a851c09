import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { OpenWindow } from "./open-window";
import { standingOf, titleOf } from "./standing";
import { useOpenWindow } from "./use-open-window";
import { fill, WORDS } from "./words";

const SENTENCES = { waits: WORDS.stillChecked, asks: WORDS.stillAsks, sent: WORDS.wasSent };

/** What goes on in windows that are not in view: a check there goes on, and may need an answer. */
export function OtherWindows(props: {
  windows: readonly OpenWindow[];
  shown: OpenWindow | null;
  onShow: (id: number) => void;
}) {
  return props.windows
    .filter((open) => open !== props.shown)
    .map((open) => <Note key={open.id} open={open} onShow={() => props.onShow(open.id)} />);
}

function Note({ open, onShow }: { open: OpenWindow; onShow: () => void }) {
  useOpenWindow(open);
  const standing = standingOf(open);
  if (standing === "idle") return null;
  return (
    <MessageBar intent={standing === "asks" ? "warning" : "info"}>
      <MessageBarBody>{fill(SENTENCES[standing], { title: titleOf(open) })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onShow}>
          {WORDS.show}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
