/**
 * The finding: what a map shows, as one sentence and a few short ones beneath it, in units that a
 * reader feels. The facts come from `domain/findingFacts.ts`; here they become words. Grammar lives in
 * messages.csv (`finding.*`), so that a language is a column there and no code here.
 */
import type { Completeness } from '../domain/completeness.ts';
import type { CountedRegister, MissingReason } from '../domain/types.ts';
import { MISSING_REASONS } from '../domain/types.ts';
import { roundRatio, roundTo } from './format.ts';
import { heldTogether } from './heldTogether.ts';
import { humanValue, isExact, lessThan, type HumanUnit } from './humanValue.ts';
import type { Locale } from './locale.ts';
import { sentenceCase } from './sentenceCase.ts';
import type { IndicatorTexts, RegionTexts } from './texts.ts';

/** A region by its names; an old, larger territory has its old name and the year its borders ended. */
export interface FindingPlace {
  readonly texts: Pick<RegionTexts, 'full' | 'genitive' | 'locative'>;
  readonly before?: number | null;
}

/** Several places when they tie. */
export interface FindingExtreme {
  readonly places: readonly FindingPlace[];
  /** Like every value here: in the unit of the indicator, unrounded. */
  readonly value: number;
  /** It may be a mistake of its source, for every place. */
  readonly isDoubtful?: boolean;
  /** We computed it, for every place; the source prints none. */
  readonly isComputed?: boolean;
}

/**
 * `human`: what values are multiplied by and written in; "per resident" is the subject's to say
 * (`indicator.human`), so money and shares are written without it.
 */
export interface FindingTextInput extends HumanUnit {
  readonly indicator: Pick<IndicatorTexts, 'human'>;
  /** It counts records of this register that were found: a finding says how many, and of whom none. */
  readonly register?: CountedRegister;
  /** Where no record was found yet; regions in the order of lists. */
  readonly noneFound?: readonly FindingPlace[];
  readonly year: number;
  /** Regions on the map, and those of them with a value. */
  readonly total: number;
  readonly withData: number;
  readonly completeness: Completeness;
  /** Those of `withData` whose value we computed. */
  readonly computed: number;
  /** Null without any value. */
  readonly highest: FindingExtreme | null;
  readonly lowest: FindingExtreme | null;
  readonly median: number | null;
  /** Null where the divisor is zero or missing. */
  readonly ratioToMedian: number | null;
  readonly ratioHighestLowest: number | null;
  /** Set only when a city is highest: the comparison of like with like. */
  readonly highestOblast: FindingExtreme | null;
  /** Of the highest, 0–1; for totals only. */
  readonly shareOfCountry: number | null;
  /** The fewest regions that together hold more than half of the country's total. */
  readonly topHalf: { readonly places: readonly FindingPlace[]; readonly share: number } | null;
  /** How many of each kind the median is over. */
  readonly oblasts: number;
  readonly cities: number;
  /** Empty where nothing is missing; may count regions of today where `total` counts old, larger ones. */
  readonly missingByReason: Readonly<Partial<Record<MissingReason, number>>>;
  /** What is missing was looked for and not found yet. */
  readonly isUnfound?: boolean;
  readonly without: readonly FindingPlace[];
  readonly national: number | null;
  /** Some region's zero is a rounded one, so that a zero among these values may not be exactly nothing. */
  readonly isZeroRounded?: boolean;
}

export interface Finding {
  /** One sentence without a full stop. */
  readonly headline: string;
  /** Short sentences without full stops, most telling first. */
  readonly details: readonly string[];
}

/** More ties than this are counted, not named. */
const MAX_NAMED = 3;
/** Of whom nothing was found is worth its names: a gap is never anonymous. */
const MAX_NONE_NAMED = 6;
/** Below it a ratio would read "1 times": no news. */
const LEAST_RATIO = 1.095;
/** From here on a gap is told in whole numbers; it would be written 10.0. */
const WHOLE_RATIO = 9.95;

export function describeFinding(input: FindingTextInput, locale: Pick<Locale, 't' | 'format'>): Finding {
  const words = wordsOf(input, locale);
  const isCount = input.register !== undefined && input.withData > 0;
  const { headline, details } = isCount
    ? countFinding(input, input.register, words, locale)
    : { headline: headlineOf(input, words, locale), details: detailsOf(input, words, locale) };
  return {
    headline: heldTogether(sentenceCase(headline)),
    details: details.map((detail) => heldTogether(sentenceCase(detail))),
  };
}

