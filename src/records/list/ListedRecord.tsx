/**
 * One record of a list: a line that opens to all that is known of it. Its id, the fragment of its address, stands
 * inside of what opens: browsers open it for who comes by the address or finds a word in the page, without scripts.
 */
import { Mark } from '../../map/marks/Mark.tsx';
import { RecordFacts } from '../cards/RecordFacts.tsx';
import type { RecordsState } from '../recordsState.ts';
import type { RecordEntry } from '../register.ts';
import { ReportRecord } from '../report/ReportRecord.tsx';
import { readWords } from '../text/readWords.ts';
import { SourcedText } from '../text/SourcedText.tsx';
import { vocabularyOf } from '../vocabulary.ts';

interface ListedRecordProps {
  /** Outside of what is filtered and counted. */
  readonly isApart?: boolean;
  readonly state: RecordsState;
  readonly record: RecordEntry;
}

export function ListedRecord({ state, record, isApart = false }: ListedRecordProps) {
  const { locale, registers } = state;
  const { id, name, answers, mark, when, sureness, isContradicted, news, town, regions, describe } = record;
  const vocabulary = vocabularyOf(registers, locale);
  return (
    <li
      {...(isApart
        ? {}
        : {
            'data-record': true,
            'data-answers': answers.join(' '),
            ...(news === undefined ? {} : { 'data-news': news }),
          })}
    >
      <details>
        <summary>
          {mark !== null && <Mark mark={mark} />}
          <h4>
            <SourcedText locale={locale} text={name} />
          </h4>
          <small class="record-line">
            {town !== null && <span>{vocabulary.town(town)}</span>}
            {/* Under the name of its region a list need not say it again. */}
            {town === null && <span class="line-region">{vocabulary.regions(regions)}</span>}
            {when !== '' && <span>{when}</span>}
            {isContradicted === true && <span>{locale.t('records.contradiction')}</span>}
            {sureness !== undefined && <span>{sureness}</span>}
          </small>
        </summary>
        <div class="record-body" id={id}>
          <RecordFacts locale={locale} description={describe()} />
          <p class="record-links">
            <ReportRecord state={state} id={id} name={readWords(name, locale.texts.language)?.text ?? id} />
          </p>
        </div>
      </details>
    </li>
  );
}
