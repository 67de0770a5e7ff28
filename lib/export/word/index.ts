import { Packer } from 'docx';
import type { Language } from '../../present/index.ts';
import type { Paper } from '../paper.ts';
import { documentOf } from './document.ts';

/** The bytes of a .docx. This file and the library behind it are loaded only when one is made. */
export const makeWord = async (papers: readonly Paper[], title: string, language: Language): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toArrayBuffer(documentOf(papers, title, language)));
