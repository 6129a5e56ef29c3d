import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observationAt } from '../../../domain/dataset.ts';
import { statusCode } from '../../../domain/statuses.ts';
import { testSeries, type TestRow } from '../../../domain/testSeries.ts';
import type { IndicatorId, MissingReason, NoteId, RegionId, Series } from '../../../domain/types.ts';
import { computeSeries } from './computeSeries.ts';
import type { Formula } from './formula.ts';
import { parseFormula } from './parseFormula.ts';

interface Table {
  readonly rows?: readonly TestRow[];
  readonly country?: Readonly<Record<number, number | MissingReason>>;
  readonly formula?: string;
  readonly kind?: 'ratio' | 'total';
  readonly breaks?: readonly number[];
}

const REGIONS = ['A', 'B', 'C'] as readonly string[] as readonly RegionId[];

function computed(tables: Readonly<Record<string, Table>>, regions = REGIONS) {
  const ids = Object.keys(tables) as IndicatorId[];
  const tableOf = (id: IndicatorId) => tables[id] ?? {};
  const formulas = ids.flatMap((id): [IndicatorId, Formula][] => {
    const text = tableOf(id).formula;
    const parsed = text === undefined ? null : parseFormula(text);
    if (parsed !== null && !parsed.ok) throw new Error(`invalid test: ${text}`);
    return parsed === null ? [] : [[id, parsed.formula]];
  });
  const { series, cells } = computeSeries({
    printed: new Map(
      ids.map((id) => [id, { ...testSeries(tableOf(id).rows ?? [], tableOf(id).country), indicator: id }]),
    ),
    formulas: new Map(formulas),
    regions,
    country: 'KZ',
    factsOf: (id) => ({ kind: tableOf(id).kind ?? 'total', breaks: tableOf(id).breaks ?? [] }),
    notesOf: () => [],
  });
  const at = (id: string, region: string, year: number) => {
    const one = series.get(id as IndicatorId) as Series;
    return region === 'KZ' ? (one.national.get(year) ?? null) : observationAt(one, region as RegionId, year);
  };
  /** Value and letters, or the reason, or null without a row. */
  const figure = (id: string, region: string, year: number) => {
    const row = at(id, region, year);
    return row === null ? null : row.kind === 'value' ? [row.value, statusCode(row)] : row.reason;
  };
  return { at, figure, years: (id: string) => series.get(id as IndicatorId)?.years, cycles: cells.cycles };
}

const money: readonly TestRow[] = [
  ['A', 2023, 50],
  ['B', 2023, 30],
  ['C', 2023, 0, 'N'],
];
const people: readonly TestRow[] = [
  ['A', 2023, 10],
  ['B', 2023, 0],
  ['C', 2023, 5],
];

describe('a value that no source prints', () => {
  test('is computed for each region and the country', () => {
    const { figure, years } = computed({
      money: { rows: money, country: { 2023: 80 } },
      people: { rows: people, country: { 2023: 16 } },
      each: { formula: 'money / people', kind: 'ratio' },
    });
    expect(years('each')).toEqual([2023]);
    expect(figure('each', 'A', 2023)).toEqual([5, 'I']);
    expect(figure('each', 'KZ', 2023)).toEqual([5, 'I']);
  });

  test('is missing, with a note, where the divisor is zero; only rounded where the source rounds to zero', () => {
    const { at, figure } = computed({
      money: { rows: money },
      people: { rows: people },
      each: { formula: 'money / people' },
    });
    expect(at('each', 'B', 2023)).toMatchObject({ kind: 'missing', reason: 'O', notes: ['computed-zero-divisor'] });
    expect(figure('each', 'C', 2023)).toEqual([0, 'I;N']);
  });

  test.each([
    ['Q', 'L', 'Q'],
    ['L', 'O', 'L'],
    ['O', 'O', 'O'],
    ['Q', 'M', 'M'],
  ] as const)('with inputs %s and %s has the reason %s', (first, second, reason) => {
    const { figure } = computed({
      money: {
        rows: [
          ['A', 2023, first],
          ['B', 2023, 1],
        ],
      },
      people: {
        rows: [
          ['A', 2023, second],
          ['B', 2023, 1],
        ],
      },
      each: { formula: 'money / people' },
    });
    expect(figure('each', 'A', 2023)).toBe(reason);
  });

  test('is unknown where an input has no row, and there is no year where no region has a value', () => {
    const { figure, years } = computed({
      money: { rows: [['A', 2022, 1], ...money] },
      people: { rows: [['A', 2023, 10]] },
      each: { formula: 'money / people' },
    });
    expect(years('each')).toEqual([2023]);
    expect(figure('each', 'B', 2023)).toBe('O');
    expect(figure('each', 'A', 2022)).toBeNull();
  });

  test('takes over break, definition, estimate and provisional, and the break of an input as a whole', () => {
    const { figure } = computed({
      money: {
        rows: [
          ['A', 2023, 4, 'B'],
          ['B', 2023, 4, 'D'],
          ['C', 2023, 4, 'E;P'],
        ],
      },
      half: { formula: 'money / 2' },
      staff: { rows: [['A', 2023, 4]], breaks: [2023] },
      double: { formula: 'staff * 2' },
    });
    expect(['A', 'B', 'C'].map((region) => figure('half', region, 2023))).toEqual([
      [2, 'B;I'],
      [2, 'D;I'],
      [2, 'E;I;P'],
    ]);
    expect(figure('double', 'A', 2023)).toEqual([8, 'B;I']);
  });
});

