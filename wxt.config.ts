import { minify } from '@swc/core';
import { minify as shorten } from 'terser';
import { defineConfig } from 'wxt';
import { arrange } from './.ci/packaging/arrange.ts';
import { noteBundled } from './.ci/packaging/bundled.ts';
import { NOTICES, noticesOf } from './.ci/packaging/notices.ts';
import { repack } from './.ci/packaging/pack.ts';
import { SOURCES } from './.ci/packaging/sources.ts';

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

/**
 * The key that reads a page; a person may change it. Free of what browsers and systems take: with Alt+Shift, Chrome has
 * T, A, I, P, C, X, Z, B and N, Firefox no letter; Ctrl+Shift and Alt+Z switch UniKey, Alt+Shift alone the layout of
 * Windows, and with a letter it doesn't. On a Mac, Option with a letter writes one.
 */
const READ_KEYS = { default: 'Alt+Shift+Y', mac: 'MacCtrl+Shift+Y' };

/** Names that Readability keeps to itself, as in `this._getInnerText`. */
const PRIVATE = /(?<![\w$])_[a-z]\w*/gi;

/**
 * What Readability does about titles, authors, addresses, pictures, scripts and what is hidden: of a page it is asked only
 * where its text stands, and is given a document that has none of these. Each with what it hands back instead.
 */
const UNASKED = {
  _unescapeHtmlEntities: '',
  _getJSONLD: '',
  _getArticleMetadata: 'return { title: "" };',
  _getArticleTitle: '',
  _unwrapNoscriptImages: '',
  _isSingleImage: '',
  _fixLazyImages: '',
  _fixRelativeUris: '',
  _isUrl: '',
  _replaceBrs: '',
  _cleanStyles: '',
  _cleanClasses: '',
  _simplifyNestedElements: '',
  _postProcessContent: '',
  _findNode: '',
  _textSimilarity: '',
  _headerDuplicatesTitle: 'return false;',
  _removeScripts: '',
  _isProbablyVisible: 'return true;',
};

/** Tables and patterns that only those parts look up, and what asks for frames of films: the document has none. */
const UNASKED_DATA =
  /\n {2,4}(?:extraneous|replaceFonts|videos|nextLink|prevLink|srcsetUrl|tokenize|b64DataUrl|jsonLdArticleTypes|PRESENTATIONAL_ATTRIBUTES|DEPRECATED_SIZE_ATTRIBUTE_ELEMS|HTML_ESCAPE_MAP):\s+(?:\/.{1,500}\/[gi]{0,2}|\[[^\]]{1,300}\]|\{[^}]{1,200}\}),(?=\n)/g;

function withoutUnasked(code: string): string {
  let left = code.replace(UNASKED_DATA, '');
  if (code.match(UNASKED_DATA)?.length !== 12) throw new Error('Readability has other tables');
  for (const [name, body] of Object.entries(UNASKED)) {
    const start = left.indexOf(`\n  ${name}(`);
    const end = left.indexOf('\n  },\n', start);
    if (start < 0 || end < 0) throw new Error(`Readability has no ${name}`);
    left = `${left.slice(0, start)}\n  ${name}() { ${body}${left.slice(end)}`;
  }
  return left;
}

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
      /[\\/]readability[\\/]Readability\.js$/.test(id)
        ? withoutUnasked(code)
            .replaceAll('if (this._debug)', 'if (false)')
            .replaceAll('this.log(', 'false && (')
            .replace(PRIVATE, nameOf)
        : undefined,
  };
};

/**
 * write-excel-file packs large sheets in a worker that fflate makes of a blob, which an extension's page may not run: it
 * would wait for ever. It is given the packing that needs none.
 */
const packAtOnce = () => ({
  name: 'pack-at-once',
  transform: (code: string, id: string) =>
    /[\\/]write-excel-file[\\/].+[\\/]zipToArrayBuffer\.js$/.test(id)
      ? code.replace(
          "import { zip } from 'fflate';",
          "import { zipSync } from 'fflate';\nconst zip = (files, done) => done(null, zipSync(files));",
        )
      : undefined,
});

/** Swc before Terser: what both have simplified packs into some 250 bytes less than what Terser alone has. */
const simplify = () => ({
  name: 'simplify',
  renderChunk: (code: string, _: unknown, { format }: { format: string }) =>
    minify(code, {
      module: format === 'es',
      ecma: 2020,
      mangle: false,
      compress: { ecma: 2020, passes: 3, inline: 0 },
    }),
});

/** Names of the extractors' own that other files use for things of theirs: shortened in that file alone. */
const ENGINE_ONLY =
  /^(?:reading|mentions|sentence|before|shared|first|after|found|current|known|denied|words|parts|open|head|headEnd|link|item|task|group|author|code|issued|valueTo|foreign)$/;

const shortenEngine = () => ({
  name: 'shorten-engine',
  renderChunk: async (code: string, { name }: { name: string }) => {
    if (name !== 'engine') return null;
    const options = { module: true, compress: false, mangle: { properties: { regex: ENGINE_ONLY, builtins: true } } };
    const { code: short = code } = await shorten(code, options);
    return { code: short, map: null };
  },
});

