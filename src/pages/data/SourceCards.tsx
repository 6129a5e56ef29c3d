/** Every source with what is known about it, and what rests on it. */
import { IndicatorLinks } from './IndicatorLinks.tsx';
import type { DataState, DataPartProps } from './types.ts';

/** What data files write where a source names no licence. */
const NO_LICENCE = 'not stated';

export function SourceCards({ state }: DataPartProps) {
  const { t } = state.locale;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('sources.title')}</h2>
      <p>{t('sources.intro')}</p>
      <ul class="cards">
        {state.sources.map(({ id, indicators }) => (
          <li key={id} id={`source-${id}`}>
            <h3>
              <Title state={state} id={id} />
            </h3>
            <p class="small">{factsOf(state, id).join(' · ')}</p>
            <IndicatorLinks state={state} label={t('sources.usedIn')} indicators={indicators} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Title({ state: { locale }, id }: DataPartProps & { id: string }) {
  const source = locale.texts.sources[id];
  if (source === undefined) return <>{id}</>;
  return source.url === '' ? <>{source.title}</> : <a href={source.url}>{source.title}</a>;
}

function factsOf({ locale }: DataState, id: string): readonly string[] {
  const { t, texts, format } = locale;
  const source = texts.sources[id];
  if (source === undefined) return [];
  const { publisher, published, licence, retrieved } = source;
  return [
    publisher,
    published === '' ? t('data.sources.undated') : format.date(published),
    licence === NO_LICENCE || licence === '' ? t('common.licence.unknown') : t('common.licence.is', { licence }),
    retrieved === '' ? '' : t('explore.provenance.retrievedOn', { date: format.date(retrieved) }),
  ].filter((fact) => fact !== '');
}
