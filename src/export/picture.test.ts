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
import { pictureSvg } from './picture.tsx';
import { PICTURE_PX } from './PictureFrame.tsx';

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

const pictureOf = (change: ViewChange, language: Language = 'en') =>
  pictureSvg(modelOf(site, change, language), site.geography, site.locales[language]);
const textsOf = (root: XmlElement) => elementsOf(root).filter(({ name }) => name === 'text');

/** Sizes of type in the picture's stylesheet, by class; all other words are 13 px. */
const SIZES: Readonly<Record<string, number>> = { 'title large': 30, 'title middle': 24, 'title small': 19, year: 22 };

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
    const svg = pictureSvg(model, of.geography, of.locales[language]);
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

/** Names of classes that the stylesheet gives a colour, or takes it away. */
function coloured(css: string): ReadonlySet<string> {
  const names = [...css.matchAll(/([^{}]+)\{([^}]*)\}/gu)].flatMap(([, selector = '', rule = '']) =>
    /(?:^|;)fill:/u.test(rule) ? [...selector.matchAll(/\.([\w-]+)(?=\s*(?:,|$))/gu)].map(([, name = '']) => name) : [],
  );
  return new Set(names);
}

describe('a picture of a view', () => {
  test('is well-formed XML in every case, alone in its document: no variables, no style attributes, no other file', () => {
    for (const { name, svg, root } of everyCase()) {
      expect(svg, name).not.toMatch(/var\(|--\w|NaN|undefined|Infinity|\[object/u);
      expect(svg.match(/(?:href|src)=|url\((?!#)|@import|<script/gu), name).toBeNull();
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
      const root = parseXml(pictureOf(change));
      const css = elementsOf(root).find(({ name }) => name === 'style')!.text;
      const filled = coloured(css);
      for (const { name, attributes } of elementsOf(root)) {
        if (!['rect', 'path'].includes(name) || attributes.has('fill')) continue;
        const classes = (attributes.get('class') ?? '').split(' ');
        expect(
          classes.some((one) => filled.has(one)),
          `${name} ${attributes.get('class')}`,
        ).toBe(true);
      }
    }
  });

  test('says the finding whole as its title, the classes with their counts, what is missing, the year and the source', () => {
    for (const language of LANGUAGES) {
      for (const indicator of ['rd-spending-per-100k', 'rd-intensity', 'researchers', 'publications']) {
        const model = modelOf(site, { indicator }, language);
        const root = parseXml(pictureOf({ indicator }, language));
        const texts = textsOf(root).map(({ text }) => text);
        expect(root.attributes.get('aria-label')).toBe(model.headline);
        const drawn = textsOf(root)
          .filter(({ attributes }) => attributes.get('class')?.startsWith('title'))
          .map(({ text }) => text)
          .join(' ');
        expect(model.headline.startsWith(drawn.replace(/ ?…$/u, ''))).toBe(true);
        expect(texts).toContain(String(model.year));
        if (model.legend.kind === 'choropleth')
          for (const { text, count } of model.legend.bands) expect(texts).toContain(`${text} (${count})`);
        else
          for (const { text } of model.legend.kind === 'bubbles' ? model.legend.sizes : [])
            expect(texts).toContain(text);
        for (const { word, count } of model.legend.missing) expect(texts).toContain(`${word} (${count})`);
        expect(texts.at(-1)).toContain(site.locales[language].texts.site.title);
        expect(texts.at(-1)).toContain(model.sources[0]?.title.split(' ')[0]);
      }
    }
  });

  test('shows the whole headline: no page has one that its lines cannot hold', () => {
    for (const { name, model, root } of everyCase()) {
      const lines = textsOf(root)
        .filter(({ attributes }) => attributes.get('class')?.startsWith('title'))
        .map(({ text }) => text);
      expect(lines.join(' '), name).toBe(model.headline);
    }
  });

  test('keeps its words inside the frame', () => {
    for (const { name, root } of everyCase()) {
      for (const { text, attributes } of textsOf(root)) {
        const x = Number(attributes.get('x'));
        if (!Number.isFinite(x) || attributes.has('dy')) continue;
        const size = SIZES[attributes.get('class') ?? ''] ?? 13;
        expect(x + textWidthPx(text, size), `${name}: ${text}`).toBeLessThanOrEqual(PICTURE_PX.width);
        const isFoot = attributes.get('class') === 'foot';
        expect(Number(attributes.get('y')), `${name}: ${text}`).toBeLessThanOrEqual(
          PICTURE_PX.height - (isFoot ? 10 : 34),
        );
      }
    }
  });

  test('draws the circles of its legend to the scale of its map', () => {
    const root = parseXml(pictureOf({ indicator: 'researchers' }));
    const largest = elementsOf(root).find(
      ({ name, attributes }) => name === 'circle' && attributes.get('data-key') === 'KZ-75',
    )!;
    const [key] = elementsOf(root).filter(
      ({ name, attributes }) => name === 'circle' && attributes.get('class') === 'size',
    );
    const map = elementsOf(root).find(({ name, attributes }) => name === 'svg' && attributes.has('x'))!;
    const pxPerUnit = Number(map.attributes.get('width')) / site.geography.plane.width;
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

  test('is the same for the same view', () => {
    expect(pictureOf({})).toBe(pictureOf({}));
  });
});
