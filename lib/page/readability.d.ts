/** The library's own file: its index brings along a second reader that is not used here. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
