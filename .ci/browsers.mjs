import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM = {
  variable: 'CHROME_PATH',
  commands: [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'brave-browser',
  ],
  places: [
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};
const FIREFOX = {
  variable: 'FIREFOX_PATH',
  commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function find({ variable, commands, places }, env) {
  const named = env[variable];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`${variable} is ${named}, which is no program that can be run`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...commands.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find((path) => existsSync(path) && runs(path)) ?? null;
}

/**
 * The browsers of this machine: the ones that CHROME_PATH and FIREFOX_PATH name, else those found by their usual names.
 * Out: a path or null for each. Throws where a variable names something that can't be run.
 */
export const findBrowsers = (env = process.env) => ({ chromium: find(CHROMIUM, env), firefox: find(FIREFOX, env) });
