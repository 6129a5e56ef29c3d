/** The parts of `npm run bench` that are pure: what it makes of its measurements. No browser, no peer. */
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classesDiffer, colourOf, completeAt, countColours, type Frame } from '../../bench/frames.ts';
import { optionsOf } from '../../bench/options.ts';
import { decodePng, type Picture } from '../../bench/png.ts';
import { reportOf } from '../../bench/report.ts';
import type { Measured, Results } from '../../bench/results.ts';
import { growthExponent, lineFit, medianOf, orderOf, summaryOf } from '../../bench/statistics.ts';
import { number, spread, table } from '../../bench/table.ts';

describe('statistics', () => {
  test('the median of an even number is the mean of the middle two; order never matters', () => {
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
    expect(medianOf([9])).toBe(9);
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        expect(medianOf([...values].reverse())).toBe(medianOf(values));
      }),
    );
  });

  test('what could not be measured is left out, never zero', () => {
    expect(summaryOf([null, 3, null, 5])).toEqual({ count: 2, median: 4, min: 3, max: 5 });
    expect(summaryOf([null, null])).toBeNull();
  });

  test('points on a line fit it exactly', () => {
    const fit = lineFit([
      [1, 5],
      [2, 7],
      [10, 23],
    ]);
    expect(fit.slope).toBeCloseTo(2, 12);
    expect(fit.intercept).toBeCloseTo(3, 12);
    expect(fit.r2).toBeCloseTo(1, 12);
    expect(fit.worst).toBeCloseTo(0, 12);
    expect(() => lineFit([[1, 2], [1, 3]])).toThrow('two different x'); // prettier-ignore
  });

  test('a growth exponent tells linear from quadratic', () => {
    expect(growthExponent([10, 3], [20, 6])).toBeCloseTo(1, 12);
    expect(growthExponent([10, 3], [20, 12])).toBeCloseTo(2, 12);
  });

  test('each round has everyone once, and everyone is first in some round', () => {
    const pages = ['a', 'b', 'c', 'd', 'e'];
    const rounds = Array.from({ length: 10 }, (_, round) => orderOf(pages, round));
    for (const order of rounds) expect([...order].sort()).toEqual(pages);
    expect(new Set(rounds.map(([first]) => first)).size).toBe(pages.length);
  });
});

/** One letter a pixel: what is on a tiny screen. */
const INKS: Readonly<Record<string, readonly [number, number, number]>> = {
  '.': [251, 250, 246],
  a: [230, 242, 220],
  b: [28, 53, 107],
};
const COLOURS = ['#e6f2dc', '#1c356b'].map(colourOf);

function screen(pixels: string): Picture {
  const bytes = [...pixels].flatMap((letter) => [...(INKS[letter] ?? [])]);
  return { width: pixels.length, height: 1, channels: 3, pixels: Uint8Array.from(bytes) };
}
const frames = (...screens: readonly string[]): Frame[] =>
  screens.map((pixels, at) => ({ at, picture: screen(pixels) }));

describe('a map is complete', () => {
  test('at the first frame with all class colours in their last places', () => {
    expect(completeAt(frames('....', '.a..', '.ab.', '.ab.'), COLOURS)).toBe(2);
  });

  test('not before a colour that is taken back has come again', () => {
    expect(completeAt(frames('.ab.', '....', '.ab.'), COLOURS)).toBe(2);
    expect(completeAt(frames('.ba.', '.ab.'), COLOURS)).toBe(1);
  });

  test('never without any class colour', () => {
    expect(completeAt(frames('....'), COLOURS)).toBeNull();
    expect(completeAt([], COLOURS)).toBeNull();
  });

  test('changed when all that differs from before has its new colour', () => {
    const before = screen('aabb');
    expect(completeAt(frames('aabb', 'abbb', 'abab'), COLOURS, before)).toBe(2);
    expect(completeAt(frames('aabb'), COLOURS, before)).toBeNull();
  });

  test('pixels are counted by class', () => {
    expect(countColours(screen('.abba.b'), COLOURS)).toEqual([2, 3]);
  });

  test('what changes in a legend is not another map', () => {
    expect(classesDiffer(screen('a'.repeat(2000)), screen('b'.repeat(2000)), COLOURS)).toBe(true);
    expect(classesDiffer(screen('a'.repeat(900)), screen('b'.repeat(900)), COLOURS)).toBe(false);
  });
});