/**
 * Of records: how many were found, for how many regions, and where none yet. No highest, no lowest,
 * no median, no share: a register is no census, and "the most" would be a statement about who was read.
 */
function countFinding(
  { national, without, noneFound = [], withData, total: regions }: FindingTextInput,
  register: CountedRegister,
  words: Words,
  { t, format }: Pick<Locale, 't' | 'format'>,
): Finding {
  const args = { n: withData, count: format.number(withData, 0), of: format.number(regions, 0) };
  const missing = noneFound.length;
  return {
    headline:
      national === null
        ? t(`finding.found.${register}`, args)
        : t(`finding.found.${register}.of`, { ...args, total: format.number(national, 0), totalN: national }),
    details: [
      ...(missing === 0
        ? []
        : [
            missing > MAX_NONE_NAMED
              ? t('finding.found.noneCount', { n: missing, count: format.number(missing, 0) })
              : t('finding.found.none', {
                  places: format.names(
                    noneFound.map(({ texts }) => texts.full),
                    'full',
                  ),
                }),
          ]),
      t('finding.found.only'),
      ...(without.length === 0 ? [] : [t('finding.without', words.places(without, 'places'))]),
    ],
  };
}

interface Words {
  readonly value: (value: number) => string;
  readonly percent: (share: number) => string;
  /** Arguments `place`, `place_of`, `place_in` of a message, or the same of another name. */
  readonly places: (places: readonly FindingPlace[], name?: string) => Record<string, string>;
}

function wordsOf(input: FindingTextInput, { t, format }: Pick<Locale, 't' | 'format'>): Words {
  const forms = { '': 'full', _of: 'genitive', _in: 'locative' } as const;
  const counted = { '': 'finding.places', _of: 'finding.placesOf', _in: 'finding.placesIn' } as const;
  const nameOf = ({ texts, before }: FindingPlace, form: keyof typeof forms): string => {
    const name = texts[forms[form]];
    return before == null ? name : t('common.before', { name, year: String(before) });
  };
  return {
    value: (value) =>
      // Below half of the last decimal, which is not nothing.
      value === 0 && input.isZeroRounded === true
        ? t('common.roundedZero', { ...lessThan(input, format) })
        : humanValue(value, input, format),
    percent: (share) => format.percent(share * 100, 1),
    places: (places, name = 'place') =>
      Object.fromEntries(
        (['', '_of', '_in'] as const).map((form) => [
          name + form,
          places.length > MAX_NAMED
            ? t(counted[form], { count: format.number(places.length, 0), n: places.length })
            : format.names(
                places.map((place) => nameOf(place, form)),
                forms[form],
              ),
        ]),
      ),
  };
}

function headlineOf(input: FindingTextInput, words: Words, { t, format }: Pick<Locale, 't' | 'format'>): string {
  const { highest, lowest, median, ratioToMedian, shareOfCountry, national, withData } = input;
  const { human } = input.indicator;
  const year = String(input.year);
  if (highest === null || withData === 0) {
    return national === null
      ? t('finding.none', { human, year })
      : t('finding.noneNational', { human, year, national: words.value(national) });
  }
  const value = words.value(highest.value);
  if (withData === 1) return t('finding.one', { human, year, value, ...words.places(highest.places) });
  if (highest.value === lowest?.value) {
    return t('finding.equal', { human, year, value, count: format.number(withData, 0) });
  }
  if (highest.isDoubtful === true) {
    return t('finding.highDoubtful', { human, year, value, ...words.places(highest.places) });
  }
  const args = { human, year, value, kind: kindOf(input), ...words.places(highest.places) };
  if (input.completeness !== 'complete') {
    const total = format.number(input.total, 0);
    return t('finding.highAmong', { ...args, total, count: format.number(withData, 0) });
  }
  if (shareOfCountry !== null) {
    return t('finding.highShare', { ...args, share: words.percent(shareOfCountry) });
  }
  const isTold = input.kind === 'ratio' && isExact(median, input);
  if (isTold && ratioToMedian !== null && ratioToMedian >= LEAST_RATIO) {
    return t('finding.highTimes', { ...args, times: format.times(ratioToMedian) });
  }
  if (median !== null && input.kind !== 'share')
    return t('finding.highMedian', { ...args, median: words.value(median) });
  return t('finding.high', args);
}

/** Totals are more, rates are higher; money per head is highest of all and more than the median. */
function kindOf({ kind, human }: FindingTextInput): 'rate' | 'money' | 'amount' {
  if (kind !== 'ratio') return 'amount';
  return human.unit.kind === 'money' ? 'money' : 'rate';
}