/** Short names anew: the commonest variables get the commonest letters of the script as it is by then. */
const renamed = async (code: string): Promise<string> =>
  (await shorten(code, { module: true, compress: false, mangle: true })).code ?? code;

const ENGINE =
  /[\\/]lib[\\/](?:extract|grammar|text[\\/](?:overlap|touching)|lexicon(?![\\/](?:claims|base-prices|central-sites|indicator-synonyms|poverty-standards|provinces|vague-indicators))|digest[\\/](?:build|kind|language)\.ts|session[\\/]engine\.ts)/;

/**
 * What shows a digest, in the popup and beside a PDF, and what makes an article of what was read: parted into what each
 * page shares with which other, every click would pay for it.
 */
const VIEW =
  /[\\/](?:components[\\/](?!states|pdf|library|compare|hand-on|gloss|digest[\\/](?:unread-list|found-list|empty-panel))|entrypoints[\\/]popup[\\/](?:view|services)|lib[\\/](?:settings\.ts|browser[\\/](?:share|open-files)))/;
const SESSION =
  /[\\/]lib[\\/](?:messages|session[\\/](?:kept|room|store|read-tab)|browser[\\/](?:collect-page|tab))|vite\/preload-helper/;
const ARTICLE = /[\\/]lib[\\/](?:page[\\/](?!headline|explain)|text[\\/]clean)/;

/**
 * Preact has a file of its own, so that what a store's linter says of it is never mixed with our code. So have the
 * extractors: their tables and rules are alike, and one file packs smaller than two. What they share with the view is
 * apart, so that the view waits for no rule.
 */
function chunkOf(module: string, root: string): string | undefined {
  // The folder that the project stands in may have any name.
  const id = module.startsWith(`${root}/`) ? module.slice(root.length) : module;
  if (/[\\/]node_modules[\\/]preact[\\/]/.test(id)) return 'preact';
  if (/[\\/]lib[\\/]text[\\/](?!clean|cut|overlap|touching)/.test(id)) return 'text';
  if (ARTICLE.test(id)) return 'article-of';
  if (SESSION.test(id)) return 'session';
  if (VIEW.test(id)) return 'view';
  return ENGINE.test(id) ? 'engine' : undefined;
}

/** Records that rules hand to each other: no view, no copy and no file knows these names, and no minifier shortens them unasked. */
const INTERNAL =
  /^(?:quantity|quantities|bracketed|brackets|syllables|carried|toCarried|capital|carriesOut|shape|linkStart|region|periods|sources|modal|enterSentence|leaveSentence|enterLine|citations|plural|hosted|unitLength|trail|inBrackets|lineStatus|headStatus|honorific|numbered|byEnd|byStart|byHead|inDocument|paragraphs|inList|typeAt|titleEnds|segments|compared|printedFrom|spanEnd|inSentence|yearBefore|statusNear|statusFar|goesAlong|trailFor|pastMarks|symbolEnd|weight|human|scopeAt|isMain|isPast|handOn|afresh|adHoc|colon|outOf|wayOf|headStart|planned|listed|passive|follow|tables|system|codes|opens|carry|fits|cast|gap|stretch|dates|titles|sure|known|named|bare|caps|phrase|closed|age|led|holds|leading|digits|score|covered|future|goesOn|exact|narrow|counted|main|bit|typeAt|figure)$/;

const { plugin: noting, bundled } = noteBundled();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  zip: { includeSources: SOURCES, excludeSources: ['**'] },
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_short_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'contextMenus',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    commands: { _execute_action: { suggested_key: READ_KEYS } },
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
      : { minimum_chrome_version: '116', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const pages = entrypoints.every(({ inputPath }) => inputPath.endsWith('.html'));
      const output = config.build?.rollupOptions?.output;
      if (!pages || !output || Array.isArray(output)) return;
      output.manualChunks = (id) => chunkOf(id, config.root ?? '');
    },
    // Once all scripts are built: only then it is known whose code is in them.
    'build:publicAssets': ({ config }, files) => {
      files.push({ relativeDest: NOTICES, contents: noticesOf(bundled) });
      files.push({ relativeDest: 'LICENSE', absoluteSrc: `${config.root}/LICENSE` });
    },
    'zip:done': async (_, archives) => {
      for (const archive of archives) await repack(archive);
    },
  },
  vite: () => ({
    plugins: [
      shortenReadability(),
      packAtOnce(),
      simplify(),
      shortenEngine(),
      arrange((name) => name === 'engine', renamed),
      noting,
    ],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // Every browser that the manifest asks for knows `modulepreload`.
    // Terser's output is a thirtieth smaller than esbuild's once it is packed, and with functions first a sixtieth more:
    // code stands beside code, tables beside tables.
    build: {
      modulePreload: { polyfill: false },
      minify: 'terser',
      target: 'es2022',
      terserOptions: {
        ecma: 2020,
        mangle: { properties: { regex: INTERNAL, builtins: true } },
        compress: {
          passes: 3,
          hoist_funs: true,
          // But for `unsafe_comps`, which turns comparisons round and lets what is no number (NaN) pass for a year.
          unsafe_arrows: true,
          unsafe_methods: true,
          unsafe_math: true,
          unsafe_undefined: true,
          pure_getters: true,
          unsafe: true,
        },
      },
    },
  }),
});
