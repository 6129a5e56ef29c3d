import { expect, test } from 'vitest';
import { roomCommandOf } from './keys.ts';

const press = (key: string, code = key) => roomCommandOf({ key, code, ctrlKey: false, altKey: false, metaKey: false });

test.each([
  ['PageDown', 'next'],
  ['PageUp', 'back'],
  ['ArrowRight', 'next'],
  ['ArrowLeft', 'back'],
  ['.', 'black'],
  ['Escape', 'close'],
])('%s: %s', (key, command) => {
  expect(press(key)).toBe(command);
});

test('letters are keys of the keyboard, whatever language it writes', () => {
  expect(press('b', 'KeyB')).toBe('black');
  expect(press('и', 'KeyB')).toBe('black');
});

test('digits spotlight rows, shortcuts of the browser stay its own', () => {
  expect(press('3', 'Digit3')).toEqual({ row: 3 });
  expect(roomCommandOf({ key: 'f', code: 'KeyF', ctrlKey: true, altKey: false, metaKey: false })).toBeNull();
  expect(press('q', 'KeyQ')).toBeNull();
});
