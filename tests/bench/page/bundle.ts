import { build } from 'esbuild';

/** The functions to be timed, as the text of one script. Throws where they don't build. */
export async function bundleOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
    // The folder of its settings is made by the build of the extension.
    tsconfigRaw: {},
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`nothing was built from ${entry}`);
  return script.text;
}
