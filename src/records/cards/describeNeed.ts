/** What is known of a need: the statement, who made it and when, where it belongs. */
import type { Need } from '../../domain/registers.ts';
import { partialDateText } from '../../i18n/partialDate.ts';
import type { RecordsState } from '../recordsState.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { fact, otherNames, sourcedPiece, sourceFact, type RecordDescription } from './recordDescription.ts';

export function describeNeed(need: Need, state: RecordsState, vocabulary: Vocabulary): RecordDescription {
  const { locale } = state;
  const { t, format } = locale;
  const { id, name, kind, regions, fields, statedBy, date, priority, direction, source, sureness, note } = need;
  return {
    id,
    name,
    otherNames: otherNames(name, locale),
    facts: [
      ...fact(t('records.kind'), vocabulary.kind('need', kind)),
      ...fact(t('needs.date'), date === null ? t('needs.noDate') : partialDateText(date, format)),
      ...fact(t('needs.statedBy'), sourcedPiece(statedBy, locale)),
      ...fact(t('records.place'), vocabulary.regions(regions)),
      ...fact(t('records.field'), fields.length === 0 ? t('needs.noField') : format.list(fields.map(vocabulary.field))),
      ...fact(t('needs.priority'), t(`needs.priority.${priority}`)),
      ...fact(t('needs.direction'), direction === null ? t('needs.noDirection') : sourcedPiece(direction, locale)),
      ...fact(t('records.note'), sourcedPiece(note, locale)),
      ...sourceFact(state, source),
      ...fact(t('records.sureness'), vocabulary.sureness(sureness)),
    ],
  };
}
