/** Needs or initiatives by name, each with its mark and what is known of it. */
import type { Locale } from '../../../i18n/locale.ts';
import { Mark } from '../../../map/marks/Mark.tsx';
import { SourcedText } from '../../../records/text/SourcedText.tsx';
import type { RecordLink } from '../../region/science/describeScience.ts';

interface RecordNamesProps {
  readonly items: readonly RecordLink[];
  readonly locale: Locale;
  /** As many are seen at once; the others open. All of them by default. */
  readonly most?: number;
  /** What is said of each beside its name. */
  readonly aboutOf?: (record: RecordLink) => string;
}

export function RecordNames({ items, most = Infinity, ...rest }: RecordNamesProps) {
  const { t } = rest.locale;
  if (items.length === 0) return <span class="none-found">{t('common.missing.found')}</span>;
  const more = items.slice(most);
  return (
    <>
      <Names items={items.slice(0, most)} {...rest} />
      {more.length > 0 && (
        <details>
          <summary>{t('home.more', { n: more.length, count: String(more.length) })}</summary>
          <Names items={more} {...rest} />
        </details>
      )}
    </>
  );
}

function Names({ items, locale, aboutOf = ({ about }) => about }: Omit<RecordNamesProps, 'most'>) {
  return (
    <ul class="record-names">
      {items.map((record) => (
        <li key={record.id}>
          <Mark mark={record.mark} />
          <span>
            <a href={record.href}>
              <SourcedText locale={locale} text={record.name} bare />
            </a>{' '}
            <small>{aboutOf(record)}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
