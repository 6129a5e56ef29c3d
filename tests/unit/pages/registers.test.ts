/** Pages of records: each record stands on its page once, under its own address, in every language. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/types.ts';
import { pageAt } from '../../support/documents.tsx';
import { KINDS_OF_PAGES } from '../../support/pages.ts';
import { realSite } from '../../support/sites.ts';

const { registers } = realSite();

describe.each(LANGUAGES)('%s', (language) => {
  test.each(['organisations', 'needs', 'initiatives', 'targets'] as const)('%s: each has its own address', (name) => {
    const ids = [...pageAt(`${language}/${name}/`).querySelectorAll('main [id]')].map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(registers[name].map(({ id }) => id as string)));
  });

  test('no address stands twice on a page', () => {
    for (const { path } of KINDS_OF_PAGES) {
      const ids = [...pageAt(`${language}/${path}`).querySelectorAll('[id]')].map(({ id }) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  test('the board has a card for each initiative', () => {
    expect(pageAt(`${language}/initiatives/`).querySelectorAll('.board ul > li').length).toBe(
      registers.initiatives.length,
    );
  });
});
