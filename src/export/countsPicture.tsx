/**
 * How many records each region has, as a picture: circles on the map, and beside it what the records are. Of a
 * register as its filter shows it.
 */
import type { Geography } from '../domain/geography.ts';
import { SIZE_CLASSES } from '../domain/geography.ts';
import type { RegionId, Topic } from '../domain/types.ts';
import { bareMark } from '../map/bareMark.ts';
import { placeLabels } from '../map/labels/placeLabels.ts';
import { colourOf } from '../map/palette.ts';
import type { TerritoryMark } from '../map/model.ts';
import { MapLabels } from '../map/svg/MapLabels.tsx';
import { MapShapes } from '../map/svg/MapSvg.tsx';
import { footHeight, MARGIN, PICTURE_PX, PictureFrame, type PictureSize } from './PictureFrame.tsx';
import { pictureCss } from './pictureCss.ts';
import { halves, LIST_PX, ListPart, partHeight, withFewerRows, type PictureList } from './PictureList.tsx';
import type { PictureDrawing } from './viewPicture.tsx';

export interface CountsPicture {
  /** Its circles have the colour of the topic. */
  readonly topic: Topic;
  /** What was found. */
  readonly title: string;
  readonly places: readonly {
    readonly region: RegionId;
    /** Names from long to short. */
    readonly labels: readonly string[];
    readonly count: number;
  }[];
  /** Beside the map, the most important first: what has no room is left out as a whole. */
  readonly lists: readonly PictureList[];
  /** Lines at the foot. */
  readonly foot: readonly string[];
}

const TOP = 116;
const GAP = 24;
/** Beside the map of a wide picture; below the map of a square one. */
const LISTS_PX = 340;
const LISTS_BELOW_PX = 330;
const SCALE = 1.25;
const SCALE_SQUARE = 1.5;
/** The width that labels are placed for; the drawing is scaled from it as a whole. */
const SIZE = 'wide';
const LABELLED_PX = SIZE_CLASSES[SIZE].minWidthPx;

/** @param size wide pictures have the lists beside the map, square ones below it, in two columns */
export function countsPicture(
  picture: CountsPicture,
  geography: Geography,
  size: PictureSize = PICTURE_PX,
): PictureDrawing {
  const { width: planeWidth, height: planeHeight } = geography.plane;
  const [top, end] = geography.plane.drawn[SIZE];
  const isWide = size.width > size.height;
  const room = size.width - 2 * MARGIN;
  const bottom = size.height - footHeight(picture.foot);
  const most = isWide
    ? { width: room - GAP - LISTS_PX, height: bottom - TOP }
    : { width: room, height: bottom - TOP - LISTS_BELOW_PX };
  const mapWidth = Math.min(most.width, (most.height * planeWidth) / (end - top));
  const mapHeight = (mapWidth * (end - top)) / planeWidth;
  const perUnit = LABELLED_PX / planeWidth;
  const { territories, words } = placed(marksOf(picture), geography);
  const model = { mode: 'bubbles', territories } as const;
  const layouts = { [SIZE]: words };
  // Small pictures of channels and previews: letters beside the map grow with it.
  const scale = isWide ? SCALE : SCALE_SQUARE;
  const lists = isWide
    ? { x: MARGIN + mapWidth + GAP, y: TOP, width: room - mapWidth - GAP, height: bottom - TOP, columns: 1 }
    : { x: MARGIN, y: TOP + mapHeight + GAP, width: room, height: bottom - TOP - mapHeight - GAP, columns: 2 };
  const drawing = (
    <PictureFrame title={picture.title} size={size} foot={picture.foot}>
      <svg
        x={isWide ? MARGIN : MARGIN + (room - mapWidth) / 2}
        y={TOP}
        width={mapWidth}
        height={mapHeight}
        viewBox={`0 ${top * perUnit} ${LABELLED_PX} ${(end - top) * perUnit}`}
      >
        {/* Words stand in per cent of the whole frame. */}
        <svg width={LABELLED_PX} height={planeHeight * perUnit}>
          <MapShapes model={model} geography={geography} idPrefix="picture" />
          <MapLabels {...{ model, geography, layouts }} sizes={[SIZE]} />
        </svg>
      </svg>
      <Lists lists={picture.lists} box={lists} scale={scale} />
    </PictureFrame>
  );
  return { drawing, css: pictureCss(picture.topic) + cssOf(picture.topic) };
}

function cssOf(topic: Topic): string {
  return `.list text{font-size:${LIST_PX}px}.end{text-anchor:end}.count{fill:${colourOf(3, topic, 'light')}}`;
}

/** The largest count has the largest circle. */
function marksOf({ places }: CountsPicture): readonly TerritoryMark[] {
  const largest = Math.max(1, ...places.map(({ count }) => count));
  return places.map(({ region, labels, count }) => ({
    ...bareMark({ region, labels, name: labels[0] ?? region }),
    ...(count === 0 ? {} : { bubble: count / largest, value: count, labelValue: String(count) }),
  }));
}

/** A circle without a name says nothing in a picture: its name has its place before all others. */
function placed(marks: readonly TerritoryMark[], geography: Geography) {
  const first = placeLabels(geography, marks, SIZE);
  // The number in a circle is a piece of its own.
  const named = new Set([
    ...first.callouts.map(({ key }) => key),
    ...marks.flatMap(({ key, labels }) =>
      first.labels.some((piece) => piece.key === key && labels.includes(piece.name)) ? [key] : [],
    ),
  ]);
  const territories = marks.map((mark) =>
    mark.bubble === null || named.has(mark.key) ? mark : { ...mark, inHeadline: true },
  );
  return { territories, words: placeLabels(geography, territories, SIZE) };
}

interface ListsProps {
  readonly lists: readonly PictureList[];
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly columns: number;
  };
  /** Of their letters, against those of `PictureList`. */
  readonly scale: number;
}

/** Each stands in the first column with room for it; where none has, it loses rows until it fits into the emptiest. */
function Lists({ lists, box: { columns, ...box }, scale }: ListsProps) {
  const width = (box.width / scale - (columns - 1) * GAP) / columns;
  const height = box.height / scale;
  const [only] = lists;
  const shown = lists.length === 1 && only !== undefined && columns > 1 ? halves(only, { width, height }) : lists;
  const used = Array.from({ length: columns }, () => 0);
  return (
    <g transform={`translate(${box.x} ${box.y}) scale(${scale})`}>
      {shown.map((whole) => {
        const first = used.findIndex((taken) => taken + partHeight(whole, width) <= height);
        const column = first < 0 ? used.indexOf(Math.min(...used)) : first;
        const y = used[column] ?? 0;
        const list = withFewerRows(whole, { width, height: height - y });
        if (list === null) return null;
        used[column] = y + partHeight(list, width) + GAP / 2;
        return <ListPart key={list.heading} list={list} x={column * (width + GAP)} y={y} width={width} />;
      })}
    </g>
  );
}
