/** The rows of a region's page: one per indicator, grouped as in the chooser. */
import type { IndicatorFact } from '../../domain/regionProfile.ts';
import { specialStatuses } from '../../domain/statuses.ts';
import type { RegionId } from '../../domain/types.ts';
import { isRoundedZero } from '../../domain/values.ts';
import { significantDecimals } from '../../i18n/format.ts';
import { endOfTerritory } from '../../map/describe/territory.ts';
import { labelOfUnit, shownNumber } from '../../map/describe/numbers.ts';
import { missingKey } from '../../map/describe/missingWords.ts';
import { statusWord } from '../../map/describe/statusWords.ts';
import { mapHref, sheetFor, type RegionSheets } from './sheets.ts';
import type { ProfileGroup, ProfileRow, ProfileValue } from './types.ts';

export function profileGroups(sheets: RegionSheets, region: RegionId, root: string): readonly ProfileGroup[] {
  const profile = sheets.profiles.get(region) ?? [];
  const groups = [...new Set(profile.map(({ indicator }) => indicator.group))];
  return groups.map((id) => ({
    id,
    title: sheets.locale.texts.groups[id] ?? id,
    rows: profile.filter(({ indicator }) => indicator.group === id).map((fact) => rowOf(sheets, fact, region, root)),
  }));
}

function rowOf(sheets: RegionSheets, fact: IndicatorFact, region: RegionId, root: string): ProfileRow {
  const { indicator, year } = fact;
  const { context, strip, name } = sheetFor(sheets, indicator.id);
  const { t } = sheets.locale;
  const unit = labelOfUnit(context);
  const href = mapHref(sheets, root, { indicator: indicator.id, year, pinned: [region] });
  const status = specialStatusWord(sheets, fact);
  const about = [t('region.row.about', { unit, year: String(year) }), status];
  return {
    indicator: indicator.id,
    name,
    href,
    about: about.filter((part) => part !== '').join(' · '),
    status,
    value: valueOf(sheets, fact, { region, href }),
    beside: besideText(sheets, fact),
    strip,
  };
}

/** '' for a figure that stands as its source published it, and for none. */
export function specialStatusWord({ dataset, locale }: RegionSheets, { observation }: IndicatorFact): string {
  if (observation?.kind !== 'value') return '';
  const ended = endOfTerritory(dataset, observation.territory);
  if (ended !== null) return locale.t('explore.bordersBefore', { year: String(ended) });
  return specialStatuses(observation).length === 0 ? '' : statusWord(observation, locale);
}

function valueOf(
  sheets: RegionSheets,
  fact: IndicatorFact,
  { region, href }: { readonly region: RegionId; readonly href: string },
): ProfileValue {
  const { t, format } = sheets.locale;
  const { context, strip } = sheetFor(sheets, fact.indicator.id);
  const { observation, rank, of, lastKnown } = fact;
  if (observation?.kind === 'value') {
    return {
      kind: 'value',
      text: shownNumber(context, observation.value, isRoundedZero(observation)),
      href: `${href}#n-${region}`,
      rank: rank === null ? '' : format.rank(rank, of),
      position: strip?.positions.get(region) ?? null,
    };
  }
  const reason = observation?.reason ?? 'O';
  const last =
    lastKnown === null
      ? ''
      : t('region.row.last', {
          year: String(lastKnown.year),
          value: shownNumber(context, lastKnown.value),
        });
  return { kind: 'missing', reason, word: t(missingKey(fact.indicator, reason)), last };
}

/** What to hold the value against; of a total the share of the country's, which is no mark on its scale. */
function besideText(sheets: RegionSheets, fact: IndicatorFact): string {
  const { t } = sheets.locale;
  const { context, strip } = sheetFor(sheets, fact.indicator.id);
  const { median, national, indicator } = fact;
  const parts: string[] = [];
  if (strip !== null && strip.median !== null && median !== null && indicator.kind !== 'share') {
    parts.push(t('explore.legend.medianShort', { value: shownNumber(context, median) }));
  }
  if (indicator.kind === 'ratio' && national !== null) {
    parts.push(t('region.row.national', { value: shownNumber(context, national) }));
  }
  const share = shareOfCountry(fact);
  if (share !== null) parts.push(t('region.row.share', { share: percentText(sheets, share) }));
  return parts.join(' · ');
}

function shareOfCountry({ indicator, observation, national }: IndicatorFact): number | null {
  if (indicator.kind !== 'total' || observation?.kind !== 'value' || national === null || national <= 0) return null;
  const share = observation.value / national;
  return share > 0 && share <= 1 ? share : null;
}

/** One decimal, or as many as leave a small share above zero. */
function percentText({ locale }: RegionSheets, share: number): string {
  const percent = share * 100;
  return locale.format.percent(percent, percent >= 0.1 ? 1 : significantDecimals(percent, 1));
}