describe('a picture', () => {
  /** A PNG of one row of filtered bytes per filter, by the specification's own formulas. */
  function png(width: number, rows: readonly (readonly number[])[], channels: 3 | 4): Buffer {
    const chunk = (type: string, body: Buffer) => {
      const head = Buffer.alloc(8);
      head.writeUInt32BE(body.length, 0);
      head.write(type, 4, 'latin1');
      return Buffer.concat([head, body, Buffer.alloc(4)]);
    };
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(rows.length, 4);
    header[8] = 8;
    header[9] = channels === 3 ? 2 : 6;
    const data = deflateSync(Buffer.from(rows.flat()));
    return Buffer.concat([Buffer.alloc(8), chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
  }

  test('reads back through every filter', () => {
    // Rows of two pixels; the first byte of each names the filter: none, left, up, mean, Paeth.
    const rows = [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 1, 2, 3, 4, 5, 6],
      [2, 1, 1, 1, 1, 1, 1],
      [3, 5, 5, 5, 5, 5, 5],
      [4, 1, 1, 1, 1, 1, 1],
    ];
    const { width, height, channels, pixels } = decodePng(png(2, rows, 3));
    expect({ width, height, channels }).toEqual({ width: 2, height: 5, channels: 3 });
    expect([...pixels]).toEqual([
      ...[10, 20, 30, 40, 50, 60],
      ...[1, 2, 3, 5, 7, 9],
      ...[2, 3, 4, 6, 8, 10],
      ...[6, 6, 7, 11, 12, 13],
      ...[7, 7, 8, 12, 13, 14],
    ]);
  });
});

describe('figures in words', () => {
  test('thousands are kept apart, spread is said where there is one', () => {
    expect(number(1234567.4)).toBe('1\u202f234\u202f567');
    expect(number(12.34, 1)).toBe('12.3');
    expect(spread(summaryOf([3, 1, 2]))).toBe('2 (1–3)');
    expect(spread(summaryOf([2, 2]))).toBe('2');
    expect(spread(null)).toBe('–');
  });

  test('a table keeps its columns, whatever a cell holds', () => {
    expect(table(['a', 'long head'], [['x|y', '1']])).toEqual([
      '| a    | long head |',
      '| ---- | --------- |',
      '| x\\|y | 1         |',
    ]);
  });

  test('a word that the command does not know is named', () => {
    expect(optionsOf(['--rounds=3', '--only=ours,d3', '--part=pages', '--quick'])).toEqual({
      rounds: 3,
      only: ['ours', 'd3'],
      parts: ['pages'],
      quick: true,
    });
    expect(() => optionsOf(['--round=3'])).toThrow('--round=3');
    expect(() => optionsOf(['--part=all'])).toThrow('--part=all');
    expect(() => optionsOf(['--rounds=0'])).toThrow('--rounds=0');
  });
});

describe('the report', () => {
  const visit = (firstMap: number, bytesToMap: number, change: number): Measured => ({
    firstPaint: firstMap - 10,
    firstMap,
    bytesToMap,
    requestsToMap: 1,
    bytes: bytesToMap,
    requests: 1,
    blocking: 0,
    layoutShift: 0,
    heap: 1024 ** 2,
    process: null,
    firstChange: change,
    changes: [change, null],
    listChanges: [3 * change],
    classPixels: [1, 2],
  });
  const subject = (id: string, ...visits: readonly Measured[]) => ({ id, name: `page ${id}`, what: 'a page', visits });
  const results: Results = {
    date: '2026-01-01',
    rounds: 2,
    quick: false,
    machine: { cpu: 'a processor', cores: 2, memoryGb: 4, system: 'a system', node: '20', chromium: 'Chromium 1', flags: ['--a'], load: 0 }, // prettier-ignore
    subjects: [
      subject('static', visit(1000, 8000, 0), visit(1200, 8000, 0)),
      subject('ours', visit(1100, 20000, 90), visit(1320, 20000, 110)),
      subject('d3', visit(2000, 14000, 50), visit(2200, 14000, 50)),
      subject('maplibre-deck', visit(9000, 600000, 300), visit(9000, 600000, 300)),
    ],
    work: [30, 34, 61],
    answers: null,
    growth: null,
  };
  const lineOf = (text: string, report = reportOf(results)) =>
    report.split('\n').find((line) => line.includes(text)) ?? '';

  test('says which goal is met and which is not, by medians', () => {
    expect(lineOf('first complete map, against')).toMatch(/\| ≤ 1\.2× +\| 1\.10× +\| yes +\|$/u);
    expect(lineOf('bytes until that map, against')).toMatch(/\| 0\.033× +\| yes +\|$/u);
    expect(lineOf('hand-made update')).toMatch(/\| 2\.00× +\| \*\*no\*\* +\|$/u);
    expect(lineOf('chosen from the list')).toMatch(/\| 6\.00× +\| \*\*no\*\* +\|$/u);
  });

  test('what was not measured is neither met nor missed', () => {
    expect(lineOf('full build of the real site')).toMatch(/\| not measured +\| – +\|$/u);
    expect(lineOf('frames a second while flying')).toMatch(/\| not measured +\| – +\|$/u);
  });

  test('says how fast the machine was, and for answers when they were taken', () => {
    expect(lineOf('Machine:')).toContain('took 34.0 (30.0–61.0) ms at the start of each round.');
    const answer = { frame: 40, worst: 60, count: 15 };
    const one = { cpu: 1, indicator: answer, headline: answer, year: { ...answer, frame: 17 }, region: answer, typingTask: 0, typingFrame: 16, layoutShift: 0, idleCalls: 0 }; // prettier-ignore
    const answers = { date: '2026-01-02', work: [31, 92, 33], responses: [one], flight: null };
    const report = reportOf({ ...results, answers });
    expect(lineOf('Measured on 2026-01-02', report)).toContain('took 33.0 (31.0–92.0) ms before, between and after.');
    expect(lineOf('this processor', report)).toMatch(/\| ≤ 16 ms +\| 40 ms +\| \*\*no\*\* +\|$/u);
    expect(reportOf(results)).not.toContain('## Answers of this site');
  });

  test('a quick run says so', () => {
    expect(reportOf({ ...results, quick: true })).toContain('A quick run');
    expect(reportOf(results)).not.toContain('A quick run');
  });
});
