/**
 * Asks again until the answer is neither null, undefined nor false, or the time is over.
 * Throws with `what`, and with the last error where asking failed.
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  timeout = 30_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer as T;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      throw new Error(`waited ${timeout / 1000} s for ${what}${last instanceof Error ? `: ${last.message}` : ''}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}
