import { describe, expect, it } from 'vitest';
import { realSite, region } from '../../tests/support/sites.ts';
import { askedAndAble } from './askedAndAble.ts';
import { gapsOf } from './gaps.ts';

const { dataset, registers } = realSite();
const gaps = gapsOf(dataset, registers);

describe('where one asks and another could do it', () => {
  const found = askedAndAble(gaps, [region('KZ-39'), region('KZ-75')]);

  it('Kostanay asks for agriculture, and Almaty has spending and organisations in it', () => {
    const pair = found.find(({ asks, field }) => asks === 'KZ-39' && (field.field.id as string) === '4');
    expect(pair?.asked.stated.map(({ id }) => id as string)).toContain('kostanay-horse-breed');
    expect(pair?.able.map((one) => one.region)).toEqual(['KZ-75']);
    expect(pair?.able[0]?.cell.organisations.length).toBeGreaterThan(0);
  });

  it('only stated needs ask, and nobody answers itself', () => {
    for (const { asks, asked, able } of askedAndAble(
      gaps,
      dataset.regions.map(({ id }) => id),
    )) {
      expect(asked.stated.length).toBeGreaterThan(0);
      expect(able.map((one) => one.region)).not.toContain(asks);
      for (const { cell } of able)
        expect(cell.organisations.length > 0 || (cell.spending?.kind === 'value' && cell.spending.value > 0)).toBe(
          true,
        );
    }
  });

  it('a region alone has what it asks, and nobody who could', () => {
    const alone = askedAndAble(gaps, [region('KZ-39')]);
    expect(alone.length).toBe(found.filter(({ asks }) => asks === 'KZ-39').length);
    expect(alone.flatMap(({ able }) => able)).toEqual([]);
    expect(askedAndAble(gaps, [])).toEqual([]);
  });
});
