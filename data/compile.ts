/**
 * Compiles a data folder into what programs use: the `Dataset` (figures without words) and the
 * `Texts` of a language (words without figures). Nothing here knows a country, region or indicator.
 */
import type { Dataset } from '../src/domain/types.ts';
import { checkTables } from './check.ts';
import { datasetOf } from './datasetOf.ts';
import type { Fault } from './fault.ts';
import { readTables } from './readTables.ts';

export { compileTexts } from './compileTexts.ts';

/**
 * Always gives a dataset, of all that could be understood, so that `npm run dev` can show the rest
 * of the site while a file is being corrected; a release is built only when `problems` is empty.
 */
export function compileDataset(folder: string): { dataset: Dataset; problems: readonly Fault[] } {
  const data = readTables(folder);
  return { dataset: datasetOf(data), problems: checkTables(data).problems };
}
