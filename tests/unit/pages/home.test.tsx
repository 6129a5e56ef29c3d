/** The front page: names and marks on its map, its numbers and sentences, what it leads to. */
import { beforeAll, describe, expect, test } from 'vitest';
import { SIZE_CLASSES, type SizeClass } from '../../../src/domain/geography.ts';
import { byRegion, nationalOf } from '../../../src/domain/registerCounts.ts';
import { LANGUAGES, type Language, type RegionId } from '../../../src/domain/types.ts';
import { LABEL_FONT_PX } from '../../../src/map/labels/labelSize.ts';
import { textWidthPx } from '../../../src/map/labels/textWidth.ts';
import { MARK_PITCH_PX } from '../../../src/map/marks/markGrid.ts';
import { placeRegionNames, type PlacedRegionName } from '../../../src/map/marks/regionNames.ts';
import { describeHome, type HomeModel } from '../../../src/pages/home/describeHome.ts';
import { namesBySize } from '../../../src/pages/home/LivingMap.tsx';
import { chosenNeeds } from '../../../src/pages/home/Scenes.tsx';
import { joiningFinding } from '../../../src/pages/home/Together.tsx';
import { sheetsOf } from '../../../src/pages/region/page.ts';
import { pageAt } from '../../support/documents.tsx';
import { localeOf, modelAt } from '../../support/shown.ts';
import { fixtureSite, realSite, sourcesOf } from '../../support/sites.ts';

const SIZES = Object.keys(SIZE_CLASSES) as SizeClass[];

interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Letters from the top of a capital to the foot of a descender, and every mark that a region could have. */
function boxesOf({ key, name, value, at: [x, y], anchor, marks }: PlacedRegionName, size: SizeClass): readonly Box[] {
  const font = LABEL_FONT_PX[size];
  const line = (text: string, middle: number): Box => {
    const width = textWidthPx(text, font);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return {
      what: `${key} ${text}`,
      left,
      top: middle - 0.47 * font,
      right: left + width,
      bottom: middle + 0.47 * font,
    };
  };
  const grid = marks ?? { centre: [0, 0], columns: 0, rows: 0, pitch: 0 };
  const [width, height] = [grid.columns * grid.pitch, grid.rows * grid.pitch];
  return [
    line(name, y),
    ...(value === '' ? [] : [line(value, y + 1.2 * font)]),
    ...(marks === null
      ? []
      : [
          {
            what: `${key} marks`,
            left: grid.centre[0] - width / 2,
            top: grid.centre[1] - height / 2,
            right: grid.centre[0] + width / 2,
            bottom: grid.centre[1] + height / 2,
          },
        ]),
  ];
}

/** Closer than this nobody sees that two touch, px. */
const TOUCH_PX = 1;

function meeting(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      // The number of a region and its marks are never on one map.
      .filter((b) => a.what.slice(0, 5) !== b.what.slice(0, 5))
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOUCH_PX &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOUCH_PX,
      )
      .map((b) => `${a.what} on ${b.what}`),
  );
}

const homeOf = (language: Language): HomeModel => describeHome(sheetsOf(sourcesOf(realSite()), language), '../');

