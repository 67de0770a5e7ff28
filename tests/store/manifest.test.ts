import { describe, expect, it } from 'vitest';
import { BOTH, type Build, filesOf, readBuilt } from './built.ts';

const manifestOf = (build: Build) => JSON.parse(readBuilt(build, 'manifest.json'));

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; frame-src 'none'; form-action 'none'; base-uri 'none'; object-src 'none'";

describe.each(BOTH)('manifest for %s', (build) => {
  const manifest = manifestOf(build);

  it('is of version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks for the tab that is clicked on, scripts in it and storage, and for nothing else', () => {
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
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
      // Longer ones are cut or refused by the stores.
      expect(words.name.message.length).toBeLessThanOrEqual(75);
      expect(words.short_name.message.length).toBeLessThanOrEqual(12);
      expect(words.description.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('opens the popup on a click', () => {
    expect(manifest.action.default_popup).toBe('popup.html');
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
