/**
 * Sentences about one region. The facts come from `domain/regionProfile.ts` and `regionHistory.ts`;
 * here they become words. Grammar lives in messages.csv (`region.*`).
 */
import type { PeerPlaces, ProfileChange } from '../domain/regionProfile.ts';
import type { Rank } from '../domain/ranking.ts';
import type { RegionHistory } from '../domain/regionHistory.ts';
import type { MissingReason, Region, RegionId } from '../domain/types.ts';
import { changeText } from './changeText.ts';
import { heldTogether } from './heldTogether.ts';
import { humanValue, isExact, type HumanUnit } from './humanValue.ts';
import type { Locale } from './locale.ts';
import { lowerFirst } from './lowerFirst.ts';
import { sentenceCase } from './sentenceCase.ts';
import type { RegionTexts } from './texts.ts';

type Names = Pick<RegionTexts, 'full' | 'genitive' | 'locative'>;

/** From this ratio on, and below its inverse, a value differs from the median. */
const LEAST_RATIO = 1.095;

/** Arguments `place`, `place_of`, `place_in` of a message. */
export function placeArguments({ full, genitive, locative }: Names): Record<string, string> {
  return { place: full, place_of: genitive, place_in: locative };
}

/**
 * What it is, since when, and what its borders were: one or two sentences without full stops.
 * @param peers how many regions of its kind there are
 */
export function describeAbout(
  region: Region,
  history: RegionHistory,
  peers: number,
  { t, texts, format }: Locale,
): readonly string[] {
  const namesOf = (id: RegionId): Names => texts.regions[id] ?? { full: id, genitive: id, locative: id };
  const name = sentenceCase(namesOf(region.id).full);
  const kind = t(`region.about.${region.kind}`, { count: String(peers), n: peers });
  const { since, cutFrom, lost } = history;
  const sentences =
    since === null
      ? [t('region.about.is', { name, kind })]
      : [t('region.about.isSince', { name, kind, since: t(`region.since.${region.kind}`, { year: String(since) }) })];
  if (cutFrom !== null && since !== null) {
    sentences.push(t('region.about.cutFrom', { year: String(since), ...placeArguments(namesOf(cutFrom)) }));
  }
  if (lost !== null) {
    const parts = lost.regions.map(namesOf);
    const list = {
      full: format.names(
        parts.map(({ full }) => full),
        'full',
      ),
      genitive: format.names(
        parts.map(({ genitive }) => genitive),
        'genitive',
      ),
      locative: format.names(
        parts.map(({ locative }) => locative),
        'locative',
      ),
    };
    sentences.push(t('region.about.lost', { year: String(lost.until), ...placeArguments(list) }));
  }
  return sentences.map((sentence) => heldTogether(sentence));
}

export interface LeadInput extends HumanUnit {
  /** Subject, as in findings. */
  readonly subject: string;
  readonly year: number;
  readonly names: Names;
  /** In the unit of the indicator; a reason where there is none. */
  readonly value: number | MissingReason;
  readonly median: number | null;
  readonly rank: Rank | null;
  readonly of: number;
  /** Word for a status that is not the usual one; '' else. */
  readonly status: string;
}

/** The sentence of one indicator: value, against the median, place. Without a full stop. */
export function describeLead(input: LeadInput, { t, format }: Pick<Locale, 't' | 'format'>): string {
  const { subject: human, value, median, rank, of, status } = input;
  const year = String(input.year);
  const subject = { human, year, ...placeArguments(input.names) };
  if (typeof value === 'string') {
    const reason = t(`common.missing.${value}.reason`);
    return heldTogether(sentenceCase(t('region.lead.missing', { ...subject, reason })));
  }
  const rest = [
    ratioText(input, value, median, { t, format }),
    rank === null ? '' : format.rank(rank, of),
    lowerFirst(status),
  ].filter((part) => part !== '');
  const args = { ...subject, value: humanValue(value, input, format) };
  const sentence =
    rest.length === 0 ? t('region.lead.plain', args) : t('region.lead', { ...args, rest: rest.join(', ') });
  return heldTogether(sentenceCase(sentence));
}

/** Only where both are printed exactly enough to divide one by the other. */
function ratioText(
  input: LeadInput,
  value: number,
  median: number | null,
  { t, format }: Pick<Locale, 't' | 'format'>,
): string {
  if (!isExact(value, input) || !isExact(median, input)) return '';
  const ratio = value / median;
  if (input.kind === 'share') return '';
  const kind = input.kind === 'total' || input.human.unit.kind === 'money' ? 'amount' : 'rate';
  if (ratio >= LEAST_RATIO) return t('region.lead.above', { times: format.times(ratio), kind });
  if (ratio <= 1 / LEAST_RATIO) return t('region.lead.below', { part: format.part(ratio), kind });
  return t('region.lead.near');
}

/** Twice as much and more is told as a ratio, less as a percentage. */
const DOUBLED = 1.995;

/**
 * @param unit of the indicator that changed
 * @param name its short name
 */
export function describeChange(
  { change, fact }: ProfileChange,
  unit: HumanUnit,
  name: string,
  { t, format }: Pick<Locale, 't' | 'format'>,
): string {
  const { since, from, to, isAlike } = change;
  // The figures by the formula are not those that the page shows: only how much they differ is told.
  const fromTo = isAlike
    ? t('common.change.alike')
    : t('region.notable.fromTo', {
        from: humanValue(from, unit, format),
        to: humanValue(to, unit, format),
        now: String(fact.year),
      });
  const isMoney = unit.human.unit.kind === 'money';
  const about = isMoney ? `${fromTo}, ${t('common.change.nominal')}` : fromTo;
  const args = { name, year: String(since), about };
  return heldTogether(
    change.kind === 'change' && to / from >= DOUBLED
      ? t('region.notable.up', { ...args, times: format.times(to / from) })
      : t('region.notable.change', { ...args, change: changeText(change, unit, format) }),
  );
}

export interface RankedName {
  readonly name: string;
  readonly place: Rank;
  readonly among: number;
}

/** More would be read by nobody; how many they are is said. */
const MOST_NAMED = 5;

/**
 * "In the top three of 17 oblasts on 7 of 11 indicators: …"; for a city also "Ahead of every oblast on …".
 * @returns '' where there is none
 */
export function describeOutstanding(
  end: 'first' | 'last',
  { peers, isOwnKind, count, of }: PeerPlaces,
  names: readonly RankedName[],
  { t, format }: Pick<Locale, 't' | 'format'>,
): string {
  if (names.length === 0) return '';
  // Of one place beyond all others the sentence itself says which it is.
  const hasPlaces = isOwnKind && peers === 'oblast';
  const items = names.slice(0, MOST_NAMED).map(({ name, place, among }) =>
    hasPlaces
      ? t('region.notable.item', {
          name: lowerFirst(name),
          place: among === count ? format.place(place) : format.rank(place, among),
        })
      : lowerFirst(name),
  );
  const more = names.length - items.length;
  if (more > 0) items.push(t('region.notable.more', { count: String(more) }));
  const key = isOwnKind ? (`${peers}.${end}` as const) : end === 'first' ? 'above' : 'below';
  return heldTogether(
    t(`region.notable.${key}`, {
      count: String(names.length),
      n: names.length,
      total: String(of),
      peers: String(count),
      items: items.join('; '),
    }),
  );
}

/** 2010–2017, 2020: years in a row are one range. */
export function yearSpans(years: readonly number[], { format }: Pick<Locale, 'format'>): string {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => format.yearRange(from, to)).join(', ');
}
