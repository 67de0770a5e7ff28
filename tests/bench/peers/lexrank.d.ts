/** lexrank.js ships no types. Its own splitting of sentences knows ASCII only, so it is given ours. */
declare module 'lexrank.js/src/utils.js' {
  export function pageRank(sentences: string[]): { weight: number; text: string; index: number }[];
}
