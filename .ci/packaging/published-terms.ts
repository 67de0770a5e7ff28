import { readFileSync } from 'node:fs';

/** Who publishes under the MIT License, word by word our own, what comes to us without its terms. */
const MIT: Record<string, string> = {
  '@oxc-project/runtime': 'Copyright (c) 2024-present VoidZero Inc. & Contributors\nCopyright (c) 2023 Boshen',
  '@rollup/plugin-commonjs':
    'Copyright (c) 2019 RollupJS Plugin Contributors (https://github.com/rollup/plugins/graphs/contributors)',
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
  'core-js': 'Copyright (c) 2014-2025 Denis Pushkarev, 2025 CoreJS Company',
  events: 'Copyright Joyent, Inc. and other Node contributors.',
  rolldown: 'Copyright (c) 2024-present VoidZero Inc. & Contributors',
  'stream-browserify': 'Copyright (c) James Halliday',
  vite: 'Copyright (c) 2019-present, VoidZero Inc. and Vite contributors',
  webpack: 'Copyright JS Foundation and other contributors',
};

/** The terms of code that comes without them, or with those of everything it was made with; null where it has its own. */
export function termsAsPublished(name: string): string | null {
  const [, copyright] = Object.entries(MIT).find(([one]) => one === name) ?? [];
  return copyright ? readFileSync('LICENSE', 'utf8').replace(/^Copyright .+$/m, copyright) : null;
}
