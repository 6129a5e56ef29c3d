/**
 * Marks of records on a zoomed map: at the town of a record, or in one row under the name of its region. Room for a
 * row is that of a number as wide, so words are placed around marks as around numbers.
 */
import type { PlaneBox, PlanePoint, SizeClass } from '../../../domain/geography.ts';
import type { RegionId } from '../../../domain/types.ts';
import { LABEL_FONT_PX, LABEL_LINE_EM } from '../../../map/labels/labelSize.ts';
import type { LabelLayout } from '../../../map/labels/placeLabels.ts';
import { textWidthPx } from '../../../map/labels/textWidth.ts';
import { markId } from '../../../map/marks/markId.ts';
import { markLinks } from '../../../map/marks/markLinks.ts';
import { MarkLinks } from '../../../map/marks/MarkLinks.tsx';
import { rowBox, rowPlaces, rowWidthPx, type MarkRow, type ZoomedRecords } from '../../../map/marks/zoomedRecords.ts';
import type { MapModel, TerritoryMark } from '../../../map/model.ts';

const NOTHING_WRITTEN = '\u00a0';

/** @returns territories with a number as wide as their marks, for placing; as they are on other maps */
export function territoriesWithMarks(
  { territories }: Pick<MapModel, 'territories'>,
  records: ZoomedRecords | null,
  size: SizeClass,
): readonly TerritoryMark[] {
  if (records === null) return territories;
  return territories.map((mark) => {
    const own = records.byRegion.get(mark.region)?.length ?? 0;
    return { ...mark, labelValue: own === 0 ? '' : digitsAsWideAs(rowWidthPx(own), size) };
  });
}

function digitsAsWideAs(widthPx: number, size: SizeClass): string {
  return '0'.repeat(Math.ceil(widthPx / textWidthPx('0', LABEL_FONT_PX[size])));
}

/** @returns the layout with nothing written where the marks stand */
export function withMarks(layout: LabelLayout, records: ZoomedRecords | null): LabelLayout {
  if (records === null) return layout;
  const written = (value: string) => (value === '' ? '' : NOTHING_WRITTEN);
  return {
    labels: layout.labels.map((label) => ({ ...label, value: written(label.value) })),
    callouts: layout.callouts.map((callout) => ({ ...callout, value: written(callout.value) })),
  };
}

interface ZoomedMarksProps {
  readonly territories: MapModel['territories'];
  readonly records: ZoomedRecords;
  readonly layout: LabelLayout;
  readonly size: SizeClass;
  /** The middle of a region on the screen, or beyond its edge: a line to what is not in view leads there. */
  readonly middleOf: (key: string) => PlanePoint | null;
}

/** The drawings of marks stand in the page's map. */
export function ZoomedMarks({ territories, records, layout, size, middleOf }: ZoomedMarksProps) {
  const regionOf = new Map(territories.map(({ key, region }) => [key, region]));
  const keyOf = new Map(territories.map(({ key, region }) => [region, key]));
  const down = (LABEL_FONT_PX[size] * LABEL_LINE_EM) / 2;
  const places = [
    ...layout.labels.map(({ key, centre }) => ({ key, centre })),
    ...layout.callouts.map(({ key, callout }) => ({ key, centre: callout.centre })),
  ];
  const ofRegions = places.flatMap(({ key, centre: [x, y] }) => {
    const region = regionOf.get(key);
    const own = (region === undefined ? null : records.byRegion.get(region)) ?? [];
    return own.length === 0 || region === undefined ? [] : [{ region, records: own, at: [x, y + down] as const }];
  });
  const placeOf = (region: RegionId, id: string): PlanePoint | null => {
    const isWhole = (one: { readonly mark: { readonly kind: string } }) => one.mark.kind !== 'away';
    const town = records.towns.find((row) => row.records.some((one) => one.id === id && one.regions[0] === region && isWhole(one))); // prettier-ignore
    const row: MarkRow | undefined = town ?? ofRegions.find((one) => one.region === region);
    const at = row?.records.findIndex((one) => one.id === id) ?? -1;
    return row === undefined || at < 0 ? middleOf(keyOf.get(region) ?? '') : rowPlaces(row)[at]!.at;
  };
  const all: readonly MarkRow[] = [...ofRegions, ...records.towns];
  return (
    <g class="marks">
      <MarkLinks links={markLinks(records, placeOf, { names: namesIn(layout, size), marks: all.map(rowBox) })} />
      {all.map((row) => (
        <Row key={row.records[0]?.id} row={row} />
      ))}
    </g>
  );
}

function namesIn({ labels }: LabelLayout, size: SizeClass): readonly PlaneBox[] {
  const font = LABEL_FONT_PX[size];
  return labels.map(({ name, centre: [x, y], value }): PlaneBox => {
    const width = textWidthPx(name, font);
    const middle = value === '' ? y : y - (font * LABEL_LINE_EM) / 2;
    return [x - width / 2, middle - font / 2, width, font];
  });
}

function Row({ row }: { readonly row: MarkRow }) {
  const places = rowPlaces(row);
  return (
    <>
      {row.records.map(({ id, mark, isAsked }, index) => {
        const { at, scale } = places[index]!;
        return (
          <use
            key={id}
            href={`#${markId(mark)}`}
            transform={`translate(${at[0]} ${at[1]}) scale(${scale})`}
            {...(isAsked ? {} : { class: 'pale' })}
          />
        );
      })}
    </>
  );
}
