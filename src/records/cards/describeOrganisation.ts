/** What is known of an organisation; what no source says is said to be unknown. */
import type { Organisation } from '../../domain/registers.ts';
import type { RecordsState } from '../recordsState.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { fact, otherNames, sourceFact, type RecordDescription } from './recordDescription.ts';

export function describeOrganisation(
  organisation: Organisation,
  state: RecordsState,
  vocabulary: Vocabulary,
): RecordDescription {
  const { locale } = state;
  const { t, format } = locale;
  const { id, name, kind, town, region, founded, website, ror, fields, source } = organisation;
  const places = [
    town === null ? t('records.town.unknown') : vocabulary.town(town),
    region === null ? t('records.region.outside') : vocabulary.region(region),
  ];
  return {
    id,
    name,
    otherNames: otherNames(name, locale),
    facts: [
      ...fact(t('records.kind'), vocabulary.kind('organisation', kind)),
      ...fact(t('records.place'), [...new Set(places)].join(', ')),
      ...fact(
        t('records.field'),
        fields.length === 0 ? t('records.field.unknown') : format.list(fields.map(vocabulary.field)),
      ),
      ...fact(t('records.founded'), founded === null ? t('records.founded.unknown') : String(founded)),
      ...fact(t('records.website'), website === null ? null : { text: hostOf(website), href: website }),
      ...fact('ROR', ror === null ? null : { text: `ror.org/${ror}`, href: `https://ror.org/${ror}` }),
      ...sourceFact(state, source),
    ],
  };
}

/** @example hostOf('https://www.nnc.kz/en/') // 'nnc.kz/en' */
function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
}
