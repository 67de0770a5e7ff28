/** Whether this browser can hand text to another application; most desktops can't. */
export const canShare = (): boolean => typeof navigator.share === 'function';

/** Hands plain text over. A person who closes the list of applications has changed their mind: that is no error. */
export async function shareText(title: string, text: string): Promise<void> {
  try {
    await navigator.share({ title, text });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
}
