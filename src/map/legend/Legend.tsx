/** The legend: classes with their counts, all regions as dots on one axis, what is missing by name. */
import type { ComponentChildren } from 'preact';
import type { ChoroplethLegendModel, LegendBand, DrawnModel, MissingEntry } from '../model.ts';
import type { Geography } from '../../domain/geography.ts';
import { pinMark } from '../pins/pinMarks.ts';
import { Hatch } from '../svg/HatchPatterns.tsx';
import { hatchReference } from '../svg/fillAttributes.ts';
import { CircleKey } from './CircleKey.tsx';
import { LEGEND_DOT_PX, LEGEND_MIN_WIDTH_PX } from './stack.ts';

export interface LegendProps {
  readonly model: DrawnModel;
  readonly geography: Geography;
  /** Heading for listeners; the sighted see what it is. */
  readonly title: string;
  readonly idPrefix: string;
  /** The legend of marks or of two indicators, in place of an axis. */
  readonly children?: ComponentChildren;
}

export function Legend({ model, geography, title, idPrefix, children }: LegendProps) {
  const { legend, circles, second } = model;
  return (
    <section class={`legend legend-${legend.kind}`} aria-label={title}>
      {second === null && legend.kind !== 'records' && <p class="legend-unit">{`${model.unit}, ${model.year}`}</p>}
      {legend.kind === 'choropleth' && legend.bands.length > 0 && <ClassAxis legend={legend} />}
      {legend.kind === 'bubbles' && <CircleKey sizes={legend.sizes} geography={geography} />}
      {children}
      {legend.method !== '' && <p>{legend.method}</p>}
      {circles !== null && legend.kind !== 'bubbles' && (
        <div class="circle-scale">
          <p>{circles.title}</p>
          <CircleKey sizes={circles.sizes} geography={geography} />
        </div>
      )}
      {geography.kind === 'tiles' && model.tileUnit !== '' && <p>{model.tileUnit}</p>}
      <MissingKey
        entries={legend.missing}
        leftOut={legend.leftOut}
        hollow={legend.hollow}
        idPrefix={idPrefix}
        isOutline={legend.kind === 'records'}
      />
    </section>
  );
}

const MEDIAN_TEXT_PX = 16;
const BAND_PX = 18;
const TICK_ROW_PX = 16;
const NARROWEST_COUNT = 12 / LEGEND_MIN_WIDTH_PX;

function hasRoomForCount(band: Pick<LegendBand, 'from' | 'to'>): boolean {
  return band.to - band.from >= NARROWEST_COUNT;
}

type NarrowCount = Pick<LegendBand, 'index' | 'shade' | 'count'> & { readonly position: number };

/** Counts of bands too narrow for theirs: with a rim of their own shade, side by side where bands are. */
export function narrowCounts(bands: readonly LegendBand[]): readonly NarrowCount[] {
  const placed: NarrowCount[] = [];
  // From the right: at the right end there is no room to move on.
  for (const { index, shade, count, from, to } of bands.filter((band) => !hasRoomForCount(band)).toReversed()) {
    const right = placed.at(-1)?.position ?? 1 + NARROWEST_COUNT / 2;
    placed.push({ index, shade, count, position: Math.min((from + to) / 2, right - NARROWEST_COUNT) });
  }
  return placed.reverse();
}

function ClassAxis({ legend }: { legend: ChoroplethLegendModel }) {
  const dotsBottom = MEDIAN_TEXT_PX + legend.levels * LEGEND_DOT_PX;
  const bandTop = dotsBottom + 3;
  const bandBottom = bandTop + BAND_PX;
  const rows = Math.max(1, ...legend.ticks.map((tick) => tick.row + 1));
  return (
    // The table says the same in words: an axis of dots says nothing to a listener.
    <svg height={bandBottom + rows * TICK_ROW_PX + 2} aria-hidden="true">
      {legend.bands.map((band) => (
        <rect
          key={band.index}
          class={`band s${band.shade}`}
          x={percent(band.from)}
          width={percent(band.to - band.from)}
          y={bandTop}
          height={BAND_PX}
        />
      ))}
      {legend.bands.filter(hasRoomForCount).map((band) => (
        <text key={band.index} class={`count i${band.shade}`} x={percent((band.from + band.to) / 2)} y={bandTop + 13}>
          {band.count}
        </text>
      ))}
      {narrowCounts(legend.bands).map(({ index, shade, count, position }) => (
        <text key={index} class={`count i${shade} rim${shade}`} x={percent(position)} y={bandTop + 13}>
          {count}
        </text>
      ))}
      {legend.median !== null && <Median median={legend.median} bottom={bandBottom} />}
      {legend.dots.map((dot) => (
        <circle
          key={dot.key}
          data-key={dot.key}
          class={dot.pinned ? 'dot pinned' : `dot s${dot.shade}`}
          cx={percent(dot.position)}
          cy={dotsBottom - (dot.level + 0.5) * LEGEND_DOT_PX}
          r={LEGEND_DOT_PX / 2 - 0.5}
        />
      ))}
      {legend.dots.map(
        ({ key, pin, position, level }) =>
          pin !== null && (
            <svg key={`pin ${key}`} x={percent(position)} y={dotsBottom - (level + 0.5) * LEGEND_DOT_PX}>
              <path class="pin-shape" d={pinMark(pin)} />
            </svg>
          ),
      )}
      {legend.ticks.map((tick) => (
        <text
          key={`${tick.kind}${tick.position}`}
          class={tick.kind === 'break' ? 'tick' : 'end'}
          x={percent(tick.position)}
          y={bandBottom + 13 + tick.row * TICK_ROW_PX}
          {...(tick.kind === 'end' && tick.position === 1 ? { 'text-anchor': 'end' } : {})}
        >
          {tick.text}
        </text>
      ))}
    </svg>
  );
}

function Median({ median, bottom }: { median: { position: number; text: string }; bottom: number }) {
  const x = percent(median.position);
  const before = median.position > 0.5;
  return (
    <>
      <line class="median" x1={x} x2={x} y1="2" y2={bottom} />
      <text class="median-text" x={x} y="11" dx={before ? -5 : 5} {...(before ? { 'text-anchor': 'end' } : {})}>
        {median.text}
      </text>
    </>
  );
}

interface MissingKeyProps {
  readonly entries: readonly MissingEntry[];
  readonly leftOut: string;
  readonly hollow: string | undefined;
  readonly idPrefix: string;
  /** As the map has it: an outline, or hatched by kind. */
  readonly isOutline: boolean;
}

function MissingKey({ entries, leftOut, hollow, idPrefix, isOutline }: MissingKeyProps) {
  const others = [
    ['hollow-key', hollow ?? ''],
    ['left-out', leftOut],
  ].filter(([, text]) => text !== '');
  if (entries.length + others.length === 0) return null;
  return (
    <ul class="missing">
      {entries.map(({ reason, word, count, names }) => (
        <li key={reason}>
          {isOutline ? (
            <svg aria-hidden="true" />
          ) : (
            <svg aria-hidden="true">
              <defs>
                <Hatch id={`${idPrefix}-key-hatch-${reason}`} reason={reason} step={6} />
              </defs>
              <rect width="100%" height="100%" fill={hatchReference(`${idPrefix}-key`, reason)} />
            </svg>
          )}
          <span>
            {`${word}: ${count} `}
            <small>{`(${names})`}</small>
          </span>
        </li>
      ))}
      {others.map(([look, text]) => (
        <li key={look}>
          <svg aria-hidden="true" class={look} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function percent(position: number): string {
  return `${Math.round(position * 1000) / 10}%`;
}
