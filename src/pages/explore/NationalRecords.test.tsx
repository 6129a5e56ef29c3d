import { describe, expect, test } from 'vitest';
import { viewAt, wordsIn, wordsOf } from '../../../tests/support/documents.tsx';
import { localeOf, modelAt } from '../../../tests/support/shown.ts';
import { LANGUAGES } from '../../domain/types.ts';

describe.each(LANGUAGES)('%s: records of the whole country', (language) => {
  const { t, format } = localeOf(language);

  test.each(['needs', 'initiatives'] as const)('of %s stand below the map in words, each with its mark', (register) => {
    const path = `${language}/map/${register}/`;
    const list = viewAt(path).querySelector('.legend-national')!;
    const { national } = modelAt(path).records!;
    expect(national.length).toBeGreaterThan(0);
    expect(wordsOf(list)).toContain(wordsIn(t('explore.records.beside', { count: format.number(national.length, 0) })));
    const lines = [...list.querySelectorAll('li')];
    expect(lines.map((line) => wordsOf(line.querySelector('a')))).toEqual(national.map(({ name }) => wordsIn(name)));
    national.forEach(({ id, facts }, at) => {
      const line = lines[at]!;
      expect(wordsOf(line)).toContain(wordsIn(facts));
      expect(line.querySelector('a')?.getAttribute('href')).toBe(`../../../${language}/${register}/#${id}`);
      expect(line.querySelectorAll('use')).toHaveLength(1);
    });
    // Many are folded, and what is folded opens without scripts.
    expect(list.localName).toBe(national.length > 5 ? 'details' : 'div');
  });

  test('are counted as the filter leaves them, and left out where it leaves none', () => {
    for (const only of ['field.2', 'field.4', 'kind.region-programme', 'region.KZ-10']) {
      const path = `${language}/map/needs/?only=${only}`;
      const shown = modelAt(path).records!.national.filter(({ isAsked }) => isAsked);
      expect(viewAt(path).querySelectorAll('.legend-national li'), only).toHaveLength(shown.length);
    }
    expect(viewAt(`${language}/map/needs/?only=region.KZ-10`).querySelector('.legend-national')).toBeNull();
  });
});
