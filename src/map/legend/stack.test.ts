import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidthPx } from '../labels/textWidth.ts';
import { dotLevels, LEGEND_DOT_PX, LEGEND_MIN_WIDTH_PX, tickRows } from './stack.ts';

const position = fc.double({ min: 0, max: 1, noNaN: true });
const positions = fc.array(position, { maxLength: 30 });
/** `font-size` of the legend in Legend.css. */
const TICK_FONT_PX = 12;

describe('dots of a legend', () => {
  test('stand on the axis where they have room, and on each other where they have not', () => {
    expect(dotLevels([])).toEqual([]);
    expect(dotLevels([0, 0.5, 1])).toEqual([0, 0, 0]);
    expect(dotLevels([0.5, 0.5, 0.5])).toEqual([0, 1, 2]);
    expect(dotLevels([0.51, 0.1, 0.5])).toEqual([1, 0, 0]);
  });

  test('never overlap within a level at the least width, and leave no level empty below them', () => {
    fc.assert(
      fc.property(positions, (at) => {
        const levels = dotLevels(at);
        for (const [i, level] of levels.entries()) {
          for (const [j, other] of levels.entries()) {
            if (i < j && level === other)
              expect(Math.abs(at[i]! - at[j]!) * LEGEND_MIN_WIDTH_PX).toBeGreaterThanOrEqual(LEGEND_DOT_PX);
          }
        }
        const highest = Math.max(-1, ...levels);
        for (let level = 0; level <= highest; level += 1) expect(levels).toContain(level);
      }),
    );
  });

  test('keep their levels whatever the order they come in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(position, { maxLength: 20 }), (at) => {
        expect([...dotLevels([...at].reverse())].reverse()).toEqual(dotLevels(at));
      }),
    );
  });
});

/** Where a tick's text stands at the least width (Legend.tsx: ends aligned, breaks in the middle). */
function spanOf({ position: at, text, kind }: Tick): readonly [from: number, to: number] {
  const width = textWidthPx(text, TICK_FONT_PX);
  const x = at * LEGEND_MIN_WIDTH_PX;
  if (kind === 'break') return [x - width / 2, x + width / 2];
  return at === 0 ? [x, x + width] : [x - width, x];
}

type Tick = Parameters<typeof tickRows>[0][number];
const text = fc.integer({ min: 0, max: 1e6 }).map(String);
const breaks = fc.array(fc.record({ position, text, kind: fc.constant('break' as const) }), { maxLength: 4 });
const ticks = fc
  .tuple(breaks, text, text)
  .map(([inner, low, high]): Tick[] => [
    ...inner,
    { position: 0, text: low, kind: 'end' },
    { position: 1, text: high, kind: 'end' },
  ]);

describe('texts of the ticks', () => {
  test('stand in one row where they have room', () => {
    expect(
      tickRows([
        { position: 0.5, text: '340', kind: 'break' },
        { position: 0, text: '5', kind: 'end' },
      ]),
    ).toEqual([0, 0]);
  });

  test('go to a second row, then away, the more important first', () => {
    const tick = { position: 0.5, text: '1,000', kind: 'break' } as const;
    expect(tickRows([tick, tick, tick])).toEqual([0, 1, null]);
  });

  test('never collide within a row, and none is left out that has room', () => {
    fc.assert(
      fc.property(ticks, (all) => {
        const rows = tickRows(all);
        for (const row of [0, 1] as const) {
          const spans = all
            .filter((_, index) => rows[index] === row)
            .map(spanOf)
            .sort((a, b) => a[0] - b[0]);
          for (const [index, span] of spans.slice(1).entries()) expect(spans[index]![1]).toBeLessThanOrEqual(span[0]);
        }
        for (const [index, tick] of all.entries()) {
          if (rows[index] !== null) continue;
          const blocked = [0, 1].map((row) =>
            all.some(
              (other, at) =>
                at < index &&
                rows[at] === row &&
                spanOf(other)[0] < spanOf(tick)[1] + 4 &&
                spanOf(tick)[0] < spanOf(other)[1] + 4,
            ),
          );
          expect(blocked).toEqual([true, true]);
        }
      }),
    );
  });
});
