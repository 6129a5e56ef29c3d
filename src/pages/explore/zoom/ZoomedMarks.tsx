/**
 * Marks of records on a zoomed map: in one row under the name of their region. Room for a row is that of a number as
 * wide, so words are placed around marks as around numbers.
 */
import type { SizeClass } from '../../../domain/geography.ts';
import { LABEL_FONT_PX, LABEL_LINE_EM } from '../../../map/labels/labelSize.ts';
import type { LabelLayout } from '../../../map/labels/placeLabels.ts';
import { textWidthPx } from '../../../map/labels/textWidth.ts';
import { MARK_PITCH_PX } from '../../../map/marks/markGrid.ts';
import { markId } from '../../../map/marks/markId.ts';
import type { DescribedRecord, MapModel, TerritoryMark } from '../../../map/model.ts';

/** A row is no wider than this many marks of usual size; more stand closer. */
const WIDEST = 8;
const NOTHING_WRITTEN = '\u00a0';

type Marked = Pick<MapModel, 'territories' | 'records'>;

/** @returns territories with a number as wide as their marks, for placing; as they are on other maps */
export function territoriesWithMarks({ territories, records }: Marked, size: SizeClass): readonly TerritoryMark[] {
  if (records === null) return territories;
  return territories.map((mark) => {
    const own = records.byRegion.get(mark.region)?.length ?? 0;
    return { ...mark, labelValue: own === 0 ? '' : digitsAsWideAs(rowPx(own), size) };
  });
}

function digitsAsWideAs(widthPx: number, size: SizeClass): string {
  return '0'.repeat(Math.ceil(widthPx / textWidthPx('0', LABEL_FONT_PX[size])));
}

function rowPx(marks: number): number {
  return Math.min(marks, WIDEST) * MARK_PITCH_PX;
}

/** @returns the layout with nothing written where the marks stand */
export function withMarks(layout: LabelLayout, { records }: Marked): LabelLayout {
  if (records === null) return layout;
  const written = (value: string) => (value === '' ? '' : NOTHING_WRITTEN);
  return {
    labels: layout.labels.map((label) => ({ ...label, value: written(label.value) })),
    callouts: layout.callouts.map((callout) => ({ ...callout, value: written(callout.value) })),
  };
}

interface ZoomedMarksProps {
  readonly model: Marked;
  readonly layout: LabelLayout;
  readonly size: SizeClass;
}

/** The drawings of marks stand in the page's map. */
export function ZoomedMarks({ model: { territories, records }, layout, size }: ZoomedMarksProps) {
  if (records === null) return null;
  const regionOf = new Map(territories.map(({ key, region }) => [key, region]));
  const down = (LABEL_FONT_PX[size] * LABEL_LINE_EM) / 2;
  const places = [
    ...layout.labels.map(({ key, centre }) => ({ key, centre })),
    ...layout.callouts.map(({ key, callout }) => ({ key, centre: callout.centre })),
  ];
  return (
    <g class="marks">
      {places.map(({ key, centre: [x, y] }) => {
        const region = regionOf.get(key);
        const own = (region === undefined ? null : records.byRegion.get(region)) ?? [];
        return own.length === 0 ? null : <Row key={key} records={own} x={x} y={y + down} />;
      })}
    </g>
  );
}

function Row({
  records,
  x,
  y,
}: {
  readonly records: readonly DescribedRecord[];
  readonly x: number;
  readonly y: number;
}) {
  const width = rowPx(records.length);
  const pitch = width / records.length;
  const scale = pitch / MARK_PITCH_PX;
  return (
    <>
      {records.map(({ id, mark, isAsked }, at) => (
        <use
          key={id}
          href={`#${markId(mark)}`}
          transform={`translate(${x - width / 2 + (at + 0.5) * pitch} ${y}) scale(${scale})`}
          {...(isAsked ? {} : { class: 'pale' })}
        />
      ))}
    </>
  );
}
