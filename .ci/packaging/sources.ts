/** What a build needs, and what tells a reviewer how to make it: the package of sources holds this alone. */
export const SOURCES = [
  'LICENSE',
  'README.md',
  'components/**',
  'docs/reviewers.md',
  'entrypoints/**',
  'lib/**',
  'package-lock.json',
  'package.json',
  '.ci/packaging/**',
  'public/**',
  'tsconfig.json',
  'wxt.config.ts',
];
