import { Link, SearchBox, makeStyles, mergeClasses, useAnnounce } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ChangeEvent, type ReactNode } from "react";
import { mayTrustAnything } from "../core/rights";
import { useCardStyles } from "./card-styles";
import { LockClosed20Regular } from "./icons";
import { PageHeader } from "./PageHeader";
import { usePane } from "./PaneContext";
import { Rich } from "./Rich";
import { inUse } from "./rights";
import { TrustBars } from "./TrustBars";
import { TrustRow } from "./TrustRow";
import { focusOn } from "./use-cues";
import { useTrustList } from "./use-trust-list";
import { plain, useWords } from "./words";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  organization: { display: "flex", alignItems: "center", gap: "8px" },
  foot: {
    marginTop: "auto",
    paddingTop: "12px",
    display: "flex",
    flexWrap: "wrap",
    columnGap: "16px",
    rowGap: "4px",
  },
  count: { flexBasis: "100%" },
});

const FILE_NAME = "second-look-trusted.json";
const SEARCH_SAY_MS = 800;

/**
 * The addresses the user trusts: look, search, take back, save to a file and read from one. Where policy
 * leaves trust to nobody they can still be taken back.
 */
export function TrustPage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const { parts } = usePane();
  const words = useWords();
  const { say } = words;
  const card = useCardStyles();
  const styles = useStyles();
  const { announce } = useAnnounce();
  const file = useRef<HTMLInputElement>(null);
  const list = useTrustList();
  const [query, setQuery] = useState("");
  const locked = !mayTrustAnything(parts.policy);
  const { entries } = list.stored;
  const used = useMemo(() => inUse(entries, parts), [entries, parts]);
  const unreadable = list.stored.damaged && entries.length === 0;
  const silent = !locked && !unreadable && used.size === entries.length;
  const wanted = query.trim().toLowerCase();
  const found = entries.filter(({ entry }) => entry.toLowerCase().includes(wanted));
  const organizations = parts.policy.partners.length + parts.policy.allow.length;
  // Without entries there is no box to search in.
  const searching = entries.length > 0 && query.trim() !== "";

  useEffect(() => {
    if (!searching) return undefined;
    const timer = setTimeout(() => {
      announce(say("say.search", { count: found.length }));
    }, SEARCH_SAY_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [searching, query, found.length, announce, say]);

  // Back in the list it may be hidden by the search: the headline stays.
  const returnedUnseen =
    list.returned !== null && found.every(({ entry }) => entry !== list.returned);
  useEffect(() => {
    if (returnedUnseen) focusOn("headline");
  }, [returnedUnseen]);

  const importFile = (event: ChangeEvent<HTMLInputElement>): void => {
    const [chosen] = event.target.files ?? [];
    event.target.value = "";
    if (chosen !== undefined) void chosen.text().then(list.importText);
  };
  return (
    <>
      <PageHeader title={say("list.title")} onBack={onBack}>
        {say(silent ? "list.intro" : "list.stored")}
      </PageHeader>
      <TrustBars list={list} locked={locked} />
      {entries.length > 0 && (
        <SearchBox
          className={styles.search}
          placeholder={say("list.search")}
          aria-label={say("list.search")}
          dismiss={{ "aria-label": say("act.close") }}
          value={query}
          onChange={(_event, data) => {
            list.forgetReturned();
            setQuery(data.value);
          }}
        />
      )}
      {entries.length === 0 && list.removed.length === 0 && !locked && !unreadable && (
        <p className={card.body}>{say("list.empty")}</p>
      )}
      {searching && (
        <p className={card.small}>
          <Rich
            text={say("list.found", {
              count: found.length,
              total: entries.length,
              query: words.pen.words(query.trim()),
            })}
          />
        </p>
      )}
      <ul className={styles.list}>
        {found.map((entry) => (
          <TrustRow
            key={entry.entry}
            entry={entry}
            used={used.has(entry.entry)}
            focused={entry.entry === list.returned}
            onRemove={() => list.remove(entry)}
          />
        ))}
        {list.removed.map((entry) => (
          <TrustRow
            key={`removed ${entry.entry}`}
            entry={entry}
            onUndo={() => list.putBack(entry)}
          />
        ))}
      </ul>
      {organizations > 0 && (
        <div className={mergeClasses(card.small, styles.organization)}>
          <LockClosed20Regular aria-hidden="true" />
          <span>
            <Rich text={words.sayOwn("list.org", { count: organizations })} />
          </span>
        </div>
      )}
      <div className={styles.foot}>
        {!locked && (
          <>
            <Link
              as="button"
              className={mergeClasses(card.small, card.link)}
              onClick={() => file.current?.click()}
            >
              {say("list.import")}
            </Link>
            <input
              ref={file}
              type="file"
              accept="application/json,.json"
              hidden
              aria-label={say("list.import")}
              onChange={importFile}
            />
          </>
        )}
        {entries.length > 0 && (
          <Link
            as="button"
            className={mergeClasses(card.small, card.link)}
            onClick={() => {
              list.saveTo(FILE_NAME);
            }}
          >
            {say("list.export")}
          </Link>
        )}
        <p className={mergeClasses(card.small, card.secondary, styles.count)}>
          {plain(say("list.count", { count: entries.length }))}
        </p>
      </div>
    </>
  );
}
