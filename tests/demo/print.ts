import { sampleDigestAsText } from './print-digest.ts';

/** For a machine without a browser. */
console.log(sampleDigestAsText(null));
