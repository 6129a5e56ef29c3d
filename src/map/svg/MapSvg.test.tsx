import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureSite, modelOf, realSite, type ViewChange } from '../../../tests/support/sites.ts';
import { elementsOf, parseXml, type XmlElement } from '../../../tests/support/xml.ts';
import { MISSING_REASONS } from '../../domain/types.ts';
import type { Site } from '../../site/site.ts';
import { galleryFixtures } from '../../site/gallery/fixtures.ts';
import { describeMap } from '../describeMap.ts';
import { SIZE_CLASSES, type SizeClass } from '../../domain/geography.ts';
import { LABEL_LINE_EM } from '../labels/labelSize.ts';
import { placeLabels, type LabelLayout } from '../labels/placeLabels.ts';
import { BivariateLegend } from '../legend/BivariateLegend.tsx';
import { Legend } from '../legend/Legend.tsx';
import type { MapModel } from '../model.ts';
import { MapSvg } from './MapSvg.tsx';

let site: Site;
let fixture: Site;
beforeAll(() => {
  site = realSite();
  fixture = fixtureSite();
});

function layoutsOf(model: MapModel, { geography }: Site): Readonly<Record<SizeClass, LabelLayout>> {
  const sizes = Object.keys(SIZE_CLASSES) as SizeClass[];
  return Object.fromEntries(sizes.map((size) => [size, placeLabels(geography, model.territories, size)])) as Record<
    SizeClass,
    LabelLayout
  >;
}

function draw(model: MapModel, of: Site, idPrefix = 'map'): string {
  return renderToString(
    <div>
      <MapSvg
        model={model}
        geography={of.geography}
        layouts={layoutsOf(model, of)}
        label={model.headline}
        idPrefix={idPrefix}
      />
      <Legend model={model} geography={of.geography} title="Legend" idPrefix={idPrefix}>
        {model.legend.kind === 'bivariate' && (
          <BivariateLegend legend={model.legend} pointed={null} cellsTitle="Colours" />
        )}
      </Legend>
    </div>,
  );
}

const view = (change: ViewChange, of = site) => parseXml(draw(modelOf(of, change), of));
const having = (root: XmlElement, attribute: string) =>
  elementsOf(root).filter(({ attributes }) => attributes.has(attribute));
const classOf = ({ attributes }: XmlElement) => attributes.get('class') ?? '';

/** Hard cases and old borders, of both countries. */
function everyCase(): readonly (readonly [string, XmlElement])[] {
  return [
    ['choropleth', view({})],
    ['old borders', view({ indicator: 'rd-intensity', year: 2016 })],
    ['bubbles', view({ indicator: 'researchers', pinned: ['KZ-75', 'KZ-10'] })],
    ['all missing', view({ indicator: 'publications' })],
    ['pinned and left out', view({ pinned: ['KZ-10'], without: ['KZ-75'] })],
    ['fixture country', view({ indicator: 'lab-spending', year: 2020 }, fixture)],
    ...galleryFixtures(fixture).map(
      ({ name, dataset, view: own }) =>
        [name, parseXml(draw(describeMap(dataset, own, fixture.locales[own.language]), fixture))] as const,
    ),
  ];
}

