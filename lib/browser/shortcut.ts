import { browser } from 'wxt/browser';

/** The command that a click on the icon is, too; browsers name it so. */
export const READ_COMMAND = '_execute_action';

/** The key that reads the page, as the browser writes it ("Alt+Shift+Y"); '' where none is set, or keys have none. */
export async function readKey(): Promise<string> {
  const commands = await browser.commands?.getAll();
  return commands?.find(({ name }) => name === READ_COMMAND)?.shortcut ?? '';
}
