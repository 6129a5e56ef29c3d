/**
 * Compiles a data folder into what programs use: the `Dataset` (figures without words), the
 * `Texts` of a language (words without figures) and the `Registers` (records with their own words). Nothing here knows a country, region or indicator.
 */
import type { Registers } from '../../domain/registers.ts';
import type { Dataset } from '../../domain/types.ts';
import { checkTables, siblingGeo } from '../check/checkData.ts';
import { datasetOf } from './datasetOf.ts';
import type { Fault } from '../fault.ts';
import { readTables } from '../read/readTables.ts';
import { registersOf } from './registersOf.ts';

export { compileTexts } from './compileTexts.ts';

/**
 * Always gives a dataset, of all that could be understood, so that `npm run dev` can show the rest
 * of the site while a file is being corrected; a release is built only when `problems` is empty.
 */
export function compileDataset(
  folder: string,
  geoFolder: string = siblingGeo(folder),
): { dataset: Dataset; registers: Registers; problems: readonly Fault[] } {
  const data = readTables(folder);
  return {
    dataset: datasetOf(data),
    registers: registersOf(data, geoFolder),
    problems: checkTables(data, geoFolder).problems,
  };
}
