/** The picture of a comparison: what fits is whole, and what does not is counted. */
import { describe, expect, test } from 'vitest';
import { realSite } from '../../../../tests/support/sites.ts';
import { elementsOf, parseXml } from '../../../../tests/support/xml.ts';
import type { IndicatorId, RegionId } from '../../../domain/types.ts';
import { written } from '../../../export/picture.tsx';
import { PICTURE_PX, SQUARE_PX, type PictureSize } from '../../../export/PictureFrame.tsx';
import { createSheets } from '../../region/sheets.ts';
import { NOTHING_COMPARED } from '../comparison.ts';
import { compareName } from '../compareName.ts';
import { describeFigure } from '../figures/describeFigure.ts';
import { shownIndicators } from '../shownIndicators.ts';
import { pictureOfComparison } from './pictureOfComparison.ts';

const site = realSite();
const sheets = createSheets(site, site.locales.kk);
const SIX = ['KZ-10', 'KZ-47', 'KZ-75', 'KZ-71', 'KZ-63', 'KZ-27'].map((id) => id as RegionId);
const MORE = ['rd-spending', 'researchers', 'grp', 'innovation-activity', 'universities'].map(
  (id) => id as IndicatorId,
);
const URL_OF_PAGE = 'https://academy.example/science/kk/compare/?r=KZ-10,KZ-47,KZ-75,KZ-71,KZ-63,KZ-27';

function textsOf(size: PictureSize, added: readonly IndicatorId[] = []): readonly string[] {
  const comparison = { ...NOTHING_COMPARED, regions: SIX, added };
  const origin = { release: '2026-11', url: URL_OF_PAGE };
  const svg = written(pictureOfComparison(sheets, comparison, { title: 'Салыстыру', origin, size }));
  expect(svg).not.toMatch(/var\(|--\w|NaN|undefined|Infinity|\[object| style="/u);
  return elementsOf(parseXml(svg))
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);
}

describe.each([PICTURE_PX, SQUARE_PX])('$width px', (size) => {
  test('names six regions and has the number of each, as the page has it', () => {
    const texts = textsOf(size);
    const comparison = { ...NOTHING_COMPARED, regions: SIX };
    for (const region of SIX) expect(texts).toContain(compareName(sheets, region));
    for (const indicator of shownIndicators(sheets, comparison))
      for (const { text } of describeFigure(sheets, comparison, indicator, '').rows) expect(texts).toContain(text);
    expect(texts.some((text) => text.endsWith(URL_OF_PAGE))).toBe(true);
  });

  test('says how many indicators have no room, and names the sources of the others', () => {
    const comparison = { ...NOTHING_COMPARED, regions: SIX, added: MORE };
    const texts = textsOf(size, MORE);
    const names = shownIndicators(sheets, comparison).map((id) => describeFigure(sheets, comparison, id, '').name);
    const isShown = (name: string) => texts.join(' ').includes(name.split(' ')[0] ?? '');
    const cut = site.locales.kk.t('compare.picture.others', { count: '' }).trim();
    const said = texts.find((text) => text.startsWith(cut));
    expect(said).toBeDefined();
    const left = Number(said?.slice(cut.length));
    expect(left).toBeGreaterThan(0);
    for (const name of names.slice(0, names.length - left)) expect(isShown(name)).toBe(true);
  });
});
