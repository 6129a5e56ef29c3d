import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { fixtureSite, realSite } from '../../tests/support/sites.ts';
import { elementsOf, parseXml } from '../../tests/support/xml.ts';
import { LANGUAGES } from '../domain/types.ts';
import { textWidthPx } from '../map/labels/textWidth.ts';
import { describeRegion } from '../pages/region/describeRegion.ts';
import { pictureOf } from '../pages/region/pictureOf.ts';
import { createSheets } from '../pages/region/sheets.ts';
import { PICTURE_PX, SQUARE_PX, type PictureSize } from './PictureFrame.tsx';
import { regionPictureSvg, type RegionPicture } from './regionPicture.tsx';

const require = createRequire(import.meta.url);
const fontFiles = [require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')];

const ORIGIN = { release: '2026-11', url: null };

/** Wide ones of all regions in all languages, square ones in the language of the longest words. */
function everyPicture(visit: (picture: RegionPicture, svg: string, size: PictureSize) => void): void {
  for (const site of [realSite(), fixtureSite()]) {
    for (const language of LANGUAGES) {
      const locale = site.locales[language];
      const sheets = createSheets(site, locale);
      for (const { id } of site.dataset.regions) {
        const picture = pictureOf(describeRegion(sheets, id, '../../../'));
        visit(picture, regionPictureSvg(picture, site.geography, locale, ORIGIN), PICTURE_PX);
        if (language === 'kk')
          visit(picture, regionPictureSvg(picture, site.geography, locale, ORIGIN, 'square'), SQUARE_PX);
      }
    }
  }
}

describe('a picture of a region', () => {
  test('stands alone: well-formed, no variable, no style attribute, no other file; one path a region', () => {
    everyPicture((picture, svg) => {
      const root = parseXml(svg);
      expect(svg).not.toMatch(/var\(|--\w|NaN|undefined|Infinity|\[object| style="/u);
      expect(svg.match(/(?:href|src)=|url\((?!#)|@import|<script/gu)).toBeNull();
      const shapes = elementsOf(root).filter(({ attributes }) => attributes.has('data-region'));
      expect(shapes).toHaveLength(picture.places.length);
      expect(root.attributes.get('aria-label')).toBe(picture.title);
    });
  });

  test('says the whole sentence, and its words stay in the frame and apart from the figures', () => {
    everyPicture((picture, svg, size) => {
      const texts = elsewhere(svg);
      const title = texts.filter(({ kind }) => kind.startsWith('title')).map(({ text }) => text);
      expect(title.join(' ')).toBe(picture.title);
      for (const { text, kind, x } of texts) {
        if (kind === 'row') expect(x + textWidthPx(text, 15), text).toBeLessThan(size.width - 36);
        // A name is cut only where it says so.
        if (kind === 'row')
          expect(picture.rows.some(({ name }) => name.startsWith(text.replace(/ …$/u, '')))).toBe(true);
      }
    });
  });

  test('can be drawn at the size of previews', () => {
    const site = fixtureSite();
    const sheets = createSheets(site, site.locales.kk);
    const [first] = site.dataset.regions;
    const picture = pictureOf(describeRegion(sheets, first!.id, ''));
    const drawn = new Resvg(regionPictureSvg(picture, site.geography, site.locales.kk, ORIGIN), {
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' },
    }).render();
    expect([drawn.width, drawn.height]).toEqual([PICTURE_PX.width, PICTURE_PX.height]);
  });
});

function elsewhere(svg: string): readonly { text: string; kind: string; x: number }[] {
  return elementsOf(parseXml(svg))
    .filter(({ name, attributes }) => name === 'text' && attributes.has('y'))
    .map(({ text, attributes }) => ({
      text,
      kind:
        attributes.get('font-weight') === '700' && Number(attributes.get('y')) < 112
          ? 'title'
          : attributes.get('font-size') === '15'
            ? 'row'
            : '',
      x: Number(attributes.get('x')),
    }));
}
