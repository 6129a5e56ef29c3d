/** Where a number comes from, in words. */
import { indicatorFor } from '../../domain/dataset.ts';
import { statusCode } from '../../domain/statuses.ts';
import type { Dataset, NationalObservation, Observation, ObservationInput } from '../../domain/types.ts';
import { decimalsOf } from '../../domain/rounding.ts';
import { cellAddress, withRow } from '../../i18n/cellAddress.ts';
import { formulaText } from '../../i18n/formulaText.ts';
import { lowerFirst } from '../../i18n/lowerFirst.ts';
import type { Locale } from '../../i18n/locale.ts';
import { describeLocator } from '../../i18n/locator.ts';
import type { Provenance } from '../model.ts';
import type { Context } from './context.ts';
import { missingKey } from './missingWords.ts';
import { statusMeaning, statusWord } from './statusWords.ts';

export function provenanceOf(
  { dataset, locale, indicator }: Pick<Context, 'dataset' | 'locale' | 'indicator'>,
  observation: Observation | NationalObservation,
): Provenance {
  const { texts, t, format } = locale;
  const source = texts.sources[observation.source];
  const place = 'region' in observation ? observation.region : dataset.country;
  const unit = texts.units[indicator.unit];
  const inputs = observation.inputs.map((input) => inputOf(dataset, locale, input, place));
  return {
    source: {
      title: source?.title ?? observation.source,
      publisher: source?.publisher ?? '',
      url: cellAddress(source, observation.locator),
      retrieved: source?.retrieved ?? '',
      isDocument: source !== undefined && source.url === '' && inputs.length === 0 && observation.locator !== '',
    },
    exact:
      observation.kind === 'missing' || unit === undefined
        ? ''
        : format.value(observation.value, unit, Math.min(indicator.decimals, decimalsOf(observation.value))),
    locator: locatorText(observation, place, inputs, locale),
    status: {
      code: statusCode(observation),
      ...(observation.kind === 'value'
        ? { word: statusWord(observation, locale), meaning: statusMeaning(observation, locale) }
        : {
            word: t(missingKey(indicator, observation.reason)),
            meaning: t(`${missingKey(indicator, observation.reason)}.about`),
          }),
    },
    formula: inputs.length === 0 ? '' : formulaText(indicator.formula ?? [], observation.year, locale),
    inputs,
    notes: observation.notes.flatMap((note) => texts.notes[note] ?? []),
  };
}

function inputOf(
  dataset: Dataset,
  locale: Locale,
  { indicator: id, place, year, value, source, locator }: ObservationInput,
  ownPlace: string,
): Provenance['inputs'][number] {
  const { texts, t, format } = locale;
  const input = indicatorFor(dataset, id);
  const unit = input === null ? undefined : texts.units[input.unit];
  const name = texts.indicators[id]?.short ?? id;
  return {
    key: `${id}/${place}/${year}`,
    indicator: id,
    year,
    name:
      place === ownPlace
        ? name
        : t('explore.provenance.ofPlace', { name, place: texts.regions[place]?.short ?? place }),
    text: unit === undefined || input === null ? String(value) : format.value(value, unit, input.decimals),
    source: texts.sources[source]?.title ?? source,
    url: cellAddress(texts.sources[source], locator),
    locator: locator === '' ? '' : describeLocator(withRow(locator, nameOf(locale, place)), locale),
  };
}

function nameOf({ texts }: Locale, place: string): string {
  return texts.regions[place]?.full ?? '';
}

/** Of a computed value its inputs, each with its place: 'Computed' alone leads nowhere. */
function locatorText(
  observation: Observation | NationalObservation,
  place: string,
  inputs: Provenance['inputs'],
  locale: Locale,
): string {
  const { locator } = observation;
  if (locator === '') return '';
  // What has no figure may have no row either.
  const own = describeLocator(observation.kind === 'value' ? withRow(locator, nameOf(locale, place)) : locator, locale);
  if (inputs.length === 0) return own;
  const cells = inputs.map(({ name, year, locator: at }) =>
    locale.t('explore.provenance.input', { name, year: String(year), at: lowerFirst(at) }),
  );
  return locale.t('explore.provenance.computedPlace', { computed: own, cells: cells.join('; ') });
}
