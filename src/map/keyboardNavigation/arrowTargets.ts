/**
 * Where each arrow key leads: from every place every other is reached by arrows alone, and an
 * arrow is dead only where nothing lies that way. Asks for positions only, so that it serves
 * every layout: the map (anchors, shared borders), tiles, circles.
 */
import type { PlanePoint } from '../../domain/geography.ts';

export const DIRECTIONS = ['up', 'right', 'down', 'left'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface NavigationPlace {
  readonly key: string;
  /** x to the right, y down. */
  readonly at: PlanePoint;
  /** Keys of places that share a border; empty where a layout has none. */
  readonly neighbours: readonly string[];
}

/** By key: where each arrow leads, null where nothing lies that way. */
export type ArrowTargets = ReadonlyMap<string, Readonly<Record<Direction, string | null>>>;

/** Degrees from the arrow's direction within which a neighbour is what a person means by it. */
const CONE = 60;
const BEARING: Readonly<Record<Direction, number>> = { up: 0, right: 90, down: 180, left: 270 };

/** An arrow of a place: what lies that way, best first, and which of it the arrow leads to. */
interface Arrow {
  readonly from: number;
  readonly direction: Direction;
  readonly choices: readonly number[];
  chosen: number;
}

/**
 * An arrow leads to the neighbour that lies best in its direction; where none does, to the nearest
 * place of that half-plane, sideways distance counting more. Left so, some places might be in
 * nobody's direction: then the arrows that lose least by it lead to their next best choice.
 *
 * The same places in the same order give the same answer.
 * @param places in the order of lists, which decides ties
 */
export function arrowTargetsOf(places: readonly NavigationPlace[]): ArrowTargets {
  const arrows = places.flatMap((_, from) =>
    DIRECTIONS.map((direction): Arrow => ({ from, direction, choices: choicesOf(places, from, direction), chosen: 0 })),
  );
  complete(arrows, places.length);
  return new Map(
    places.map(({ key }, from) => {
      const targets = arrows
        .filter((arrow) => arrow.from === from)
        .map(({ direction, choices, chosen }) => {
          const target = choices[chosen];
          return [direction, target === undefined ? null : (places[target]?.key ?? null)] as const;
        });
      return [key, Object.fromEntries(targets) as Record<Direction, string | null>];
    }),
  );
}

function choicesOf(places: readonly NavigationPlace[], from: number, direction: Direction): readonly number[] {
  const { at, neighbours } = places[from]!;
  return places
    .flatMap(({ key, at: there }, to) => {
      if (to === from) return [];
      const away = deviation(at, there, direction, to > from);
      if (away >= 90) return [];
      const isNext = neighbours.includes(key) && away <= CONE;
      const distance = Math.hypot(there[0] - at[0], there[1] - at[1]) / Math.cos((away * Math.PI) / 180);
      return [{ to, isNext, cost: isNext ? away : distance }];
    })
    .sort((a, b) => Number(b.isNext) - Number(a.isNext) || a.cost - b.cost || a.to - b.to)
    .map(({ to }) => to);
}

/** Degrees between the way there and an arrow; on one point what is later in lists lies to the right. */
function deviation([x, y]: PlanePoint, [x1, y1]: PlanePoint, direction: Direction, isLater: boolean): number {
  const isSame = x === x1 && y === y1;
  const bearing = isSame ? (isLater ? 90 : 270) : (Math.atan2(x1 - x, y - y1) * 180) / Math.PI;
  const turn = Math.abs((((bearing - BEARING[direction]) % 360) + 540) % 360 - 180);
  // To a billionth: straight up is not to the right because of a rounded π.
  return Math.round(turn * 1e9) / 1e9;
} // prettier-ignore

/** Bends as few arrows as possible, each as little as possible, until every place leads to every other. */
function complete(arrows: readonly Arrow[], count: number): void {
  let reached = pairsReached(arrows, count);
  while (reached < count * count) {
    const bends = arrows
      .flatMap((arrow) =>
        arrow.choices.map((_, choice) => ({ arrow, choice })).filter(({ choice }) => choice > arrow.chosen),
      )
      .sort((a, b) => a.choice - a.arrow.chosen - (b.choice - b.arrow.chosen));
    const better = bends.find(({ arrow, choice }) => {
      const before = arrow.chosen;
      arrow.chosen = choice;
      const now = pairsReached(arrows, count);
      if (now > reached) {
        reached = now;
        return true;
      }
      arrow.chosen = before;
      return false;
    });
    if (better === undefined) return;
  }
}

/** How many ordered pairs of places, each with itself included, are joined by some way along arrows. */
function pairsReached(arrows: readonly Arrow[], count: number): number {
  const targets = Array.from({ length: count }, (): number[] => []);
  for (const { from, choices, chosen } of arrows) {
    const target = choices[chosen];
    if (target !== undefined) targets[from]?.push(target);
  }
  // Marks and a stack of plain numbers: this is asked hundreds of times for 200 places.
  const seenFrom = new Int32Array(count).fill(-1);
  const waiting: number[] = [];
  let pairs = 0;
  for (let start = 0; start < count; start += 1) {
    seenFrom[start] = start;
    waiting.push(start);
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      pairs += 1;
      for (const next of targets[place]!) {
        if (seenFrom[next] === start) continue;
        seenFrom[next] = start;
        waiting.push(next);
      }
    }
  }
  return pairs;
}
