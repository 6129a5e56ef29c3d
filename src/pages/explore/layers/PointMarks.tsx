/**
 * The marks of records over the map, at its camera. One stop of the Tab key; arrows lead from mark
 * to mark as they lie. The list below the map has the same records without any selection.
 */
import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { PlaceKey } from '../../../domain/partnershipFlows.ts';
import { pxPerUnit, toScreen } from '../../../map/camera/camera.ts';
import type { Geography, PlanePoint } from '../../../domain/geography.ts';
import { marksOf, type Mark } from '../../../map/points/marks.ts';
import type { Stand } from '../../../map/points/symbolPositions.ts';
import { markLook, symbolsOfMarks } from '../../../map/points/symbols.ts';
import { arrowTargetsOf, type Direction } from '../../../map/keyboardNavigation/arrowTargets.ts';
import type { Zoom } from '../zoom/zoomStore.ts';
import { MapOverlay } from './MapOverlay.tsx';
import { SymbolShape } from './SymbolShape.tsx';
import { useCameraNow, type CameraNow } from './useCameraNow.ts';
import { usePainted } from './usePainted.ts';
import { tenths } from '../../../map/tenths.ts';

interface MarksProps {
  readonly figure: RefObject<HTMLElement | null>;
  readonly zoom: Zoom;
  readonly plane: Geography['plane'];
  readonly stands: readonly Stand[];
  readonly label: string;
  /** Id of the words that tell the keys. */
  readonly describedBy: string;
  readonly nameOf: (mark: Mark) => string;
  /** Whether its card is open. */
  readonly isOpen: (mark: Mark) => boolean;
  readonly onOpen: (mark: Mark) => void;
}

interface Shown {
  readonly mark: Mark;
  readonly at: PlanePoint;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

export function PointMarks(props: MarksProps) {
  const { figure, zoom, plane, stands, label, describedBy } = props;
  const now = useCameraNow(figure, zoom, plane);
  // Equal while one only moves along: what is joined depends on the zoom alone.
  const unit = now === null ? 0 : Number(pxPerUnit(now.camera, now.viewport, plane).toPrecision(6));
  const marks = useMemo(() => (unit === 0 ? [] : marksOf(stands, unit)), [stands, unit]);
  usePainted(
    zoom,
    useMemo(() => (unit === 0 ? null : symbolsOfMarks(marks, unit)), [marks, unit]),
  );
  const [active, setActive] = useState<PlaceKey | null>(null);
  const group = useRef<SVGGElement>(null);
  if (now === null) return null;

  const shown = marks.map((mark) => ({ mark, at: onScreen(mark, now, plane) })).filter(({ at }) => isInView(at, now));
  const stop = shown.find(({ mark }) => mark.key === active)?.mark.key ?? shown[0]?.mark.key;
  const onKeyDown = (event: KeyboardEvent, mark: Mark) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      props.onOpen(mark);
      return;
    }
    const next = nextOf(shown, mark.key, event.key);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    group.current?.querySelector<SVGGElement>(`[data-mark="${next}"]`)?.focus({ preventScroll: true });
  };
  return (
    <MapOverlay figure={figure} now={now} label={label} describedBy={describedBy}>
      <g ref={group}>
        {shown.map(({ mark, at }) => (
          <g
            key={mark.key}
            class={props.isOpen(mark) ? 'record-mark open' : 'record-mark'}
            data-mark={mark.key}
            transform={`translate(${tenths(at[0])} ${tenths(at[1])})`}
            role="button"
            tabIndex={mark.key === stop ? 0 : -1}
            aria-label={props.nameOf(mark)}
            onFocus={() => setActive(mark.key)}
            onKeyDown={(event) => onKeyDown(event, mark)}
            onClick={() => props.onOpen(mark)}
          >
            <MarkShape mark={mark} />
          </g>
        ))}
      </g>
    </MapOverlay>
  );
}

/** One record is a dot; several are a number. A ring more: of several places; a square: no town is named. */
export function MarkShape({ mark }: { readonly mark: Pick<Mark, 'radius' | 'stands' | 'records'> }) {
  const { radius, records } = mark;
  const look = markLook(mark);
  return (
    <>
      <circle class="hit" r={radius} />
      {look.ring !== null && <circle class="ring" r={look.ring} />}
      <SymbolShape class="shape" look={look} at={[0, 0]} />
      {records.length > 1 && <text dy="0.35em">{records.length}</text>}
    </>
  );
}

function onScreen({ at: [x, y] }: Mark, { camera, viewport }: CameraNow, plane: Geography['plane']): PlanePoint {
  const unit = pxPerUnit(camera, viewport, plane);
  return toScreen(camera, viewport, plane, [x / unit, y / unit]);
}

function isInView([x, y]: PlanePoint, { viewport }: CameraNow): boolean {
  return x >= 0 && y >= 0 && x <= viewport.width && y <= viewport.height;
}

/** @returns key of the mark that a key leads to; null where it leads nowhere or is no such key */
function nextOf(shown: readonly Shown[], from: PlaceKey, key: string): PlaceKey | null {
  if (key === 'Home') return shown[0]?.mark.key ?? null;
  if (key === 'End') return shown.at(-1)?.mark.key ?? null;
  const direction = ARROWS[key];
  if (direction === undefined) return null;
  const targets = arrowTargetsOf(shown.map(({ mark, at }) => ({ key: mark.key, at, neighbours: [] })));
  return (targets.get(from)?.[direction] ?? null) as PlaceKey | null;
}
