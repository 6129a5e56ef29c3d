import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { allViews, fixtureSite, modelOf, realSite, type ViewChange } from '../../tests/support/sites.ts';
import { elementsOf, parseXml, type XmlElement } from '../../tests/support/xml.ts';
import { LANGUAGES, type Language } from '../domain/types.ts';
import { textWidthPx } from '../map/labels/textWidth.ts';
import { describeMap } from '../map/describeMap.ts';
import type { MapModel } from '../map/model.ts';
import { SURFACE } from '../map/palette.ts';
import type { Site } from '../site/site.ts';
import { galleryFixtures } from '../site/gallery/fixtures.ts';
import { pictureSvg, written } from './picture.tsx';
import { PICTURE_PX, SQUARE_PX, type PictureSize } from './PictureFrame.tsx';
import { viewPicture } from './viewPicture.tsx';

const require = createRequire(import.meta.url);
const fontFiles = ['400Regular/Inter_400Regular', '500Medium/Inter_500Medium', '700Bold/Inter_700Bold'].map((name) =>
  require.resolve(`@expo-google-fonts/inter/${name}.ttf`),
);
/** As `site/pictureWorker.mjs` draws them. */
const draw = (svg: string) =>
  new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' } }).render();

let site: Site;
let fixture: Site;
beforeAll(() => {
  site = realSite();
  fixture = fixtureSite();
});

const ORIGIN = { release: '2026-11', url: null };
const pictureOf = (change: ViewChange, language: Language = 'en') =>
  pictureSvg(modelOf(site, change, language), site.geography, site.locales[language], ORIGIN);
const textsOf = (root: XmlElement) => elementsOf(root).filter(({ name }) => name === 'text');

const titleOf = (root: XmlElement) =>
  textsOf(root)
    .filter(({ attributes }) => attributes.get('font-weight') === '700' && Number(attributes.get('y')) < 112)
    .map(({ text }) => text)
    .join(' ');

interface Case {
  readonly name: string;
  readonly model: MapModel;
  readonly svg: string;
  readonly root: XmlElement;
}

let known: readonly Case[] | null = null;

/** Every page's picture of both countries, views that visitors export, and hard cases. */
function everyCase(): readonly Case[] {
  const caseOf = (of: Site, name: string, language: Language, model: MapModel): Case => {
    const svg = pictureSvg(model, of.geography, of.locales[language], ORIGIN);
    return { name, model, svg, root: parseXml(svg) };
  };
  known ??= [
    ...[site, fixture].flatMap((of) =>
      allViews(of).map((view) => {
        const model = describeMap(of.dataset, view, of.locales[view.language]);
        return caseOf(of, `${view.language} ${view.indicator} ${view.year}`, view.language, model);
      }),
    ),
    ...galleryFixtures(fixture).map(({ name, dataset, view }) =>
      caseOf(fixture, name, view.language, describeMap(dataset, view, fixture.locales[view.language])),
    ),
    caseOf(site, 'chosen', 'en', modelOf(site, { pinned: ['KZ-75', 'KZ-10'], without: ['KZ-71'] })),
  ];
  return known;
}

