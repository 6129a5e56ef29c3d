/** What a map shows, whatever its indicator counts: for the build and tests, which have all parts at hand. */
import type { Dataset } from '../domain/types.ts';
import type { Locale } from '../i18n/locale.ts';
import type { View } from '../view/view.ts';
import { countryAlone } from './describe/alone.ts';
import { recordsLegend } from './describe/recordLegend.ts';
import { createRecords } from './describe/records.ts';
import { describeMapWith, type RareDescriber } from './describeMapWith.ts';
import type { MapModel } from './model.ts';

const DESCRIBER: RareDescriber = { countryAlone, createRecords, recordsLegend };

/** As `describeMapWith`, which tells of the parameters. */
export function describeMap(dataset: Dataset, view: View, locale: Locale): MapModel {
  return describeMapWith(DESCRIBER, dataset, view, locale);
}
