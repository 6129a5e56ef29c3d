/** The site's face cut down: from the files of its package to those that are sent. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { lettersOf, type FacePart } from './letters.ts';

const PACKAGE = '@fontsource-variable/source-sans-3';
const { resolve } = createRequire(import.meta.url);

/** What of the package says its version and its licence. */
export const FACE_PACKAGE = resolve(`${PACKAGE}/package.json`);

/** Distances between pairs of letters; figures of one width. */
const FEATURES = ['kern', 'tnum'];
/** What the licence reserves for the whole face, and as many letters in its place. */
const RESERVED_NAMES = [
  ['Source Sans 3', 'Science Map 3'],
  ['SourceSans3', 'ScienceMap3'],
] as const;

/** The package's own file of a part, all weights and letters. */
export function packageFile({ source }: FacePart): Buffer {
  return readFileSync(resolve(`${PACKAGE}/files/source-sans-3-${source}-wght-normal.woff2`));
}

/** The file that is sent for a part: its letters in the weights that pages use, as WOFF2. */
export async function faceFile(part: FacePart): Promise<Buffer> {
  const letters = lettersOf(part);
  const cut = await subsetFont(packageFile(part), letters, {
    targetFormat: 'truetype',
    variationAxes: { wght: { min: 400, max: 700 } },
    keepFeatures: FEATURES,
    noHinting: true,
  });
  return subsetFont(renamed(cut), letters, { targetFormat: 'woff2', keepFeatures: FEATURES });
}

/** A face that was changed may not keep the name within its file (Open Font License, 3). */
function renamed(font: Buffer): Buffer {
  // Names are UTF-16, most significant byte first. Sums of the tables are made anew when it is written.
  const coded = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const copy = Buffer.from(font);
  for (const [reserved, own] of RESERVED_NAMES) {
    for (let at = copy.indexOf(coded(reserved)); at !== -1; at = copy.indexOf(coded(reserved), at)) {
      coded(own).copy(copy, at);
    }
  }
  return copy;
}
