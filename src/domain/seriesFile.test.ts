import { describe, expect, test } from 'vitest';
import { fixtureSite, realSite } from '../../tests/support/sites.ts';
import { recordsIn } from './countedRecords.ts';
import { seriesFile, seriesOf, type SeriesFile } from './seriesFile.ts';
import type { Series } from './types.ts';

/** What the page gets: the file went through JSON on its way. */
function roundTrip(series: Series): Series {
  return seriesOf(JSON.parse(JSON.stringify(seriesFile(series, 'en'))) as SeriesFile);
}

describe.each([
  ['the real country', realSite],
  ['the invented country', fixtureSite],
])('%s', (_name, siteOf) => {
  test('a page gets every series as it was compiled, rows in the same order', () => {
    for (const series of siteOf().dataset.series.values()) {
      const received = roundTrip(series);
      // Strict: a key with the value undefined would be lost on the way, and a negative zero its sign.
      // Of records it gets the words of its own language.
      const { records } = series;
      const spoken = records === undefined ? series : { ...series, records: recordsIn('en', records) };
      expect(received).toStrictEqual(spoken);
      expect([...received.observations.keys()]).toEqual([...series.observations.keys()]);
    }
  });
});
