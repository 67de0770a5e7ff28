import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOMParser } from 'linkedom';

/** LibreOffice without a window, under the regional settings that are asked for. */

export type Region = 'vi' | 'en-US';
/** Windows' numbers for the languages, which the import filters take. */
export const LANGUAGE_ID: Record<Region, number> = { vi: 1066, 'en-US': 1033 };

export const folder = mkdtempSync(join(tmpdir(), 'trich-yeu-office-'));
const program = process.env.SOFFICE_PATH ?? 'soffice';

/** The version's line; null where there is no LibreOffice. */
export function officeVersion(): string | null {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** A profile of its own for each region, so that nothing is left of other settings. */
function profileOf(region: Region): string {
  const profile = join(folder, `profile-${region}`);
  mkdirSync(join(profile, 'user'), { recursive: true });
  const item = (name: string) =>
    `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="${name}" oor:op="fuse"><value>${region}</value></prop></item>`;
  const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${item('ooSetupSystemLocale')}</oor:items>\n`;
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
  return pathToFileURL(profile).href;
}
const PROFILES = new Map<Region, string>();

/**
 * Opens files by an import filter, all in one start of the program, and gives each back as flat XML, in order. Throws
 * where LibreOffice writes nothing.
 */
export function openIn(region: Region, files: readonly string[], filter: string, to: 'fods' | 'fodt'): string[] {
  const profile = PROFILES.get(region) ?? profileOf(region);
  PROFILES.set(region, profile);
  const out = mkdtempSync(join(folder, 'out-'));
  const settings = [`-env:UserInstallation=${profile}`, '--headless', `--infilter=${filter}`];
  const args = [...settings, '--convert-to', to, '--outdir', out, ...files];
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 120_000 });
  return files.map((file) => {
    try {
      return readFileSync(join(out, basename(file).replace(/\.\w+$/, `.${to}`)), 'utf8');
    } catch {
      throw new Error(`LibreOffice wrote nothing of ${file}: ${stdout}${stderr}`);
    }
  });
}

export type OfficeCell = { type: string | null; value: string | null; text: string; formula: boolean };

/** The cells of a flat ODS sheet as LibreOffice took them; empty cells at the ends of rows are left out. */
export function cellsOf(xml: string): OfficeCell[][] {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return [...document.getElementsByTagName('table:table-row')].map((row) => {
    const cells = [...row.children].flatMap((cell) => {
      const repeated = Number(cell.getAttribute('table:number-columns-repeated') ?? 1);
      return Array.from({ length: Math.min(repeated, 64) }, () => cellOf(cell));
    });
    const last = cells.findLastIndex(({ type }) => type !== null);
    return cells.slice(0, last + 1);
  });
}

const cellOf = (cell: Element): OfficeCell => ({
  type: cell.getAttribute('office:value-type'),
  value: cell.getAttribute('office:value') ?? cell.getAttribute('office:date-value'),
  text: [...cell.getElementsByTagName('text:p')].map((p) => p.textContent).join('\n'),
  formula: cell.hasAttribute('table:formula'),
});
