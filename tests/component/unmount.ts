import { act, cleanup } from '@testing-library/preact';

/**
 * Takes away all that a test has rendered. Preact undoes effects after the next paint, by when the window of the test's
 * file may be gone; within `act` it does so at once.
 */
export async function unmountAll(): Promise<void> {
  await act(() => {
    cleanup();
  });
}
