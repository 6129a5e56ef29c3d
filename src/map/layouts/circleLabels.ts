/**
 * Words in circles: the longest name that the chords leave room for, and its number where that fits
 * too. A circle too small for its name has it beside it, where nothing else stands.
 */
import { SIZE_CLASSES, type Geography, type SizeClass } from '../../domain/geography.ts';
import { LABEL_FONT_PX, LABEL_LINE_EM } from '../labels/labelSize.ts';
import type { LabelLayout, PlacedLabel } from '../labels/placeLabels.ts';
import { textWidthPx } from '../labels/textWidth.ts';
import type { TerritoryMark } from '../model.ts';
import { boxesOverlap, circleTouchesBox, type PxBox } from './pxBoxes.ts';
import { distinctNames } from './shorten.ts';

const SPARE_PX = 1;
const INK_EM = 0.95;
/** What a name is cut to at the most, for asking whether a number leaves room for one. */
const SHORT_NAME = 'Ооо.';

/** As `placeLabels`, for a geography of circles: words stand in their middles. */
export function placeCircleLabels(geography: Geography, marks: readonly TerritoryMark[], size: SizeClass): LabelLayout {
  const pxPerUnit = SIZE_CLASSES[size].minWidthPx / geography.plane.width;
  const fontPx = LABEL_FONT_PX[size];
  const layoutAt = (index: number) => geography.territories[marks[index]?.key ?? ''];
  /** Whether words fit between the chords above and below a block of so many lines. */
  const fits = (text: string, index: number, lines: 1 | 2): boolean => {
    const radius = (layoutAt(index)?.radius ?? 0) * pxPerUnit;
    const half = ((INK_EM + (lines - 1) * LABEL_LINE_EM) * fontPx) / 2;
    return radius > half && textWidthPx(text, fontPx) / 2 <= Math.sqrt(radius ** 2 - half ** 2) - SPARE_PX;
  };
  const hasValue = marks.map(
    ({ labelValue }, index) => labelValue !== '' && fits(labelValue, index, 2) && fits(SHORT_NAME, index, 2),
  );
  const names = distinctNames(
    marks.map(({ labels }) => labels),
    (text, index) => fits(text, index, hasValue[index] === true ? 2 : 1),
  );
  const inside = marks.flatMap(({ key, labelValue }, index): PlacedLabel[] => {
    const [name, layout] = [names[index] ?? '', layoutAt(index)];
    if (name === '' || layout === undefined) return [];
    return [{ key, centre: layout.anchor, name, value: hasValue[index] === true ? labelValue : '' }];
  });
  // Three letters say little: such a name goes beside its circle where there is room.
  const told = new Set(inside.filter(({ name }) => !isStump(name)).map(({ key }) => key));
  const untold = marks.filter(({ key }) => !told.has(key));
  const beside = placeBeside(geography, untold, size);
  const outside = new Set(beside.map(({ key }) => key));
  return { callouts: [], labels: [...inside.filter(({ key }) => !outside.has(key)), ...beside] };
}

function isStump(name: string): boolean {
  return name.endsWith('.') && name.length <= 4;
}

/** Distance of a name from its circle. */
const BESIDE_PX = 2;

/** Below, above, right, left: the first place free of circles and of other names, in the frame. */
function placeBeside(geography: Geography, marks: readonly TerritoryMark[], size: SizeClass): PlacedLabel[] {
  const pxPerUnit = SIZE_CLASSES[size].minWidthPx / geography.plane.width;
  const fontPx = LABEL_FONT_PX[size];
  const circles = Object.values(geography.territories).map(({ anchor: [x, y], radius }) => ({
    centre: [x * pxPerUnit, y * pxPerUnit] as const,
    radius: radius * pxPerUnit,
  }));
  const [frameWidth, frameHeight] = [geography.plane.width * pxPerUnit, geography.plane.height * pxPerUnit];
  const taken: PxBox[] = [];
  const isFree = (box: PxBox): boolean =>
    box.x0 >= 0 &&
    box.y0 >= 0 &&
    box.x1 <= frameWidth &&
    box.y1 <= frameHeight &&
    taken.every((other) => !boxesOverlap(box, other)) &&
    circles.every(({ centre, radius }) => !circleTouchesBox(centre, radius, box));
  return marks.flatMap((mark): PlacedLabel[] => {
    const layout = geography.territories[mark.key];
    if (layout === undefined) return [];
    const [x, y] = [layout.anchor[0] * pxPerUnit, layout.anchor[1] * pxPerUnit];
    const radius = layout.radius * pxPerUnit;
    const height = INK_EM * fontPx;
    for (const name of mark.labels) {
      const width = textWidthPx(name, fontPx) + 2 * SPARE_PX;
      const across = radius + BESIDE_PX + width / 2;
      const along = radius + BESIDE_PX + height / 2;
      for (const [dx, dy] of [
        [0, along],
        [0, -along],
        [across, 0],
        [-across, 0],
      ] as const) {
        const [left, top] = [x + dx - width / 2, y + dy - height / 2];
        const box = { x0: left, y0: top, x1: left + width, y1: top + height };
        if (!isFree(box)) continue;
        taken.push(box);
        return [
          { key: mark.key, centre: [(x + dx) / pxPerUnit, (y + dy) / pxPerUnit], name, value: '', outside: true },
        ];
      }
    }
    return [];
  });
}
