/** Records by region, each with the mark that it has there. */
import { byRegion } from '../../domain/registerCounts.ts';
import type { RegionId } from '../../domain/types.ts';
import { compareMarks, type RecordMark } from './recordMarks.ts';

interface Marked {
  /** The first is its home. */
  readonly regions: readonly RegionId[];
  readonly mark: RecordMark;
}

/** @returns like by like; of a record of several regions its own mark stands at home, a ring in each other */
export function marksByRegion<Record extends Marked>(
  records: readonly Record[],
): ReadonlyMap<RegionId, readonly Record[]> {
  return new Map(
    [...byRegion(records)].map(([region, own]) => [
      region,
      own
        .map((record) => (record.regions[0] === region ? record : { ...record, mark: { kind: 'away' } as const }))
        .toSorted((a, b) => compareMarks(a.mark, b.mark)),
    ]),
  );
}
