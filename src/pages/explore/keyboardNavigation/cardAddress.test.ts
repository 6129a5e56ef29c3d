import { expect, test } from 'vitest';
import { cardIn } from './cardAddress.ts';

test("a region's code is a card, and nothing else is", () => {
  expect(cardIn('#KZ-10')).toBe('#KZ-10');
  for (const hash of ['', '#', '#sources', '#nonsense', '#kz-10', '#KZ-10,KZ-11', '#%E0%A4%A', '#KZ-<b>'])
    expect(cardIn(hash), hash).toBe('');
});
