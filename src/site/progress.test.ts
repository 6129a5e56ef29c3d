import { expect, test } from 'vitest';
import { createProgress, type Progress } from './progress.ts';

/** What a stream shows of some work in which each page takes so many ms. */
function shown(stream: { isTTY?: boolean; columns?: number }, work: (progress: Progress) => void, msEach = 1): string {
  let text = '';
  let time = 0;
  const progress = createProgress({ ...stream, write: (part) => (text += part) }, () => (time += msEach));
  work(progress);
  progress.end();
  return text;
}

function buildPages(progress: Progress): void {
  progress.say('checking data');
  for (let page = 1; page <= 700; page += 1) progress.count('pages', page, 700);
  for (let picture = 1; picture <= 300; picture += 1) progress.count('pictures', picture, 300);
}

test('in a log: each part, its end, and every five seconds that it goes on', () => {
  expect(shown({}, buildPages).split('\n')).toEqual([
    'checking data',
    'pages 1 of 700',
    'pages 700 of 700',
    'pictures 1 of 300',
    'pictures 300 of 300',
    '',
  ]);
  const slow = shown({}, buildPages, 100).trim().split('\n');
  expect(slow.length).toBeGreaterThan(10);
  expect(slow.length).toBeLessThan(40);
});

test('on a terminal: one line, that changes, is cut at its edge and is gone at the end', () => {
  const text = shown({ isTTY: true, columns: 20 }, (progress) => {
    buildPages(progress);
    progress.say('a part with a name that is longer than the terminal is wide');
  });
  expect(text).not.toContain('\n');
  const lines = text.split('\r\u001b[2K');
  expect(lines).toContain('pages 700 of 700');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(20);
  expect(lines.at(-1)).toBe('');
});

test('a terminal that does not know its width cuts nothing off', () => {
  expect(shown({ isTTY: true, columns: 0 }, buildPages)).toContain('pages 700 of 700');
});
