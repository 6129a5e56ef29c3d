/**
 * The clusters of records over the map, at its camera. The Tab key stops once; arrow keys lead to the
 * nearest cluster in their direction. The list below the map has the same records.
 */
import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { PlaceKey } from '../../../domain/partnershipFlows.ts';
import { pxPerUnit, toScreen } from '../../../map/camera/camera.ts';
import type { Geography, PlanePoint } from '../../../domain/geography.ts';
import { clustersOf, type Cluster } from '../../../map/points/clusters.ts';
import type { SymbolPosition } from '../../../map/points/symbolPositions.ts';
import { clusterLook, symbolsOfClusters } from '../../../map/points/symbols.ts';
import { arrowTargetsOf, type Direction } from '../../../map/keyboardNavigation/arrowTargets.ts';
import type { Zoom } from '../zoom/zoomStore.ts';
import { MapOverlay } from './MapOverlay.tsx';
import { SymbolShape } from './SymbolShape.tsx';
import { useCameraNow, type CameraNow } from './useCameraNow.ts';
import { usePainted } from './usePainted.ts';
import { tenths } from '../../../map/tenths.ts';

interface ClustersProps {
  readonly figure: RefObject<HTMLElement | null>;
  readonly zoom: Zoom;
  readonly plane: Geography['plane'];
  readonly positions: readonly SymbolPosition[];
  readonly label: string;
  /** Id of the words that tell the keys. */
  readonly describedBy: string;
  readonly nameOf: (cluster: Cluster) => string;
  /** Whether its card is open. */
  readonly isOpen: (cluster: Cluster) => boolean;
  readonly onOpen: (cluster: Cluster) => void;
}

interface Shown {
  readonly cluster: Cluster;
  readonly at: PlanePoint;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

export function Clusters(props: ClustersProps) {
  const { figure, zoom, plane, positions, label, describedBy } = props;
  const now = useCameraNow(figure, zoom, plane);
  // The same while the camera only moves: which records are joined depends on the zoom alone.
  const unit = now === null ? 0 : Number(pxPerUnit(now.camera, now.viewport, plane).toPrecision(6));
  const clusters = useMemo(() => (unit === 0 ? [] : clustersOf(positions, unit)), [positions, unit]);
  usePainted(
    zoom,
    useMemo(() => (unit === 0 ? null : symbolsOfClusters(clusters, unit)), [clusters, unit]),
  );
  const [active, setActive] = useState<PlaceKey | null>(null);
  const group = useRef<SVGGElement>(null);
  if (now === null) return null;

  const shown = clusters
    .map((cluster) => ({ cluster, at: onScreen(cluster, now, plane) }))
    .filter(({ at }) => isInView(at, now));
  const stop = shown.find(({ cluster }) => cluster.key === active)?.cluster.key ?? shown[0]?.cluster.key;
  const onKeyDown = (event: KeyboardEvent, cluster: Cluster) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      props.onOpen(cluster);
      return;
    }
    const next = nextOf(shown, cluster.key, event.key);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    group.current?.querySelector<SVGGElement>(`[data-cluster="${next}"]`)?.focus({ preventScroll: true });
  };
  return (
    <MapOverlay figure={figure} now={now} label={label} describedBy={describedBy}>
      <g ref={group}>
        {shown.map(({ cluster, at }) => (
          <g
            key={cluster.key}
            class={props.isOpen(cluster) ? 'record-cluster open' : 'record-cluster'}
            data-cluster={cluster.key}
            transform={`translate(${tenths(at[0])} ${tenths(at[1])})`}
            role="button"
            tabIndex={cluster.key === stop ? 0 : -1}
            aria-label={props.nameOf(cluster)}
            onFocus={() => setActive(cluster.key)}
            onKeyDown={(event) => onKeyDown(event, cluster)}
            onClick={() => props.onOpen(cluster)}
          >
            <ClusterShape cluster={cluster} />
          </g>
        ))}
      </g>
    </MapOverlay>
  );
}

/** A dot for one record, a number for several. A ring: they are at several places. A square: no town is named. */
export function ClusterShape({ cluster }: { readonly cluster: Pick<Cluster, 'radius' | 'positions' | 'records'> }) {
  const { radius, records } = cluster;
  const look = clusterLook(cluster);
  return (
    <>
      <circle class="hit" r={radius} />
      {look.ring !== null && <circle class="ring" r={look.ring} />}
      <SymbolShape class="shape" look={look} at={[0, 0]} />
      {records.length > 1 && <text dy="0.35em">{records.length}</text>}
    </>
  );
}

function onScreen({ at: [x, y] }: Cluster, { camera, viewport }: CameraNow, plane: Geography['plane']): PlanePoint {
  const unit = pxPerUnit(camera, viewport, plane);
  return toScreen(camera, viewport, plane, [x / unit, y / unit]);
}

function isInView([x, y]: PlanePoint, { viewport }: CameraNow): boolean {
  return x >= 0 && y >= 0 && x <= viewport.width && y <= viewport.height;
}

/** @returns key of the cluster that a key leads to; null where it leads nowhere or is no such key */
function nextOf(shown: readonly Shown[], from: PlaceKey, key: string): PlaceKey | null {
  if (key === 'Home') return shown[0]?.cluster.key ?? null;
  if (key === 'End') return shown.at(-1)?.cluster.key ?? null;
  const direction = ARROWS[key];
  if (direction === undefined) return null;
  const targets = arrowTargetsOf(shown.map(({ cluster, at }) => ({ key: cluster.key, at, neighbours: [] })));
  return (targets.get(from)?.[direction] ?? null) as PlaceKey | null;
}
