/** Which region a press on a map means. */

/** A finger is not exact: cities are dots, and a coast is jagged. */
const REACH_PX = 12;
/** Eight directions, and the place itself first. */
const AROUND = [
  [0, 0],
  ...Array.from({ length: 8 }, (_, at) => [Math.cos((at * Math.PI) / 4), Math.sin((at * Math.PI) / 4)] as const),
] as const;

/** @returns code of the region, or null where there is none within reach */
export function regionAt({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): string | null {
  const found = AROUND.flatMap(([x, y]) => {
    const element = document.elementFromPoint(clientX + x * REACH_PX, clientY + y * REACH_PX);
    const own = element?.closest<SVGElement>('[data-key], [data-region]') ?? null;
    return own === null ? [] : [own];
  });
  // A city within reach was meant: its dot is small, and the region around it is large.
  const city = found.find((element) => element.dataset['key'] !== undefined);
  const chosen = city ?? found[0];
  return chosen?.dataset['key'] ?? chosen?.dataset['region'] ?? null;
}
