/** Records of releases, as far as they can be read. What cannot is said, and keeps no site from being built. */
import { join } from 'node:path';
import type { Reader } from '../../data/read/reader.ts';
import type { Geography } from '../../domain/geography.ts';
import { isUnchanged, releaseChanges } from '../../domain/releaseChanges.ts';
import { releaseFigures } from '../../domain/releaseFigures.ts';
import type { Dataset } from '../../domain/types.ts';
import type { MessageArguments } from '../../i18n/translate.ts';
import type { MessageKey } from '../../i18n/messageKeys.ts';
import type { ReleaseRecord } from '../../pages/embed/frozen/record.ts';
import { readFigures, readRecord } from '../../pages/embed/frozen/recordText.ts';
import {
  FIGURES_FILE,
  FRAMES_FILE,
  GEOGRAPHY_FOLDER,
  geographyFile,
  RELEASE_NAME,
  RELEASES_FOLDER,
  unpacked,
} from './releaseFiles.ts';

/** A message of the build that is not worded yet. */
export interface ReleaseProblem {
  readonly key: Extract<MessageKey, `build.release.${string}`>;
  readonly args: MessageArguments;
}

export interface ReadReleases {
  /** The first release first. */
  readonly releases: readonly ReleaseRecord[];
  readonly problems: readonly ReleaseProblem[];
}

/** @param dataFolder a folder without records has none: nothing was released yet */
export function readReleases(dataFolder: string, reader: Reader): ReadReleases {
  const folder = join(dataFolder, RELEASES_FOLDER);
  const problems: ReleaseProblem[] = [];
  const releases = reader
    .names(folder)
    .filter((name) => RELEASE_NAME.test(name))
    .flatMap((release) =>
      readRelease(folder, release, reader, (key, args = {}) => problems.push({ key, args: { release, ...args } })),
    );
  return { releases, problems };
}

type Tell = (key: ReleaseProblem['key'], args?: MessageArguments) => void;

function readRelease(folder: string, release: string, reader: Reader, tell: Tell): readonly ReleaseRecord[] {
  const textOf = (...path: readonly string[]) => unpacked(reader.bytes(join(folder, ...path)));
  const read = readRecord(textOf(release, FRAMES_FILE) ?? '');
  if (read.kind !== 'record' || read.head.release !== release) {
    tell(read.kind === 'newer' ? 'build.release.newer' : 'build.release.unreadable', {
      file: `${release}/${FRAMES_FILE}`,
    });
    return [];
  }
  const { head, frames, lost } = read;
  const shapes = `${GEOGRAPHY_FOLDER}/${geographyFile(head.geography)}`;
  const geography = geographyOf(textOf(shapes));
  if (geography === null) {
    tell('build.release.unreadable', { file: shapes });
    return [];
  }
  if (lost > 0) {
    tell('build.release.cut', {
      file: `${release}/${FRAMES_FILE}`,
      n: lost,
      count: String(lost),
      of: String(head.frames),
    });
  }
  const figures = readFigures(textOf(release, FIGURES_FILE) ?? '');
  if (figures === null) tell('build.release.figures', { file: `${release}/${FIGURES_FILE}` });
  return [
    { release, head, geography, frames, figures: figures?.figures ?? null, indicatorNames: figures?.names ?? {} },
  ];
}

/** The tables of a release are final: what changes them later is another release. */
export function changedSinceRecord(releases: readonly ReleaseRecord[], dataset: Dataset): readonly ReleaseProblem[] {
  const figures = releases.find(({ release }) => release === dataset.release)?.figures ?? null;
  if (figures === null) return [];
  const changes = releaseChanges(figures, releaseFigures(dataset), dataset.country);
  if (isUnchanged(changes)) return [];
  const n = changes.figures.length + changes.years.length + changes.records.length;
  const args = { release: dataset.release, n, count: String(n) };
  return [{ key: 'build.release.differs', args }];
}

/** @returns null where it is cut: shapes have no part that could stand alone */
function geographyOf(text: string | null): Geography | null {
  try {
    return text === null ? null : (JSON.parse(text) as Geography);
  } catch {
    return null;
  }
}
