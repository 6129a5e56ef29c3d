/** Partnerships between places, as a table of what the map draws as arcs. */
import { partnershipFlows } from '../../domain/partnershipFlows.ts';
import { PartnershipTable } from '../../records/partnerships/PartnershipTable.tsx';
import type { GapsProps } from './types.ts';

export function Partnerships({ state }: GapsProps) {
  const { t } = state.locale;
  return (
    <section aria-labelledby="partnerships">
      <h2 id="partnerships">{t('gaps.partnerships')}</h2>
      <p>{t('gaps.partnerships.about')}</p>
      <PartnershipTable
        state={state}
        flows={partnershipFlows(state.registers.partnerships)}
        caption={t('gaps.partnerships.caption')}
        isCaptionHeard
      />
    </section>
  );
}
