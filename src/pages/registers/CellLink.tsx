/** A number that leads to its cell: its row on the page of its map, with source, place in it and the stored figure. */
import type { ComponentChildren } from 'preact';
import type { IndicatorId, RegionId } from '../../domain/types.ts';
import type { RegisterState } from './types.ts';

export interface Cell {
  readonly indicator: IndicatorId;
  readonly year: number;
  /** null: the country's own figure. */
  readonly region: RegionId | null;
}

interface CellLinkProps {
  readonly state: Pick<RegisterState, 'root' | 'locale'>;
  readonly cell: Cell;
  readonly children: ComponentChildren;
}

interface CellsLinkProps extends Omit<CellLinkProps, 'cell'> {
  readonly cell: Omit<Cell, 'region'>;
}

export function CellLink({ state, cell: { indicator, year, region }, children }: CellLinkProps) {
  return (
    <a class="to-cell" href={`${mapOfYear(state, indicator, year)}#n-${region ?? 'country'}`}>
      {children}
    </a>
  );
}

/** Of a number that is computed from all regions: the table of all cells. */
export function CellsLink({ state, cell: { indicator, year }, children }: CellsLinkProps) {
  return (
    <a class="to-cell" href={`${mapOfYear(state, indicator, year)}#numbers`}>
      {children}
    </a>
  );
}

function mapOfYear({ root, locale }: CellLinkProps['state'], indicator: IndicatorId, year: number): string {
  return `${root}${locale.texts.language}/map/${indicator}/${year}/`;
}
