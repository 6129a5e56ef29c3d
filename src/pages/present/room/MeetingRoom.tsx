/** The room: one slide as large as the screen, led by clicker, keys or fingers. */
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { DecisionForm } from './DecisionForm.tsx';
import { roomCommandOf, type RoomCommand } from './keys.ts';
import { Speaker } from './Speaker.tsx';
import { openSpeakerWindow, type SpeakerWindow } from './speakerWindow.ts';
import { spotlight } from './spotlight.ts';
import type { RoomProps } from './types.ts';

export function MeetingRoom({ meeting, slides, choices, words, first, onDecide, onClose }: RoomProps) {
  const { t } = words;
  const [at, setAt] = useState({ step: first, list: 0 });
  const [isBlack, setBlack] = useState(false);
  const [isDeciding, setDeciding] = useState(false);
  const [spot, setSpot] = useState<string | null>(null);
  const [speaker, setSpeaker] = useState<SpeakerWindow | 'here' | null>(null);
  const [started] = useState(() => Date.now());
  const room = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const slide = slides[at.step];
  const step = meeting.steps[at.step];
  const nextFinding = slides[at.step + 1];
  const place = t('present.place', { at: String(at.step + 1), of: String(slides.length) });

  const goTo = (next: number, list: number) => {
    setAt({ step: Math.min(Math.max(next, 0), slides.length - 1), list });
    setSpot(null);
  };
  const act = (command: RoomCommand) => {
    if (typeof command === 'object') {
      const rows = [...(stage.current?.querySelectorAll('.slide-list [data-spot]') ?? [])];
      setSpot(command.row === 0 ? null : (rows[command.row - 1]?.getAttribute('data-spot') ?? null));
      return;
    }
    switch (command) {
      case 'next':
        if (at.list + 1 < (slide?.lists ?? 0)) setAt({ ...at, list: at.list + 1 });
        else if (at.step + 1 < slides.length) goTo(at.step + 1, 0);
        break;
      case 'back':
        if (at.list > 0) setAt({ ...at, list: at.list - 1 });
        else if (at.step > 0) goTo(at.step - 1, 0);
        break;
      case 'first':
        goTo(0, 0);
        break;
      case 'last':
        goTo(slides.length - 1, 0);
        break;
      case 'black':
        setBlack(!isBlack);
        break;
      case 'speaker':
        setSpeaker(speaker === null ? (openSpeakerWindow(t('present.speaker')) ?? 'here') : closed(speaker));
        break;
      case 'decide':
        if (onDecide !== null) setDeciding(!isDeciding);
        break;
      case 'spotlight':
        find.current?.focus();
        break;
      case 'full':
        toggleFullScreen(room.current);
        break;
      case 'close':
        closed(speaker);
        onClose();
    }
  };
  const latest = useRef(act);
  latest.current = act;

  useEffect(() => {
    room.current?.focus();
    const listen = (event: KeyboardEvent) => {
      if (isTyped(event.target) && event.key !== 'Escape') return;
      // A focused button answers these by itself.
      if ((event.key === 'Enter' || event.key === ' ') && (event.target as Element | null)?.closest('button') != null)
        return;
      const command = roomCommandOf(event);
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', listen);
    document.body.classList.add('in-room');
    return () => {
      document.removeEventListener('keydown', listen);
      document.body.classList.remove('in-room');
    };
  }, []);
  useEffect(() => spotlight(stage.current, spot), [spot, at]);
  const view = (
    <Speaker
      {...{ step, place, started, words }}
      finding={step?.caption === '' ? (slide?.finding ?? '') : (step?.caption ?? '')}
      next={nextFinding?.finding ?? ''}
    />
  );
  useEffect(() => {
    if (speaker === null || speaker === 'here') return undefined;
    render(view, speaker.place);
    const { document: page } = speaker.window;
    const listen = (event: KeyboardEvent) => {
      const command = roomCommandOf(event);
      if (command !== null) latest.current(command);
    };
    page.addEventListener('keydown', listen);
    return () => page.removeEventListener('keydown', listen);
  });

  return (
    <div
      class="room"
      role="dialog"
      aria-modal="true"
      aria-label={meeting.title || t('present.untitled')}
      tabIndex={-1}
      ref={room}
    >
      <div class="stage" ref={stage} tabIndex={0} aria-live="polite">
        {slide?.draw(at.list)}
        {isBlack && <div class="black" />}
      </div>
      {speaker === 'here' && (
        <aside class="room-notes" aria-label={t('present.speaker')}>
          <p class="small">{t('present.speaker.blocked')}</p>
          {view}
        </aside>
      )}
      {isDeciding && onDecide !== null && step !== undefined && (
        <aside class="room-decide" aria-label={t('present.decisions')}>
          <h2>{t('present.decisions')}</h2>
          <DecisionForm
            decisions={step.decisions}
            {...{ choices, words }}
            id={`room-${at.step}`}
            change={(decisions) => onDecide(at.step, decisions)}
          />
        </aside>
      )}
      <div class="room-bar">
        <button type="button" class="button" onClick={() => act('back')}>
          {t('present.back')}
        </button>
        <span class="num">{place}</span>
        <button type="button" class="button" onClick={() => act('next')}>
          {t('present.next')}
        </button>
        <button type="button" class="button" aria-pressed={isBlack} onClick={() => act('black')}>
          {t('present.black')}
        </button>
        <label>
          <span class="visually-hidden">{t('present.spotlight')}</span>
          <input
            ref={find}
            type="text"
            list="room-regions"
            placeholder={t('present.spotlight')}
            onChange={({ currentTarget }) => {
              const asked = currentTarget.value.trim().toLowerCase();
              const found = choices.regions.find(
                ({ id, name }) => name.toLowerCase() === asked || id.toLowerCase() === asked,
              );
              const near = choices.regions.find(({ name }) => asked !== '' && name.toLowerCase().startsWith(asked));
              setSpot((found ?? near)?.id ?? null);
              currentTarget.value = '';
              room.current?.focus();
            }}
          />
          <datalist id="room-regions">
            {choices.regions.map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
        </label>
        {onDecide !== null && (
          <button type="button" class="button" aria-pressed={isDeciding} onClick={() => act('decide')}>
            {t('present.decisions')}
          </button>
        )}
        <button type="button" class="button" aria-pressed={speaker !== null} onClick={() => act('speaker')}>
          {t('present.speaker')}
        </button>
        <button type="button" class="button" onClick={() => act('full')}>
          {t('present.full')}
        </button>
        <button type="button" class="button" onClick={() => act('close')}>
          {t('common.close')}
        </button>
      </div>
    </div>
  );
}

function closed(speaker: SpeakerWindow | 'here' | null): null {
  if (speaker !== null && speaker !== 'here') speaker.window.close();
  return null;
}

function isTyped(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}

/** Browsers may refuse, as in frames: the room fills the window then. */
function toggleFullScreen(room: HTMLElement | null): void {
  const { fullscreenElement } = document;
  const change = fullscreenElement === null ? room?.requestFullscreen() : document.exitFullscreen();
  change?.catch(() => undefined);
}
