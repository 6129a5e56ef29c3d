/** Every initiative under its stage: the Concept's chain, and the short ladder for what is outside it. */
import { byStage } from '../../domain/registerCounts.ts';
import type { Initiative, SourcedWords, Stage, StageList } from '../../domain/registers.ts';
import { sentenceCase } from '../../i18n/sentenceCase.ts';
import { SourcedText } from '../../records/text/SourcedText.tsx';
import { NameLink } from './NameLink.tsx';
import type { InitiativesProps } from './types.ts';

export function Board(props: InitiativesProps) {
  const { t } = props.state.locale;
  return (
    <section aria-labelledby="board">
      <h2 id="board">{t('initiatives.board')}</h2>
      <p>{t('initiatives.board.about')}</p>
      <Columns {...props} list="chain" />
      <Columns {...props} list="ladder" />
    </section>
  );
}

function Columns({ state, vocabulary, list }: InitiativesProps & { readonly list: StageList }) {
  const { registers, locale } = state;
  const { t } = locale;
  const stages = registers.stages.filter((stage) => stage.list === list);
  const found = byStage(registers.initiatives, stages);
  const count = stages.reduce((sum, { id }) => sum + (found.get(id)?.length ?? 0), 0);
  return (
    <section aria-labelledby={list}>
      <h3 id={list}>
        {t(`records.stage.${list}`)} <span class="count num">{count}</span>
      </h3>
      <p class="small">{t(`initiatives.${list}.about`)}</p>
      <ol class={`board ${list}`}>
        {stages.map((stage) => (
          <Column key={stage.id} {...{ state, vocabulary, stage }} records={found.get(stage.id) ?? []} />
        ))}
      </ol>
    </section>
  );
}

/** Sources list stages as parts of one sentence; alone, each begins with a capital and has its full stop. */
function asSentence({ words, ours }: SourcedWords): SourcedWords {
  const sentence = (text: string) => sentenceCase(/[.!?]$/u.test(text) ? text : `${text}.`);
  return {
    words: Object.fromEntries(Object.entries(words).map(([language, text]) => [language, sentence(text)])),
    ours,
  };
}

interface ColumnProps extends Pick<InitiativesProps, 'state' | 'vocabulary'> {
  readonly stage: Stage;
  readonly records: readonly Initiative[];
}

function Column({ state, vocabulary, stage, records }: ColumnProps) {
  const { locale } = state;
  const { t, texts } = locale;
  return (
    <li data-stage={stage.id} class={records.length === 0 ? 'empty' : ''}>
      <h4>
        {stage.name[texts.language]} <span class="count num">{records.length === 0 ? '' : records.length}</span>
      </h4>
      <details>
        <summary>{t('initiatives.stage.words')}</summary>
        <p>
          <SourcedText locale={locale} text={asSentence(stage.text)} />
        </p>
      </details>
      {records.length === 0 ? (
        <p class="none-found">{t('register.none')}</p>
      ) : (
        <ul>
          {records.map((record) => (
            <li key={record.id}>
              <NameLink state={state} record={record} /> <small>{vocabulary.regions(record.regions)}</small>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
