/** Runs a program and keeps what it prints. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from '../root.ts';

/** Far beyond any step, well within what CI allows for all: a hanging step still gets reported. */
const LIMIT_MINUTES = 30;

const BIN = join(ROOT, 'node_modules', '.bin');

export interface CommandResult {
  readonly ok: boolean;
  readonly output: string;
}

export interface CommandOptions {
  /** Print it as it comes; `output` is then empty. */
  readonly live?: boolean;
}

/** A program of an installed package is started by its name, as in npm scripts. */
export async function command(words: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const [program = '', ...args] = words;
  // Runners colour what they print when they see CI, and a log file shows that as noise.
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: [BIN, process.env['PATH']].join(delimiter), ...colour },
    stdio: options.live === true ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT_MINUTES * 60_000,
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: `${output}${String(error)}\n` }));
    child.on('close', (code, signal) => {
      const why = signal === null ? '' : `Stopped by ${signal}, perhaps after ${LIMIT_MINUTES} minutes.\n`;
      resolve({ ok: code === 0, output: output + why });
    });
  });
}
