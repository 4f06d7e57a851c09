import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { CliError } from "../io";
import { nameBeside, writeMessage } from "../new-file";
import { CHECKSUMS } from "./build-package";
import { parseChecksums } from "./checksums";
import { EVENT_SCRIPT } from "./stamp-site";

/** What is asked of a package that was made before. */
export interface EarlierPackage {
  readonly manifest: string;
  /** Text of the event script, stamped; "" where it is missing. */
  readonly script: string;
  /** Checksum by path of everything else in it. */
  readonly sums: ReadonlyMap<string, string>;
}

/**
 * The package that is in a folder already; null when the folder is empty or not there.
 *
 * @throws CliError when something else is there, which a package would replace, or when the folder
 *   cannot be read
 */
export function earlierPackage(folder: string): EarlierPackage | null {
  try {
    if (!existsSync(folder)) refuseCutShort(folder);
    if (!existsSync(folder)) return null;
    if (!statSync(folder).isDirectory()) {
      throw new CliError(`${folder}: this is a file. Name a folder with --out.`);
    }
    refuseWhereWeAre(folder);
    return readdirSync(folder).length === 0 ? null : readEarlier(folder);
  } catch (error) {
    throw cliError(folder, error);
  }
}

/**
 * A package that is to be there.
 *
 * @throws CliError when the folder is missing, empty, or no package
 */
export function deployedPackage(folder: string): EarlierPackage {
  const earlier = earlierPackage(folder);
  if (earlier !== null) return earlier;
  throw new CliError(`--after ${folder}: there is no package. Name the folder of one.`);
}

/**
 * Put the files of a package into a folder, in place of the package that was there: all of it, or
 * nothing.
 *
 * @param check - looks at the files before they take their place; what it throws stops all
 * @throws CliError when the folder cannot be written
 */
export function writePackage(
  folder: string,
  files: ReadonlyMap<string, Buffer>,
  check: (folder: string) => void,
): void {
  const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const draft = nameBeside(target, "new");
  const old = nameBeside(target, OLD);
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), content);
    }
    check(draft);
    if (existsSync(target)) renameSync(target, old);
    renameSync(draft, target);
  } catch (error) {
    quietly(() => {
      if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    });
    quietly(() => {
      rmSync(draft, { recursive: true, force: true });
    });
    throw cliError(folder, error);
  }
  // What cannot be taken away is the package of before; the new one is in its place.
  quietly(() => {
    rmSync(old, { recursive: true, force: true });
  });
}

/** Clear up; the fault that is told is the one before. */
function quietly(task: () => void): void {
  try {
    task();
  } catch {
    // What is left stands under a name that says what it is.
  }
}

/** How the name of a package ends while another takes its place. */
const OLD = "old";

function readEarlier(folder: string): EarlierPackage {
  const sums = join(folder, CHECKSUMS);
  const manifest = join(folder, "manifest.xml");
  const ours = existsSync(sums) ? parseChecksums(readFileSync(sums, "utf8")) : null;
  if (ours === null || !existsSync(manifest)) {
    throw new CliError(
      `${folder} holds something that is no package. Choose another folder with --out.`,
    );
  }
  const strange = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => !lstatSync(join(folder, path)).isDirectory())
    .filter((path) => !OF_THE_SYSTEM.has(basename(path)))
    .map((path) => path.split(sep).join("/"))
    .find((path) => path !== CHECKSUMS && !ours.has(path));
  if (strange !== undefined) {
    throw new CliError(
      `${folder}: "${strange}" is no part of the package and would be lost. Move it away, or ` +
        "choose another folder with --out.",
    );
  }
  const script = join(folder, "site", EVENT_SCRIPT);
  return {
    manifest: readFileSync(manifest, "utf8"),
    script: existsSync(script) ? readFileSync(script, "utf8") : "",
    sums: ours,
  };
}

/** What file managers leave in every folder that is looked at. */
const OF_THE_SYSTEM: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** A run that was killed at the worst moment leaves the package under another name. */
function refuseCutShort(folder: string): void {
  const around = dirname(resolve(folder));
  const name = basename(resolve(folder));
  const left = existsSync(around) ? readdirSync(around) : [];
  const old = left.find((each) => each.startsWith(`${name}.`) && CUT_SHORT.test(each));
  if (old === undefined) return;
  throw new CliError(
    `${folder}: an earlier run was cut short. The package that was there is now ` +
      `${join(dirname(folder), old)}: name it ${folder} again, or take it away.`,
  );
}

/** Names that `nameBeside` makes for what is replaced. */
const CUT_SHORT = new RegExp(String.raw`\.[0-9a-f]{12}\.${OLD}$`);

/** A shell that stands in the folder would stand in a deleted one. */
function refuseWhereWeAre(folder: string): void {
  const here = relative(realpathSync(folder), realpathSync(process.cwd()));
  if (here === ".." || here.startsWith(`..${sep}`) || isAbsolute(here)) return;
  throw new CliError(
    `${folder}: a package takes the place of its whole folder, and this is where you are. Name a ` +
      "folder to be made, such as second-look-package.",
  );
}

function cliError(folder: string, error: unknown): unknown {
  if (error instanceof CliError || !isSystemError(error)) return error;
  return new CliError(writeMessage(folder, error));
}

function isSystemError(error: unknown): boolean {
  return typeof error === "object" && error !== null && "syscall" in error;
}
