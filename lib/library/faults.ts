import { LibraryError, type LibraryFault } from './types.ts';

/** What browsers call their refusals (Indexed Database API 3.0, section 3.1), and what each means to the reader. */
const FAULTS: Readonly<Record<string, LibraryFault>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  // The connection was closed under the call, or its transaction ended before it was on the disk.
  AbortError: 'closed',
  InvalidStateError: 'closed',
  TransactionInactiveError: 'closed',
  UnknownError: 'closed',
  TimeoutError: 'closed',
};

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '');

/** The fault of a call that failed; one that has its fault already keeps it. */
export const faultOf = (error: unknown): LibraryError =>
  error instanceof LibraryError ? error : new LibraryError(FAULTS[nameOf(error)] ?? 'unavailable', error);

/** The fault of a database that doesn't open: nothing was closed, there is none to be had. */
export function faultOfOpening(error: unknown): LibraryError {
  const { fault } = faultOf(error);
  return new LibraryError(fault === 'closed' ? 'unavailable' : fault, error);
}
