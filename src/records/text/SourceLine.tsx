/** Where a record was read, and when: as traceable as a number of the map. */
import type { RegisterSource, RegisterSourceId } from '../../domain/registers.ts';
import { partialDateText } from '../../i18n/partialDate.ts';
import type { RecordsState } from '../recordsState.ts';

interface SourceLineProps {
  readonly state: Pick<RecordsState, 'locale' | 'registers'>;
  readonly source: RegisterSourceId;
}

export function SourceLine({ state, source: id }: SourceLineProps) {
  const { t } = state.locale;
  const source = sourceOf(state, id);
  const facts = sourceFacts(state, source);
  return (
    <span class="source-line">
      {`${t('explore.provenance.source')}: `}
      <SourceLink source={source} />
      {` · ${facts}`}
    </span>
  );
}

export function SourceLink({ source: { publisher, url, language } }: { readonly source: RegisterSource }) {
  return url === null ? (
    <>{publisher}</>
  ) : (
    <a href={url} rel="external" {...(language === null ? {} : { hreflang: language })}>
      {publisher}
    </a>
  );
}

/** When it was read, and whether more could be read than a part of it. */
export function sourceFacts({ locale }: Pick<RecordsState, 'locale'>, source: RegisterSource): string {
  const { t, format } = locale;
  return [
    t('records.source.read', { date: partialDateText(source.retrieved, format) }),
    source.read === 'excerpt' ? t('records.source.excerpt') : '',
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
}

export function sourceOf({ registers }: Pick<RecordsState, 'registers'>, id: RegisterSourceId): RegisterSource {
  const source = registers.sources.find((one) => one.id === id);
  if (source === undefined) throw new Error(`no source ${id}: data:check should have refused it`);
  return source;
}
