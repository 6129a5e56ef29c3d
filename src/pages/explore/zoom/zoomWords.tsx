/**
 * Words of a zoomed map: the same labels, placed anew on what is in view, and towns and districts.
 * While the camera moves they move along; when it rests they are placed anew.
 */
import { render } from 'preact';
import { pxPerUnit, toScreen, type Camera, type Viewport } from '../../../map/camera/camera.ts';
import { TOWN_DOT_PX, type PlacedName } from '../../../map/camera/placeNames.ts';
import type { Geography } from '../../../domain/geography.ts';
import type { TerritoryMark } from '../../../map/model.ts';
import { MapPins } from '../../../map/pins/MapPins.tsx';
import { inkClass, MapLabels } from '../../../map/svg/MapLabels.tsx';
import { hideCoveredDots } from './overlaid.ts';
import { wordsInView, type Wording } from './wordsInView.ts';
import { ZoomedMarks } from './ZoomedMarks.tsx';

export interface ZoomWords {
  /** For a camera that rests. */
  readonly write: (wording: Wording) => void;
  readonly clear: () => void;
  /** Moves what is written along with a camera that moves. */
  readonly follow: (camera: Camera, viewport: Viewport, plane: Geography['plane']) => void;
  readonly areWritten: () => boolean;
}

/** @param map the box that the words cover */
export function createZoomWords(map: HTMLElement): ZoomWords {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'camera-words');
  svg.setAttribute('aria-hidden', 'true');
  map.append(svg);
  let writtenAt: Camera | null = null;
  return {
    write: (wording) => {
      render(<Words {...wording} />, svg);
      hideCoveredDots(svg);
      svg.firstElementChild?.removeAttribute('transform');
      writtenAt = wording.camera;
    },
    clear: () => {
      render(null, svg);
      writtenAt = null;
    },
    follow: (camera, viewport, plane) => {
      if (writtenAt === null) return;
      svg.firstElementChild?.setAttribute('transform', transformBetween(writtenAt, camera, viewport, plane));
    },
    areWritten: () => writtenAt !== null,
  };
}

/** How what was placed for one camera stands under another. */
function transformBetween(from: Camera, to: Camera, { width, height }: Viewport, plane: Geography['plane']): string {
  const scale = to.zoom / from.zoom;
  const unit = pxPerUnit(to, { width }, plane);
  const x = width / 2 + (from.x - to.x) * unit - (width / 2) * scale;
  const y = height / 2 + (from.y - to.y) * unit - (height / 2) * scale;
  return `translate(${x} ${y}) scale(${scale})`;
}

function Words(wording: Wording) {
  const { model, geography, camera, viewport } = wording;
  const { size, screen, layout, records, names } = wordsInView(wording);
  const layouts = { tiny: layout, narrow: layout, medium: layout, wide: layout };
  return (
    <g class="camera-words-all">
      <PlaceNames names={names} marks={model.territories} />
      <MapLabels model={model} geography={screen} layouts={layouts} sizes={[size]} />
      {records !== null && (
        <ZoomedMarks
          {...{ records, layout, size }}
          territories={model.territories}
          middleOf={(key) => {
            const anchor = geography.territories[key]?.anchor;
            return anchor === undefined ? null : toScreen(camera, viewport, geography.plane, anchor);
          }}
        />
      )}
      <MapPins territories={model.territories} geography={screen} layouts={layouts} sizes={[size]} />
    </g>
  );
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
