/** The steps of a meeting: each with its finding and its words, moved by drag or by keys. */
import { useRef, useState } from 'preact/hooks';
import type { MeetingStep } from '../../../meeting/meeting.ts';
import { DecisionForm, TextField } from '../room/DecisionForm.tsx';
import type { RecordChoices, RoomSlide, RoomWords } from '../room/types.ts';

interface StepListProps {
  readonly steps: readonly MeetingStep[];
  readonly slides: readonly RoomSlide[];
  readonly choices: RecordChoices;
  readonly words: RoomWords;
  /** Of a step's page; null where there is no site around, as in the meeting's file: steps keep their order there. */
  readonly hrefOf: ((step: MeetingStep) => string) | null;
  readonly change: (steps: readonly MeetingStep[]) => void;
  readonly onShow: (step: number) => void;
}

export function StepList({ steps, slides, choices, words, hrefOf, change, onShow }: StepListProps) {
  const { t } = words;
  const [dragged, setDragged] = useState<number | null>(null);
  const [told, setTold] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const put = (at: number, part: Partial<MeetingStep>) =>
    change(steps.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const move = (from: number, to: number) => {
    const step = steps[from];
    if (step === undefined || to < 0 || to >= steps.length || from === to) return;
    change(steps.toSpliced(from, 1).toSpliced(to, 0, step));
    setTold(t('present.moved', { at: String(to + 1), of: String(steps.length) }));
  };
  /** The pressed button goes on with its step. */
  const moveByKey = (from: number, to: number, button: 'up' | 'down') => {
    move(from, to);
    requestAnimationFrame(() => {
      list.current?.children[to]?.querySelector<HTMLElement>(`[data-move="${button}"]`)?.focus();
    });
  };
  return (
    <>
      <ol class="steps" ref={list}>
        {steps.map((step, at) => (
          <li
            key={`${at}${step.address}`}
            class={dragged === at ? 'step dragged' : 'step'}
            onDragOver={(event) => {
              if (dragged !== null) event.preventDefault();
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) move(dragged, at);
              setDragged(null);
            }}
          >
            <p class="step-head">
              {hrefOf !== null && (
                <span
                  class="step-handle"
                  draggable
                  aria-hidden="true"
                  onDragStart={(event) => {
                    event.dataTransfer?.setData('text/plain', step.address);
                    setDragged(at);
                  }}
                  onDragEnd={() => setDragged(null)}
                >
                  ⠿
                </span>
              )}
              <strong>
                {at + 1}. {hrefOf === null ? slides[at]?.finding : <a href={hrefOf(step)}>{slides[at]?.finding}</a>}
              </strong>
            </p>
            <p class="step-ways">
              <button type="button" class="button" onClick={() => onShow(at)}>
                {t('present.show')}
              </button>
              {hrefOf !== null && (
                <>
                  {' '}
                  <button
                    type="button"
                    class="button"
                    data-move="up"
                    disabled={at === 0}
                    aria-label={t('present.up', { at: String(at + 1) })}
                    onClick={() => moveByKey(at, at - 1, 'up')}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    class="button"
                    data-move="down"
                    disabled={at === steps.length - 1}
                    aria-label={t('present.down', { at: String(at + 1) })}
                    onClick={() => moveByKey(at, at + 1, 'down')}
                  >
                    ↓
                  </button>
                  <button
                    type="button"
                    class="button"
                    aria-label={t('present.remove', { at: String(at + 1) })}
                    onClick={() => change(steps.toSpliced(at, 1))}
                  >
                    ×
                  </button>
                </>
              )}
            </p>
            {hrefOf !== null && (
              <TextField
                label={t('present.caption')}
                value={step.caption}
                onInput={(caption) => put(at, { caption })}
              />
            )}
            {hrefOf === null ? (
              step.question !== '' && <p>{step.question}</p>
            ) : (
              <TextField
                label={t('present.question')}
                value={step.question}
                onInput={(question) => put(at, { question })}
              />
            )}
            <TextField label={t('present.notes')} value={step.notes} isLong onInput={(notes) => put(at, { notes })} />
            <details open={step.decisions.length > 0}>
              <summary>{t('present.decisions.count', { count: String(step.decisions.length) })}</summary>
              <DecisionForm
                decisions={step.decisions}
                {...{ choices, words }}
                id={`step-${at}`}
                change={(decisions) => put(at, { decisions })}
              />
            </details>
          </li>
        ))}
      </ol>
      <p role="status" class="small">
        {told}
      </p>
    </>
  );
}