describe('the map as SVG', () => {
  test('draws each region as a path that names it', () => {
    const paths = having(view({}), 'data-region');
    expect(paths.map(({ name }) => name)).toEqual(Array(20).fill('path'));
    expect(paths.map(({ attributes }) => attributes.get('data-region')).sort()).toEqual(
      site.context.regions.toSorted(),
    );
    for (const { attributes } of paths) expect(attributes.get('d')).toMatch(/^m[\d hvlmz-]+z$/u);
  });

  test('draws an old territory as one path under the codes of all its regions', () => {
    const paths = having(view({ indicator: 'rd-intensity', year: 2020 }), 'data-region');
    expect(paths).toHaveLength(17);
    expect(paths.map(({ attributes }) => attributes.get('data-region'))).toContain('KZ-19+KZ-33');
  });

  test('is well formed, and has no style attribute anywhere, in every case', () => {
    for (const [name, root] of everyCase()) expect(having(root, 'style'), name).toEqual([]);
  });

  test('has one text alternative, the finding; words are for eyes only, since the table says them', () => {
    const model = modelOf(site);
    const root = view({});
    const images = elementsOf(root).filter(({ attributes }) => attributes.get('role') === 'img');
    expect(images.map(({ attributes }) => attributes.get('aria-label'))).toEqual([model.headline]);
    expect(
      elementsOf(root)
        .find((one) => classOf(one) === 'map-words')
        ?.attributes.get('aria-hidden'),
    ).toBe('true');
  });

  test('marks each kind of missing with a hatch of its own that stands in the same document', () => {
    for (const [name, root] of everyCase()) {
      const ids = having(root, 'id').map(({ attributes }) => attributes.get('id'));
      const references = having(root, 'fill').flatMap(
        ({ attributes }) => /^url\(#(.*)\)$/u.exec(attributes.get('fill') ?? '')?.[1] ?? [],
      );
      for (const id of references) expect(ids, name).toContain(id);
    }
    const gaps = elementsOf(everyCase().find(([name]) => name === 'all missing, four kinds')![1]).filter(
      ({ attributes }) => attributes.has('data-region') && attributes.has('fill'),
    );
    expect(new Set(gaps.map(({ attributes }) => attributes.get('fill'))).size).toBe(MISSING_REASONS.length);
  });

  test('never gives a missing region a shade, nor a region with data a hatch', () => {
    for (const [name, root] of everyCase()) {
      for (const path of having(root, 'data-region')) {
        const isHatched = path.attributes.has('fill');
        expect(/^s[0-4]$|^land$/u.test(classOf(path)), name).toBe(!isHatched);
        expect(/^m[MLOQ]$/u.test(classOf(path)), name).toBe(isHatched);
      }
    }
  });

  test('has ids that are unique in a document with two maps', () => {
    const model = modelOf(site, { indicator: 'publications' });
    const root = parseXml(`<body>${draw(model, site, 'one')}${draw(model, site, 'two')}</body>`);
    const ids = having(root, 'id').map(({ attributes }) => attributes.get('id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });

  test('draws bubbles from the largest to the smallest, so that none is covered, their area in proportion', () => {
    const model = modelOf(site, { indicator: 'researchers' });
    const circles = having(view({ indicator: 'researchers' }), 'data-key').filter(({ name }) => name === 'circle');
    const radii = circles.map(({ attributes }) => Number(attributes.get('r')));
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
    expect(circles).toHaveLength(model.territories.filter(({ bubble }) => (bubble ?? 0) > 0).length);
    const radiusOf = (key: string) =>
      Number(circles.find(({ attributes }) => attributes.get('data-key') === key)?.attributes.get('r'));
    const valueOf = (key: string) => model.territories.find((mark) => mark.key === key)!.value!;
    expect((radiusOf('KZ-71') / radiusOf('KZ-75')) ** 2).toBeCloseTo(valueOf('KZ-71') / valueOf('KZ-75'), 2);
  });

  test('outlines what is pinned over everything else, and marks what is left out', () => {
    const root = view({ pinned: ['KZ-10'], without: ['KZ-75'] });
    const pins = elementsOf(root).filter((one) => classOf(one) === 'map-pin');
    const pinned = having(root, 'data-region').find(({ attributes }) => attributes.get('data-region') === 'KZ-10');
    expect(pins.map(({ attributes }) => attributes.get('d'))).toEqual([pinned?.attributes.get('d')]);
    expect(having(root, 'data-left-out').map(({ attributes }) => attributes.get('data-region'))).toEqual(['KZ-75']);
  });

  test('writes each size of words in a group of its own', () => {
    const groups = elementsOf(view({})).filter((one) => one.name === 'g' && classOf(one).startsWith('words-'));
    expect(groups.map(classOf)).toEqual(Object.keys(SIZE_CLASSES).map((size) => `words-${size}`));
  });

  test('centres the ink of words, capital to descender, on their place', () => {
    const CAPITAL_EM = 0.73;
    const DESCENDER_EM = 0.21;
    const texts = elementsOf(view({})).filter((one) => one.name === 'text' && one.attributes.has('dy'));
    const dyOf = ({ attributes }: XmlElement) => Number.parseFloat(attributes.get('dy') ?? '');
    const baselines = texts.map((text) => {
      const first = dyOf(text);
      const second = elementsOf(text).find(({ name }) => name === 'tspan');
      return { first, last: second === undefined ? first : first + dyOf(second) };
    });
    for (const { first, last } of baselines) {
      expect((first - CAPITAL_EM + last + DESCENDER_EM) / 2).toBeCloseTo(0, 2);
    }
    const lines = new Set(baselines.map(({ first, last }) => Math.round(100 * (last - first)) / 100));
    expect(lines).toEqual(new Set([0, LABEL_LINE_EM]));
  });
});
