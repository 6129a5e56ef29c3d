/** What a mark's drawing is called in the document. */
import type { RecordMark } from './recordMarks.ts';

/** Alike for marks of one look: the id of its drawing. @example markId({ kind: 'need', fields: ['square'] }) // 'm-square' */
export function markId(mark: RecordMark): string {
  switch (mark.kind) {
    case 'need':
      return `m-${mark.fields.length === 0 ? 'none' : mark.fields.join('-')}`;
    case 'ladder':
      return `m-${Math.round(mark.filled * 4)}of4`;
    case 'stopped':
      return 'm-stopped';
    case 'chain':
      return `m-step${mark.step}`;
    case 'away':
      return 'm-away';
  }
}
