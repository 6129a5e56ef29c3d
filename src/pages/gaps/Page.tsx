/** What is asked and who could do it: the finding, a table of all regions and fields, and the records behind it. */
import { RegisterFrame } from '../registers/RegisterFrame.tsx';
import { AnswerList } from './AnswerList.tsx';
import { Apart } from './Apart.tsx';
import { GapMatrix } from './GapMatrix.tsx';
import { NarrowFields } from './NarrowFields.tsx';
import { Partnerships } from './Partnerships.tsx';
import { Running } from './Running.tsx';
import { UnaskedList } from './UnaskedList.tsx';
import { ASKED, pairsWith, type GapsProps, type GapsState } from './types.ts';

export function GapsPage({ state }: GapsProps) {
  const { t } = state.locale;
  const hasPartnerships = state.registers.partnerships.length > 0;
  const asked = ASKED.filter((answer) => pairsWith(state.gaps, answer).length > 0);
  return (
    <RegisterFrame
      state={state}
      page="gaps"
      title={t('gaps.title')}
      lead={gapsLead(state)}
      contents={[
        ['matrix', t('gaps.matrix')],
        ...asked.map((answer) => [answer, t(`gaps.list.${answer}`)] as const),
        ['unasked', t('gaps.list.unasked')],
        ['apart', t('gaps.apart')],
        ['running', t('gaps.running')],
        ['fields', t('gaps.fields')],
        ...(hasPartnerships ? [['partnerships', t('gaps.partnerships')] as const] : []),
      ]}
    >
      <p class="about">{t('gaps.about')}</p>
      <GapMatrix state={state} />
      {asked.map((answer) => (
        <AnswerList key={answer} state={state} answer={answer} />
      ))}
      <UnaskedList state={state} />
      <Apart state={state} />
      <Running state={state} />
      <NarrowFields state={state} />
      {hasPartnerships && <Partnerships state={state} />}
    </RegisterFrame>
  );
}

/** The finding: how many needs were stated, and how many pairs of region and field have which answer. */
export function gapsLead({ gaps, locale: { t, format } }: Pick<GapsState, 'gaps' | 'locale'>): string {
  const pairs = ASKED.flatMap((answer) => pairsWith(gaps, answer));
  const count = (answer: (typeof ASKED)[number]) => format.number(pairsWith(gaps, answer).length, 0);
  const needs = new Set(pairs.flatMap(({ cell }) => cell.stated)).size;
  const regions = new Set(pairs.map(({ row }) => row.region)).size;
  return [
    t('gaps.lead', {
      needs: String(needs),
      regions: String(regions),
      regionsN: regions,
      pairs: String(pairs.length),
      pairsN: pairs.length,
    }),
    t('gaps.lead.met', { count: count('met') }),
    t('gaps.lead.unmet', { count: count('unmet') }),
    ...(count('withheld') === '0' ? [] : [t('gaps.lead.withheld', { count: count('withheld') })]),
  ].join(' ');
}
