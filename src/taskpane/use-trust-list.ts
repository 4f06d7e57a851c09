import { useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import type { TrustEntry } from "../core/types";
import { CODE_TRUST_FULL } from "../outlook/trust-store";
import { failureOf } from "./opening";
import { usePane } from "./PaneContext";
import type { TrustList } from "./port";
import { formatTrustFile, parseTrustFile } from "./trust-file";
import { plain, useWords } from "./words";

/** What came of the last thing done with the list. */
export interface TrustNews {
  readonly intent: "info" | "error";
  /** Marked. */
  readonly text: string;
}

export interface TrustListInUse {
  readonly stored: TrustList;
  /** Taken out since the page was opened, to be put back. */
  readonly removed: readonly TrustEntry[];
  /** What was put back last; null once something else was done. */
  readonly returned: string | null;
  /** null when there is nothing to say. */
  readonly news: TrustNews | null;
  /** The focus has left what was put back. */
  readonly forgetReturned: () => void;
  readonly remove: (entry: TrustEntry) => Promise<void>;
  readonly putBack: (entry: TrustEntry) => Promise<void>;
  readonly importText: (text: string) => Promise<void>;
  readonly saveTo: (fileName: string) => void;
  /** Put aside what could not be read of a damaged list, and go on with the rest. */
  readonly setAside: () => Promise<void>;
  readonly dropAside: () => Promise<void>;
}

/** The user's list as the page works with it; every change is saved at once, and announced. */
export function useTrustList(): TrustListInUse {
  const { parts } = usePane();
  const { port } = parts;
  const { say, pen } = useWords();
  const { announce } = useAnnounce();
  const [stored, setStored] = useState(() => port.readTrust());
  const [removed, setRemoved] = useState<readonly TrustEntry[]>([]);
  const [returned, setReturned] = useState<string | null>(null);
  const [news, setNews] = useState<TrustNews | null>(null);

  const tell = (intent: TrustNews["intent"], text: string): void => {
    setNews({ intent, text });
    announce(plain(text), { alert: intent === "error" });
  };
  /** True when it was saved. */
  const save = async (
    task: () => Promise<unknown>,
    tooMany = say("list.full"),
  ): Promise<boolean> => {
    try {
      await task();
      setStored(port.readTrust());
      setReturned(null);
      setNews(null);
      return true;
    } catch (cause) {
      const { code } = failureOf(cause);
      const why = say("error.trustStore", { code: String(code) });
      tell("error", code === CODE_TRUST_FULL ? tooMany : why);
      return false;
    }
  };
  return {
    stored,
    removed,
    returned,
    news,
    forgetReturned: () => {
      setReturned(null);
    },
    remove: async (entry) => {
      if (!(await save(() => port.saveTrust({ remove: [entry.entry] })))) return;
      setRemoved((all) => [...all, entry]);
      announce(plain(say("list.removed", { entry: pen.address(entry.entry) })));
    },
    putBack: async (entry) => {
      if (!(await save(() => port.saveTrust({ add: [entry] })))) return;
      setRemoved((all) => all.filter((each) => each.entry !== entry.entry));
      setReturned(entry.entry);
      announce(plain(say("list.undone", { entry: pen.address(entry.entry) })));
    },
    importText: async (text) => {
      const entries = parseTrustFile(text);
      if (entries === null) {
        tell("error", say("list.importBad", { why: say("list.badFile") }));
        return;
      }
      const { entries: before, entriesLeft } = port.readTrust();
      const fresh = new Set(entries.map(({ entry }) => entry.toLowerCase()));
      for (const { entry } of before) fresh.delete(entry.toLowerCase());
      // Long entries take more room than usual ones: fewer fit than there would be room for.
      const room = Math.max(0, Math.min(entriesLeft, fresh.size - 1));
      const tooMany = say("list.importFull", { count: fresh.size, room: String(room) });
      if (!(await save(() => port.saveTrust({ add: entries }), tooMany))) return;
      const count = port.readTrust().entries.length - before.length;
      tell("info", say("list.imported", { count, skipped: entries.length - count }));
    },
    saveTo: (fileName) => {
      port.saveFile(fileName, formatTrustFile(stored.entries));
    },
    setAside: async () => {
      await save(() => port.saveTrust({}));
    },
    dropAside: async () => {
      await save(() => port.dropAside());
    },
  };
}
