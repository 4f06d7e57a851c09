import type { Policy } from "../../src/core/policy";

/** What stands in the slots of a bundle; null where a slot is empty. */
export interface Stamp {
  readonly policy: Policy | null;
  /** Learned domains in packed form. */
  readonly known: string | null;
}

/** What `stampPolicy` put into a bundle whose slots stand in quotes of any kind. */
export function readStamp(source: string): Stamp {
  return {
    policy: slotValue(source, "policy") as Policy | null,
    known: slotValue(source, "known") as string | null,
  };
}

function slotValue(source: string, name: keyof Stamp): unknown {
  const slot = new RegExp(`<<second-look:${name}\\\\?":([^]*?),\\\\?"second-look:${name}>>`).exec(
    source,
  );
  if (slot === null) throw new Error(`No ${name} slot.`);
  return JSON.parse((slot[1] ?? "").replace(/\\(.)/g, "$1"));
}
