import type { NoFile } from '../../lib/browser/ask-pdf.ts';
import type { PdfFault } from '../../lib/pdf/read.ts';
import type { Outcome } from '../../lib/session/read-tab.ts';

/** What the page for PDF shows. */
export type PdfState =
  /** Nothing yet: a file can be dropped; `asks` where the page's tab can be asked for one. */
  | { state: 'ready'; asks: boolean }
  | { state: 'asking'; name: string; done: number; all: number | null }
  | { state: 'reading'; name: string; read: number; count: number }
  | ({ state: 'refused' } & NoFile)
  /** The file came and can't be read. */
  | { state: 'faulty'; name: string; fault: PdfFault | 'empty' | 'large' | 'other' }
  | { state: 'read'; outcome: Extract<Outcome, { state: 'read' }>; pages: number; scanned: number[] };