describe('what a source prints', () => {
  test('stands before what can be computed; a gap that may be filled is', () => {
    const { figure } = computed({
      money: {
        rows: [
          ['A', 2023, 50],
          ['B', 2023, 30],
          ['C', 2023, 9],
        ],
      },
      half: {
        rows: [
          ['A', 2023, 24.9],
          ['B', 2023, 'L'],
          ['C', 2023, 'Q'],
        ],
        formula: 'money / 2',
      },
    });
    expect(figure('half', 'A', 2023)).toEqual([24.9, 'A']);
    expect(figure('half', 'B', 2023)).toEqual([15, 'I']);
    expect(figure('half', 'C', 2023)).toBe('Q');
  });

  test('in one year may be computed in another from the same indicator, and the other way round', () => {
    const { figure, cycles } = computed({
      people: {
        rows: [
          ['A', 2022, 200],
          ['A', 2024, 400],
        ],
      },
      staff: { rows: [['A', 2022, 10]], formula: '2024: round(rate * people / 100)' },
      rate: { rows: [['A', 2024, 6]], formula: 'staff / people * 100' },
    });
    expect(figure('rate', 'A', 2022)).toEqual([5, 'I']);
    expect(figure('staff', 'A', 2024)).toEqual([24, 'I']);
    expect(cycles).toEqual([]);
  });

  test('in neither is a ring of cells, named and without a value', () => {
    const { figure, cycles } = computed({
      staff: { rows: [['A', 2024, 5]], formula: 'rate * 2' },
      rate: { rows: [['A', 2024, 6]], formula: 'staff / 2' },
    });
    expect(cycles).toEqual([
      ['staff/B/2024', 'rate/B/2024', 'staff/B/2024'],
      ['staff/C/2024', 'rate/C/2024', 'staff/C/2024'],
      ['staff/KZ/2024', 'rate/KZ/2024', 'staff/KZ/2024'],
    ]);
    expect(figure('staff', 'B', 2024)).toBeNull();
  });
});

describe('a change', () => {
  const growth = '(money / money[-2] - 1) * 100';

  test('from one year to another', () => {
    const { figure, years } = computed({
      money: {
        rows: [
          ['A', 2020, 40],
          ['A', 2022, 50],
        ],
      },
      growth: { formula: growth },
      since: { formula: 'money[2022] - money[2020]' },
    });
    expect(years('growth')).toEqual([2022]);
    expect(figure('growth', 'A', 2022)).toEqual([25, 'I']);
    expect(figure('since', 'A', 2022)).toEqual([10, 'I']);
  });

  test.each([
    ['a break', [['A', 2021, 1, 'B']], []],
    ['a break of the indicator', [], [2022]],
  ] as const)('across %s is missing, and a note says why', (_title, rows, breaks) => {
    const { at } = computed({
      money: {
        rows: [
          ['A', 2020, 40],
          ...(rows as readonly TestRow[]),
          ['A', 2022, 50],
          ['B', 2020, 1, 'D'],
          ['B', 2022, 1, 'D'],
        ],
        breaks,
      },
      growth: { formula: growth },
      twice: { formula: 'money * 2' },
    });
    const row = at('growth', 'A', 2022);
    if (breaks.length === 0) expect(row).toMatchObject({ reason: 'O', notes: ['computed-across-break'] });
    else expect(row).toBeNull();
  });

  test('from another definition is missing', () => {
    const { at } = computed({
      money: {
        rows: [
          ['A', 2020, 40, 'D'],
          ['A', 2022, 50],
          ['B', 2020, 1],
          ['B', 2022, 2],
        ],
      },
      growth: { formula: growth },
    });
    expect(at('growth', 'A', 2022)).toMatchObject({ reason: 'O', notes: ['computed-across-break'] });
  });
});

