/** textrank ships no types, and its package names a file that isn't there. Its own splitting knows ASCII only. */
declare module 'textrank/index.js' {
  export class TextRank {
    constructor(article: string, settings: { tokens: string[]; split: string[][]; extractAmount: number });
    summarizedArticle: string;
  }
}
