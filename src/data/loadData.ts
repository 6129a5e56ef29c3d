/**
 * One pass over a data folder: read → compile → check. What comes out is all that the rest of the
 * build needs, publishing included: no file is read and no row is interpreted twice.
 *
 * Compiling never fails: it leaves out what it cannot understand. So the check can hold figures to
 * each other (sums, inputs, counts) in the very dataset that pages would show.
 */
import { checkData } from './check/checkData.ts';
import { compileDataset } from './compile/compileDataset.ts';
import { compileFormulas } from './compile/compileFormulas.ts';
import { compileRegisters } from './compile/compileRegisters.ts';
import { readData, type DataFolder } from './read/readData.ts';
import type { Reader } from './read/reader.ts';
import { withCountedRecords } from '../domain/countedRecords.ts';
import type { Registers } from '../domain/registers.ts';
import type { Dataset } from '../domain/types.ts';
import type { DataReport } from '../i18n/dataProblem.ts';

export interface LoadedData {
  /** The tables as they are kept: what is published, and what texts are compiled from. */
  readonly data: DataFolder;
  /** Figures without words. */
  readonly dataset: Dataset;
  /** Records with their own words. */
  readonly registers: Registers;
  /** A release is built only when it has no problems. */
  readonly report: DataReport;
}

/** @param geoFolder boundaries and towns; `geo/` beside the data folder unless it is named */
export function loadData(folder: string, geoFolder?: string, reader?: Reader): LoadedData {
  const data = readData(folder, geoFolder, reader);
  const computed = compileFormulas(data);
  const dataset = compileDataset(data, computed);
  const registers = compileRegisters(data);
  return {
    data,
    dataset: withCountedRecords(dataset, registers),
    registers,
    report: checkData({ data, dataset, registers, cells: computed.cells }),
  };
}
