/** `npx tsx tools/write-counts.ts [folder]`: counts the registers anew into `observations/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { siblingGeo } from '../src/data/check/checkData.ts';
import { datasetOf } from '../src/data/compile/datasetOf.ts';
import { readTables } from '../src/data/read/readTables.ts';
import { COUNTED, countedRows, countsCsv } from '../src/data/compute/counts.ts';
import { registersOf } from '../src/data/compile/registersOf.ts';

const folder = process.argv[2] ?? join(ROOT, 'data');
const data = readTables(folder);
const { country, regions } = datasetOf(data);
const registers = registersOf(data, siblingGeo(folder));
for (const register of COUNTED) {
  const ids = regions.map(({ id }) => id);
  const rows = countedRows(registers, register, country, ids);
  const file = join(folder, 'observations', `${register}.csv`);
  writeFileSync(file, countsCsv(rows, register, registers.readOn.slice(0, 4)));
  console.log(`${file}: ${rows.filter(({ value }) => value !== '').length - 1} of ${ids.length} regions`);
}
