import { basename, resolve } from "node:path";

/**
 * What the replay file of each clone is called: by its folder, bare or not.
 *
 * @throws when two would have the same name; the message has both and the remedy
 */
export function fileNames(clones: readonly string[]): ReadonlyMap<string, string> {
  const takenBy = new Map<string, string>();
  return new Map(
    clones.map((clone) => {
      const name = `${basename(resolve(clone).replace(/[\\/]?\.git$/, ""))}.tsv.gz`;
      const other = takenBy.get(name);
      if (other !== undefined)
        throw new Error(
          `${other} and ${clone} would both be written to ${name}: rename the folder of one, or mine it alone with another --out.`,
        );
      takenBy.set(name, clone);
      return [clone, name];
    }),
  );
}
