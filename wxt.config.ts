import { defineConfig } from 'wxt';

/** Nothing that stands on an extension page may reach outside: no request, no frame, no form, no foreign script. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/** Names that Readability keeps to itself, as in `this._getInnerText`. */
const PRIVATE = /(?<![\w$])_[a-z]\w*/gi;

/**
 * Gives Readability's private members short names and leaves out its debug log, which nobody asks for: it is injected
 * on every click, and no minifier does either.
 */
const shortenReadability = () => {
  const short = new Map<string, string>();
  const nameOf = (name: string): string => {
    if (!short.has(name)) short.set(name, `_${short.size.toString(36)}`);
    return short.get(name) ?? name;
  };
  return {
    name: 'shorten-readability',
    transform: (code: string, id: string) =>
      /[\\/]readability[\\/]Readability\.js/.test(id)
        ? code.replaceAll('if (this._debug)', 'if (false)').replace(PRIVATE, nameOf)
        : undefined,
  };
};

const ENGINE =
  /[\\/]lib[\\/](?:extract|grammar|lexicon(?![\\/]claims)|digest[\\/](?:build|kind|language)\.ts|session[\\/]engine\.ts)/;

/**
 * Preact has a file of its own, so that what a store's linter says of it is never mixed with our code. So have the
 * extractors: their tables and rules are alike, and one file packs smaller than two. What they share with the view is
 * apart, so that the view waits for no rule.
 */
function chunkOf(id: string): string | undefined {
  if (/[\\/]node_modules[\\/]preact[\\/]/.test(id)) return 'preact';
  if (/[\\/]lib[\\/]text[\\/]/.test(id)) return 'text';
  return ENGINE.test(id) ? 'engine' : undefined;
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_short_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: ['activeTab', 'scripting', 'storage'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 96: 'icons/96.png', 128: 'icons/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'trich-yeu@trichyeu.example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const pages = entrypoints.every(({ inputPath }) => inputPath.endsWith('.html'));
      const output = config.build?.rollupOptions?.output;
      if (!pages || !output || Array.isArray(output)) return;
      output.manualChunks = chunkOf;
    },
  },
  vite: () => ({
    plugins: [shortenReadability()],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // Every browser that the manifest asks for knows `modulepreload`.
    // Terser's output is a thirtieth smaller than esbuild's once it is packed, and with functions first a sixtieth more:
    // code stands beside code, tables beside tables.
    build: {
      modulePreload: { polyfill: false },
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3, hoist_funs: true } },
    },
  }),
});
