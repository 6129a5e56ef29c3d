/** Where a number comes from, in words. */
import { indicatorFor } from '../../domain/dataset.ts';
import type { NationalObservation, Observation } from '../../domain/types.ts';
import { describeLocator } from '../../i18n/locator.ts';
import type { Provenance } from '../model.ts';
import type { Context } from './context.ts';

export function provenanceOf(
  { dataset, locale }: Pick<Context, 'dataset' | 'locale'>,
  observation: Observation | NationalObservation,
): Provenance {
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
      word: t(statusKey(observation)),
      meaning: t(`${statusKey(observation)}.about`),
    },
    inputs: observation.inputs.map(({ indicator: id, year, value }) => {
      const indicator = indicatorFor(dataset, id);
      const unit = indicator === null ? undefined : texts.units[indicator.unit];
      return {
        indicator: id,
        year,
        name: texts.indicators[id]?.short ?? id,
        text: unit === undefined || indicator === null ? String(value) : format.value(value, unit, indicator.decimals),
      };
    }),
    notes: observation.notes.flatMap((note) => texts.notes[note] ?? []),
  };
}

export function statusCode(observation: Observation | NationalObservation): Provenance['status']['code'] {
  return observation.kind === 'value' ? observation.status : observation.reason;
}

function statusKey(observation: Observation | NationalObservation): string {
  return observation.kind === 'value' ? `common.status.${observation.status}` : `common.missing.${observation.reason}`;
}
