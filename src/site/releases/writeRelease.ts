/** Today's release → its record in the data folder. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFigures } from '../../domain/releaseFigures.ts';
import { describeFrames, drawnGeography, indicatorNames, keptNames } from '../../pages/embed/frozen/describeFrames.ts';
import { RECORD_VERSION, type RecordHead } from '../../pages/embed/frozen/record.ts';
import { figuresText, recordText } from '../../pages/embed/frozen/recordText.ts';
import { pageSources } from '../pageSources.ts';
import type { Site } from '../site.ts';
import { FIGURES_FILE, FRAMES_FILE, GEOGRAPHY_FOLDER, geographyFile, packed, RELEASES_FOLDER } from './releaseFiles.ts';

export interface WrittenRelease {
  readonly folder: string;
  readonly frames: number;
  /** Of all its files; shapes that an earlier release has are not written again. */
  readonly bytes: number;
}

/** Digits of a hash that names shapes. */
const HASH_DIGITS = 16;

/**
 * @param dataFolder gets the record below it
 * @param onFrame told after each frame that was described
 */
export function writeRelease(site: Site, dataFolder: string, onFrame?: () => void): WrittenRelease {
  const sources = pageSources(site);
  const { dataset } = site;
  const { release, country, regions } = dataset;
  const shapes = JSON.stringify(drawnGeography(site.geography));
  const geography = createHash('sha256').update(shapes).digest('hex').slice(0, HASH_DIGITS);
  const frames = describeFrames(sources, onFrame);
  const head: RecordHead = {
    version: RECORD_VERSION,
    ...{ release, country, geography },
    regions: regions.map(({ id }) => id),
    names: keptNames(sources),
    frames: frames.length,
  };
  const releases = join(dataFolder, RELEASES_FOLDER);
  const files = [
    [join(releases, release, FRAMES_FILE), recordText(head, frames)],
    [join(releases, release, FIGURES_FILE), figuresText(releaseFigures(dataset), indicatorNames(sources))],
    [join(releases, GEOGRAPHY_FOLDER, geographyFile(geography)), shapes],
  ] as const;
  let bytes = 0;
  for (const [file, text] of files) {
    if (file.endsWith(geographyFile(geography)) && existsSync(file)) continue;
    const content = packed(text);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, content);
    bytes += content.length;
  }
  return { folder: join(releases, release), frames: frames.length, bytes };
}
