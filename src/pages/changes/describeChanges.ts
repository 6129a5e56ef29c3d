/** What each release changed, in words: from its figures and those of the one before. */
import { isUnchanged, releaseChanges, type FigureChange, type FigureChangeKind } from '../../domain/releaseChanges.ts';
import { releaseFigures, type ReleaseFigures } from '../../domain/releaseFigures.ts';
import type { Dataset, IndicatorId, Language } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { IndicatorNames, ReleaseRecord } from '../embed/frozen/record.ts';

/** A number before and after, in words. */
export interface ChangedFigure {
  readonly region: string;
  readonly year: string;
  readonly from: string;
  readonly to: string;
}

export interface ChangedIndicator {
  readonly indicator: IndicatorId;
  /** Name and unit. */
  readonly name: string;
  readonly figures: readonly ChangedFigure[];
}

export type ChangePart =
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly string[] }
  | {
      readonly kind: 'figures';
      readonly title: string;
      /** What the changes of this part have in common. */
      readonly note: string;
      readonly indicators: readonly ChangedIndicator[];
    };

export interface ReleaseNews {
  /** Also the fragment of its part of the page. */
  readonly release: string;
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly ChangePart[];
}

/** Kinds of changed figures, the most serious first. What was computed from them is only counted. */
const SHOWN_KINDS = ['corrected', 'revised', 'added', 'removed'] as const satisfies readonly FigureChangeKind[];

interface KnownRelease {
  readonly release: string;
  /** Null where its record cannot be read. */
  readonly figures: ReleaseFigures | null;
  readonly names: IndicatorNames;
}

/** @returns the newest first; at least that of today */
export function describeReleases(
  releases: readonly ReleaseRecord[],
  dataset: Dataset,
  locale: Locale,
): readonly ReleaseNews[] {
  const earlier = releases
    .filter(({ release }) => release < dataset.release)
    .map(({ release, figures, indicatorNames: names }): KnownRelease => ({ release, figures, names }));
  const known = [...earlier, { release: dataset.release, figures: releaseFigures(dataset), names: {} }];
  return known.map((one, index) => describeRelease(one, known[index - 1] ?? null, dataset, locale)).reverse();
}

function describeRelease(
  { release, figures }: KnownRelease,
  before: KnownRelease | null,
  dataset: Dataset,
  locale: Locale,
): ReleaseNews {
  const { t, format } = locale;
  const news = { release, title: t('changes.release', { release, date: format.date(release) }), parts: [] };
  if (figures === null || before?.figures === null) return { ...news, lead: t('changes.unknown') };
  if (before === null) return { ...news, lead: firstLead(figures, dataset, locale) };
  const changes = releaseChanges(before.figures, figures, dataset.country);
  if (isUnchanged(changes)) return { ...news, lead: t('changes.none', { before: before.release }) };
  const name = (id: IndicatorId) => nameOf(id, before.names, locale);
  const followed = changes.figures.filter(({ kind }) => kind === 'followed');
  const list = (title: string, items: readonly string[]): ChangePart[] =>
    items.length === 0 ? [] : [{ kind: 'list', title, items }];
  return {
    ...news,
    lead: t('changes.since', { before: before.release }),
    parts: [
      ...list(t('changes.indicators.added'), changes.added.map(name)),
      ...list(t('changes.indicators.withdrawn'), changes.withdrawn.map(name)),
      ...list(
        t('changes.years'),
        changes.years.map(({ indicator, year, regions: n }) =>
          t('changes.year', {
            indicator: name(indicator),
            year: String(year),
            regions: t('common.regions', { n, count: format.number(n, 0) }),
          }),
        ),
      ),
      ...SHOWN_KINDS.flatMap((kind) => figuresPart(kind, changes.figures, dataset, locale)),
      ...list(
        t('changes.followed'),
        countedByIndicator(followed).map(([indicator, count]) =>
          t('changes.count', { indicator: name(indicator), count: format.number(count, 0) }),
        ),
      ),
      ...list(
        t('changes.records'),
        changes.records.map(({ indicator, from, to }) =>
          t('changes.counts', { indicator: name(indicator), from: format.number(from, 0), to: format.number(to, 0) }),
        ),
      ),
    ],
  };
}

function firstLead({ indicators }: ReleaseFigures, { country, regions }: Dataset, { t, format }: Locale): string {
  const cells = Object.values(indicators).flatMap(({ years }) =>
    Object.entries(years).flatMap(([year, own]) =>
      Object.entries(own).flatMap(([region, [value]]) => (region === country || value === null ? [] : [Number(year)])),
    ),
  );
  const count = (n: number) => ({ n, count: format.number(n, 0) });
  return t('changes.first', {
    indicators: t('explore.indicator.count', count(Object.keys(indicators).length)),
    regions: t('common.regions', count(regions.length)),
    years: format.yearRange(Math.min(...cells), Math.max(...cells)),
    values: t('data.values', count(cells.length)),
  });
}

function figuresPart(
  kind: (typeof SHOWN_KINDS)[number],
  changes: readonly FigureChange[],
  dataset: Dataset,
  locale: Locale,
): readonly ChangePart[] {
  const own = changes.filter((change) => change.kind === kind);
  if (own.length === 0) return [];
  const { t, texts } = locale;
  return [
    {
      kind: 'figures',
      title: t(`changes.${kind}`),
      note: t(`changes.${kind}.note`),
      indicators: [...new Set(own.map(({ indicator }) => indicator))].map((indicator) => {
        const entry = dataset.indicators.find(({ id }) => id === indicator);
        const unit = texts.units[entry?.unit ?? '']?.text ?? '';
        return {
          indicator,
          name: [nameOf(indicator, {}, locale), unit].filter((part) => part !== '').join(', '),
          figures: own
            .filter((change) => change.indicator === indicator)
            .map(({ region, year, from, to }) => ({
              region: texts.regions[region]?.short ?? region,
              year: String(year),
              ...twoNumbers(from, to, entry?.decimals ?? 0, locale),
            })),
        };
      }),
    },
  ];
}

/** More decimals than a source prints: two numbers that differ are told apart. */
const MOST_DECIMALS = 8;

function twoNumbers(from: number | null, to: number | null, decimals: number, { t, format }: Locale) {
  const text = (value: number | null, digits: number) =>
    value === null ? t('changes.noValue') : format.number(value, digits);
  let digits = decimals;
  while (digits < MOST_DECIMALS && text(from, digits) === text(to, digits)) digits += 1;
  return { from: text(from, digits), to: text(to, digits) };
}

function countedByIndicator(changes: readonly FigureChange[]): readonly (readonly [IndicatorId, number])[] {
  const counts = new Map<IndicatorId, number>();
  for (const { indicator } of changes) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  return [...counts];
}

/** Today's name; of what today has no words for, that of its release. */
function nameOf(indicator: IndicatorId, before: IndicatorNames, { texts }: Locale): string {
  const language: Language = texts.language;
  return texts.indicators[indicator]?.short ?? before[indicator]?.[language] ?? indicator;
}
