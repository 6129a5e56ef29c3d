/**
 * What few maps need: those of records, of two indicators, and of an indicator without a value of any region. The
 * build has it at hand; a browser loads it with the first map that needs it (`files.ts`, `requests.ts`).
 */
export { BivariateLegend } from '../../map/legend/BivariateLegend.tsx';
export { countryAlone } from '../../map/describe/alone.ts';
export { recordsLegend } from '../../map/describe/recordLegend.ts';
export { createRecords } from '../../map/describe/records.ts';
export { RecordLegend } from '../../map/legend/RecordLegend.tsx';
export { MapMarks, MapNames } from '../../map/marks/MarkedMap.tsx';
export { namesOfRecords } from '../../map/marks/namesOfRecords.ts';
export { CountryAlone } from './CountryAlone.tsx';
export { NationalRecords } from './NationalRecords.tsx';
export { CardRecords } from './keyboardNavigation/CardRecords.tsx';