describe('a picture of a view', () => {
  test('is well-formed XML in every case, alone in its document: no variables, no style attributes, no other file', () => {
    for (const { name, svg, root } of everyCase()) {
      expect(svg, name).not.toMatch(/var\(|--\w|NaN|undefined|Infinity|\[object/u);
      expect(svg.match(/(?:href|src)=(?!"#)|url\((?!#)|@import|<script/gu), name).toBeNull();
      const ids = elementsOf(root).flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect(new Set(ids).size, name).toBe(ids.length);
      for (const element of elementsOf(root)) {
        expect(element.attributes.has('style'), name).toBe(false);
        const reference = /^url\(#(.*)\)$/u.exec(element.attributes.get('fill') ?? '')?.[1];
        if (reference !== undefined) expect(ids, name).toContain(reference);
      }
    }
  });

  test('leaves no shape to the black that SVG fills with when nothing is said', () => {
    for (const change of [
      {},
      { pinned: ['KZ-75', 'KZ-10'], without: ['KZ-71'] },
      { indicator: 'researchers', pinned: ['KZ-75'] },
      { indicator: 'publications' },
    ]) {
      const visit = (element: XmlElement, isFilled: boolean): void => {
        const { name, attributes, children } = element;
        const own = isFilled || attributes.has('fill');
        if (['rect', 'path', 'circle', 'text'].includes(name))
          expect(own, `${name} ${[...attributes].join()}`).toBe(true);
        for (const child of children) visit(child, own);
      };
      visit(parseXml(pictureOf(change)), false);
    }
  });

  // Inkscape and LibreOffice clip nested drawings; a sanitiser takes stylesheets; a host's policy forbids them.
  test('is one drawing without a stylesheet, its lengths in px, its rims drawn by themselves', () => {
    for (const { name, svg, root } of everyCase()) {
      expect(svg.match(/<svg/gu), name).toHaveLength(1);
      expect(svg, name).not.toMatch(/<style|class=|paint-order|="-?[\d.]+(?:%|em|px)"/u);
      const words = textsOf(root);
      for (const [index, { text, attributes }] of words.entries()) {
        if (attributes.get('aria-hidden') === 'true') expect(words[index + 1]?.text, name).toBe(text);
        else expect(attributes.has('stroke'), `${name}: ${text}`).toBe(false);
      }
    }
  });

  test('says its release, its method and, where the build knows it, its address', () => {
    const model = modelOf(site, {}, 'ru');
    const origin = { release: '2026-11', url: 'https://map.example/ru/' };
    const texts = textsOf(parseXml(pictureSvg(model, site.geography, site.locales.ru, origin))).map(({ text }) => text);
    expect(texts.at(-1)).toMatch(/2026-11.*https:\/\/map\.example\/ru\//u);
    expect(texts.join(' ')).toContain(model.legend.method.split(' · ')[0]);
  });

  test('says the finding whole as its title, the classes with their counts, what is missing, the year and the source', () => {
    for (const language of LANGUAGES) {
      for (const indicator of ['rd-spending-per-100k', 'rd-intensity', 'researchers', 'rd-own-funds']) {
        const model = modelOf(site, { indicator }, language);
        const root = parseXml(pictureOf({ indicator }, language));
        const texts = textsOf(root).map(({ text }) => text);
        expect(root.attributes.get('aria-label')).toBe(model.headline);
        const drawn = titleOf(root);
        expect(model.headline.startsWith(drawn.replace(/ ?…$/u, ''))).toBe(true);
        expect(texts).toContain(String(model.year));
        if (model.legend.kind === 'choropleth')
          for (const { text, count } of model.legend.bands) expect(texts).toContain(`${text} (${count})`);
        else
          for (const { text } of model.legend.kind === 'bubbles' ? model.legend.sizes : [])
            expect(texts).toContain(text);
        for (const { word, count } of model.legend.missing) expect(texts).toContain(`${word} (${count})`);
        expect(texts.at(-1)).toContain(site.locales[language].texts.site.title);
        expect(texts.at(-2)).toContain(model.sources[0]?.title.split(' ')[0]);
      }
    }
  });

  test('shows the country alone where no region has a value: each year with its bar, whole sentences of what is known', () => {
    for (const language of LANGUAGES) {
      const model = modelOf(site, { indicator: 'publications', year: 2019 }, language);
      const root = parseXml(pictureOf({ indicator: 'publications', year: 2019 }, language));
      const all = elementsOf(root);
      const texts = textsOf(root).map(({ text }) => text);
      for (const { year, text } of model.alone?.bars ?? []) {
        expect(texts).toContain(String(year));
        expect(texts).toContain(text);
      }
      const national = [...(site.dataset.series.get(model.indicator)?.national.values() ?? [])];
      const values = national.flatMap((row) => (row.kind === 'value' ? [row.value] : [])).reverse();
      const widths = all.filter(({ name }) => name === 'rect').map(({ attributes }) => attributes.get('width'));
      const bars = widths.filter((width) => width !== '100%' && width !== '1200').map(Number);
      expect(bars.length).toBe(values.length);
      bars.forEach((width, index) => expect(width / bars[0]!).toBeCloseTo(values[index]! / values[0]!, 2));
      expect(texts.join(' ')).toContain(model.alone?.known[0]);
      expect(all.some(({ attributes }) => attributes.has('data-region'))).toBe(false);
    }
  });

  test('shows the whole headline: no page has one that its lines cannot hold', () => {
    for (const { name, model, root } of everyCase()) {
      expect(titleOf(root), name).toBe(model.headline);
    }
  });

  test('keeps its words inside the frame', () => {
    for (const { name, root } of everyCase()) {
      for (const { text, attributes } of textsOf(root)) {
        const x = Number(attributes.get('x'));
        if (!Number.isFinite(x) || attributes.has('dy')) continue;
        const size = Number(attributes.get('font-size'));
        expect(x + textWidthPx(text, size), `${name}: ${text}`).toBeLessThanOrEqual(PICTURE_PX.width);
        expect(Number(attributes.get('y')), `${name}: ${text}`).toBeLessThanOrEqual(PICTURE_PX.height - 10);
      }
    }
  });

  test('draws the circles of its legend to the scale of its map', () => {
    const svg = pictureOf({ indicator: 'researchers' });
    const circles = elementsOf(parseXml(svg)).filter(({ name }) => name === 'circle');
    const largest = circles.find(({ attributes }) => attributes.get('data-key') === 'KZ-75')!;
    const key = circles.find(({ attributes }) => attributes.get('fill') === 'none' && attributes.has('stroke'));
    // The groups around the shapes, from the outside in.
    const scales = [...svg.slice(0, svg.indexOf('data-region')).matchAll(/scale\(([\d.]+)\)/gu)].map(([, one]) =>
      Number(one),
    );
    const pxPerUnit = scales.reduce((product, one) => product * one, 1);
    expect(Number(key?.attributes.get('r'))).toBeCloseTo(Number(largest.attributes.get('r')) * pxPerUnit, 1);
  });

  test('can be drawn, at the size that previews have, on its own paper', () => {
    for (const [change, language] of [
      [{}, 'kk'],
      [{ indicator: 'researchers', pinned: ['KZ-10'] }, 'ru'],
      [{ indicator: 'publications' }, 'en'],
    ] as const) {
      const picture = draw(pictureOf(change, language));
      expect([picture.width, picture.height]).toEqual([PICTURE_PX.width, PICTURE_PX.height]);
      const corner = [...picture.pixels.subarray(0, 3)].map((value) => value.toString(16).padStart(2, '0')).join('');
      expect(`#${corner}`).toBe(SURFACE.light.paper);
      expect(picture.asPng().subarray(1, 4).toString()).toBe('PNG');
    }
  });

  describe('of a zoomed map', () => {
    const camera = { x: 1900, y: 1100, zoom: 3 };
    const zoomedOf = (change: ViewChange, size: PictureSize = PICTURE_PX) =>
      written(viewPicture(modelOf(site, change, 'ru'), site.geography, site.locales.ru, ORIGIN, size, camera));
    const territories = () => Object.entries(site.geography.territories).filter(([key]) => !key.includes('+'));

    /** The part of the plane that a picture shows, by the shape of its map. */
    function partIn(root: XmlElement): readonly [x0: number, y0: number, x1: number, y1: number] {
      const box = elementsOf(root).find(({ name }) => name === 'clipPath')?.children[0]?.attributes;
      const width = site.geography.plane.width / camera.zoom;
      const height = (width * Number(box?.get('height'))) / Number(box?.get('width'));
      return [camera.x - width / 2, camera.y - height / 2, camera.x + width / 2, camera.y + height / 2];
    }

    test.each([PICTURE_PX, SQUARE_PX])('$width px: shows the regions that are in view, and no other', (size) => {
      const root = parseXml(zoomedOf({}, size));
      const [left, top, right, foot] = partIn(root);
      const shown = elementsOf(root).flatMap(({ attributes }) => attributes.get('data-region') ?? []);
      for (const [key, { anchor, bounds }] of territories()) {
        const [x0, y0, x1, y1] = bounds;
        if (x1 < left || x0 > right || y1 < top || y0 > foot) expect(shown, key).not.toContain(key);
        if (anchor[0] > left && anchor[0] < right && anchor[1] > top && anchor[1] < foot)
          expect(shown, key).toContain(key);
      }
      expect(shown).toContain('KZ-75');
      expect(shown).not.toContain('KZ-47');
      const texts = textsOf(root).map(({ text }) => text);
      expect(texts).toContain('Жетісу1\u00a0201');
      expect(titleOf(root)).toBe(modelOf(site, {}, 'ru').headline);
    });

    test('a circle stands at the middle of its region, or is out of view with it', () => {
      const root = parseXml(zoomedOf({ indicator: 'rd-spending' }));
      const [left, top, right, foot] = partIn(root);
      const inView = territories().filter(
        ([, { anchor: [x, y] }]) => x > left && x < right && y > top && y < foot, // prettier-ignore
      );
      const circles = elementsOf(root).filter(({ attributes }) => attributes.get('fill-opacity') === '.82');
      expect(circles).toHaveLength(inView.length);
    });

    test('lines are as thin as on the whole map', () => {
      const lineIn = (svg: string) =>
        Number(
          elementsOf(parseXml(svg))
            .find(({ attributes }) => attributes.get('data-region') === 'KZ-75')
            ?.attributes.get('stroke-width'),
        );
      const px = 840;
      expect(lineIn(zoomedOf({})) / lineIn(pictureOf({}, 'ru'))).toBeCloseTo(px / site.geography.plane.width, 1);
    });
  });

  test('is the same for the same view', () => {
    expect(pictureOf({})).toBe(pictureOf({}));
  });
});
