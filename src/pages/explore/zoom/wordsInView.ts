/** Where words and marks stand on a zoomed map whose camera rests. */
import { sizeClassOf, type Geography, type PlaneBox, type SizeClass } from '../../../domain/geography.ts';
import type { ZoomPlaces } from '../../../domain/places.ts';
import type { Language } from '../../../domain/types.ts';
import { toScreen, type Camera, type Viewport } from '../../../map/camera/camera.ts';
import { placeNames, type PlacedName } from '../../../map/camera/placeNames.ts';
import { screenGeography } from '../../../map/camera/screenGeography.ts';
import { placeLabels, type LabelLayout } from '../../../map/labels/placeLabels.ts';
import { rowBox, zoomedRecords, type ZoomedRecords } from '../../../map/marks/zoomedRecords.ts';
import type { MapModel } from '../../../map/model.ts';
import { territoriesWithMarks, withMarks } from './ZoomedMarks.tsx';

export interface Wording {
  readonly model: MapModel;
  readonly geography: Geography;
  readonly camera: Camera;
  readonly viewport: Viewport;
  /** Of the largest bubble, px. */
  readonly largestRadius: number;
  readonly places: ZoomPlaces | null;
  readonly language: Language;
  /** What lies over the map: the buttons. */
  readonly reserved: readonly PlaneBox[];
}

export interface WordsInView {
  readonly size: SizeClass;
  /** What is in view, in px. */
  readonly screen: Geography;
  /** Names of regions. */
  readonly layout: LabelLayout;
  /** Null on maps of figures. */
  readonly records: ZoomedRecords | null;
  /** Towns and districts. */
  readonly names: readonly PlacedName[];
}

export function wordsInView(wording: Wording): WordsInView {
  const { model, geography, camera, viewport, largestRadius, places, language, reserved } = wording;
  const { plane } = geography;
  const size = sizeClassOf(viewport.width);
  const records =
    model.records === null
      ? null
      : zoomedRecords(model.records, {
          zoom: camera.zoom,
          towns: places?.towns ?? [],
          toScreen: (at) => toScreen(camera, viewport, plane, at),
        });
  // Words keep off the buttons, and off the marks of towns.
  const taken = [...reserved, ...(records?.towns.map(rowBox) ?? [])];
  const screen = screenGeography(geography, model.territories, camera, viewport, size, largestRadius, taken);
  const placed = placeLabels(screen, territoriesWithMarks(model, records, size), size, { unitsPerPx: 1, reserved: taken }); // prettier-ignore
  const layout = withMarks(placed, records);
  const marked = new Set(records?.towns.map(({ town }) => town.id));
  const names =
    places === null
      ? []
      : placeNames(places, { language, camera, viewport, plane, layout, size, reserved: taken, marked });
  return { size, screen, layout, records, names };
}
