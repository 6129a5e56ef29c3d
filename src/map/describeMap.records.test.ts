/** Maps of records: one mark a record, a legend that counts and filters, words that follow. */
import { describe, expect, test } from 'vitest';
import { modelOf, realSite, sourcesOf } from '../../tests/support/sites.ts';
import { LANGUAGES, type Language, type RegionId } from '../domain/types.ts';
import { filterOf } from '../records/filter/filterAddress.ts';
import { find } from '../records/filter/matching.ts';
import { registerOf } from '../records/register.ts';
import { SIZE_CLASSES, type SizeClass } from '../domain/geography.ts';
import { CAPITAL_EM, DESCENDER_EM } from './labels/ink.ts';
import { LABEL_FONT_PX } from './labels/labelSize.ts';
import { textWidthPx } from './labels/textWidth.ts';
import { layoutOf } from './layouts/layout.ts';
import { markLayoutOf } from './marks/markLayout.ts';
import type { PlacedRegionName } from './marks/regionNames.ts';

const REGISTERS = ['needs', 'initiatives'] as const;
type Register = (typeof REGISTERS)[number];
const of = (register: Register, only = '', language: Language = 'en') =>
  modelOf(realSite(), { indicator: register, only }, language);
const entriesOf = ({ legend }: ReturnType<typeof of>) =>
  legend.kind === 'records' ? legend.groups.flatMap(({ entries }) => entries) : [];

test.each(REGISTERS)(
  '%s: each record once in each of its regions, or beside the map; no colour, rank or number',
  (register) => {
    const { records, territories, rows, mode } = of(register);
    const { registers } = realSite();
    expect(mode).toBe('records');
    expect(records?.total).toBe(registers[register].length);
    for (const { id, regions } of registers[register]) {
      const found = [...(records?.byRegion ?? [])].flatMap(([region, own]) =>
        own.filter((one) => one.id === id).map(() => region),
      );
      expect(found.toSorted(), id).toEqual([...regions].toSorted());
      expect(records?.national.some((one) => one.id === id)).toBe(regions.length === 0);
    }
    for (const { fill, bubble, labelValue } of territories) {
      expect(fill.kind).toMatch(/^(?:land|none)$/u);
      expect([bubble, labelValue]).toEqual([null, '']);
    }
    for (const { rankText, status } of rows) expect([rankText, status]).toEqual(['', '']);
  },
);

test.each(REGISTERS)('%s: nothing is left out of a count, whatever an address of another map left out', (register) => {
  const without = ['KZ-75' as RegionId];
  expect(modelOf(realSite(), { indicator: register, without }, 'en')).toEqual(of(register));
});

test.each(REGISTERS)(
  '%s: each entry of the legend leaves as many records as it counts, and its list the same',
  (register) => {
    const sources = sourcesOf(realSite());
    const list = registerOf(register, { ...sources, locale: realSite().locales.en, root: '', url: null });
    for (const { only, count, name } of entriesOf(of(register))) {
      const model = of(register, only);
      expect(model.records?.shown, only).toBe(count);
      expect(model.headline.toLowerCase()).toContain(name.toLowerCase());
      expect(model.headline).toMatch(new RegExp(`^${count} of ${model.records?.total}`, 'u'));
      const { filter, problems } = filterOf({ only, words: '' }, list.facets);
      expect(problems, only).toEqual([]);
      expect(find<(typeof list.records)[number]>(list.records, filter).records.length, only).toBe(count);
      // A second press takes it back.
      expect(entriesOf(model).find(({ isChosen }) => isChosen)?.only).toBe('');
    }
  },
);

test('a need of two fields counts in both', () => {
  const entries = entriesOf(of('needs')).filter(({ answer }) => answer.startsWith('field.'));
  const sum = entries.reduce((all, { count }) => all + count, 0);
  expect(sum).toBeGreaterThan(realSite().registers.needs.length);
});

test('an option says the records of its region', () => {
  const { territories, records } = of('needs');
  const [region, own] = [...(records?.byRegion ?? [])].find(([, all]) => all.length === 2)!;
  const spoken = territories.find((mark) => mark.region === region)?.spoken;
  for (const { name } of own) expect(spoken).toContain(name);
});

interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxesOf({ key, name, at: [x, y], anchor, marks }: PlacedRegionName, fontPx: number): readonly Box[] {
  const width = textWidthPx(name, fontPx);
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'start' ? x : x - width;
  const half = ((CAPITAL_EM + DESCENDER_EM) * fontPx) / 2;
  const text = { what: name, left, top: y - half, right: left + width, bottom: y + half };
  if (marks === null) return [text];
  const [w, h] = [marks.columns * marks.pitch, marks.rows * marks.pitch].map((length) => length / 2) as [
    number,
    number,
  ];
  const [cx, cy] = marks.centre;
  return [text, { what: `marks of ${key}`, left: cx - w, top: cy - h, right: cx + w, bottom: cy + h }];
}

const TOUCH_PX = 1.5;
const meet = (a: Box, b: Box) =>
  a.left < b.right - TOUCH_PX &&
  b.left < a.right - TOUCH_PX &&
  a.top < b.bottom - TOUCH_PX &&
  b.top < a.bottom - TOUCH_PX;

describe.each(['map', 'tiles'] as const)('%s', (choice) => {
  test.each(LANGUAGES)('%s: all names and marks of all sizes stand clear of each other', (language) => {
    const { geography, dataset } = realSite();
    for (const register of REGISTERS) {
      const model = of(register, '', language);
      const drawn = layoutOf(geography, model, choice);
      const layout = markLayoutOf(drawn, model);
      for (const size of Object.keys(SIZE_CLASSES) as SizeClass[]) {
        const names = layout[size];
        expect(names.map(({ key }) => key).toSorted()).toEqual(dataset.regions.map(({ id }) => id).toSorted());
        expect(names.filter(({ name }) => name === '')).toEqual([]);
        for (const { key, marks } of names) {
          const count = model.records?.byRegion.get(key as never)?.length ?? 0;
          expect((marks?.columns ?? 0) * (marks?.rows ?? 0), `${size} ${key}`).toBeGreaterThanOrEqual(count);
        }
        const boxes = names.flatMap((name) => boxesOf(name, LABEL_FONT_PX[size]));
        const met = boxes.flatMap((a, at) =>
          boxes
            .slice(at + 1)
            .filter((b) => meet(a, b))
            .map((b) => `${a.what} on ${b.what}`),
        );
        expect(met, `${register} ${size}`).toEqual([]);
      }
    }
  });
});
