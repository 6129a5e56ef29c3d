/** Where a number comes from, in words. */
import { indicatorFor } from '../../domain/dataset.ts';
import type { NationalObservation, Observation } from '../../domain/types.ts';
import { describeLocator } from '../../i18n/locator.ts';
import type { Provenance } from '../model.ts';
import type { Context } from './context.ts';
import { missingKey } from './missingWords.ts';

export function provenanceOf(
  { dataset, locale, indicator }: Pick<Context, 'dataset' | 'locale' | 'indicator'>,
  observation: Observation | NationalObservation,
): Provenance {
  const statusKey =
    observation.kind === 'value'
      ? (`common.status.${observation.status}` as const)
      : missingKey(indicator, observation.reason);
  const { texts, t, format } = locale;
  const source = texts.sources[observation.source];
  return {
    source: {
      title: source?.title ?? observation.source,
      publisher: source?.publisher ?? '',
      url: source?.url ?? '',
      retrieved: source?.retrieved ?? '',
    },
    locator: observation.locator === '' ? '' : describeLocator(observation.locator, locale),
    status: {
      code: statusCode(observation),
      word: t(statusKey),
      meaning: t(`${statusKey}.about`),
    },
    inputs: observation.inputs.map(({ indicator: id, year, value }) => {
      const input = indicatorFor(dataset, id);
      const unit = input === null ? undefined : texts.units[input.unit];
      return {
        indicator: id,
        year,
        name: texts.indicators[id]?.short ?? id,
        text: unit === undefined || input === null ? String(value) : format.value(value, unit, input.decimals),
      };
    }),
    notes: observation.notes.flatMap((note) => texts.notes[note] ?? []),
  };
}

export function statusCode(observation: Observation | NationalObservation): Provenance['status']['code'] {
  return observation.kind === 'value' ? observation.status : observation.reason;
}
