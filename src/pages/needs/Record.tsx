/** One need: the statement, who made it and when, where it belongs, and where that was read. */
import type { Need } from '../../domain/registers.ts';
import { partialDateText } from '../../i18n/partialDate.ts';
import { fieldValues } from '../registers/filters/facets.ts';
import { COUNTRY_ID } from '../registers/grouped.ts';
import { ReportRecord } from '../registers/ReportRecord.tsx';
import { readWords, SourcedText } from '../registers/SourcedText.tsx';
import { SourceLine } from '../registers/SourceLine.tsx';
import type { RegisterProps } from '../registers/types.ts';
import type { Vocabulary } from '../registers/vocabulary.ts';
import { NO_FIELD } from './facets.ts';

interface RecordProps extends RegisterProps {
  readonly record: Need;
  readonly vocabulary: Vocabulary;
}

export function NeedRecord({ state, record, vocabulary }: RecordProps) {
  const { locale } = state;
  const { t, format } = locale;
  const { id, name, kind, regions, fields, fieldReason, statedBy, date, priority, direction, source, note } = record;
  const labelled = (label: string, value: string) => t('common.labelled', { label, value });
  return (
    <li
      id={id}
      data-record
      data-region={regions.length === 0 ? COUNTRY_ID : regions.join(' ')}
      data-kind={kind}
      data-field={fieldValues(fields, NO_FIELD).join(' ')}
      data-priority={priority}
    >
      <h4>
        <SourcedText locale={locale} text={name} />
      </h4>
      <p>
        {`${vocabulary.kind('need', kind)} · ${date === null ? t('needs.noDate') : partialDateText(date, format)} · ${t('needs.statedBy')}: `}
        <span lang="en">{statedBy}</span>
      </p>
      {regions.length > 1 && <p>{labelled(t('register.alsoIn'), format.list(regions.map(vocabulary.region)))}</p>}
      <p>
        {fields.length === 0
          ? t('needs.noField')
          : labelled(t('register.field'), fields.map(vocabulary.field).join('; '))}
        {fieldReason !== '' && (
          <>
            {' '}
            <small lang="en">({fieldReason})</small>
          </>
        )}
      </p>
      <p>
        {labelled(t('needs.priority'), t(`needs.priority.${priority}`))}
        {' · '}
        {direction === null ? (
          t('needs.noDirection')
        ) : (
          <>
            {`${t('needs.direction')}: `}
            <SourcedText locale={locale} text={direction} />
          </>
        )}
      </p>
      {note !== '' && (
        <p class="small" lang="en">
          {note}
        </p>
      )}
      <p class="ways">
        <SourceLine state={state} source={source} />
        <ReportRecord state={state} id={id} name={readWords(name, locale.texts.language)?.text ?? id} />
      </p>
    </li>
  );
}
