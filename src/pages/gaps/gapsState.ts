/** What the page of gaps is drawn from: the country's question as the explore page shows it, and its variants. */
import { latestYear, observationAt } from '../../domain/dataset.ts';
import { describeMap } from '../../map/describeMap.ts';
import { encodeView } from '../../view/codec.ts';
import { defaultView } from '../../view/defaults.ts';
import { canBeCrossed } from '../../view/fit.ts';
import { gapChange } from '../../view/topics.ts';
import { changeView } from '../../view/transitions.ts';
import type { PageSources } from '../pageKind.ts';
import type { RegisterState } from '../registers/types.ts';
import type { GapsState } from './types.ts';

/** @throws Error where the country's axes cannot be crossed */
export function gapsStateOf(state: RegisterState, { geography, context, countryName }: PageSources): GapsState {
  const { dataset, registers, locale, root } = state;
  const { language } = locale.texts;
  const { view } = changeView(defaultView(context, language), gapChange(context) ?? {}, context);
  const model = describeMap(dataset, view, locale);
  const { legend } = model;
  if (legend.kind !== 'bivariate') throw new Error('gapAxes name two indicators that cannot be crossed');
  const hrefOf = (change: Parameters<typeof changeView>[1]) => {
    const { path, query } = encodeView(changeView(view, change, context).view, context);
    return root + path + query;
  };
  return {
    ...state,
    geography,
    view,
    model: { ...model, legend },
    mapHref: hrefOf({}),
    countryName: (code) => countryName(code, language),
    // What the capability profile is made of, where it can stand in the square.
    others: registers.profile.flatMap(({ indicator: id, per }) => {
      const indicator = dataset.indicators.find((one) => one.id === id);
      const isOther = id !== view.indicator && per === null && indicator !== undefined && canBeCrossed(indicator);
      const series = dataset.series.get(id);
      const latest = series === undefined ? null : latestYear(series);
      const known = dataset.regions.filter(
        (region) =>
          series !== undefined && latest !== null && observationAt(series, region.id, latest)?.kind === 'value',
      );
      // Of a few regions only a square would say little of the rest.
      return isOther && 2 * known.length >= dataset.regions.length
        ? [{ name: locale.texts.indicators[id]?.short ?? id, href: hrefOf({ indicator: id }) }]
        : [];
    }),
  };
}
