import { describe, expect, it } from 'vitest';
import { BOTH, type Build, filesOf, readBuilt } from './built.ts';

const manifestOf = (build: Build) => JSON.parse(readBuilt(build, 'manifest.json'));

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; frame-src 'none'; form-action 'none'; base-uri 'none'; object-src 'none'";

/**
 * Keys that do something already. Chrome: https://support.google.com/chrome/answer/157179; Firefox:
 * https://support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly; Edge has Chrome's and more; UniKey and
 * EVKey: Alt+Z, and Ctrl+Shift with F5, F6, F9.
 */
const TAKEN = [
  ...'ABCFHILMNPTXZ'.split('').map((key) => `Alt+Shift+${key}`),
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'.split('').map((key) => `Ctrl+${key}`),
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').map((key) => `Ctrl+Shift+${key}`),
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').map((key) => `Command+${key}`),
  ...'ABCDEFGHIJKMNOPRSTVWYZ'.split('').map((key) => `Command+Shift+${key}`),
  ...'DEFHTZ'.split('').map((key) => `Alt+${key}`),
];

describe.each(BOTH)('manifest for %s', (build) => {
  const manifest = manifestOf(build);

  it('is of version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks for the tab that is clicked on, scripts in it, storage, a menu and its panel, and for nothing else', () => {
    const panel = build === 'chrome' ? ['sidePanel'] : [];
    const asked = ['activeTab', 'contextMenus', 'scripting', ...panel, 'storage', 'unlimitedStorage'];
    expect(manifest.permissions.toSorted()).toEqual(asked);
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions']) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });

  it('puts nothing into pages that are not clicked on, and opens no file of its own to pages', () => {
    for (const key of ['content_scripts', 'web_accessible_resources', 'externally_connectable', 'user_scripts']) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });

  it('lets nothing out of its own pages', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  it('has each icon that it names, and its name and description in both languages', () => {
    const files = filesOf(build);
    expect(files).toEqual(expect.arrayContaining(Object.values(manifest.icons)));
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    expect(manifest.default_locale).toBe('vi');
    for (const language of ['vi', 'en']) {
      const words = JSON.parse(readBuilt(build, `_locales/${language}/messages.json`));
      for (const text of [manifest.name, manifest.short_name, manifest.description]) {
        const key = /^__MSG_(\w{1,40})__$/.exec(text)?.[1] ?? '';
        expect(words[key]?.message, `${text} in ${language}`).toMatch(/\p{L}{2}/u);
      }
      // Longer ones are cut or refused by the stores: Edge takes 45 of a name, Mozilla 50, Chrome 75.
      expect(words.name.message.length).toBeLessThanOrEqual(45);
      expect(words.short_name.message.length).toBeLessThanOrEqual(12);
      expect(words.description.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('opens the popup on a click', () => {
    expect(manifest.action.default_popup).toBe('popup.html');
  });

  it('opens it by a key that browsers, systems and input methods leave free', () => {
    const { suggested_key: keys } = manifest.commands._execute_action;
    expect(Object.keys(manifest.commands)).toEqual(['_execute_action']);
    for (const key of Object.values(keys)) expect(TAKEN, String(key)).not.toContain(key);
    // What both browsers take for a key: https://developer.chrome.com/docs/extensions/reference/api/commands#key_combinations
    expect(keys.default).toMatch(/^(?:Ctrl|Alt)\+(?:Shift\+)?[A-Z0-9]$/);
    expect(keys.mac).toMatch(/^(?:Command|MacCtrl|Alt)\+(?:Shift\+)?[A-Z0-9]$/);
  });

  it('has its panel, and opens its options in a tab', () => {
    const { side_panel, sidebar_action, options_ui } = manifest;
    if (build === 'chrome') expect(side_panel).toEqual({ default_path: 'sidepanel.html' });
    else expect(sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
    expect(options_ui).toMatchObject({ page: 'options.html', open_in_tab: true });
    expect(filesOf(build)).toEqual(expect.arrayContaining(['sidepanel.html', 'options.html', 'welcome.html']));
  });

  it('names the schema of the policies to Chrome; Firefox takes them without one', () => {
    if (build === 'firefox') return expect(manifest).not.toHaveProperty('storage');
    expect(manifest.storage).toEqual({ managed_schema: 'managed-schema.json' });
    expect(JSON.parse(readBuilt(build, 'managed-schema.json')).type).toBe('object');
  });

  it('knows the chosen theme before anything is drawn', () => {
    for (const page of filesOf(build).filter((file) => /^[a-z]{1,20}\.html$/.test(file))) {
      const html = readBuilt(build, page);
      const at = html.indexOf('<script src="/theme.js"></script>');
      expect(at, page).toBeGreaterThan(0);
      expect(at, page).toBeLessThan(html.indexOf('<body'));
    }
  });
});

describe('versions that are supported', () => {
  it('Chrome 116 and later', () => {
    expect(manifestOf('chrome').minimum_chrome_version).toBe('116');
    expect(manifestOf('chrome')).not.toHaveProperty('browser_specific_settings');
  });

  it('Firefox 140 and Firefox for Android 142 and later, under a fixed id, collecting no data', () => {
    expect(manifestOf('firefox').browser_specific_settings).toEqual({
      gecko: {
        id: 'trich-yeu@trichyeu.example.org',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    });
  });
});
