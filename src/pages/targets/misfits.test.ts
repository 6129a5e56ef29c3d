import { expect, test } from 'vitest';
import { realSite } from '../../../tests/support/sites.ts';
import { misfits } from './misfits.ts';

test('Table 3 sets 1 to 2 per cent, section 6.4 asks for at least 5 and 50: the two do not fit together', () => {
  const found = misfits(realSite().registers);
  expect(found.map(({ percents, least, most }) => ({ percents, least, most }))).toEqual([
    { percents: [5, 50], least: 1, most: 2 },
  ]);
});

test('a rule that asks for no more than the target sets fits', () => {
  const { registers } = realSite();
  const coFinancing = registers.coFinancing.map((rule) => ({ ...rule, localPercent: 2 }));
  expect(misfits({ ...registers, coFinancing })).toEqual([]);
});
