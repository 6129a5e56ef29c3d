import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserAddress } from './browserAddress.ts';

const taken: string[] = [];
let onPageHide: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  taken.length = 0;
  const take = (how: string) => (_: unknown, __: string, url: string) => void taken.push(`${how} ${url}`);
  vi.stubGlobal('history', { pushState: take('push'), replaceState: take('replace') });
  vi.stubGlobal('location', { href: 'here' });
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => {
    onPageHide = listener;
  });
  // A tab in the background: no frame ever comes.
  vi.stubGlobal('requestAnimationFrame', () => 0);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('says at once where the page will be, and goes there a moment later, in order, each once', () => {
  const address = browserAddress();
  expect(address.current()).toBe('here');
  address.push('a');
  address.replace('b');
  expect(address.current()).toBe('b');
  expect(taken).toEqual([]);
  vi.runAllTimers();
  expect(taken).toEqual(['push a', 'replace b']);
  expect(address.current()).toBe('here');
});

test('does so in the frame that shows the change, where one is painted', () => {
  let frame: () => void = () => undefined;
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    frame = callback;
    return 0;
  });
  browserAddress().push('a');
  frame();
  vi.advanceTimersByTime(1);
  expect(taken).toEqual(['push a']);
  vi.runAllTimers();
  expect(taken).toEqual(['push a']);
});

test('a page that is left has its last address', () => {
  browserAddress().push('a');
  onPageHide();
  expect(taken).toEqual(['push a']);
});
