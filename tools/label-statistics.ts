/**
 * How many names the maps can hold: `npx tsx tools/label-statistics.ts [DATA_DIR GEO_DIR]`.
 * Over every indicator and year of a country, per size of the map and language: names in full, in
 * short or left out, with how many of them the number stands. To run before and after a change of
 * boundaries, names or rules of placing.
 */
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../src/domain/types.ts';
import { SIZE_CLASSES, type SizeClass } from '../src/domain/geography.ts';
import { placeLabels } from '../src/map/labels/placeLabels.ts';
import { describeMap } from '../src/map/describeMap.ts';
import { loadSite, type Site } from '../src/site/site.ts';
import { defaultView } from '../src/view/defaults.ts';
import { ROOT } from './root.ts';

interface Counts {
  maps: number;
  full: number;
  short: number;
  none: number;
  withNumber: number;
  callouts: number;
  /** Names left out, by how often. */
  readonly left: Map<string, number>;
}

function count(site: Site, language: Language, size: SizeClass): Counts {
  const counts: Counts = { maps: 0, full: 0, short: 0, none: 0, withNumber: 0, callouts: 0, left: new Map() };
  for (const { id, years } of site.context.indicators) {
    for (const year of years) {
      const view = { ...defaultView(site.context, language), indicator: id, year };
      const { territories } = describeMap(site.dataset, view, site.locales[language]);
      const { labels, callouts } = placeLabels(site.geography, territories, size);
      const drawn = new Map(labels.map((label) => [label.key, label]));
      const boxed = new Set(callouts.map(({ key }) => key));
      counts.maps += 1;
      counts.callouts += boxed.size;
      for (const mark of territories) {
        if (boxed.has(mark.key)) continue;
        const label = drawn.get(mark.key);
        if (label === undefined) counts.none += 1;
        else if (label.name === mark.labels[0]) counts.full += 1;
        else counts.short += 1;
        if (label !== undefined && label.value !== '') counts.withNumber += 1;
        if (label === undefined) counts.left.set(mark.name, (counts.left.get(mark.name) ?? 0) + 1);
      }
    }
  }
  return counts;
}

const [data = join(ROOT, 'data'), geo = join(ROOT, 'geo')] = process.argv.slice(2);
const site = loadSite(data, geo);
for (const size of Object.keys(SIZE_CLASSES) as SizeClass[]) {
  for (const language of LANGUAGES) {
    const { maps, full, short, none, withNumber, callouts, left } = count(site, language, size);
    const share = (part: number) => `${((100 * part) / (full + short + none)).toFixed(1)} %`.padStart(7);
    const often = [...left]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 4)
      .map(([name, times]) => `${name} ${times}`);
    console.log(
      `${size.padEnd(7)}${language}  full ${share(full)}  short ${share(short)}  none ${share(none)}  with number ${share(withNumber)}` +
        `  call-outs ${(callouts / maps).toFixed(1)} a map  of ${maps} maps${often.length > 0 ? `; left out: ${often.join(', ')}` : ''}`,
    );
  }
}
