/** Where much is asked and little is there: the square, each region in a sentence, the records behind it. */
import { RegisterFrame } from '../registers/RegisterFrame.tsx';
import { FieldTables } from './FieldTables.tsx';
import { GapList } from './GapList.tsx';
import { GapMap } from './GapMap.tsx';
import { Partnerships } from './Partnerships.tsx';
import type { GapsState } from './types.ts';

export function GapsPage({ state }: { readonly state: GapsState }) {
  const { model } = state;
  const { t } = state.locale;
  const hasPartnerships = state.registers.partnerships.length > 0;
  return (
    <RegisterFrame
      state={state}
      page="gaps"
      title={model.headline}
      lead={leadOf(state)}
      contents={[
        ['map', t('gaps.map')],
        ['list', t('gaps.list')],
        ['matrix', t('gaps.matrix')],
        ['fields', t('gaps.fields')],
        ...(hasPartnerships ? [['partnerships', t('gaps.partnerships')] as const] : []),
      ]}
    >
      <GapMap state={state} />
      <GapList state={state} />
      <FieldTables state={state} />
      {hasPartnerships && <Partnerships state={state} />}
    </RegisterFrame>
  );
}

export function leadOf({ model, locale }: Pick<GapsState, 'model' | 'locale'>): string {
  const { indicators } = locale.texts;
  return locale.t('gaps.lead', {
    capability: indicators[model.indicator]?.name ?? model.indicator,
    capabilityYear: String(model.year),
  });
}
