import type { HeapProfiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';
import { wholeDigest } from '../whole.ts';

/**
 * One digest in a process of its own, run with --expose-gc; the text comes by standard input. Prints a line of JSON with
 * bytes, and as V8 prints them the collections meanwhile, the last of them asked for at the end.
 */
const collect = (): void => globalThis.gc?.();
const heap = (): number => process.memoryUsage().heapUsed;

const sizeUnder = ({ selfSize, children }: HeapProfiler.SamplingHeapProfileNode): number =>
  children.reduce((sum, child) => sum + sizeUnder(child), selfSize);

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const text = Buffer.concat(chunks).toString('utf8');
const [, way = 'peak'] = process.argv.slice(1);

// What the code itself takes, compiled and with its tables, is no part of a digest.
for (let i = 0; i < 5; i += 1) wholeDigest(text.slice(0, 6000));
collect();

if (way === 'allocated') {
  const session = new Session();
  session.connect();
  const includeObjects = { includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true };
  await session.post('HeapProfiler.startSampling', { samplingInterval: 16_384, ...includeObjects });
  wholeDigest(text);
  const { profile } = await session.post('HeapProfiler.stopSampling');
  console.log(JSON.stringify({ allocated: sizeUnder(profile.head) }));
} else {
  const before = heap();
  setFlagsFromString('--trace-gc');
  const digest = wholeDigest(text);
  collect();
  setFlagsFromString('--no-trace-gc');
  console.log(JSON.stringify({ before, kept: heap() - before, items: digest.people.length + digest.targets.length }));
}
