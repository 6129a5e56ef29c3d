/**
 * The map as SVG: the prerendered page, the page in use, embeds and exported pictures.
 *
 * Two layers of equal size: shapes in plane units scale with the map; words keep their size in px,
 * so they stand in an overlay without a viewBox, placed in per cent. No `style` attribute: a CSP
 * with hashes blocks them, so colours come from classes (`MapSvg.css`, variables of the palette).
 */
import { Fragment, type ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Geography, SizeClass } from '../../domain/geography.ts';
import type { LabelLayout } from '../labels/placeLabels.ts';
import type { DrawnModel, DrawnTerritories, TerritoryMark } from '../model.ts';
import { bubbleRadius, byAreaDescending } from '../../domain/bubbles.ts';
import { lakesPath, territoryPath } from '../paths.ts';
import { HatchPatterns, type MapScale } from './HatchPatterns.tsx';
import { MapLabels } from './MapLabels.tsx';
import { fillAttributes } from './fillAttributes.ts';
import { tenths } from '../tenths.ts';

export interface MapSvgProps {
  readonly model: DrawnModel;
  readonly geography: Geography;
  readonly layouts: Readonly<Record<SizeClass, LabelLayout>>;
  /** Text alternative of the whole map: the finding. */
  readonly label: string;
  /** Prefix of element ids, so that several maps can stand in one document. */
  readonly idPrefix: string;
  /** Drawn over the shapes in plane units: the outline of what is pointed at. */
  readonly children?: ComponentChildren;
  /** Instead of the words that the layouts say. */
  readonly labels?: ComponentChildren;
  /** Drawn over the words, placed in per cent as they are: marks, the outline of a call-out. */
  readonly overlay?: ComponentChildren;
}

export function MapSvg({ model, geography, layouts, label, idPrefix, children, labels, overlay }: MapSvgProps) {
  return (
    <div class={classOf(geography, model)}>
      <MapShapes model={model} geography={geography} idPrefix={idPrefix} label={label}>
        {children}
      </MapShapes>
      <svg class="map-words" id={`${idPrefix}-words`} aria-hidden="true">
        {labels ?? <MapLabels {...{ model, geography, layouts }} />}
        {overlay}
      </svg>
    </div>
  );
}

function classOf({ kind }: Geography, { records }: DrawnModel): string {
  return ['map', ...(kind === undefined ? [] : [`map-${kind}`]), ...(records === null ? [] : ['map-records'])].join(
    ' ',
  );
}

interface MapShapesProps extends Pick<MapSvgProps, 'geography' | 'idPrefix' | 'children'> {
  readonly model: DrawnTerritories;
  /** Without one the shapes are part of a picture that has its own. */
  readonly label?: string;
  readonly scale?: MapScale;
}

/** The shapes alone, in plane units. */
export function MapShapes({ model, geography, idPrefix, label, scale = 'full', children }: MapShapesProps) {
  const { plane } = geography;
  // The same on every map of this plane: not compared with each change.
  const hatches = useMemo(() => <HatchPatterns {...{ idPrefix, plane, scale }} />, [idPrefix, plane, scale]);
  return (
    <svg
      class="map-shapes"
      viewBox={`0 0 ${plane.width} ${plane.height}`}
      {...(label === undefined ? {} : { role: 'img', 'aria-label': label })}
    >
      {hatches}
      <g class="map-land">{model.territories.map((mark) => territoryShape(mark, geography, idPrefix))}</g>
      {hollowOutlines(model, geography, idPrefix)}
      <path class="map-lakes" d={lakesPath(geography)} />
      {model.territories
        .filter((mark) => mark.pinned)
        .map((mark) => (
          // Ink on paper: a line of ink alone is lost on the darkest class.
          <Fragment key={mark.key}>
            <path class="map-pin-ground" d={territoryPath(geography, mark.key)} />
            <path class="map-pin" d={territoryPath(geography, mark.key)} />
          </Fragment>
        ))}
      {model.territories.some(({ bubble }) => bubble !== null) && geography.kind !== 'dorling' && (
        <Bubbles marks={model.territories} mode={model.mode} geography={geography} />
      )}
      {children}
    </svg>
  );
}

/** No component: each would be compared by itself with every change of the map, and none has a state. */
function territoryShape(mark: TerritoryMark, geography: Geography, idPrefix: string) {
  return (
    <path
      key={mark.key}
      data-region={mark.key}
      d={territoryPath(geography, mark.key)}
      {...fillAttributes(mark.fill, idPrefix)}
      // With a value: preact writes an empty attribute without one, which no XML reader takes.
      {...(mark.leftOut ? { 'data-left-out': 'true' } : {})}
      {...(mark.isHollow === true && (mark.fill.kind === 'class' || geography.kind === 'dorling')
        ? { 'data-hollow': 'true' }
        : {})}
    />
  );
}

/** The colour of a hollow territory along its border alone, inside of it: a line on the border would reach into the next. */
function hollowOutlines({ territories }: DrawnTerritories, geography: Geography, idPrefix: string) {
  return territories.map(({ key, fill, isHollow }) => {
    if (isHollow !== true || fill.kind !== 'class') return null;
    const id = `${idPrefix}-in-${key.replaceAll('+', '-')}`;
    const d = territoryPath(geography, key);
    return (
      <g key={key}>
        <clipPath id={id}>
          <path d={d} />
        </clipPath>
        <path class={`map-hollow h${fill.shade}`} clip-path={`url(#${id})`} d={d} />
      </g>
    );
  });
}

interface BubblesProps extends Pick<DrawnTerritories, 'mode'> {
  readonly marks: readonly TerritoryMark[];
  readonly geography: Geography;
}

function Bubbles({ marks, geography, mode }: BubblesProps) {
  return (
    <g class={mode === 'both' ? 'map-bubbles over-classes' : 'map-bubbles'}>
      {byAreaDescending(marks).map((mark) => {
        const layout = geography.territories[mark.key];
        if (mark.bubble === null || mark.bubble <= 0 || layout === undefined) return null;
        const [x, y] = layout.anchor;
        const radius = bubbleRadius(mark.bubble, geography);
        return (
          <circle
            key={mark.key}
            data-key={mark.key}
            cx={tenths(x)}
            cy={tenths(y)}
            r={tenths(radius)}
            {...(mark.pinned || mark.isHollow === true ? { class: mark.pinned ? 'pinned' : 'hollow' } : {})}
          />
        );
      })}
    </g>
  );
}
