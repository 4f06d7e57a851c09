/** The package.json of those who install the command line, without what is for this repository alone. */

const FOR_THE_REPOSITORY = ["scripts", "devDependencies", "overrides"];

/**
 * The package.json of the package.
 *
 * @param manifest the whole package.json
 * @param program what is installed: the built command line
 */
export function packedManifest(
  manifest: Readonly<Record<string, unknown>>,
  program: string,
): Record<string, unknown> {
  const isLoaded = (name: string): boolean =>
    program.includes(`require("${name}"`) || program.includes(`require("${name}/`);
  const packed = Object.entries(manifest).filter(([key]) => !FOR_THE_REPOSITORY.includes(key));
  const dependencies = Object.entries(manifest["dependencies"] ?? {});
  return {
    ...Object.fromEntries(packed),
    dependencies: Object.fromEntries(dependencies.filter(([name]) => isLoaded(name))),
  };
}
