/** The page of gaps says, in every language, what is asked and who is there: in a sentence, a table and lists. */
import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../../src/domain/gaps.ts';
import { LANGUAGES } from '../../../src/domain/types.ts';
import { pageAt, viewAt, wordsIn, wordsOf } from '../../support/documents.tsx';
import { localeOf } from '../../support/shown.ts';
import { realSite } from '../../support/sites.ts';

const { dataset, registers } = realSite();
const gaps = gapsOf(dataset, registers);

describe.each(LANGUAGES)('%s', (language) => {
  const { t } = localeOf(language);

  test('the matrix has every region and field, each cell with its answer, asked ones with their entry', () => {
    const page = pageAt(`${language}/gaps/`);
    expect(page.querySelectorAll('[data-matrix]').length).toBe(dataset.regions.length);
    for (const { region, cells } of gaps.rows) {
      const row = [...page.querySelectorAll(`[data-matrix="${region}"] td`)];
      expect(row.map((cell) => cell.getAttribute('data-answer'))).toEqual(cells.map(({ answer }) => answer));
      for (const [index, { answer, field, stated }] of cells.entries()) {
        expect(wordsOf(row[index] ?? null)).toContain(wordsIn(t(`gaps.answer.${answer}`)));
        if (stated.length === 0) continue;
        const entry = page.getElementById(`${region}-${field}`);
        for (const { id } of stated)
          expect([...(entry?.querySelectorAll('a') ?? [])].some((link) => link.getAttribute('href')?.endsWith(`#${id}`))).toBe(true); // prettier-ignore
      }
    }
    // What is wide scrolls inside its own box, by keys too.
    for (const box of page.querySelectorAll('.table-box')) expect(box.getAttribute('tabindex')).toBe('0');
  });

  test('the way there is two links: the topic, then the way on', () => {
    const demand = [...pageAt(`${language}/map/`).querySelectorAll('.sections a')].find(
      (link) => wordsOf(link) === t('common.nav.demand'),
    );
    const address = demand?.getAttribute('href')?.replace(/^(?:\.\.\/)+/u, '') ?? '';
    const way = [...pageAt(address).querySelectorAll('a')].find(
      (link) => wordsOf(link) === wordsIn(t('explore.related.gaps')),
    );
    expect(way?.getAttribute('href')).toMatch(new RegExp(`${language}/gaps/$`, 'u'));
  });

  test.each([
    'map/researchers-per-100k/?mode=bivariate&by=needs&door=demand',
    'map/needs/?mode=bivariate&by=researchers-per-100k',
    'map/initiatives/?mode=bivariate',
  ])('the old address %s says why counts are not crossed, and leads to the page that answers', (path) => {
    const page = viewAt(`${language}/${path}`);
    expect([...page.querySelectorAll('.notices li')].map(wordsOf)).toEqual([wordsIn(t('problem.bivariate-count'))]);
    expect(page.querySelector('.notices a')?.getAttribute('href')).toMatch(/\/gaps\/$/u);
    expect(page.querySelectorAll('.cells').length).toBe(0);
  });
});
