import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import type { Digest } from '../../lib/digest/model.ts';

export const TITLE = 'Hội nghị triển khai nhiệm vụ năm 2024 của tỉnh Thượng Hà';
export const PARAGRAPHS = [
  'Sáng 9/1, tại Trung tâm Hội nghị tỉnh, Tỉnh ủy Thượng Hà tổ chức Hội nghị triển khai nhiệm vụ năm 2024. Đồng chí Lê Văn Tám, Bí thư Tỉnh ủy, chủ trì hội nghị.',
  'Hội nghị quán triệt Nghị quyết số 47-NQ/TU ngày 5/12/2023 của Ban Chấp hành Đảng bộ tỉnh về phát triển kinh tế.',
  'Năm 2024, tỉnh phấn đấu thu nhập bình quân đầu người đạt 58 triệu đồng trở lên, tỷ lệ hộ nghèo giảm 2,5 - 3%.',
  'Đồng chí Bí thư Tỉnh ủy yêu cầu Sở Tài chính hoàn thành phương án phân bổ vốn trước ngày 15/2/2024.',
];
export const TEXT = [TITLE, ...PARAGRAPHS].join('\n');

/** A page that says what `TEXT` says. */
export const page = (head = '<meta charset="utf-8">'): string =>
  `<!doctype html><html><head>${head}<title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>
  ${PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></body></html>`;

export type Row = Digest & { name: string; text?: string };
export type Run = { code: number | null; rows: Row[]; out: string; errors: string[] };

/** The command as it is typed, for where npm's own part in it counts. */
export const COMMAND = ['npm', 'run', '--silent', 'digest', '--'] as const;
/** What that runs, without two of its three processes. */
const NODE = ['--import', 'tsx', 'lib/cli.ts'];

/**
 * Runs the command. In: its arguments; what stands on its standard input, or an open file's number to be it; what Node
 * runs, where that is not the source. Out: its exit code, the digests on standard output, the lines on standard error.
 */
export function run(args: string[], input: string | Uint8Array | number = '', program = NODE): Run {
  const given: SpawnSyncOptions = typeof input === 'number' ? { stdio: [input, 'pipe', 'pipe'] } : { input };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    ...given,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const rows = stdout.startsWith('{') ? lines(stdout).map((line): Row => JSON.parse(line)) : [];
  return { code: status, rows, out: stdout, errors: lines(stderr) };
}

const lines = (text: string): string[] => text.split('\n').filter(Boolean);

/** A folder that is gone after the file's tests, which get time to start Node. Out: what makes a path in it. */
export function temporaryFolder(): (name: string) => string {
  // Seconds where the machine is busy, which says nothing about the command. For this file alone: each asks for its own.
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
  const folder = mkdtempSync(join(tmpdir(), 'trich-yeu-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name) => join(folder, name);
}