function detailsOf(input: FindingTextInput, words: Words, locale: Pick<Locale, 't' | 'format'>): readonly string[] {
  const { t, format } = locale;
  const { highest, highestOblast, topHalf, median, national, withData, computed, without } = input;
  const { completeness, shareOfCountry } = input;
  const details: string[] = [];
  if (highest !== null && withData > 1) {
    details.push(...lowestOf(input, words, locale));
    if (highestOblast !== null) {
      const value = words.value(highestOblast.value);
      details.push(t('finding.highestOblast', { value, kind: kindOf(input), ...words.places(highestOblast.places) }));
    }
    // Where all regions have a figure the headline has said it.
    if (shareOfCountry !== null && completeness !== 'complete') {
      details.push(
        t('finding.shareOfHighest', { share: words.percent(shareOfCountry), ...words.places(highest.places) }),
      );
    }
    if (topHalf !== null && topHalf.places.length > 1 && topHalf.places.length <= MAX_NAMED) {
      const share = words.percent(topHalf.share);
      details.push(t('finding.together', { share, ...words.places(topHalf.places, 'places') }));
    }
    if (median !== null && input.kind !== 'share') {
      details.push(t('finding.median', { value: words.value(median), over: overOf(input, locale) }));
    }
  }
  details.push(...missingOf(input, locale));
  if (computed > 0) {
    const count = format.number(computed, 0);
    details.push(computed < withData ? t('finding.computed', { count, n: computed }) : t('finding.computedAll'));
  }
  if (national !== null && withData > 0) details.push(t('finding.national', { value: words.value(national) }));
  if (without.length > 0) details.push(t('finding.without', words.places(without, 'places')));
  return details;
}

function lowestOf(
  input: FindingTextInput,
  words: Words,
  { t, format }: Pick<Locale, 't' | 'format'>,
): readonly string[] {
  const { highest, lowest, ratioHighestLowest: ratio, computed, withData } = input;
  // Of a few that a source names it is not known who is last.
  if (lowest === null || lowest.value === highest?.value || input.completeness === 'few') return [];
  const args = { value: words.value(lowest.value), kind: kindOf(input), ...words.places(lowest.places) };
  // Among published figures one that we computed is no fact of the same standing.
  if (lowest.isComputed === true && computed < withData) return [t('finding.lowestComputed', args)];
  if (ratio === null || ratio < LEAST_RATIO || !isExact(lowest.value, input)) {
    return [t('finding.lowest', args)];
  }
  const gap = ratio < WHOLE_RATIO ? ratio : roundTo(ratio, 0);
  return [t('finding.lowestGap', { ...args, ratio: format.ratio(gap), n: roundRatio(gap) })];
}

function overOf({ oblasts, cities }: FindingTextInput, { t, format }: Pick<Locale, 't' | 'format'>): string {
  const key = cities === 0 ? 'overOblasts' : oblasts === 0 ? 'overCities' : 'overBoth';
  return t(`finding.${key}`, {
    oblasts: format.number(oblasts, 0),
    oblastN: oblasts,
    cities: format.number(cities, 0),
    cityN: cities,
  });
}

function missingOf(
  { total, withData, missingByReason, isUnfound = false }: FindingTextInput,
  { t, format }: Pick<Locale, 't' | 'format'>,
): readonly string[] {
  const reasons = MISSING_REASONS.flatMap((reason) => {
    const count = missingByReason[reason] ?? 0;
    const key = reason === 'O' && isUnfound ? ('found' as const) : reason;
    return count > 0 ? [{ reason: t(`common.missing.${key}.reason`), count }] : [];
  });
  const missing = total - withData;
  const args = { count: format.number(missing, 0), total: format.number(total, 0) };
  if (missing === 0) return [t('finding.complete', { total: args.total, n: total })];
  // A single reason holds for all; and counts of today's regions do not add up to old, larger ones.
  const isCounted = reasons.length > 1 && reasons.reduce((sum, { count }) => sum + count, 0) === missing;
  const why = reasons.map(({ reason, count }) =>
    isCounted ? t('finding.missingReason', { reason, count: format.number(count, 0) }) : reason,
  );
  const said = why.join(', ');
  if (withData > 0) return [t('finding.missing', { ...args, n: missing, reasons: said })];
  // "No figures have been found. Reason: not given in the source" says it twice.
  const isSaid = reasons.length === 1 && ((missingByReason.L ?? 0) > 0 || (missingByReason.O ?? 0) > 0);
  return isSaid ? [] : [t('finding.why', { reasons: said })];
}
