/** `npx tsx data/registers/writeCounts.ts [folder]`: counts the registers anew into `observations/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siblingGeo } from '../check.ts';
import { datasetOf } from '../datasetOf.ts';
import { readTables } from '../readTables.ts';
import { COUNTED, countedRows, countsCsv } from './counts.ts';
import { registersOf } from './registersOf.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
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
