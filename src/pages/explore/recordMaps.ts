/**
 * What a map of records needs and no other map does. The build has it at hand; a browser loads it with the
 * figures of the first indicator that counts records (`files.ts`).
 */
export { recordsLegend } from '../../map/describe/recordLegend.ts';
export { createRecords } from '../../map/describe/records.ts';
export { RecordLegend } from '../../map/legend/RecordLegend.tsx';
export { MapMarks, MapNames } from '../../map/marks/MarkedMap.tsx';
export { namesOfRecords } from '../../map/marks/namesOfRecords.ts';
export { NationalRecords } from './NationalRecords.tsx';
export { CardRecords } from './keyboardNavigation/CardRecords.tsx';
