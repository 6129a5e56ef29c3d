/** What a release keeps frames of. */
import type { Language } from '../../../domain/types.ts';
import type { ReleaseRecord } from './record.ts';

/** @returns places of its frames in one language: `map/grp`, `region/KZ-10`; none where the release has no record */
export function keptFrames(
  releases: readonly Pick<ReleaseRecord, 'release' | 'frames'>[],
  release: string,
  language: Language,
): readonly string[] {
  const record = releases.find((one) => one.release === release);
  const folder = `${language}/`;
  return [...(record?.frames.keys() ?? [])].flatMap((key) => (key.startsWith(folder) ? key.slice(folder.length) : []));
}
