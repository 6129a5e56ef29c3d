/** Keeps the meeting that is open while it is edited, and says what went wrong. */
import type { Meeting } from '../../../meeting/meeting.ts';
import { isOfMeeting, type KeptMeeting, type MeetingStore } from './meetingStore.ts';

/** `conflict`: another window has saved it too, and this one goes on with a copy; `failed`: the browser keeps nothing. */
export type KeepTrouble = 'conflict' | 'other-window' | 'failed';

export interface MeetingKeeper {
  readonly list: () => readonly KeptMeeting[];
  readonly open: (id: string) => Meeting | null;
  /** @returns the meeting as it was kept: with another id where another window has gone on with this one */
  readonly keep: (meeting: Meeting) => Meeting;
  readonly remove: (id: string) => void;
  readonly trouble: () => KeepTrouble | null;
  /** Another window changed the storage. @returns whether it was this meeting */
  readonly isChangedElsewhere: (key: string | null) => boolean;
}

/** @param withFigures what is seen at each step, added to what is kept */
export function meetingKeeper(
  store: MeetingStore,
  newId: () => string,
  withFigures: (meeting: Meeting) => Meeting,
): MeetingKeeper {
  let open: { readonly id: string; readonly revision: string | null } | null = null;
  let trouble: KeepTrouble | null = null;
  const keep = (asked: Meeting): Meeting => {
    const meeting = withFigures(asked);
    const revision = open?.id === meeting.id ? open.revision : null;
    const saved = store.save(meeting, revision);
    if (saved.kind === 'saved') {
      open = { id: meeting.id, revision: saved.revision };
      if (trouble !== 'conflict') trouble = null;
      return meeting;
    }
    trouble = saved.kind;
    if (saved.kind === 'failed') {
      open = { id: meeting.id, revision };
      return meeting;
    }
    // What the other window saved stays; this one goes on beside it.
    const copy = { ...meeting, id: newId() };
    const again = store.save(copy, null);
    if (again.kind !== 'saved') trouble = 'failed';
    open = { id: copy.id, revision: again.kind === 'saved' ? again.revision : null };
    return copy;
  };
  return {
    keep,
    list: store.list,
    trouble: () => trouble,
    open: (id) => {
      const kept = store.load(id);
      trouble = null;
      open = kept === null ? null : { id, revision: kept.revision };
      return kept?.meeting ?? null;
    },
    remove: (id) => {
      store.remove(id);
      open = null;
      trouble = null;
    },
    isChangedElsewhere: (key) => {
      if (open === null || !isOfMeeting(key, open.id)) return false;
      trouble = 'other-window';
      return true;
    },
  };
}
