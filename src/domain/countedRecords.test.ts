/** Records travel with the figures of the indicator that counts them, and answer what their lists ask. */
import { describe, expect, test } from 'vitest';
import { fixtureSite, realSite } from '../../tests/support/sites.ts';
import { isAmong, knownAnswers, recordsIn } from './countedRecords.ts';
import { byRegion } from './registerCounts.ts';
import { COUNTED_REGISTERS, LANGUAGES, type IndicatorId } from './types.ts';

describe.each([
  ['the real country', realSite],
  ['the invented country', fixtureSite],
])('%s', (_name, siteOf) => {
  const countedOf = (register: string) => siteOf().dataset.series.get(register as IndicatorId)?.records;

  test.each(COUNTED_REGISTERS)('%s: each record once, and once in each of its regions', (register) => {
    const counted = countedOf(register);
    const { registers, dataset } = siteOf();
    if (counted === undefined) return;
    expect(counted.records.map(({ id }) => id)).toEqual(registers[register].map(({ id }) => id));
    const series = dataset.series.get(register as IndicatorId)!;
    for (const [region, own] of byRegion<(typeof counted.records)[number]>(counted.records)) {
      const observation = series.observations.get(`${region}/${series.years.at(-1)}`);
      expect(observation?.kind === 'value' ? observation.value : null, region).toBe(own.length);
    }
  });

  test('a language gets its own words, and all of a name that it has none of', () => {
    for (const register of COUNTED_REGISTERS) {
      const counted = countedOf(register);
      if (counted === undefined) continue;
      for (const language of LANGUAGES) {
        recordsIn(language, counted).records.forEach(({ name }, at) => {
          const whole = counted.records[at]!.name;
          expect(name).toEqual(language in whole ? { [language]: whole[language] } : whole);
        });
      }
    }
  });
});

test('a need of two fields answers both', () => {
  const counted = realSite().dataset.series.get('needs' as IndicatorId)!.records!;
  const both = counted.records.filter((record) => isAmong(record, ['field.2']) && isAmong(record, ['field.4']));
  expect(both.length).toBeGreaterThan(0);
});

test('an address may ask anything: what no record answers is ignored, of two answers to a question the first counts', () => {
  const counted = realSite().dataset.series.get('initiatives' as IndicatorId)!.records!;
  expect(knownAnswers('STAGE.in-work,type.naukograd,stage.done,stage.nonsense,x.y,', counted)).toEqual([
    'type.naukograd',
    'stage.in-work',
  ]);
  expect(knownAnswers('', counted)).toEqual([]);
});
