/** The name of a meeting's files, without what says their kind. */
import type { Meeting } from '../../../meeting/meeting.ts';

/** Letters that every file system takes. */
export function fileStem({ title, date }: Pick<Meeting, 'title' | 'date'>): string {
  const words = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60);
  return [words === '' ? 'meeting' : words, date].filter((part) => part !== '').join('-');
}
