import { openDB } from 'idb';
import { faultOf, faultOfOpening } from './faults.ts';
import {
  type Database,
  type LibrarySchema,
  type ReadTransaction,
  type StoreName,
  upgrade,
  VERSION,
  type WriteTransaction,
} from './schema.ts';
import { LibraryError } from './types.ts';

/**
 * Runs work in transactions. What the work awaits must be requests of its transaction and nothing else, or the browser
 * ends it. Done when the transaction is complete; of one that writes, when the browser has it on the disk. It may run
 * twice: when the connection was closed under it, nothing of it was written.
 */
export type Connection = {
  read: <T>(stores: StoreName[], work: (transaction: ReadTransaction) => Promise<T>) => Promise<T>;
  write: <T>(stores: StoreName[], work: (transaction: WriteTransaction) => Promise<T>) => Promise<T>;
  close: () => void;
};

/**
 * Opens the database when it is first needed, and again after another tab asked it to be closed or the browser closed
 * it. Throws LibraryError from each call.
 */
export function connect(name: string): Connection {
  let opened: Promise<Database> | null = null;
  let isClosed = false;

  const open = (): Promise<Database> => {
    const forget = () => {
      if (opened === opening) opened = null;
    };
    const opening: Promise<Database> = openDB<LibrarySchema>(name, VERSION, {
      upgrade,
      // Another tab has a newer code, or deletes the library: it waits for this connection to go.
      blocking: () => {
        forget();
        opening.then((database) => database.close());
      },
      terminated: forget,
    }).catch((error) => {
      forget();
      throw faultOfOpening(error);
    });
    return opening;
  };

  async function run<T>(work: (database: Database) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      if (isClosed) throw new LibraryError('closed');
      opened ??= open();
      const used = opened;
      const database = await used;
      try {
        return await work(database);
      } catch (error) {
        const fault = faultOf(error);
        if (fault.fault !== 'closed' || attempt > 1) throw fault;
        database.close();
        if (opened === used) opened = null;
      }
    }
  }

  return {
    read: (stores, work) => run((database) => finish(database.transaction(stores, 'readonly'), work)),
    write: (stores, work) =>
      run((database) => finish(database.transaction(stores, 'readwrite', { durability: 'strict' }), work)),
    close() {
      isClosed = true;
      opened?.then((database) => database.close()).catch(() => {});
      opened = null;
    },
  };
}

type Finished = { done: Promise<void>; error: DOMException | null; abort: () => void };

/** The work's result, once its transaction is complete. Throws what ended the transaction, or what the work threw. */
async function finish<Transaction extends Finished, T>(
  transaction: Transaction,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  // Heard below in any case; a rejection that comes while the work still runs is not to be called unhandled.
  transaction.done.catch(() => {});
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself, and says why.
    }
    await transaction.done.catch(() => {});
    throw transaction.error ?? error;
  }
}
