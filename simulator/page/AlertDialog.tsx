import { Button, makeStyles, mergeClasses, Subtitle1, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import { useEffect, useRef } from "react";
import type { Language } from "../../src/text/language";
import { isRtl } from "../../src/text/language";
import type { Block, Choice, Dialog, Inline } from "../host";
import { WORDS } from "./words";

const useStyles = makeStyles({
  scrim: {
    position: "absolute",
    inset: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "safe center",
    justifyContent: "safe center",
    padding: "16px",
    overflow: "auto",
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  dialog: {
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "444px",
    padding: "20px 24px 22px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    overflowWrap: "anywhere",
    textAlign: "start",
    outlineStyle: "none",
    "@media (forced-colors: active)": { border: "2px solid CanvasText" },
  },
  contrast: { border: `1px solid ${tokens.colorTransparentStroke}` },
  head: { display: "flex", alignItems: "center", gap: "8px" },
  icon: { width: "20px", height: "20px" },
  title: { flexGrow: 1, fontSize: "16px" },
  block: { margin: "10px 0 0", lineHeight: tokens.lineHeightBase300, whiteSpace: "pre-line" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "18px" },
});

/**
 * A Smart Alerts dialog with the client's own buttons; modal over the compose window only.
 *
 * Its first button has the focus, Escape closes it.
 */
export function AlertDialog(props: {
  dialog: Dialog;
  iconUrl: string;
  language: Language;
  onChoose: (choice: Choice) => void;
}) {
  const styles = useStyles();
  const buttons = useRef<HTMLDivElement>(null);
  const { dialog, language, onChoose } = props;
  useEffect(() => buttons.current?.querySelector("button")?.focus(), [dialog]);

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onChoose("close");
  };

  return (
    <div className={styles.scrim} onKeyDown={onKey}>
      <div
        role="alertdialog"
        aria-labelledby="alert-title"
        aria-describedby="alert-text"
        className={mergeClasses(styles.dialog, styles.contrast)}
        lang={language}
        dir={isRtl(language) ? "rtl" : "ltr"}
      >
        <div className={styles.head}>
          <img src={props.iconUrl} alt="" className={styles.icon} />
          <Subtitle1 as="h2" id="alert-title" className={styles.title}>
            {dialog.title}
          </Subtitle1>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={WORDS.close}
            onClick={() => onChoose("close")}
          />
        </div>
        <div id="alert-text">
          {dialog.blocks.map((block, index) => (
            <BlockView key={index} block={block} className={styles.block} />
          ))}
        </div>
        <div ref={buttons} className={styles.buttons}>
          {dialog.buttons.map(({ choice, label }, index) => (
            <Button
              key={choice}
              appearance={index === 0 ? "primary" : "secondary"}
              onClick={() => onChoose(choice)}
            >
              {label}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}

function BlockView({ block, className }: { block: Block; className: string }) {
  if (block.kind === "paragraph") {
    return (
      <p className={className}>
        <Inlines inlines={block.inlines} />
      </p>
    );
  }
  const List = block.ordered ? "ol" : "ul";
  return (
    <List className={className}>
      {block.items.map((inlines, index) => (
        <li key={index}>
          <Inlines inlines={inlines} />
        </li>
      ))}
    </List>
  );
}

function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return inlines.map(({ text, bold, italic, href }, index) => {
    const plain = href === null ? text : <a href={href}>{text}</a>;
    const slanted = italic ? <em>{plain}</em> : plain;
    return <span key={index}>{bold ? <strong>{slanted}</strong> : slanted}</span>;
  });
}
