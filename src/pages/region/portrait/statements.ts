/** Needs by the occasion on which they were stated, so that it is said once for all of them. */
import { readWords } from '../../../records/text/readWords.ts';
import type { RecordLink, Statement } from '../science/describeScience.ts';
import type { Language } from '../../../domain/types.ts';

export interface StatedTogether {
  readonly stated: Statement | null;
  readonly items: readonly RecordLink[];
}

/** Alike for records that were stated together. */
export function statementKey({ stated }: RecordLink, language: Language): string {
  return stated === null ? '' : [stated.kind, readWords(stated.by, language)?.text ?? '', stated.date].join('\n');
}

/** In the order of the first of each; initiatives, which nobody states, stay together. */
export function statedTogether(records: readonly RecordLink[], language: Language): readonly StatedTogether[] {
  const found = new Map<string, RecordLink[]>();
  for (const record of records) {
    const key = statementKey(record, language);
    found.set(key, [...(found.get(key) ?? []), record]);
  }
  return [...found.values()].map((items) => ({ stated: items[0]?.stated ?? null, items }));
}
