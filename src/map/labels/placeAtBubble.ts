/**
 * Words of a region that has a bubble. Its number belongs to the bubble: it stands in it when it fits,
 * else right beside it, inside the region; the name stands where the region has room.
 */
import type { PlaneBox, PlanePoint } from '../../domain/geography.ts';
import { blockedAt, obstaclesIn, type Obstacles } from '../../domain/obstacles.ts';
import { freeLabelPlacesOf } from './freeLabelPlaces.ts';
import { blockOf, placeText, textAt, type FoundText, type LabelRoom, type LabelText } from './placeText.ts';

export interface Bubble {
  readonly centre: PlanePoint;
  readonly radius: number;
}

/** One piece of what is written of a territory. */
export interface LabelPart extends LabelText {
  readonly found: FoundText;
  /** It stands in the territory's bubble. */
  readonly onBubble?: boolean;
}

/** A number that is farther from its bubble could be of another, px. */
const BESIDE_PX = 10;
/** Between words and the rim of their bubble, px. */
const RIM_PX = 1;

/**
 * @param names     from long to short
 * @param obstacles the region's own bubble among them
 * @returns none where the number fits neither into the bubble nor beside it
 */
export function placeAtBubble(
  names: readonly string[],
  value: string,
  room: LabelRoom,
  bubble: Bubble,
  obstacles: Obstacles,
): readonly LabelPart[] {
  const inside = (text: LabelText, besides: readonly PlaneBox[] = []): FoundText | null =>
    placeText(text, room, {
      among: 'region',
      places: (height) => freeLabelPlacesOf(room.geography, room.key, height),
      obstacles: { ...obstacles, boxes: [...obstacles.boxes, ...besides] },
    });
  const beside = (text: LabelText): FoundText | null => {
    const found = inside(text);
    return found !== null && gap(found.box, bubble) <= BESIDE_PX * room.unitsPerPx ? found : null;
  };
  const inBubble = (text: LabelText): FoundText | null => placeInBubble(text, room, bubble, obstacles);

  for (const name of names) {
    const found = inBubble({ name, value });
    if (found !== null) return [{ name, value, found, onBubble: true }];
  }
  const number: LabelText = { name: value, value: '' };
  const held = inBubble(number);
  if (held === null) {
    for (const name of names) {
      const found = beside({ name, value });
      if (found !== null) return [{ name, value, found }];
    }
  }
  const found = held ?? beside(number);
  if (found === null) return [];
  const numberPiece: LabelPart = { ...number, found, ...(held === null ? {} : { onBubble: true }) };
  for (const name of names) {
    const place = inside({ name, value: '' }, held === null ? [found.box] : []);
    if (place !== null) return [{ name, value: '', found: place }, numberPiece];
  }
  return [numberPiece];
}

function placeInBubble(text: LabelText, room: LabelRoom, bubble: Bubble, obstacles: Obstacles): FoundText | null {
  const block = blockOf(text, room);
  const [x, y] = bubble.centre;
  if (Math.hypot(block.halfWidth, block.halfHeight) > bubble.radius - RIM_PX * room.unitsPerPx) return null;
  const box = [x - block.halfWidth, y - block.halfHeight, x + block.halfWidth, y + block.halfHeight] as const;
  const near = obstaclesIn(box, { ...obstacles, circles: obstacles.circles.filter(({ centre }) => centre !== bubble.centre) }); // prettier-ignore
  const isFree = blockedAt(y, block, near).every(([from, to]) => x <= from || x >= to);
  return isFree ? textAt(bubble.centre, block, room.geography) : null;
}

/** From the rim of the bubble to the nearest point of a box. */
function gap([x, y, width, height]: PlaneBox, { centre: [cx, cy], radius }: Bubble): number {
  return Math.hypot(Math.max(x - cx, 0, cx - x - width), Math.max(y - cy, 0, cy - y - height)) - radius;
}
