/** One record of a list, with what it is found by: its id is the fragment of its address. */
import { RecordFacts } from '../cards/RecordFacts.tsx';
import type { RecordsState } from '../recordsState.ts';
import type { RecordEntry } from '../register.ts';
import { ReportRecord } from '../report/ReportRecord.tsx';
import { readWords } from '../text/readWords.ts';
import { SourcedText } from '../text/SourcedText.tsx';

interface ListedRecordProps {
  readonly state: RecordsState;
  readonly record: RecordEntry;
}

export function ListedRecord({ state, record: { id, name, answers, describe } }: ListedRecordProps) {
  const { locale } = state;
  return (
    <li id={id} data-record data-answers={answers.join(' ')}>
      <h4>
        <SourcedText locale={locale} text={name} />
      </h4>
      <RecordFacts locale={locale} description={describe()} />
      <p class="record-links">
        <ReportRecord state={state} id={id} name={readWords(name, locale.texts.language)?.text ?? id} />
      </p>
    </li>
  );
}
