/**
 * Sentences that an article can take as they stand: each says its year and its source, and every number in it
 * is one that the page shows, rounded as the page rounds it. Grammar lives in messages.csv (`share.sentence.*`).
 */
import { regionalMedian } from '../domain/completeness.ts';
import type { Dataset, RegionId } from '../domain/types.ts';
import { isRoundedZero } from '../domain/values.ts';
import { heldTogether } from '../i18n/heldTogether.ts';
import { humanValue } from '../i18n/humanValue.ts';
import type { Locale } from '../i18n/locale.ts';
import { lowerFirst } from '../i18n/lowerFirst.ts';
import { describeLead, placeArguments } from '../i18n/regionText.ts';
import { sentenceCase } from '../i18n/sentenceCase.ts';
import { createContext, keptRows, plainNameOf, type Context } from '../map/describe/context.ts';
import { numberWithUnit } from '../map/describe/numbers.ts';
import type { MapModel } from '../map/model.ts';
import type { View } from '../view/view.ts';

export interface SentenceSources {
  readonly dataset: Dataset;
  readonly view: View;
  /** Described for the same view in the same language. */
  readonly model: MapModel;
  readonly locale: Locale;
}

/** How many of the finding's shorter sentences go into one. */
const MOST_DETAILS = 2;

/** Of the whole map: the finding, what stands beneath it, and of whom there is no figure. */
export function mapSentences({ dataset, view, model, locale }: SentenceSources): readonly string[] {
  const { t, format } = locale;
  const context = createContext(dataset, view, locale);
  const year = String(view.year);
  const human = locale.texts.indicators[view.indicator]?.human ?? model.title;
  const details = model.details.slice(0, MOST_DETAILS);
  const { missing } = model.legend;
  const total = format.number(context.drawn.length, 0);
  const without = missing.reduce((sum, { count }) => sum + count, 0);
  const sentences = [
    // A count of what was found names no year: it is of the day of the release.
    model.headline.includes(year)
      ? model.headline
      : t('share.sentence.dated', { year, text: lowerFirst(model.headline) }),
    ...(model.records === null ? [details.join('. ')] : details)
      .filter((text) => text !== '')
      .map((text) => t('share.sentence.details', { human, year, details: text })),
    without === 0
      ? t('share.sentence.complete', { human, year, total, n: context.drawn.length })
      : t('share.sentence.missing', {
          human,
          year,
          count: format.number(without, 0),
          n: without,
          total,
          reasons: missing.map(({ word, names }) => `${lowerFirst(word)} ${format.dash} ${names}`).join('; '),
        }),
  ];
  // Of records the finding itself says of whom none was found, and that this is no lack; where no region has a figure,
  // it says so too.
  const told = model.records === null && model.alone === null ? sentences : sentences.slice(0, -1);
  const publishers = [...new Set(model.sources.map(({ publisher, title }) => (publisher === '' ? title : publisher)))];
  return told.map((text) => sourced(text, publishers.join('; '), locale));
}

/**
 * Of one region: its figure with its place; the same beside the median and the country; how it changed, or why
 * that cannot be told. Where there is no figure, one sentence says why.
 */
export function regionSentences(sources: SentenceSources, region: RegionId): readonly string[] {
  const { dataset, view, model, locale } = sources;
  const { t, texts } = locale;
  const row = model.rows.find((one) => one.region === region);
  const names = texts.regions[region];
  if (row === undefined || names === undefined) return [];
  const context = createContext(dataset, view, locale);
  const human = texts.indicators[view.indicator]?.human ?? plainNameOf(context);
  const { title, publisher } = row.provenance.source;
  const withSource = (text: string) => sourced(text, publisher === '' ? title : publisher, locale);
  const subject = { human, year: String(view.year), ...placeArguments(names) };
  const territory = context.drawn.find(({ regions }) => regions.includes(region));
  const rank = context.ranking.ranks.get(region) ?? null;
  const median = model.records === null ? regionalMedian(keptRows(context)) : null;
  if (row.value === null || territory?.observation.kind !== 'value') {
    return [withSource(t('share.sentence.none', { ...subject, reason: lowerFirst(row.valueText) }))];
  }
  const value = row.value;
  if (model.records !== null) {
    return [withSource(t('share.sentence.count', { ...subject, value: row.valueWithUnit }))];
  }
  const isZero = isRoundedZero(territory.observation);
  const said = isZero ? numberWithUnit(context, value, true) : humanValue(value, context.human, locale.format);
  const lead = isZero
    ? t('region.lead.plain', { ...subject, value: said })
    : describeLead(
        {
          ...context.human,
          subject: human,
          year: view.year,
          names,
          value,
          median,
          rank,
          of: context.ranking.of,
          status: row.statusCode === 'A' ? '' : row.status,
        },
        locale,
      );
  return [
    withSource(lead),
    ...besides(context, { median, said, subject }).map(withSource),
    withSource(
      row.changeText === ''
        ? t('share.sentence.noChange', {
            ...subject,
            reason: row.changeNote === '' ? model.changeNote : row.changeNote,
          })
        : t('share.sentence.change', {
            ...subject,
            value: said,
            change: row.changeText,
            note: row.changeNote === '' ? model.changeNote : row.changeNote,
          }),
    ),
  ];
}

interface Besides {
  readonly median: number | null;
  readonly said: string;
  readonly subject: Record<string, string>;
}

/** A share of the country beside the country says nothing. */
function besides(context: Context, { median, said, subject }: Besides): readonly string[] {
  const { national, human, indicator, locale } = context;
  const { t, format } = locale;
  const others = [
    ...(median === null || indicator.kind === 'share'
      ? []
      : [t('share.sentence.median', { value: humanValue(median, human, format) })]),
    ...(national?.kind !== 'value' || indicator.kind === 'share'
      ? []
      : [t('share.sentence.national', { value: humanValue(national.value, human, format) })]),
  ];
  return others.length === 0
    ? []
    : [t('share.sentence.beside', { ...subject, value: said, others: others.join(', ') })];
}

/** A sentence of an article, with its source behind it. */
export function sourced(text: string, source: string, { t }: Pick<Locale, 't'>): string {
  // The invisible joiner of a hyphen would go into an article unseen.
  return heldTogether(sentenceCase(t('share.sentence.sourced', { text, source }))).replaceAll('\u2060', '');
}
