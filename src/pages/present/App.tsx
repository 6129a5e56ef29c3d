/** What scripts add: one's own meetings, the form of one of them, and the room. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Meeting } from '../../meeting/meeting.ts';
import { newMeeting } from '../../meeting/newMeeting.ts';
import type { RegionSheets } from '../region/sheets.ts';
import { Composer } from './Composer.tsx';
import type { MeetingKeeper } from './compose/keeper.ts';
import { MeetingRoom } from './room/MeetingRoom.tsx';
import type { RecordChoices } from './room/types.ts';
import { previousSlide, slideSource, stepSlides } from './roomSlides.tsx';
import { createTakings } from './take/createTakings.tsx';

export interface Shown {
  /** Null: none is open. */
  readonly meeting: Meeting | null;
  /** Step that the room shows; null: the room is closed. */
  readonly room: number | null;
  /** A ready one, which is shown and not changed. */
  readonly isReady: boolean;
}

interface AppProps {
  readonly sheets: RegionSheets;
  readonly root: string;
  /** Absolute address of this release's files. */
  readonly folder: string;
  readonly keeper: MeetingKeeper;
  readonly choices: RecordChoices;
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
  /** What the visitor must know, in words; '' for nothing. */
  readonly notice: string;
  readonly onFile: (file: File) => void;
  readonly newId: () => string;
}

export function App({ sheets, root, folder, keeper, choices, shown, show, notice, onFile, newId }: AppProps) {
  const { locale, dataset } = sheets;
  const { t, texts } = locale;
  const { meeting, room, isReady } = shown;
  const [status, setStatus] = useState('');
  const slideOf = useMemo(() => slideSource(sheets), [sheets]);
  const chooser = useRef<HTMLInputElement>(null);
  const composed = meeting === null || isReady ? null : meeting.id;
  useEffect(() => {
    if (composed !== null) document.getElementById('composer')?.focus();
  }, [composed]);
  const slides = meeting === null ? [] : stepSlides(sheets, meeting, slideOf);
  const before = meeting === null ? null : previousSlide(sheets, meeting);
  const change = (next: Meeting) => {
    setStatus('');
    show({ meeting: keeper.keep(next), room, isReady: false });
  };
  const takings =
    meeting === null ? null : createTakings({ sheets, folder, meeting, slides, before, choices, say: setStatus });
  const kept = keeper.list();
  return (
    <>
      {notice !== '' && (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
      {keeper.trouble() !== null && (
        <p class="notice" role="alert">
          {t(`present.trouble.${keeper.trouble() ?? 'failed'}`)}{' '}
          {takings !== null && (
            <button type="button" class="button" onClick={takings.saveFile}>
              {t('present.take.file')}
            </button>
          )}
        </p>
      )}
      <p role="status">{status}</p>
      {meeting !== null && takings !== null && !isReady && (
        <Composer
          {...{ sheets, root, meeting, slides, choices, takings, change }}
          onShow={(step) => show({ ...shown, room: step })}
          onClose={() => show({ meeting: null, room: null, isReady: false })}
          onRemove={() => {
            keeper.remove(meeting.id);
            show({ meeting: null, room: null, isReady: false });
          }}
        />
      )}
      {(meeting === null || isReady) && (
        <section class="own" aria-labelledby="own">
          <h2 id="own">{t('present.own')}</h2>
          {kept.length === 0 ? <p>{t('present.own.none')}</p> : null}
          <ul>
            {kept.map(({ meeting: one }) => (
              <li key={one.id}>
                <button
                  type="button"
                  class="button"
                  onClick={() => show({ meeting: keeper.open(one.id), room: null, isReady: false })}
                >
                  {one.title === '' ? t('present.untitled') : one.title}
                </button>{' '}
                <small>{t('present.steps', { n: one.steps.length, count: String(one.steps.length) })}</small>
              </li>
            ))}
          </ul>
          <p class="ways">
            <button
              type="button"
              class="button main"
              onClick={() => change(newMeeting(newId(), texts.language, dataset.release))}
            >
              {t('present.new')}
            </button>
            <button type="button" class="button" onClick={() => chooser.current?.click()}>
              {t('present.open')}
            </button>
            <input
              ref={chooser}
              class="visually-hidden"
              type="file"
              accept=".json,application/json"
              tabIndex={-1}
              aria-label={t('present.open')}
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file !== undefined) onFile(file);
                currentTarget.value = '';
              }}
            />
          </p>
        </section>
      )}
      {meeting !== null && room !== null && (
        <MeetingRoom
          meeting={before === null ? meeting : { ...meeting, steps: [EMPTY_STEP, ...meeting.steps] }}
          slides={before === null ? slides : [before, ...slides]}
          {...{ choices }}
          words={locale}
          first={before === null || room === 0 ? room : room + 1}
          onDecide={
            isReady
              ? null
              : (at, decisions) => {
                  const step = before === null ? at : at - 1;
                  const steps = meeting.steps.map((one, index) => (index === step ? { ...one, decisions } : one));
                  show({ meeting: keeper.keep({ ...meeting, steps }), room, isReady });
                }
          }
          onClose={() => show({ ...shown, meeting: isReady ? null : meeting, room: null })}
        />
      )}
    </>
  );
}

const EMPTY_STEP = { address: '', caption: '', question: '', notes: '', decisions: [], seen: null } as const;
