import { FORMATS } from '../../components/digest/formats.ts';
import { loadSettings, onSettings } from '../../lib/settings/store.ts';

/** Puts the menus' formats in the order of the settings. The menus are drawn when they are opened, long after. */
async function order(): Promise<void> {
  const { settings } = await loadSettings();
  FORMATS.splice(0, FORMATS.length, ...settings.formats);
}

void order();
onSettings(() => void order());
