import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder: every command runs there, wherever it was called from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the project's folder.
 * Out: exit code (1 where a signal ended it), and what it printed, standard output and error in one; with `show` it is
 * also passed on as it comes. A command that can't be started counts as failed, with the reason as its output.
 */
export function run(command, args, { show = false, env = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const take = (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => done({ code: 1, output: `${output}${command}: ${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Runs a tool that `npm ci` installed, without asking npm to start it. */
export const runTool = (name, args, options) => run(`node_modules/.bin/${name}`, args, options);

/** Colour codes and npm's remarks about the machine's own settings tell a reader nothing. */
export const plain = (output) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with the escape character
  output.replace(/\u001b\[[0-9;]{0,12}m/g, '').replace(/^npm warn Unknown .{0,300}\n/gm, '');
