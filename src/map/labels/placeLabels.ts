/**
 * Where names and numbers stand on the map: once per size class, by a program, so that the same
 * places hold in the prerendered page, in the browser and in exported pictures.
 *
 * Each region has its words inside itself with 2 px to spare: the name over its number where both fit;
 * its settled abbreviation over the number. A map is looked at for its numbers: a short name with one
 * says more than a long name without. The number of a bubble stands in it or beside it
 * (`placeAtBubble.ts`). Where a region has no room they stand on the paper beside it
 * (`placeOutside.ts`); then the name stands alone, or nothing: the table and the keyboard still have
 * the region. Nothing stands on a call-out, a leader line, another bubble or another label.
 *
 * What is left out is decided by importance: what the headline names has its place first, then what is
 * pinned, then regions with a value. The first two stand even over a neighbour when nothing else helps.
 */
import {
  SIZE_CLASSES,
  type Callout,
  type Geography,
  type PlaneBox,
  type PlanePoint,
  type SizeClass,
} from '../../domain/geography.ts';
import type { TerritoryMark } from '../model.ts';
import { bubbleRadius } from '../../domain/bubbles.ts';
import { obstaclesIn, type Obstacles } from '../../domain/obstacles.ts';
import { freeLabelPlacesOf } from './freeLabelPlaces.ts';
import { LABEL_FONT_PX } from './labelSize.ts';
import { byImportance, isImportant } from './importance.ts';
import { placeAtBubble, type Bubble, type LabelPart } from './placeAtBubble.ts';
import { placeOutside, type Ground } from './placeOutside.ts';
import { placeText, type LabelRoom, type LabelText } from './placeText.ts';
import { textWidthPx } from './textWidth.ts';
import { zoomRoom } from './zoomRoom.ts';

/**
 * A size with the type of a smaller one: what fits there fits here, and stays where it is there, so
 * that a page says it in the same bytes.
 */
const PLACED_AS: Partial<Readonly<Record<SizeClass, SizeClass>>> = { narrow: 'tiny' };
/** Widths are those of the widest face: most visitors see more room than this. */
const CALLOUT_SPARE_PX = 1;
/** Radius of the dot at the end of a leader line, with its outline. */
const DOT_PX = 3;

export interface PlacedLabel {
  readonly key: string;
  /** Middle of the label, on the plane. */
  readonly centre: PlanePoint;
  readonly name: string;
  /** '' when only the name fits. */
  readonly value: string;
  /** Not inside its own shape alone: it needs a rim to be read. */
  readonly outside?: boolean;
  /** In the region's bubble. */
  readonly onBubble?: boolean;
}

export interface PlacedCallout {
  readonly callout: Callout;
  readonly key: string;
  readonly name: string;
  readonly value: string;
}

export interface LabelLayout {
  readonly labels: readonly PlacedLabel[];
  readonly callouts: readonly PlacedCallout[];
}

/**
 * Labels and call-outs for one size class.
 * @param marks the drawn territories; those without labels are skipped
 * @param on where the map is not of the class's own width: units to a px, and boxes that others have
 * @returns places on the plane; deterministic: the same marks give the same places
 */
export function placeLabels(
  geography: Geography,
  marks: readonly TerritoryMark[],
  size: SizeClass,
  on?: { readonly unitsPerPx: number; readonly reserved: readonly PlaneBox[] },
): LabelLayout {
  const unitsPerPx = on?.unitsPerPx ?? unitsPerPxOf(geography, size);
  const smaller = on === undefined ? PLACED_AS[size] : undefined;
  const byRegion = new Map(marks.flatMap((mark) => mark.regions.map((region) => [region, mark] as const)));

  const callouts = geography.callouts[size].flatMap((callout) => {
    const mark = byRegion.get(callout.region);
    // An old territory is large enough to see: its small part needs no box of its own.
    if (mark?.regions.length !== 1) return [];
    return [{ callout, key: mark.key, ...calloutText(mark, size) }];
  });
  const withCallout = new Set(callouts.map(({ key }) => key));

  const bubbles = new Map(
    marks.flatMap((mark): [string, Bubble][] => {
      const layout = geography.territories[mark.key];
      if (mark.bubble === null || layout === undefined) return [];
      return [[mark.key, { centre: layout.anchor, radius: bubbleRadius(mark.bubble, geography) }]];
    }),
  );
  const obstacles: Obstacles = {
    boxes: [
      ...callouts.map(({ callout }) => calloutBox(callout.centre, size, unitsPerPx)),
      ...(on?.reserved ?? [onPlane(zoomRoom(geography, size), unitsPerPx)]),
    ],
    segments: callouts.map(({ callout }) => [callout.centre, callout.target]),
    circles: [
      ...callouts.map(({ callout }) => ({ centre: callout.target, radius: DOT_PX * unitsPerPx })),
      ...bubbles.values(),
    ],
  };

  const placed = (): PlacedLabel[] => {
    const taken: PlaneBox[] = [];
    return byImportance(marks).flatMap((mark) => {
      const { key } = mark;
      if (geography.territories[key] === undefined || withCallout.has(key)) return [];
      const around = { ...obstacles, boxes: [...obstacles.boxes, ...taken] };
      const placeAt = (units: number): readonly PlacedPiece[] =>
        placePieces(mark, { geography, key, fontPx: LABEL_FONT_PX[size], unitsPerPx: units }, bubbles.get(key), around);
      const here = placeAt(unitsPerPx);
      const smallerHere = smaller === undefined ? here : placeAt(unitsPerPxOf(geography, smaller));
      // Outside, what is near its region on a smaller map is farther from it here.
      const isKept = wordsOf(here) === wordsOf(smallerHere) && !here.some(({ outside }) => outside);
      const pieces = isKept ? smallerHere : here;
      taken.push(...pieces.map(({ found }) => found.box));
      return pieces.map(({ found: { centre }, ...piece }) => ({ key, centre, ...piece }));
    });
  };
  let labels: readonly PlacedLabel[] | undefined;
  return {
    callouts,
    // Placed when they are asked for: the outline of a call-out needs none of them, and they take long.
    get labels() {
      return (labels ??= placed());
    },
  };
}