describe.each(LANGUAGES)('%s', (language) => {
  let home: HomeModel;
  beforeAll(() => {
    home = homeOf(language);
  });

  test.each(SIZES)('%s: all regions have a name, none is cut, none lies on another or on marks', (size) => {
    const { dataset, geography } = realSite();
    const names = namesBySize({ home, dataset, geography })[size];
    expect(names.map(({ key }) => key).sort()).toEqual(dataset.regions.map(({ id }) => id).sort());
    const boxes = names.flatMap((name) => boxesOf(name, size));
    expect(meeting(boxes)).toEqual([]);
    const width = SIZE_CLASSES[size].namesFromPx;
    const height = (width * geography.plane.height) / geography.plane.width;
    for (const { what, left, top, right, bottom } of boxes) {
      expect(Math.min(left, top), what).toBeGreaterThan(-TOUCH_PX);
      expect(right, what).toBeLessThan(width + TOUCH_PX);
      expect(bottom, what).toBeLessThan(height + TOUCH_PX);
    }
  });

  test('every record is a mark: in each of its regions, or beside the map where it is of the whole country', () => {
    const { registers } = realSite();
    const page = pageAt(`${language}/`);
    for (const [id, records] of [
      ['demand', registers.needs],
      ['progress', registers.initiatives],
    ] as const) {
      const groups = page.querySelectorAll(`.home-map .marks-${id} > g`);
      const inRegions = [...byRegion<(typeof records)[number]>(records).values()].flat().length;
      for (const group of groups) expect(group.querySelectorAll('use')).toHaveLength(inRegions);
      expect(groups).toHaveLength(SIZES.length);
      const beside = page.querySelectorAll(`.only-${id} .home-national use`);
      expect(beside).toHaveLength(nationalOf<(typeof records)[number]>(records).length);
    }
    const drawn = new Set([...page.querySelectorAll('defs > g[id]')].map((one) => one.getAttribute('id')));
    for (const use of page.querySelectorAll('use')) expect(drawn).toContain(use.getAttribute('href')?.slice(1));
  });

  test('the number and the sentence of each function are those of the data', () => {
    const page = pageAt(`${language}/`);
    const { rows } = modelAt(`${language}/map/`);
    const { texts } = localeOf(language);
    const fact = (id: string) => page.querySelector(`.home-fact.only-${id}`)?.textContent ?? '';
    expect(fact('capability')).toContain(rows[0]?.valueText);
    expect(fact('capability')).toContain(texts.regions[rows[0]!.region]?.locative);
    const last = rows.findLast(({ rank }) => rank !== null)!;
    expect(fact('capability')).toContain(last.valueText);
    const { needs, initiatives, kinds } = realSite().registers;
    const stated = needs.filter((need) => kinds.need.some(({ id, isStated }) => id === need.kind && isStated));
    expect(fact('demand')).toMatch(new RegExp(`^${needs.length} .*\\b${stated.length}\\b`, 'u'));
    expect(fact('progress')).toMatch(new RegExp(`^${initiatives.length} `, 'u'));
  });

  test('says whose it is, names all three functions in its first screen, and has no picture behind a script', () => {
    const page = pageAt(`${language}/`);
    const { texts, t } = localeOf(language);
    const words = page.body.textContent.replace(/\s+/gu, ' ');
    expect(words).toContain(texts.site.publisherShort);
    const first = page.querySelector('.home-first')?.textContent ?? '';
    for (const id of ['capability', 'demand', 'progress'] as const) expect(first).toContain(t(`home.function.${id}`));
    expect(page.querySelectorAll('.home-map [data-region]')).toHaveLength(realSite().dataset.regions.length);
    expect(page.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('each region has a card: its number with its place, its needs in words, its latest initiative, ways on', () => {
    const page = pageAt(`${language}/`);
    const { rows } = modelAt(`${language}/map/`);
    const { registers } = realSite();
    const { t } = localeOf(language);
    for (const { region, valueText, rankLong } of rows) {
      const card = page.querySelector(`li[id="${region}"] .home-card`);
      const [can, asks, does] = [...(card?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent);
      expect(can).toContain(valueText);
      expect(can).toContain(rankLong);
      for (const [text, records] of [
        [asks, registers.needs],
        [does, registers.initiatives],
      ] as const) {
        const own = (records as readonly { readonly id: string; readonly regions: readonly RegionId[] }[]).filter(
          ({ regions }) => regions.includes(region),
        );
        if (own.length === 0) expect(text, region).toBe(t('register.none'));
        else expect(text, region).not.toContain(t('register.none'));
      }
      const hrefs = [...(card?.querySelectorAll('.home-actions a') ?? [])].map((link) => link.getAttribute('href'));
      expect(hrefs).toEqual([`../${language}/region/${region}/`, `../${language}/compare/?r=${region}`]);
    }
  });
});

test('the site’s first page is that of the default language, and names it as its own address', () => {
  const texts = [pageAt(''), pageAt('kk/')].map((page) => page.querySelector('main')?.textContent);
  expect(texts[0]).toBe(texts[1]);
  expect(pageAt('').documentElement.getAttribute('lang')).toBe('kk');
});

describe('the finding that joins the three maps', () => {
  const sheets = sheetsOf(sourcesOf(realSite()), 'ru');

  test('says where researchers are only where few regions have more than half of them', () => {
    expect(joiningFinding(sheets)?.finding).toMatch(/^61\s% исследователей — г\.\sАлматы и Астана; .*19.*20.*20/u);
    const none = joiningFinding({ ...sheets, registers: { ...sheets.registers, profile: [] } });
    expect(none?.finding).toMatch(/^Спрос на науку найден по 19/u);
    expect(none?.note).toBeNull();
  });

  test('there is none where nothing was found', () => {
    expect(joiningFinding({ ...sheets, registers: { ...sheets.registers, needs: [] } })).toBeNull();
  });
});

test('needs in words are stated ones of as many regions as there can be', () => {
  const { registers } = realSite();
  const chosen = chosenNeeds({ registers });
  expect(chosen).toHaveLength(6);
  expect(new Set(chosen.map(({ regions }) => regions[0])).size).toBe(6);
  const stated = new Set(registers.kinds.need.filter(({ isStated }) => isStated).map(({ id }) => id));
  for (const { kind } of chosen) expect(stated).toContain(kind);
});

describe('marks of the invented country', () => {
  test.each(SIZES)('%s: forty records in one region stand in it, smaller, and none on a name', (size) => {
    const { dataset, geography } = fixtureSite();
    const regions = dataset.regions.map(({ id, kind }, at) => ({
      key: id,
      names: [`Region ${at}`, `R${at}`],
      value: '',
      marks: at === 0 ? 40 : 2,
      isPoint: kind === 'city',
    }));
    const names = placeRegionNames(geography, regions, size);
    const crowded = names.find(({ key }) => key === regions[0]?.key);
    expect((crowded?.marks?.columns ?? 0) * (crowded?.marks?.rows ?? 0)).toBeGreaterThanOrEqual(40);
    expect(crowded?.marks?.pitch).toBeLessThanOrEqual(MARK_PITCH_PX);
    expect(meeting(names.flatMap((name) => boxesOf(name, size)))).toEqual([]);
  });

  test('names twice as long are left out rather than laid on each other', () => {
    const { dataset, geography } = realSite();
    const regions = dataset.regions.map(({ id, kind }) => ({
      key: id,
      names: [`${id} with a very long name indeed`, `${id} long name`],
      value: '',
      marks: 3,
      isPoint: kind === 'city',
    }));
    const names = placeRegionNames(geography, regions, 'narrow');
    expect(meeting(names.flatMap((name) => boxesOf(name, 'narrow')))).toEqual([]);
    expect(placeRegionNames(geography, regions, 'narrow')).toEqual(names);
  });
});
