/** A module that stands in a file of a package. */
const IN_PACKAGE = /^\0?(.*[\\/]node_modules[\\/][^?]+)/;

/** Modules that the bundler makes itself, by how they begin, and where they come from. */
const MADE: readonly (readonly [start: string, name: string])[] = [
  ['\0vite/', 'vite'],
  ['\0commonjsHelpers', '@rollup/plugin-commonjs'],
];

export type Bundled = {
  /** Files of packages. */
  files: Set<string>;
  /** Names of what the bundler adds of its own. */
  made: Set<string>;
};

type Chunk = { modules?: Record<string, { renderedLength: number }> };

/**
 * Notes what is built of others: what anything at all is left of. A file that is taken as it is (`?url`) counts, too:
 * its address is such a module.
 */
export function noteBundled() {
  const bundled: Bundled = { files: new Set(), made: new Set() };
  const note = (id: string): void => {
    const file = IN_PACKAGE.exec(id)?.[1];
    if (file) bundled.files.add(file);
    const [, name] = MADE.find(([start]) => id.startsWith(start)) ?? [];
    if (name) bundled.made.add(name);
  };
  const plugin = {
    name: 'note-bundled',
    generateBundle: (_: unknown, bundle: object): void => {
      for (const { modules = {} } of Object.values(bundle) as Chunk[])
        for (const [id, { renderedLength }] of Object.entries(modules)) if (renderedLength > 0) note(id);
    },
  };
  return { plugin, bundled };
}
