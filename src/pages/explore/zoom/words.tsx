/** Words of a zoomed map: the same labels, placed anew on what is in view, and towns and districts. */
import { render } from 'preact';
import type { Language } from '../../../domain/types.ts';
import type { Camera, Viewport } from '../../../map/camera/camera.ts';
import type { DetailPlaces } from '../../../domain/places.ts';
import { placeNames, TOWN_DOT_PX, type PlacedName } from '../../../map/camera/placeNames.ts';
import { screenGeography } from '../../../map/camera/screenGeography.ts';
import { sizeClassOf, type Geography, type PlaneBox } from '../../../domain/geography.ts';
import { placeLabels } from '../../../map/labels/placeLabels.ts';
import type { MapModel, TerritoryMark } from '../../../map/model.ts';
import { MapPins } from '../../../map/pins/MapPins.tsx';
import { inkClass, MapLabels } from '../../../map/svg/MapLabels.tsx';
import { hideCoveredDots } from './overlaid.ts';

export interface Wording {
  readonly model: MapModel;
  readonly geography: Geography;
  readonly camera: Camera;
  readonly viewport: Viewport;
  /** Of the largest bubble, px. */
  readonly largestRadius: number;
  readonly places: DetailPlaces | null;
  readonly language: Language;
  /** What lies over the map: the buttons. */
  readonly reserved: readonly PlaneBox[];
}

/** Writes the words of a camera that stands still into `svg`, which covers the map's box. */
export function writeWords(svg: SVGSVGElement, wording: Wording): void {
  const { model, geography, camera, viewport, largestRadius, places, language, reserved } = wording;
  const size = sizeClassOf(viewport.width);
  const screen = screenGeography(geography, model.territories, camera, viewport, size, largestRadius, reserved);
  const layout = placeLabels(screen, model.territories, size, { unitsPerPx: 1, reserved });
  const layouts = { tiny: layout, narrow: layout, medium: layout, wide: layout };
  const names =
    places === null
      ? []
      : placeNames(places, { language, camera, viewport, plane: geography.plane, layout, size, reserved });
  render(
    <g class="camera-words-all">
      <PlaceNames names={names} marks={model.territories} />
      <MapLabels model={model} geography={screen} layouts={layouts} sizes={[size]} />
      <MapPins territories={model.territories} geography={screen} layouts={layouts} sizes={[size]} />
    </g>,
    svg,
  );
  hideCoveredDots(svg);
}

export function clearWords(svg: SVGSVGElement): void {
  render(null, svg);
}

function PlaceNames({ names, marks }: { names: readonly PlacedName[]; marks: readonly TerritoryMark[] }) {
  const inks = new Map(
    marks.flatMap(({ regions, fill }) => regions.map((region) => [region, inkClass(fill)] as const)),
  );
  return (
    <g class="place-names">
      {names.map(({ kind, region, dot, x, y, text }) => (
        <g key={`${kind} ${text} ${x} ${y}`} class={kind}>
          {dot !== null && <circle cx={dot[0]} cy={dot[1]} r={TOWN_DOT_PX} />}
          <text class={inks.get(region) ?? 'il'} x={x} y={y}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
