import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../domain/types.ts';
import { wordsLost } from './addressLength.ts';
import { decodeView, encodeView } from './codec.ts';
import { topicsIn } from './topics.ts';
import { fitView } from './fit.ts';
import { problemOf } from './problemOf.ts';
import { contextOf, defaultView, nearestYear } from './defaults.ts';
import { PROBLEM_KEYS } from './queryKey.ts';
import { QUERY_KEYS } from './queryKeys.ts';
import { MOST_LETTERS, searchWords } from './recordKeys.ts';
import { CONTEXT, regionId, indicator } from './testContext.ts';
import { CLASS_COUNTS, MAP_LAYOUTS, LAYERS, METHODS, MODES, POOLS, THEMES, type View } from './view.ts';

const standard = defaultView(CONTEXT, 'kk');
const decode = (search: string, path = '/kk/') => decodeView(path, search, CONTEXT);
const found = (search: string) => decode(search).problems.map(({ key, at, got }) => [key, at, got]);

describe('reading an address', () => {
  it('without a query is the default view in its language', () => {
    expect(decode('')).toEqual({ view: standard, problems: [] });
    expect(decode('', '/en/').view.language).toBe('en');
    expect(decode('', '/')).toEqual({ view: standard, problems: [] });
  });

  it('takes indicator and year from the path', () => {
    expect(decode('', '/x/ru/map/boats/2010/').view).toMatchObject({ language: 'ru', indicator: 'boats', year: 2010 });
    expect(decode('', '/ru/map/boats/').view.year).toBe(2015);
  });

  it('reads every key', () => {
    const search =
      '?r=XX-03,XX-01&geo=tiles&mode=bivariate&by=shells&door=demand&at=1.5,-2,3&cls=manual&k=3' +
      '&breaks=1.5,20&pool=year&without=XX-02&layer=initiatives&only=stage.in-work,news.unknown&q=%D1%82%D0%B0%D1%83+ken&theme=dark&v=1';
    expect(decode(search, '/kk/map/fish/')).toEqual({
      problems: [],
      view: {
        ...standard,
        pinned: ['XX-03', 'XX-01'],
        layout: 'tiles',
        mode: 'bivariate',
        by: 'shells',
        topic: 'demand',
        at: { x: 1.5, y: -2, zoom: 3 },
        method: 'manual',
        classCount: 3,
        manualBreaks: [1.5, 20],
        pool: 'year',
        without: ['XX-02'],
        layer: 'initiatives',
        only: 'stage.in-work,news.unknown',
        words: 'тау ken',
        theme: 'dark',
      },
    });
  });

  it('ignores keys that are not ours, empty values, and all but the first of a repeated key', () => {
    expect(decode('?utm_source=x&fbclid=%FF&r=&k&constructor=1&__proto__=2')).toEqual({ view: standard, problems: [] });
    expect(decode('?k=3&k=4').view.classCount).toBe(3);
  });

  it('reads what mail programs and CMSs make of an address', () => {
    for (const search of ['r=XX-01%2CXX-02', '?r=xx-01,+xx-02', '?k=5&amp;r=XX-01;XX-02,', '?r=XX-01+XX-02&']) {
      expect(decode(search)).toMatchObject({ view: { pinned: ['XX-01', 'XX-02'] }, problems: [] });
    }
  });

  it('falls back to the default and says what was wrong', () => {
    expect(found('?k=999')).toEqual([['bad-class-count', 'k', '999']]);
    expect(found('?k=3.0')).toEqual([['bad-class-count', 'k', '3.0']]);
    expect(found('?geo=globe&theme=DARK')).toEqual([
      ['unknown-value', 'geo', 'globe'],
      ['unknown-value', 'theme', 'DARK'],
    ]);
    expect(found('?by=whales')).toEqual([['unknown-indicator', 'by', 'whales']]);
    expect(found('?by=nets')).toEqual([['unknown-indicator', 'by', 'nets']]);
    for (const at of ['1,2', '1,2,3,4', '1,2,x', 'Infinity,0,1', ',,']) {
      expect(found(`?at=${at}`)).toEqual([['bad-number', 'at', at]]);
    }
    for (const at of ['1e9,0,1', '0,0,0', '0,0,-3', '0,0,17'])
      expect(found(`?at=${at}`)).toEqual([['impossible-camera', 'at', at]]);
    expect(found('?v=2')).toEqual([['newer-version', 'v', '2']]);
    expect(found('?v=0')).toEqual([['unknown-value', 'v', '0']]);
    // Behind progress there is nothing with a year, and no other topic exists.
    expect(found('?door=progress')).toEqual([['unknown-value', 'door', 'progress']]);
    expect(found('?door=back')).toEqual([['unknown-value', 'door', 'back']]);
    expect(decode('?k=999&geo=globe&at=1&v=2').view).toEqual(standard);
  });

  it('that names a topic and no indicator opens the topic: its first indicator, in its latest year', () => {
    expect(decode('?door=demand')).toEqual({ view: { ...standard, indicator: 'needs', year: 2023 }, problems: [] });
    expect(decode('?door=capability')).toEqual({ view: standard, problems: [] });
    expect(decode('?door=demand&r=XX-01', '/')).toMatchObject({ view: { indicator: 'needs', pinned: ['XX-01'] } });
  });

  it('that names both keeps the indicator, and the topic only where it is another than the indicator implies', () => {
    expect(decode('?door=demand', '/kk/map/fish/').view).toEqual({ ...standard, topic: 'demand' });
    expect(decode('?door=demand', '/kk/map/wishes/').view).toMatchObject({ indicator: 'wishes', topic: null });
    // What is true of a region anyhow stands under capability.
    expect(decode('?door=capability', '/kk/map/boats/').view).toMatchObject({ indicator: 'boats', topic: null });
    expect(decode('?door=demand', '/kk/map/whales/').view).toEqual({ ...standard, topic: 'demand' });
  });

  it('uses what it can of a list', () => {
    expect(decode('?r=XX-01,YY-99,XX-02')).toMatchObject({
      view: { pinned: ['XX-01', 'XX-02'] },
      problems: [{ key: 'unknown-region', at: 'r', got: 'YY-99' }],
    });
    expect(found('?r=%00')).toEqual([['unknown-region', 'r', '?']]);
    expect(decode('?breaks=5,x,1,1').view.manualBreaks).toEqual([1, 5]);
    expect(found('?breaks=5,x,1,1')).toEqual([['bad-number', 'breaks', '5,x,1,1']]);
    const seven = CONTEXT.regions.slice(0, 7).join(',');
    expect(decode(`?r=${seven}`).view.pinned).toHaveLength(6);
    expect(found(`?r=${seven}`).map(([key]) => key)).toEqual(['too-many-regions']);
  });

  it('gives the nearest year for one that the indicator lacks, the default for an unknown indicator', () => {
    expect(decode('', '/kk/map/fish/2023/')).toMatchObject({
      view: { year: 2024 },
      problems: [{ key: 'no-such-year', at: 'year', got: '2023' }],
    });
    expect(decode('', '/kk/map/fish/1066/').view.year).toBe(2020);
    expect(decode('', '/kk/map/fish/0x7E4/').view.year).toBe(2024);
    expect(decode('', '/ru/map/whales/2020/')).toMatchObject({
      view: { language: 'ru', indicator: 'fish', year: 2024 },
      problems: [{ key: 'unknown-indicator', at: 'indicator', got: 'whales' }],
    });
  });

  it('does not read values that are far too long, and shows at most 40 characters of them', () => {
    const { view, problems } = decode(`?r=${'XX-01,'.repeat(20_000)}&k=3`);
    expect(view).toEqual({ ...standard, classCount: 3 });
    expect(problems.map(({ key }) => key)).toEqual(['too-long']);
    expect([...(problems[0]?.got ?? '')]).toHaveLength(40);
    expect(problemOf('unknown-value', 'geo', '😀'.repeat(60)).got).toBe(`${'😀'.repeat(39)}…`);
  });

  it('searches records by as many letters as anybody types, and says that it left the rest', () => {
    const { view, problems } = decode(`?q=${'қ'.repeat(MOST_LETTERS + 1)}`);
    expect([...view.words]).toHaveLength(MOST_LETTERS);
    expect(problems.map(({ key, at }) => [key, at])).toEqual([['too-long', 'q']]);
    expect(decode('?q=%00%FF&only=kind.x').problems).toEqual([]);
  });

  it('shows only characters that can be seen', () => {
    expect(problemOf('unknown-region', 'r', 'XX\u0000-\u202E9\u200B\n\uD800').got).toBe('XX-9');
    expect(problemOf('unknown-region', 'r', '\u0007').got).toBe('?');
  });

  it('answers any text with a whole view and problems of the closed list', () => {
    const key = fc.constantFrom(...QUERY_KEYS.map((entry) => entry.key), 'utm_source', 'amp;r');
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string(),
      fc.constantFrom('XX-01', '%', '%00', '%F', '1e999', '-', ',,,', '&', '=', '+', '\ud800', 'map', '3'),
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.tuple(key, value)).map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
    );
    const path = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(fc.string(), fc.constantFrom('kk', 'map', 'fish', '2021'))).map((parts) => parts.join('/')),
    );
    fc.assert(
      fc.property(path, query, (somePath, search) => {
        const { view, problems } = decodeView(somePath, search, CONTEXT);
        for (const problem of problems) {
          expect(PROBLEM_KEYS).toContain(problem.key);
          expect([...problem.got].length).toBeLessThanOrEqual(40);
        }
        // Whole: it has an address that gives it back without a problem.
        const { path: to, query: by } = encodeView(view, CONTEXT);
        const again = decodeView(to, by, CONTEXT);
        expect(again).toEqual({ view: { ...view, words: again.view.words }, problems: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('of 100 KB takes no time worth naming', () => {
    const start = performance.now();
    decode(`?${'a=b&'.repeat(25_000)}k=3`);
    decode(`?r=${'%00'.repeat(35_000)}`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('writing an address', () => {
  it('of the default view has no query', () => {
    expect(encodeView(standard, CONTEXT)).toEqual({ path: 'kk/map/', query: '' });
  });

  it('writes what differs, in one order, with readable commas', () => {
    const view: View = {
      ...standard,
      theme: 'dark',
      classCount: 4,
      pinned: [regionId('XX-02'), regionId('XX-01')],
      without: [regionId('XX-03')],
    };
    expect(encodeView(view, CONTEXT).query).toBe('?r=XX-02,XX-01&k=4&without=XX-03&theme=dark');
  });

  it('shows the whole map and says so where the address asks for a place beside the plane', () => {
    const context = { ...CONTEXT, plane: { width: 1000, height: 600 } };
    for (const at of ['2001,0,2', '-1001,0,2', '0,1201,2', '0,-601,2']) {
      const { view, problems } = decodeView('/kk/', `?at=${at}`, context);
      expect([view.at, problems.map(({ key }) => key)]).toEqual([null, ['impossible-camera']]);
    }
    expect(decodeView('/kk/', '?at=500,-20,1.5', context)).toMatchObject({
      view: { at: { x: 500, y: -20, zoom: 1.5 } },
      problems: [],
    });
  });

  it('leaves out what codes have in common where an address would be longer than 200 characters', () => {
    const regions = Array.from({ length: 20 }, (_, index) => regionId(`XX-${10 + index}`));
    const context = { ...CONTEXT, regions };
    const view: View = {
      ...standard,
      pinned: regions.slice(0, 6),
      without: regions.slice(2),
      layout: 'dorling',
      method: 'quantile',
      classCount: 4,
      pool: 'year',
      layer: 'organisations',
    };
    const { path, query } = encodeView(view, context);
    expect(query).toContain('r=XX-10,11,12,13,14,15&');
    expect(path.length + query.length).toBeLessThanOrEqual(200);
    expect(decodeView(path, query, context)).toEqual({ view, problems: [] });
    expect(encodeView({ ...view, without: [] }, context).query).toContain('r=XX-10,XX-11,');
  });

  it('writes class breaks as shortly as numbers can be where an address would be too long', () => {
    const view: View = {
      ...standard,
      pinned: CONTEXT.regions.slice(0, 6),
      without: CONTEXT.regions,
      method: 'manual',
      manualBreaks: [0.25, 1234.5, 5_000_000],
      words: 'балық'.repeat(4),
      mode: 'bivariate',
      by: indicator('boats'),
    };
    const { path, query } = encodeView(view, CONTEXT);
    expect(query).toContain('breaks=.25,1234.5,5e6&');
    expect(decodeView(path, query, CONTEXT).view.manualBreaks).toEqual(view.manualBreaks);
    expect(encodeView({ ...view, without: [], pinned: [], words: '' }, CONTEXT).query).toContain(
      'breaks=0.25,1234.5,5000000',
    );
  });

  it('cuts words to what is left of 200 characters, and says so', () => {
    const words = 'теңіз балықтарының зерттеу орталығы және зертханасы';
    const view: View = { ...standard, layer: 'organisations', only: 'kind.university', words };
    const { path, query } = encodeView(view, CONTEXT);
    expect(path.length + query.length).toBeLessThanOrEqual(200);
    const { view: read, problems } = decodeView(path, query, CONTEXT);
    expect(problems).toEqual([]);
    expect(read).toEqual({ ...view, words: 'теңіз балықтарының зертте' });
    expect(wordsLost(words, query)).toEqual([{ key: 'words-cut', at: 'q', got: 'теңіз балықтарының зертте' }]);
    expect(wordsLost('балық', encodeView({ ...view, words: 'балық' }, CONTEXT).query)).toEqual([]);
  });

  it('says which year was asked for where the address led nowhere, and does not keep it', () => {
    const { view, problems } = decode('?asked=1990', '/kk/map/fish/2020/');
    expect(problems).toEqual([{ key: 'no-such-year', at: 'asked', got: '1990' }]);
    expect(encodeView(view, CONTEXT)).toEqual({ path: 'kk/map/fish/2020/', query: '' });
  });

  it('names each answer about records once', () => {
    const { view } = decodeView('/kk/', '?layer=organisations&only=kind.a,stage.2,kind.a,kind.a', CONTEXT);
    expect(view.only).toBe('kind.a,stage.2');
  });

  it('names the indicator of the default view under another topic, where the bare address means the topic', () => {
    const { path, query } = encodeView({ ...standard, topic: 'demand' }, CONTEXT);
    expect(path + query).toBe('kk/map/fish/?door=demand');
  });

  it('keeps a busy view within 200 characters', () => {
    const view: View = {
      ...standard,
      pinned: CONTEXT.regions.slice(0, 6),
      layout: 'dorling',
      mode: 'bivariate',
      by: indicator('boats'),
      at: { x: 1234.56789, y: 987.654321, zoom: 12.3456 },
      method: 'quantile',
      classCount: 4,
      pool: 'year',
      without: CONTEXT.regions.slice(6, 8),
      layer: 'organisations',
      only: '',
      words: '',
      theme: 'light',
    };
    const { query } = encodeView(view, CONTEXT);
    expect(query).toContain('at=1234.57,987.65,12.35');
    expect(query.length).toBeLessThanOrEqual(200);
  });

  it('gives back every view', () => {
    const regions = (maxLength: number) => fc.uniqueArray(fc.constantFrom(...CONTEXT.regions), { maxLength });
    const place = fc.integer({ min: -1e7, max: 1e7 }).map((hundredths) => hundredths / 100 + 0);
    const pages = CONTEXT.indicators.flatMap(({ id: name, years }) => years.map((year) => ({ indicator: name, year })));
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const views = fc
      .record({
        page: fc.constantFrom(...pages),
        language: fc.constantFrom(...LANGUAGES),
        pinned: regions(6),
        layout: fc.constantFrom(...MAP_LAYOUTS),
        mode: fc.option(fc.constantFrom(...MODES)),
        by: fc.option(fc.constantFrom(...['fish', 'boats', 'shells', 'needs', 'wishes'].map(indicator))),
        topic: fc.option(fc.constantFrom(...topicsIn(CONTEXT))),
        at: fc.option(
          fc.record({ x: place, y: place, zoom: fc.integer({ min: 100, max: 1600 }).map((hundred) => hundred / 100) }),
        ),
        method: fc.constantFrom(...METHODS),
        classCount: fc.constantFrom(...CLASS_COUNTS),
        manualBreaks: fc.uniqueArray(number, { maxLength: 4 }).map((list) => list.sort((a, b) => a - b)),
        pool: fc.constantFrom(...POOLS),
        without: regions(8),
        layer: fc.option(fc.constantFrom(...LAYERS)),
        only: fc.constantFrom('', 'kind.university', 'type.technopark,stage.in-work,region.KZ-47'),
        words: fc.string({ unit: 'grapheme' }).map(searchWords),
        theme: fc.constantFrom(...THEMES),
      })
      // What does not fit is no view: reading it would say so.
      .map(({ page, ...rest }): View => fitView({ ...rest, ...page }, CONTEXT).view);
    fc.assert(
      fc.property(views, (view) => {
        const { path, query } = encodeView(view, CONTEXT);
        const { words } = decodeView(path, query, CONTEXT).view;
        // Of words as many as there is room for.
        expect(view.words.startsWith(words)).toBe(true);
        if (words !== view.words) expect(path.length + query.length).toBeGreaterThan(100);
        expect(decodeView(`/any/folder/${path}`, query, CONTEXT)).toEqual({ view: { ...view, words }, problems: [] });
        expect(query).toMatch(/^(?:\?[a-z]+=[\w.,+%!~*'()-]+(?:&[a-z]+=[\w.,+%!~*'()-]+)*)?$/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the ground of a view', () => {
  it('of two equally near years is the later', () => {
    const years = (list: number[]) => ({ id: indicator('x'), kind: 'ratio', years: list }) as const;
    expect(nearestYear(years([2010, 2020]), 2015)).toBe(2020);
    expect(nearestYear(years([2010, 2020, 2024]), 2014)).toBe(2010);
  });

  it('knows the latest year with a value where the series is loaded', () => {
    const context = contextOf({
      release: '',
      country: 'XX',
      sizeIndicator: null,
      defaultIndicator: indicator('fish'),
      portrait: indicator('fish'),
      regions: [],
      indicators: [],
      withoutPreset: [],
      series: new Map(),
    });
    expect(context).toEqual({ indicators: [], regions: [], defaultIndicator: 'fish' });
    expect(() => defaultView(context)).toThrow('invalid context');
  });
});