describe('territories', () => {
  const old: readonly TestRow[] = [
    ['A+B', 2020, 30, 'D'],
    ['B', 2020, 'M'],
    ['C', 2020, 8],
  ];

  test('that match are computed as one', () => {
    const { at } = computed({
      grp: { rows: old },
      money: {
        rows: [
          ['A+B', 2020, 6],
          ['B', 2020, 'M'],
          ['C', 2020, 4],
        ],
      },
      share: { formula: 'money / grp' },
    });
    expect(at('share', 'A', 2020)).toMatchObject({ value: 0.2, territory: ['A', 'B'], statuses: ['D', 'I'] });
    expect(at('share', 'B', 2020)).toMatchObject({ reason: 'M' });
  });

  test('of which a total has the parts take their sum, and name both', () => {
    const { at } = computed({
      students: { rows: old },
      people: {
        rows: [
          ['A', 2020, 100],
          ['B', 2020, 50],
          ['C', 2020, 4],
        ],
      },
      rate: { formula: 'students / people' },
    });
    expect(at('rate', 'A', 2020)).toMatchObject({ value: 0.2, territory: ['A', 'B'] });
    expect(at('rate', 'A', 2020)?.inputs.map(({ indicator, place }) => `${indicator}/${place}`)).toEqual([
      'students/A',
      'people/A',
      'people/B',
    ]);
  });

  test('of which a ratio has a part only are not mixed', () => {
    const { at } = computed({
      students: { rows: old },
      rate: {
        rows: [
          ['A', 2020, 100],
          ['B', 2020, 50],
          ['C', 2020, 4],
        ],
        kind: 'ratio',
      },
      product: { formula: 'students * rate' },
    });
    expect(at('product', 'A', 2020)).toMatchObject({ reason: 'O', notes: ['computed-territories-differ' as NoteId] });
  });
});

describe('for any data', () => {
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 50 }).map((value) => [value, 'A'] as const) },
    fc.constantFrom(['Q', 'A'], ['L', 'A'], [0, 'N'], [7, 'B'], [3, 'D'] as const) as fc.Arbitrary<
      readonly [number | MissingReason, string]
    >,
  );
  const rowsOf = fc
    .array(cell, { minLength: 9, maxLength: 9 })
    .map((cells) =>
      cells.map(([value, letters], index): TestRow => [
        REGIONS[index % 3] ?? 'A',
        2020 + Math.floor(index / 3),
        value,
        letters,
      ]),
    );
  const FORMULAS = {
    rate: 'money / people * 1000',
    sum: 'money + money',
    twice: '2 * rate',
    growth: 'money / money[-1]',
  };

  test('the order of rows and of indicators does not matter', () => {
    fc.assert(
      fc.property(
        rowsOf,
        rowsOf,
        fc.shuffledSubarray(['money', 'people', ...Object.keys(FORMULAS)], { minLength: 6, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (money, people, order, random) => {
          const shuffle = (rows: readonly TestRow[]) =>
            rows
              .map((row) => [random.next().value, row] as const)
              .sort((a, b) => a[0] - b[0])
              .map(([, row]) => row);
          const tables: Record<string, Table> = {
            money: { rows: money },
            people: { rows: people },
            ...Object.fromEntries(Object.entries(FORMULAS).map(([id, formula]) => [id, { formula }])),
          };
          const mixed = Object.fromEntries(
            order.map((id) => [
              id,
              { ...tables[id], ...(tables[id]?.rows === undefined ? {} : { rows: shuffle(tables[id].rows) }) },
            ]),
          );
          const [straight, shuffled] = [computed(tables), computed(mixed)];
          for (const id of Object.keys(FORMULAS)) {
            for (const region of REGIONS)
              for (const year of [2020, 2021, 2022])
                expect(shuffled.at(id, region, year)).toEqual(straight.at(id, region, year));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a value has all its inputs, a missing one lacks one, and nothing is NaN', () => {
    fc.assert(
      fc.property(rowsOf, rowsOf, (money, people) => {
        const { at } = computed({ money: { rows: money }, people: { rows: people }, rate: { formula: FORMULAS.rate } });
        for (const region of REGIONS)
          for (const year of [2020, 2021, 2022]) {
            const row = at('rate', region, year);
            const [above, below] = [at('money', region, year), at('people', region, year)];
            const isPossible = above?.kind === 'value' && below?.kind === 'value' && below.value !== 0;
            if (row === null) continue;
            expect(row.kind === 'value').toBe(isPossible);
            if (row.kind !== 'value' || above?.kind !== 'value' || below?.kind !== 'value') continue;
            expect(row.value).toBe(Number(((1000 * above.value) / below.value).toPrecision(10)));
            expect(row.statuses).toContain('I');
            expect(row.inputs.map(({ value }) => value)).toEqual([above.value, below.value]);
          }
      }),
    );
  });

  test('the unit of an input times ten is the result times ten', () => {
    fc.assert(
      fc.property(rowsOf, rowsOf, (money, people) => {
        const scaled = money.map(([place, year, value, letters = 'A']): TestRow => [
          place,
          year,
          typeof value === 'number' ? value * 10 : value,
          letters,
        ]);
        const [one, ten] = [money, scaled].map((rows) =>
          computed({ money: { rows }, people: { rows: people }, rate: { formula: FORMULAS.rate } }),
        );
        for (const region of REGIONS)
          for (const year of [2020, 2021, 2022]) {
            const [before, after] = [one?.at('rate', region, year), ten?.at('rate', region, year)];
            expect(after?.kind).toBe(before?.kind);
            if (before?.kind === 'value' && after?.kind === 'value')
              expect(after.value).toBe(Number((before.value * 10).toPrecision(10)));
          }
      }),
      { numRuns: 60 },
    );
  });
});
