import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
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

const PACKAGES = ['libreoffice-calc-nogui', 'libreoffice-writer-nogui', 'fonts-liberation2', 'poppler-utils'];

/** The version's line. Installs LibreOffice where it is missing and apt-get may do so; null where it is not to be had. */
export function officeVersion(): string | null {
  const asked = () => spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (asked().status !== 0 && process.getuid?.() === 0) {
    console.log(`apt-get install ${PACKAGES.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { env });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...PACKAGES], { env });
  }
  const { status, stdout } = asked();
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
export const openIn = (region: Region, files: readonly string[], filter: string, to: 'fods' | 'fodt'): string[] =>
  converted(region, files, to, [`--infilter=${filter}`]).paths.map((path) => readFileSync(path, 'utf8'));

/**
 * Turns files into others. Out: where those stand, in order, and whatever LibreOffice complained of. Throws where it
 * writes nothing.
 */
export function converted(
  region: Region,
  files: readonly string[],
  to: string,
  options: readonly string[] = [],
): { paths: string[]; complaints: string[] } {
  const profile = PROFILES.get(region) ?? profileOf(region);
  PROFILES.set(region, profile);
  const out = mkdtempSync(join(folder, 'out-'));
  const settings = [`-env:UserInstallation=${profile}`, '--headless', ...options];
  const args = [...settings, '--convert-to', to, '--outdir', out, ...files];
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 300_000 });
  const paths = files.map((file) => join(out, basename(file).replace(/\.\w+$/, `.${to.split(':')[0]}`)));
  for (const path of paths)
    if (!existsSync(path)) throw new Error(`LibreOffice wrote no ${basename(path)}: ${stdout}${stderr}`);
  const complaints = `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => /error|warn|corrupt|repair|could not|failed/i.test(line) && !/^convert |javaldx/.test(line));
  return { paths, complaints };
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
