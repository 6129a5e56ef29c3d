/** Decisions of a step: what, who, by when, a note, and where it goes in the registers. */
import { MOST } from '../../../meeting/limits.ts';
import { NO_DECISION, type Decision, type DecisionRecord } from '../../../meeting/meeting.ts';
import type { RecordChoices, RoomWords } from './types.ts';

interface DecisionFormProps {
  readonly decisions: readonly Decision[];
  readonly choices: RecordChoices;
  readonly words: RoomWords;
  /** Prefix of element ids. */
  readonly id: string;
  readonly change: (decisions: readonly Decision[]) => void;
}

export function DecisionForm({ decisions, choices, words, id, change }: DecisionFormProps) {
  const { t } = words;
  const put = (at: number, part: Partial<Decision>) =>
    change(decisions.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <div class="decisions">
      <ol>
        {decisions.map((decision, at) => (
          <li key={at}>
            <TextField
              label={t('present.decision')}
              value={decision.text}
              isLong
              onInput={(text) => put(at, { text })}
            />
            <TextField label={t('present.who')} value={decision.who} onInput={(who) => put(at, { who })} />
            <label>
              {t('present.by')}
              <input
                type="date"
                value={decision.by}
                onInput={({ currentTarget: { value } }) => put(at, { by: value })}
              />
            </label>
            <TextField label={t('present.note')} value={decision.note} onInput={(note) => put(at, { note })} />
            <RecordField
              record={decision.record}
              {...{ choices, words }}
              id={`${id}-${at}`}
              change={(record) => put(at, { record })}
            />
            <button type="button" class="button" onClick={() => change(decisions.filter((_, index) => index !== at))}>
              {t('present.decision.remove')}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="button"
        disabled={decisions.length >= MOST.decisions}
        onClick={() => change([...decisions, NO_DECISION])}
      >
        {t('present.decision.add')}
      </button>
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly onInput: (value: string) => void;
}

export function TextField({ label, value, isLong = false, onInput }: FieldProps) {
  return (
    <label>
      {label}
      {isLong ? (
        <textarea
          rows={2}
          maxLength={MOST.text}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          type="text"
          maxLength={MOST.line}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </label>
  );
}

interface RecordFieldProps extends Pick<DecisionFormProps, 'choices' | 'words' | 'id'> {
  readonly record: DecisionRecord;
  readonly change: (record: DecisionRecord) => void;
}

function RecordField({ record, choices, words: { t }, id, change }: RecordFieldProps) {
  const chosen = record.kind === 'initiative' ? record.initiative : record.kind;
  const choose = (value: string) => {
    if (value === 'none') change({ kind: 'none' });
    else if (value === 'new') change({ kind: 'new', type: '', regions: [] });
    else {
      const stage = choices.initiatives.find((one) => one.id === value)?.stage ?? '';
      change({ kind: 'initiative', initiative: value, stage });
    }
  };
  return (
    <>
      <label>
        {t('present.record')}
        <select value={chosen} onChange={({ currentTarget: { value } }) => choose(value)}>
          <option value="none">{t('present.record.none')}</option>
          <option value="new">{t('present.record.new')}</option>
          <optgroup label={t('present.record.initiative')}>
            {choices.initiatives.map(({ id: value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {record.kind === 'new' && (
        <>
          <label>
            {t('present.record.type')}
            <select value={record.type} onChange={({ currentTarget: { value } }) => change({ ...record, type: value })}>
              <option value="">{t('present.record.type.choose')}</option>
              {choices.types.map(({ id: value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('present.record.region')}
            <select
              id={`${id}-region`}
              value={record.regions[0] ?? ''}
              onChange={({ currentTarget: { value } }) => change({ ...record, regions: value === '' ? [] : [value] })}
            >
              <option value="">{t('records.wholeCountry')}</option>
              {choices.regions.map(({ id: value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </>
  );
}
