/** What is notable about a region, as a few ready sentences. */
import { largestChanges, outstanding, type IndicatorFact } from '../../domain/regionProfile.ts';
import { MISSING_REASONS, type Indicator, type RegionId } from '../../domain/types.ts';
import { heldTogether } from '../../i18n/heldTogether.ts';
import { describeChange, describeOutstanding } from '../../i18n/regionText.ts';
import { rulesFor, sheetFor, type RegionSheets } from './sheets.ts';

/** How many changes are told. */
const MOST_CHANGES = 3;

/** Places at either end, the largest changes, how much is missing; without full stops. */
export function notableTexts(
  sheets: RegionSheets,
  profile: readonly IndicatorFact[],
  region: RegionId,
): readonly string[] {
  const { locale, dataset } = sheets;
  const texts = outstanding(profile, dataset.regions, region).flatMap((peers) =>
    (['first', 'last'] as const).flatMap((end) => {
      const names = peers[end].map((fact) => ({ ...fact, name: sheetFor(sheets, fact.indicator.id).plain }));
      const text = describeOutstanding(end, peers, names, locale);
      return text === '' ? [] : [text];
    }),
  );
  if (texts.length === 0) texts.push(locale.t('region.notable.middle'));
  const rulesOf = ({ id }: Indicator) => rulesFor(sheets, id);
  for (const change of largestChanges(profile, region, rulesOf).slice(0, MOST_CHANGES)) {
    const { human, plain } = sheetFor(sheets, change.fact.indicator.id);
    texts.push(describeChange(change, human, plain, locale));
  }
  return [...texts, ...gapText(sheets, profile)];
}

function gapText({ locale }: RegionSheets, profile: readonly IndicatorFact[]): readonly string[] {
  const { t } = locale;
  const missing = profile.filter(({ observation }) => observation?.kind !== 'value');
  if (missing.length === 0) return [];
  const reasons = MISSING_REASONS.flatMap((reason) => {
    const count = missing.filter(
      ({ observation }) => (observation?.kind === 'missing' ? observation.reason : 'O') === reason,
    ).length;
    return count === 0
      ? []
      : [t('finding.missingReason', { reason: t(`common.missing.${reason}.reason`), count: String(count) })];
  });
  const args = { count: String(missing.length), n: missing.length, total: String(profile.length) };
  return [heldTogether(t('region.notable.gaps', { ...args, reasons: reasons.join(', ') }))];
}
