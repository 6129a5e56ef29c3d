/**
 * All regions as dots on one scale, the chosen with their marks. Drawn as SVG of our own on the scales of
 * d3: Observable Plot writes a style element into each picture, which the page's policy refuses.
 */
import { PinShape } from '../PinShape.tsx';
import type { ComparedFigure } from './describeFigure.ts';

/** Rows of the plot: ticks of what stands beside lie under the dots. */
const MIDDLE = '50%';

export function DotPlot({ figure: { strip, rows, beside, name } }: { readonly figure: ComparedFigure }) {
  if (strip === null) return null;
  const chosen = new Set(rows.map(({ region }) => region));
  return (
    <svg class="dot-plot" role="img" aria-label={name}>
      <line class="axis" x1="0%" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {beside.map(({ kind, position }) =>
        position === null ? null : (
          <line key={kind} class={kind} x1={percent(position)} x2={percent(position)} y1="12%" y2="88%" />
        ),
      )}
      {[...strip.positions].map(([region, position]) =>
        chosen.has(region) ? null : <circle key={region} class="other" cx={percent(position)} cy={MIDDLE} r="3.5" />,
      )}
      {rows.map(({ region, pin, position }) =>
        position === null ? null : <PinShape key={region} pin={pin} x={percent(position)} y={MIDDLE} />,
      )}
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
