/** Legend of a picture: one line per class with its bounds and count; marks for what is missing. */
import { Hatch } from '../map/svg/HatchPatterns.tsx';
import { hatchReference } from '../map/svg/fillAttributes.ts';
import type { MapModel } from '../map/model.ts';

interface PictureLegendProps {
  readonly model: MapModel;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const LINE_PX = 30;

export function PictureLegend({ model, x, y, width }: PictureLegendProps) {
  const { legend } = model;
  const classes = legend.kind === 'choropleth' ? [...legend.bands].reverse() : [];
  const missingTop = y + 24 + Math.max(classes.length, 0) * LINE_PX;
  return (
    <g class="legend">
      <text x={x} y={y} class="year">
        {model.year}
      </text>
      {classes.map((band, index) => (
        <g key={band.index}>
          <rect class={`s${band.shade}`} x={x} y={y + 12 + index * LINE_PX} width="28" height="20" />
          <text x={x + 38} y={y + 27 + index * LINE_PX}>
            {band.text} ({band.count})
          </text>
        </g>
      ))}
      {legend.missing.map((entry, index) => (
        <g key={entry.reason}>
          <defs>
            <Hatch id={`picture-key-hatch-${entry.reason}`} reason={entry.reason} step={6} />
          </defs>
          <rect
            class="frame"
            x={x}
            y={missingTop + index * LINE_PX}
            width="28"
            height="20"
            fill={hatchReference('picture-key', entry.reason)}
          />
          <text x={x + 38} y={missingTop + 15 + index * LINE_PX}>
            {entry.word} ({entry.count})
          </text>
        </g>
      ))}
      <text x={x} y={missingTop + 26 + legend.missing.length * LINE_PX} class="unit">
        {wrapUnit(model.unit, width)}
      </text>
    </g>
  );
}

/** The unit may be longer than the column; the table's head has it whole. */
function wrapUnit(unit: string, width: number): string {
  const most = Math.floor(width / 7.5);
  return unit.length <= most ? unit : `${unit.slice(0, most - 1)}…`;
}
