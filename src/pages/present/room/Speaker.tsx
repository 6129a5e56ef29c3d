/** What only the speaker sees: notes, the question, what comes next, and the clock. */
import { useEffect, useState } from 'preact/hooks';
import type { MeetingStep } from '../../../meeting/meeting.ts';
import type { RoomWords } from './types.ts';

interface SpeakerProps {
  readonly step: MeetingStep | undefined;
  readonly finding: string;
  /** Of the next step; '' at the end. */
  readonly next: string;
  readonly place: string;
  readonly started: number;
  readonly words: RoomWords;
}

export function Speaker({ step, finding, next, place, started, words: { t } }: SpeakerProps) {
  const now = useNow();
  const minutes = Math.floor((now - started) / 60_000);
  return (
    <div class="speaker">
      <p class="speaker-clock">
        {clock(now)} <small>{t('present.speaker.minutes', { n: minutes, count: String(minutes) })}</small>
      </p>
      <p>
        {place} <strong>{finding}</strong>
      </p>
      <h2>{t('present.notes')}</h2>
      <p class="speaker-notes">{step === undefined || step.notes === '' ? t('present.speaker.none') : step.notes}</p>
      {step !== undefined && step.question !== '' && (
        <>
          <h2>{t('present.question')}</h2>
          <p>{step.question}</p>
        </>
      )}
      <h2>{t('present.speaker.next')}</h2>
      <p>{next === '' ? t('present.speaker.end') : next}</p>
    </div>
  );
}

const HALF_MINUTE_MS = 30_000;

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), HALF_MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Of the visitor's own clock: '09:05'. */
function clock(now: number): string {
  const date = new Date(now);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
