/**
 * As much of WebDriver BiDi as the tests ask of Firefox: Playwright drives a Firefox of its own making only, and the
 * libraries that drive any (puppeteer-core, selenium-webdriver) want a newer Node than the project does.
 * @see https://w3c.github.io/webdriver-bidi/
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';

export interface BidiEvent {
  readonly method: string;
  readonly params: unknown;
}

interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

export interface Bidi {
  readonly send: (method: string, params: object) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const START_MS = 30_000;

/** Nothing that a new profile asks of its maker, in the language of most visitors. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'remote.prefs.recommended': true,
  'intl.accept_languages': 'kk-KZ',
  'ui.prefersReducedMotion': 1,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/**
 * Starts a Firefox without a window and with a profile of its own.
 * @param onEvent told of every event that was subscribed to
 */
export async function startFirefox(program: string, onEvent: (event: BidiEvent) => void): Promise<Bidi> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } });
  try {
    const socket = new WebSocket(`${await addressOf(child)}/session`, { maxPayload: 256 * 1024 * 1024 });
    await once(socket, 'open');
    const send = commandsOver(socket, onEvent);
    await send('session.new', { capabilities: {} });
    return {
      send,
      close: async () => {
        await send('browser.close', {}).catch(() => undefined);
        await ended(child);
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

/** Firefox says on its error stream where it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`Firefox ${why}: ${said}`));
    const late = setTimeout(() => fail('did not start'), START_MS);
    child.once('error', reject);
    child.once('exit', () => fail('ended'));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/u.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
  });
}

function commandsOver(socket: WebSocket, onEvent: (event: BidiEvent) => void): Bidi['send'] {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.on('message', (data: Buffer) => {
    const answer = JSON.parse(data.toString()) as Answer & BidiEvent;
    if (answer.type === 'event') onEvent(answer);
    else if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ type, result, error, message }) => {
        waiting.delete(id);
        if (type === 'success') resolve(result);
        else reject(new Error(`${method}: ${error ?? ''} ${message ?? ''}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const late = setTimeout(() => child.kill('SIGKILL'), 5000);
  await once(child, 'exit');
  clearTimeout(late);
}
