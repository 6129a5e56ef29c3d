/**
 * The three doors: what the regions can do, what is asked of science, how initiatives progress. Which
 * indicator a door opens on is the country's data: its default indicator where that stands behind the
 * door, else the first behind it in the order of the chooser.
 */
import { DOORS, type Door, type Indicator, type IndicatorId } from '../domain/types.ts';
import { indicatorIn, latestYearOf, type ViewContext } from './defaults.ts';
import type { View } from './view.ts';

/** What is true of a region anyhow (its people, its product) stands beside what it can do. */
export function doorOfIndicator({ door }: { readonly door?: Indicator['door'] }): Door {
  return door === undefined || door === 'context' ? 'capability' : door;
}

/** The door that an indicator stands behind; capability for one that the context has not. */
export function doorOf(context: ViewContext, id: IndicatorId): Door {
  return doorOfIndicator(context.indicators.find((indicator) => indicator.id === id) ?? {});
}

/** Where one is: the door that was chosen, else that of the indicator. */
export function activeDoor(view: Pick<View, 'door' | 'indicator'>, context: ViewContext): Door {
  return view.door ?? doorOf(context, view.indicator);
}

/** Doors with something behind them, in their order. */
export function doorsIn(context: ViewContext): readonly Door[] {
  return DOORS.filter((door) => indicatorOfDoor(context, door) !== null);
}

/** @returns null for a door that this country's data have nothing behind */
export function indicatorOfDoor(context: ViewContext, door: Door): IndicatorId | null {
  const behind = context.indicators.filter((one) => one.years.length > 0 && doorOfIndicator(one) === door);
  const usual = behind.find(({ id }) => id === context.defaultIndicator);
  // Of what stands under a door, what is its own comes before what only shares it.
  return (usual ?? behind.find((one) => one.door === door) ?? behind[0])?.id ?? null;
}

/** What opening a door changes: its indicator in the latest year, as its own page shows it. */
export function doorChange(context: ViewContext, door: Door): Partial<View> {
  return openingOf(context, indicatorOfDoor(context, door));
}

/**
 * The map of the country's question: capability across, demand upwards, under the door of demand.
 * @returns null where the country's data do not say what to cross
 */
export function gapChange(context: ViewContext): Partial<View> | null {
  const { gapAxes } = context;
  if (gapAxes === undefined || indicatorIn(context, gapAxes.demand) === null) return null;
  if (indicatorIn(context, gapAxes.capability) === null) return null;
  return {
    ...openingOf(context, gapAxes.capability),
    mode: 'bivariate',
    by: gapAxes.demand,
    door: doorOf(context, gapAxes.demand),
  };
}

function openingOf(context: ViewContext, id: IndicatorId | null): Partial<View> {
  const indicator = id === null ? null : indicatorIn(context, id);
  return indicator === null
    ? {}
    : { indicator: indicator.id, year: latestYearOf(indicator), door: null, mode: null, by: null };
}
