/** Every initiative under its stage: the Concept's chain, and the short ladder for what is outside it. */
import { byStage } from '../../domain/registerCounts.ts';
import type { Initiative, SourcedWords, Stage, StageList } from '../../domain/registers.ts';
import { Mark } from '../../map/marks/Mark.tsx';
import { stageMark } from '../../map/marks/recordMarks.ts';
import { sentenceCase } from '../../i18n/sentenceCase.ts';
import { SourcedText } from '../../records/text/SourcedText.tsx';
import { NameLink } from './NameLink.tsx';
import type { InitiativesProps } from './types.ts';

/** More names than a phone shows at once stand folded under their stage. */
const MOST_OPEN = 12;

/** What is in work comes first; the chain, which hardly any has begun, after it. */
export function Board(props: InitiativesProps) {
  const { t } = props.state.locale;
  return (
    <section aria-labelledby="board">
      <h2 id="board">{t('initiatives.board')}</h2>
      <Stages {...props} list="ladder" />
      <Stages {...props} list="chain" />
    </section>
  );
}

function Stages({ state, vocabulary, list }: InitiativesProps & { readonly list: StageList }) {
  const { registers, locale } = state;
  const { t } = locale;
  const stages = registers.stages.filter((stage) => stage.list === list);
  const found = byStage(registers.initiatives, stages);
  const reached = stages.filter((stage) => sizeOf(found, stage) > 0);
  const count = reached.reduce((sum, { id }) => sum + (found.get(id)?.length ?? 0), 0);
  // The stage with most of those whose end is awaited is what one comes for.
  const first = list === 'ladder' ? reached.toSorted((a, b) => sizeOf(found, b) - sizeOf(found, a))[0] : undefined;
  const ordered = first === undefined ? reached : [first, ...reached.filter((stage) => stage !== first)];
  return (
    <section aria-labelledby={list}>
      <h3 id={list}>
        {t(`records.stage.${list}`)} <span class="count num">{count}</span>
      </h3>
      <p class="small">{t(`initiatives.${list}.about`)}</p>
      <ul class={`board ${list}`}>
        {ordered.map((stage) => (
          <StageLine
            key={stage.id}
            {...{ state, vocabulary, stage }}
            records={found.get(stage.id) ?? []}
            isOpen={stage === first && sizeOf(found, stage) <= MOST_OPEN}
          />
        ))}
      </ul>
      <EmptyStages state={state} list={list} stages={stages.filter((stage) => sizeOf(found, stage) === 0)} />
    </section>
  );
}

function sizeOf(found: ReadonlyMap<Stage['id'], readonly Initiative[]>, { id }: Stage): number {
  return found.get(id)?.length ?? 0;
}

/** In one line what six empty boxes said; the words of the Concept open below it. */
function EmptyStages({
  state: { locale },
  list,
  stages,
}: Pick<InitiativesProps, 'state'> & { readonly list: StageList; readonly stages: readonly Stage[] }) {
  const { t, texts } = locale;
  if (stages.length === 0) return null;
  const names = stages.map(({ order, name }) => (list === 'chain' ? `${order}. ` : '') + name[texts.language]);
  return (
    <>
      <p class="none-found">{t('initiatives.chain.empty', { stages: names.join('; ') })}</p>
      {list === 'chain' && (
        <details>
          <summary>{t('initiatives.chain.words')}</summary>
          <ol>
            {stages.map((stage) => (
              <li key={stage.id} value={stage.order}>
                <SourcedText locale={locale} text={asSentence(stage.text)} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
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

interface StageLineProps extends Pick<InitiativesProps, 'state' | 'vocabulary'> {
  readonly stage: Stage;
  readonly records: readonly Initiative[];
  readonly isOpen: boolean;
}

function StageLine({ state, vocabulary, stage, records, isOpen }: StageLineProps) {
  const { locale, registers } = state;
  return (
    <li data-stage={stage.id}>
      <details open={isOpen}>
        <summary>
          <Mark mark={stageMark(stage, registers.stages)} />
          <h4>
            {stage.name[locale.texts.language]} <span class="count num">{records.length}</span>
          </h4>
        </summary>
        <p class="small">
          <SourcedText locale={locale} text={asSentence(stage.text)} />
        </p>
        <ul>
          {records.map((record) => (
            <li key={record.id}>
              <NameLink state={state} record={record} /> <small>{vocabulary.regions(record.regions)}</small>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
