import library from 'pdfjs-dist/legacy/build/pdf.min.mjs?url';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PdfJs } from '../../lib/pdf/read.ts';

/**
 * pdf.js as its makers publish it: both files are packaged byte by byte, so that a store's reviewer can compare them,
 * and no minifier of ours renames what the two say to each other.
 */
export async function loadPdfJs(): Promise<PdfJs> {
  const pdfjs = (await import(/* @vite-ignore */ library)) as PdfJs;
  pdfjs.GlobalWorkerOptions.workerSrc = worker;
  return pdfjs;
}
