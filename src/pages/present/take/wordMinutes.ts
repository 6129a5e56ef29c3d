/** The minutes of a meeting in the words of the page. */
import { partialDateText } from '../../../i18n/partialDate.ts';
import { parsePartialDate } from '../../../domain/partialDate.ts';
import type { Meeting } from '../../../meeting/meeting.ts';
import { minutesOf, type Minutes, type ShownStep } from '../../../meeting/minutes.ts';
import type { RoomWords } from '../room/types.ts';

interface Site {
  readonly publisher: string;
  readonly release: string;
}

export function wordMinutes(
  meeting: Meeting,
  shown: readonly ShownStep[],
  { t, format }: RoomWords,
  { publisher, release }: Site,
): Minutes {
  const date = (iso: string) => {
    const known = parsePartialDate(iso);
    return known === null ? iso : partialDateText(known, format);
  };
  return minutesOf(meeting, shown, {
    untitled: t('present.untitled'),
    date,
    about: [
      t('present.minutes'),
      meeting.date === '' ? t('present.minutes.noDate') : t('present.minutes.date', { date: date(meeting.date) }),
    ],
    columns: [t('present.decision'), t('present.who'), t('present.by'), t('present.note')],
    nothing: t('present.minutes.nothing'),
    foot: [t('present.minutes.sign'), `${publisher} · ${t('common.release', { release })}`],
  });
}
