/** `npx tsx tools/write-counts.ts [folder]`: counts the registers anew into `observations/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDataset } from '../src/data/compile/compileDataset.ts';
import { compileRegisters } from '../src/data/compile/compileRegisters.ts';
import { countedRows, countsCsv } from '../src/data/compute/counts.ts';
import { OBSERVATIONS_FOLDER, readData } from '../src/data/read/readData.ts';
import { COUNTED_REGISTERS } from '../src/domain/types.ts';
import { ROOT } from './root.ts';

const folder = process.argv[2] ?? join(ROOT, 'data');
const data = readData(folder);
const { country, regions } = compileDataset(data);
const registers = compileRegisters(data);
for (const register of COUNTED_REGISTERS) {
  const ids = regions.map(({ id }) => id);
  const rows = countedRows(registers, register, country, ids);
  const file = join(folder, OBSERVATIONS_FOLDER, `${register}.csv`);
  writeFileSync(file, countsCsv(rows, register, registers.readOn.slice(0, 4)));
  console.log(`${file}: ${rows.filter(({ value }) => value !== '').length - 1} of ${ids.length} regions`);
}
