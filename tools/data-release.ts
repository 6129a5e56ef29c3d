/**
 * `npm run data:release [-- --again]`: writes the record of the release that `data/RELEASE` names, so that its frozen
 * embeds can be built for ever. Once for each release, when its tables are final; `--again` writes one anew that nobody
 * has embedded yet. `DATA_DIR` and `GEO_DIR` name other folders.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildErrorText, buildWords } from '../src/site/buildErrors.ts';
import { foldersFrom } from '../src/site/folders.ts';
import { createProgress } from '../src/site/progress.ts';
import { FRAMES_FILE, RELEASES_FOLDER } from '../src/site/releases/releaseFiles.ts';
import { writeRelease } from '../src/site/releases/writeRelease.ts';
import { loadSite } from '../src/site/site.ts';

const { again } = parseArgs({ options: { again: { type: 'boolean', default: false } } }).values;
const { data, geo } = foldersFrom();
const words = buildWords();
const progress = createProgress(process.stdout);
try {
  const site = loadSite(data, geo, { say: progress.say });
  const { release, regions } = site.dataset;
  if (existsSync(join(data, RELEASES_FOLDER, release, FRAMES_FILE)) && !again) {
    progress.end();
    console.error(words('build.release.exists', { release }));
    process.exitCode = 1;
  } else {
    const indicators = site.context.indicators.filter(({ years }) => years.length > 0).length;
    const count = (indicators + regions.length) * Object.keys(site.locales).length;
    let described = 0;
    const written = writeRelease(site, data, () => progress.count('frames', (described += 1), count));
    progress.end();
    const kilobytes = String(Math.ceil(written.bytes / 1000));
    console.log(
      words('build.release.written', { release, n: written.frames, count: String(written.frames), kilobytes }),
    );
    console.log(written.folder);
  }
} catch (error) {
  progress.end();
  console.error(buildErrorText(error, words));
  process.exitCode = 1;
}
