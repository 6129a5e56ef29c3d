/** The three facts of a region: what it can do, what it asks for, what is under way. */
import type { Locale } from '../../../i18n/locale.ts';
import { ListMarks } from '../../../records/list/ListMarks.tsx';
import type { RegionModel } from '../types.ts';
import { CapabilityNumber, CapabilityYears } from './CapabilityFact.tsx';
import { RecordsFact } from './RecordsFact.tsx';

interface ThreeFactsProps {
  readonly model: Pick<RegionModel, 'capability' | 'science' | 'sparks'>;
  readonly locale: Locale;
}

export function ThreeFacts({ model: { capability, science, sparks }, locale }: ThreeFactsProps) {
  const { needs = null, initiatives = null, sources = [] } = science ?? {};
  if (capability === null && needs === null && initiatives === null) return null;
  return (
    <section id="science" class="facts" aria-labelledby="facts">
      <h2 id="facts" class="visually-hidden">
        {locale.t('region.science')}
      </h2>
      <ListMarks records={[...(needs?.items ?? []), ...(initiatives?.items ?? [])]} />
      {capability !== null && <CapabilityNumber fact={capability} />}
      {needs !== null && <RecordsFact list={needs} locale={locale} kind="needs" />}
      {initiatives !== null && <RecordsFact list={initiatives} locale={locale} kind="initiatives" />}
      {capability !== null && (
        <CapabilityYears
          fact={capability}
          spark={sparks.find(({ indicator }) => indicator === capability.row.indicator)}
          locale={locale}
        />
      )}
      {sources.length > 0 && (
        <p class="on-paper record-sources">{sources.map((text, index) => `[${index + 1}] ${text}`).join('; ')}</p>
      )}
    </section>
  );
}
