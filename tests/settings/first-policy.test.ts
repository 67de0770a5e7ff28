import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Stored = Record<string, unknown>;
const mocked = vi.hoisted(() => ({
  installType: 'normal',
  managed: {} as Stored | null,
  heard: [] as ((changes: Stored, area: string) => void)[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    management: { getSelf: async () => ({ installType: mocked.installType }) },
    storage: {
      managed: { get: async () => mocked.managed ?? Promise.reject(new Error('no manifest')) },
      onChanged: { addListener: (listen: (typeof mocked.heard)[number]) => mocked.heard.push(listen) },
    },
  },
}));
const { loadFirstPolicy } = await import('../../lib/settings/managed.ts');

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(mocked, { installType: 'normal', managed: {}, heard: [] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Whether the policy is there without any time going by. */
async function isSettled(policy: Promise<unknown>): Promise<boolean> {
  let settled = false;
  void policy.then(() => {
    settled = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return settled;
}

it('is known at once where a person installed the extension', async () => {
  const policy = loadFirstPolicy();
  expect(await isSettled(policy)).toBe(true);
  expect((await policy).welcomePage).toBeNull();
});

it('is waited for where an organisation did, as Chromium brings it later', async () => {
  mocked.installType = 'admin';
  const policy = loadFirstPolicy();
  expect(await isSettled(policy)).toBe(false);
  mocked.managed = { welcomePage: false };
  for (const listen of mocked.heard) listen({}, 'local');
  expect(await isSettled(policy)).toBe(false);
  for (const listen of mocked.heard) listen({ welcomePage: {} }, 'managed');
  expect((await policy).welcomePage).toBe(false);
});

it('is not waited for where it is there, or the browser knows that there is none', async () => {
  mocked.installType = 'admin';
  mocked.managed = { welcomePage: false };
  expect((await loadFirstPolicy()).welcomePage).toBe(false);
  mocked.managed = null;
  expect((await loadFirstPolicy()).welcomePage).toBeNull();
});

it('is not waited for without end', async () => {
  mocked.installType = 'admin';
  const policy = loadFirstPolicy();
  expect(await isSettled(policy)).toBe(false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect((await policy).welcomePage).toBeNull();
});
