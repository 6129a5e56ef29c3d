/** The legend of two indicators: nine colours as a plot of all regions, and the same nine in words. */
import type { BivariateLegendModel } from '../model.ts';
import { BivariatePlot } from './BivariatePlot.tsx';

interface BivariateLegendProps {
  readonly legend: BivariateLegendModel;
  /** Territory that is pointed at: named like those that are pinned. */
  readonly pointed: string | null;
  /** What the nine colours are called together. */
  readonly cellsTitle: string;
}

export function BivariateLegend({ legend, pointed, cellsTitle }: BivariateLegendProps) {
  return (
    <>
      <p class="axis">{`↑ ${legend.y.title}, ${legend.y.unit}`}</p>
      <BivariatePlot legend={legend} pointed={pointed} />
      <p class="axis">{`→ ${legend.x.title}, ${legend.x.unit}`}</p>
      <CellsTable cells={legend.cells} title={cellsTitle} />
    </>
  );
}

interface CellsTableProps {
  readonly cells: BivariateLegendModel['cells'];
  readonly title: string;
}

/** The nine colours as they stand in the plot, in words, and how many regions are of each. */
function CellsTable({ cells, title }: CellsTableProps) {
  const rows = [cells.slice(0, 3), cells.slice(3, 6), cells.slice(6)];
  return (
    <table class="cells">
      <caption>{title}</caption>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map(({ x, y, words, count }) => (
              <td key={`${x}${y}`} data-cell={`${x}${y}`}>
                <svg aria-hidden="true">
                  <rect class={`b${x}${y}`} width="100%" height="100%" />
                </svg>
                {`${words}: ${count}`}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
