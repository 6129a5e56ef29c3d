/** What an address gets wrong is said in each language, and the rest of it is shown. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/types.ts';
import { viewAt, wordsIn, wordsOf } from '../../support/documents.tsx';
import { localeOf, modelAt, readShown, shownOf } from '../../support/shown.ts';

const notices = (page: Document) => [...page.querySelectorAll('.notices li')].map(wordsOf);

/** Query; problem, its key and what it quotes; what of the query is shown all the same. */
const WRONG = [
  ['k=999', 'bad-class-count', 'k', '999', ''],
  ['r=%00', 'unknown-region', 'r', '?', ''],
  ['r=KZ-71,XX-99', 'unknown-region', 'r', 'XX-99', '?r=KZ-71'],
  ['without=KZ-75,<b>', 'unknown-region', 'without', '<b>', '?without=KZ-75'],
  ['cls=manual&breaks=1,b', 'bad-number', 'breaks', '1,b', '?cls=manual&breaks=1'],
  ['theme=pink', 'unknown-value', 'theme', 'pink', ''],
  ['door=cellar', 'unknown-value', 'door', 'cellar', ''],
  ['r=KZ-10,KZ-11,KZ-15,KZ-19,KZ-23,KZ-27,KZ-31', 'too-many-regions', 'r', 'KZ-31', '?r=KZ-10,KZ-11,KZ-15,KZ-19,KZ-23,KZ-27'],
] as const; // prettier-ignore

describe.each(LANGUAGES)('%s', (language) => {
  const { t } = localeOf(language);

  test.each(WRONG)('%s: is said once, in words, and can be closed', (query, key, at, got, shown) => {
    const page = viewAt(`${language}/map/?${query}`);
    expect(notices(page)).toEqual([wordsIn(t(`problem.${key}`, { at, got }))]);
    expect(wordsOf(page.querySelector('.notices button:last-of-type'))).toBe(t('common.close'));
    expect(readShown(page)).toEqual(shownOf(modelAt(`${language}/${shown}`)));
  });

  test.each([
    ['map/needs/?only=field.2,kind.wish', 'kind.wish', 'map/needs/?only=field.2'],
    [
      'map/initiatives/?only=stage.done,stage.in-work,field.2',
      'stage.in-work, field.2',
      'map/initiatives/?only=stage.done',
    ],
  ])('%s: a filter that no record answers to is said, and the rest of it is shown', (path, got, shown) => {
    const page = viewAt(`${language}/${path}`);
    expect(notices(page)).toEqual([wordsIn(t('problem.unknown-answer', { got }))]);
    expect(wordsOf(page.querySelector('h1'))).toBe(wordsIn(modelAt(`${language}/${shown}`).headline));
  });

  test('an indicator without that year shows the nearest, and says so', () => {
    const page = viewAt(`${language}/map/rd-spending/2010/`);
    expect(notices(page)).toEqual([wordsIn(t('problem.no-such-year', { got: '2010', year: '2020' }))]);
    expect(readShown(page)).toEqual(shownOf(modelAt(`${language}/map/rd-spending/2020/`)));
  });

  test('an address of no page says which year was asked for, and which is shown', () => {
    const page = viewAt(`${language}/map/rd-spending/2020/?asked=2000`);
    expect(notices(page)).toEqual([wordsIn(t('problem.no-such-year', { got: '2000', year: '2020' }))]);
  });

  test.each([
    ['?mode=bivariate', 'bivariate-alone', 2],
    ['map/rd-spending/?mode=choropleth', 'totals-not-painted', 1],
    ['?mode=bivariate&by=researchers', 'bivariate-total', 1],
  ] as const)('%s: what does not fit is explained, with a way on where there is one', (path, key, buttons) => {
    const page = viewAt(`${language}/${path}`);
    expect(notices(page)).toEqual([wordsIn(t(`problem.${key}`))]);
    expect(page.querySelectorAll('.notices button').length).toBeGreaterThanOrEqual(buttons);
    expect(readShown(page)).toEqual(shownOf(modelAt(`${language}/${path.replace(/\?.*/u, '')}`)));
  });

  test('of keys that are not ours nothing is said', () => {
    expect(notices(viewAt(`${language}/map/?utm_source=newsletter&r=KZ-71&fbclid=abc&gclid=1`))).toEqual([]);
  });
});
