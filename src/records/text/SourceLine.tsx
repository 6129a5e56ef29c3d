/** Where a record was read, and when: as traceable as a number of the map. */
import type { RegisterSource, RegisterSourceId } from '../../domain/registers.ts';
import type { Locale } from '../../i18n/locale.ts';
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
      <SourceLink source={source} locale={state.locale} />
      {` · ${facts}`}
    </span>
  );
}

interface SourceLinkProps {
  readonly source: RegisterSource;
  readonly locale: Pick<Locale, 'texts'>;
}

export function SourceLink({ source: { publisher, url, language }, locale }: SourceLinkProps) {
  const name = publisher[locale.texts.language];
  return url === null ? (
    <>{name}</>
  ) : (
    <a href={url} rel="external" {...(language === null ? {} : { hreflang: language })}>
      {name}
    </a>
  );
}

/** When it was read. How much of it was, the table of sources says. */
export function sourceFacts({ locale }: Pick<RecordsState, 'locale'>, source: RegisterSource): string {
  return locale.t('records.source.read', { date: partialDateText(source.retrieved, locale.format) });
}

export function sourceOf({ registers }: Pick<RecordsState, 'registers'>, id: RegisterSourceId): RegisterSource {
  const source = registers.sources.find((one) => one.id === id);
  if (source === undefined) throw new Error(`no source ${id}: data:check should have refused it`);
  return source;
}
