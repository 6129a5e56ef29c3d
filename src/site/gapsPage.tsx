/** The page of gaps of each language: static, complete without scripts; only where a country says what to cross. */
import { latestYear, observationAt } from '../domain/dataset.ts';
import type { Language } from '../domain/types.ts';
import { bivariateCss } from '../map/bivariatePalette.ts';
import { describeMap } from '../map/describeMap.ts';
import { GapsPage, leadOf } from '../pages/gaps/Page.tsx';
import type { GapsState } from '../pages/gaps/types.ts';
import type { RegisterState } from '../pages/registers/types.ts';
import { encodeView } from '../view/codec.ts';
import { defaultView } from '../view/defaults.ts';
import { gapChange } from '../view/topics.ts';
import { canBeCrossed } from '../view/fit.ts';
import { changeView } from '../view/transitions.ts';
import { registerPageOf, registerState } from './registerPages.tsx';
import type { Site } from './site.ts';

export const gapsPages = registerPageOf({
  page: 'gaps',
  stateOf: withGaps,
  title: ({ locale }) => locale.t('gaps.title'),
  description: (state) => `${state.model.headline}. ${leadOf(state)}`,
  Page: GapsPage,
  styles: [
    'map/svg/map.css',
    'map/legend/bivariateLegend.css',
    'records/partnerships/PartnershipTable.css',
    'pages/gaps/gaps.css',
  ],
  css: () => `\n${bivariateCss()}`,
});

export function gapsState(site: Site, language: Language, url: string | null): GapsState {
  return withGaps(site, registerState(site, language, 'gaps', url));
}

function withGaps({ geography, context }: Site, state: RegisterState): GapsState {
  const { dataset, registers, locale, root } = state;
  const { view } = changeView(defaultView(context, locale.texts.language), gapChange(context) ?? {}, context);
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
