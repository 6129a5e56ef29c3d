/**
 * Meetings in the browser. Each is an entry of its own with a revision: a window that saves over what another has
 * saved since is told so, and neither loses anything. Storage may be full, denied or not there at all.
 */
import { meetingIn } from '../../../meeting/meetingFile.ts';
import type { Meeting } from '../../../meeting/meeting.ts';

const PREFIX = 'meeting:';

export type Saved =
  | { readonly kind: 'saved'; readonly revision: string }
  /** Another window has saved this meeting since it was read here. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed' };

export interface KeptMeeting {
  readonly meeting: Meeting;
  readonly revision: string;
}

export interface MeetingStore {
  /** By title. */
  readonly list: () => readonly KeptMeeting[];
  readonly load: (id: string) => KeptMeeting | null;
  /** @param revision that was read; null for a meeting that has not been kept yet */
  readonly save: (meeting: Meeting, revision: string | null) => Saved;
  readonly remove: (id: string) => void;
}

export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** @param storage asked for each time: reading `localStorage` alone may throw */
export function meetingStore(storage: () => StorageLike, newId: () => string): MeetingStore {
  const load = (id: string): KeptMeeting | null => {
    try {
      return read(storage().getItem(PREFIX + id));
    } catch {
      return null;
    }
  };
  return {
    load,
    list: () => {
      try {
        const kept = storage();
        const keys = Array.from({ length: kept.length }, (_, at) => kept.key(at) ?? '');
        const found = keys.filter((key) => key.startsWith(PREFIX)).flatMap((key) => read(kept.getItem(key)) ?? []);
        return found.toSorted((a, b) => (a.meeting.title < b.meeting.title ? -1 : 1));
      } catch {
        return [];
      }
    },
    save: (meeting, revision) => {
      try {
        const kept = storage();
        const there = read(kept.getItem(PREFIX + meeting.id));
        if (there !== null && there.revision !== revision) return { kind: 'conflict' };
        const next = newId();
        kept.setItem(PREFIX + meeting.id, JSON.stringify({ revision: next, meeting }));
        return { kind: 'saved', revision: next };
      } catch {
        return { kind: 'failed' };
      }
    },
    remove: (id) => {
      try {
        storage().removeItem(PREFIX + id);
      } catch {
        // What cannot be reached is not there.
      }
    },
  };
}

/** Whether a change of the storage by another window was of this meeting. */
export function isOfMeeting(key: string | null, id: string): boolean {
  return key === PREFIX + id;
}

function read(text: string | null): KeptMeeting | null {
  if (text === null) return null;
  try {
    const json = JSON.parse(text) as { readonly revision?: unknown; readonly meeting?: unknown };
    const meeting = meetingIn(json.meeting);
    return meeting === null ? null : { meeting, revision: String(json.revision) };
  } catch {
    return null;
  }
}