function wordsOf(pieces: readonly PlacedPiece[]): string {
  return JSON.stringify(pieces.map(({ name, value, outside, onBubble }) => [name, value, outside, onBubble]));
}

function unitsPerPxOf(geography: Geography, size: SizeClass): number {
  return geography.plane.width / SIZE_CLASSES[size].namesFromPx;
}

/** As on the map: the longest name that fits, the number where it does. */
function calloutText({ labels, labelValue }: TerritoryMark, size: SizeClass): LabelText {
  const room = SIZE_CLASSES[size].calloutPx[0] - 2 * CALLOUT_SPARE_PX;
  const fits = (text: string): boolean => textWidthPx(text, LABEL_FONT_PX[size]) <= room;
  return { name: labels.find(fits) ?? '', value: fits(labelValue) ? labelValue : '' };
}

function onPlane([x, y, width, height]: PlaneBox, unitsPerPx: number): PlaneBox {
  return [x * unitsPerPx, y * unitsPerPx, width * unitsPerPx, height * unitsPerPx];
}

function calloutBox([x, y]: PlanePoint, size: SizeClass, unitsPerPx: number): PlaneBox {
  const [width, height] = SIZE_CLASSES[size].calloutPx.map((px) => px * unitsPerPx) as [number, number];
  return [x - width / 2, y - height / 2, width, height];
}

interface PlacedPiece extends LabelPart {
  readonly outside?: boolean;
}

/** What is written of one territory: one text, or name and number apart where they stand at a bubble. */
function placePieces(
  mark: TerritoryMark,
  room: LabelRoom,
  bubble: Bubble | undefined,
  obstacles: Obstacles,
): readonly PlacedPiece[] {
  const { labels: names, labelValue } = mark;
  const near = obstaclesIn(room.geography.territories[room.key]!.bounds, obstacles);
  const places = (height: number) => freeLabelPlacesOf(room.geography, room.key, height);
  const inside = (value: string): readonly PlacedPiece[] =>
    first(names, (name) => {
      const found = placeText({ name, value }, room, { among: 'region', places, obstacles: near });
      return found === null ? null : { name, value, found };
    });
  const outside = (value: string, ground: Ground, besides = obstacles): readonly PlacedPiece[] =>
    first(names, (name) => {
      const found = placeOutside({ name, value }, room, ground, besides);
      return found === null ? null : { name, value, found, outside: true };
    });
  const atBubble = (own: Bubble): readonly PlacedPiece[] => {
    const pieces = placeAtBubble(names, labelValue, room, own, near);
    const [number] = pieces;
    if (pieces.length !== 1 || number?.name !== labelValue) return pieces;
    // The number stands alone: its region had no room for a name.
    const boxes = [...obstacles.boxes, number.found.box];
    return [...outside('', isImportant(mark) ? 'anywhere' : 'paper', { ...obstacles, boxes }), number];
  };
  const ways: readonly (() => readonly PlacedPiece[])[] = [
    ...(labelValue === ''
      ? []
      : [
          ...(bubble === undefined ? [] : [() => atBubble(bubble)]),
          () => inside(labelValue),
          () => outside(labelValue, 'paper'),
          ...(isImportant(mark) ? [() => outside(labelValue, 'anywhere')] : []),
        ]),
    () => inside(''),
    ...(labelValue === '' ? [] : [() => outside('', 'paper')]),
    ...(isImportant(mark) ? [() => outside('', 'anywhere')] : []),
  ];
  for (const way of ways) {
    const pieces = way();
    if (pieces.length > 0) return pieces;
  }
  return [];
}

/** The longest name that has a place. */
function first(names: readonly string[], place: (name: string) => PlacedPiece | null): readonly PlacedPiece[] {
  for (const name of names) {
    const piece = place(name);
    if (piece !== null) return [piece];
  }
  return [];
}
