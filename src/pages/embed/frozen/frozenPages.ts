/** What both kinds of frozen pages share: their addresses, their part of a record, their picture. */
import { urlOf, type PageAddress, type PageFile } from '../../pageKind.ts';
import { FROZEN_FOLDER } from '../embedPaths.ts';
import type { FrozenFrame, ReleaseRecord } from './record.ts';
import { frameOf } from './recordText.ts';

/** Of each frame of this kind that a record has whole. */
export function frozenPaths(releases: readonly ReleaseRecord[], kind: FrozenFrame['kind']): readonly string[] {
  return releases.flatMap(({ release, frames }) =>
    [...frames.keys()].flatMap((key) => {
      const [language = '', of, id = ''] = key.split('/');
      return of === kind ? [`${FROZEN_FOLDER}${release}/${language}/embed/${kind}/${id}/`] : [];
    }),
  );
}

interface Frozen<Frame extends FrozenFrame> {
  readonly record: ReleaseRecord;
  readonly frame: Frame;
}

/**
 * @param at one of `frozenPaths` of the frame's kind
 * @throws Error for another address: our mistake
 */
export function readFrozen<Frame extends FrozenFrame>(
  { path, root }: Pick<PageAddress, 'path' | 'root'>,
  releases: readonly ReleaseRecord[],
): Frozen<Frame> {
  const [, release, language, , kind, id] = path.split('/');
  const record = releases.find((one) => one.release === release);
  const line = record?.frames.get(`${language}/${kind}/${id}`);
  if (record === undefined || line === undefined) throw new Error(`no frame in any record: ${path}`);
  return { record, frame: frameOf(line, root) as Frame };
}

/** Lines at the foot of its picture, with its address where the build knows it. */
export function footOfPage(foot: readonly string[], at: PageAddress): readonly string[] {
  const url = urlOf(at);
  return url === null ? foot : foot.map((line, index) => (index === foot.length - 1 ? `${line} · ${url}` : line));
}

/** A PNG too would take more than all else of a release (docs/decisions/212). */
export function frozenPicture(svg: string): PageFile {
  return { name: 'picture.svg', text: svg };
}
