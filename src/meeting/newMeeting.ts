/** A meeting without steps. */
import type { Language } from '../domain/types.ts';
import type { Meeting } from './meeting.ts';

export function newMeeting(id: string, language: Language, release: string): Meeting {
  return { id, title: '', language, release, date: '', steps: [], previous: null };
}
