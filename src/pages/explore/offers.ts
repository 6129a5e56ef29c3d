/** A way on from what could not be shown as asked: a kind of map or an indicator that fits. */
import type { Problem } from '../../domain/types.ts';
import { partnersOf } from '../../view/fit.ts';
import type { PageLink } from '../../view/pageLinks.ts';
import type { View } from '../../view/view.ts';
import type { ExploreState, IndicatorId } from './types.ts';

export interface Offer {
  readonly label: string;
  readonly change: Partial<View>;
}

/** @returns null where the problem says all there is to say */
export function offerFor({ key, got }: Problem, state: ExploreState): Offer | null {
  const { view, context, dataset, locale } = state;
  const { t, texts } = locale;
  const nameOf = (id: IndicatorId): string => texts.indicators[id]?.short ?? id;
  switch (key) {
    case 'totals-not-painted': {
      const ratio = ratioLike(view.indicator, state);
      if (ratio === null) return null;
      const change: Partial<View> =
        got === 'both' ? { indicator: ratio, mode: 'both', by: view.indicator } : { indicator: ratio };
      return { label: t('explore.offer.ratio', { indicator: nameOf(ratio) }), change };
    }
    case 'bivariate-alone':
    case 'bivariate-same':
    case 'bivariate-total': {
      const own = dataset.indicators.find(({ id }) => id === view.indicator);
      if (own !== undefined && own.kind !== 'ratio') {
        const ratio = ratioLike(view.indicator, state);
        return ratio === null
          ? null
          : { label: t('explore.offer.ratio', { indicator: nameOf(ratio) }), change: { indicator: ratio } };
      }
      const partners = partnersOf(context, view.indicator);
      const yearsOf = (id: IndicatorId) => dataset.indicators.find((one) => one.id === id)?.years ?? [];
      const by = partners.find((id) => yearsOf(id).includes(view.year)) ?? partners[0];
      return by === undefined
        ? null
        : { label: t('explore.offer.with', { indicator: nameOf(by) }), change: { mode: 'bivariate', by } };
    }
    default:
      return null;
  }
}

export interface PageOffer {
  readonly label: string;
  readonly page: PageLink;
}

/**
 * A page that answers what the map cannot: what is asked and who could do it stands where records are not crossed.
 * @returns null where there is no such page
 */
export function pageFor({ key }: Problem, { context, locale }: ExploreState): PageOffer | null {
  const page = context.pages?.find(({ id }) => id === 'gaps');
  return key !== 'bivariate-count' || page === undefined ? null : { label: locale.t('explore.offer.gaps'), page };
}

/** A ratio about the same thing: of the same group, the year on the map if possible. */
function ratioLike(id: IndicatorId, { dataset, view }: ExploreState): IndicatorId | null {
  const group = dataset.indicators.find((one) => one.id === id)?.group;
  const ratios = dataset.indicators.filter(({ kind, years }) => kind === 'ratio' && years.length > 0);
  const near = [
    ratios.find((one) => one.group === group && one.years.includes(view.year)),
    ratios.find((one) => one.group === group),
    ratios[0],
  ];
  return near.find((one) => one !== undefined)?.id ?? null;
}
