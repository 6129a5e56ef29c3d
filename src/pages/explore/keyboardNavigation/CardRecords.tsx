/** Records of a region in words, in its card: those that the filter leaves. */
import type { Locale } from '../../../i18n/locale.ts';
import type { RecordsModel } from '../../../map/model.ts';
import { RecordLines } from '../RecordLines.tsx';
import type { RegionId } from '../../../domain/types.ts';

interface CardRecordsProps {
  readonly state: { readonly root: string; readonly locale: Locale };
  readonly records: RecordsModel;
  readonly region: RegionId;
}

export function CardRecords({ state, records: { byRegion, register }, region }: CardRecordsProps) {
  const shown = (byRegion.get(region) ?? []).filter(({ isAsked }) => isAsked);
  return shown.length === 0 ? null : <RecordLines {...{ state, register }} records={shown} hasSources />;
}
