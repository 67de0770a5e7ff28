import { openLibrary } from '../library/index.ts';
import type { Library } from '../library/types.ts';
import { isPrivate } from './private.ts';

/** The library of this browser; in a private window it throws LibraryError 'private', and nothing is opened. */
export const openOwnLibrary = (): Promise<Library> => openLibrary({ isPrivate });
