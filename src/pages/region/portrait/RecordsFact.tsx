/** Needs or initiatives of a region in words: how many were found, the first of them, the rest one press away. */
import type { Locale } from '../../../i18n/locale.ts';
import { Mark } from '../../../map/marks/Mark.tsx';
import { SourcedText } from '../../../records/text/SourcedText.tsx';
import type { RecordLink, RecordList } from '../science/describeScience.ts';
import { statedTogether, statementKey } from './statements.ts';

/** Records that are seen at once. The heading of the initiatives stands in a phone's first screen, below the needs. */
export const RECORDS_SHOWN = { needs: 2, initiatives: 5 } as const;

interface RecordsFactProps {
  readonly list: RecordList;
  readonly locale: Locale;
  readonly kind: 'needs' | 'initiatives';
}

export function RecordsFact({ list, locale, kind }: RecordsFactProps) {
  const { t, format } = locale;
  const { count, href, remark } = list;
  const { language } = locale.texts;
  const items = statedTogether(list.items, language).flatMap((together) => together.items);
  const [shown, rest] = [items.slice(0, RECORDS_SHOWN[kind]), items.slice(RECORDS_SHOWN[kind])];
  return (
    <section
      class={`fact ${kind === 'needs' ? 'function-demand' : 'function-progress'}`}
      aria-labelledby={`fact-${kind}`}
    >
      <h3 id={`fact-${kind}`}>
        {count === 0 ? <NotFound kind={kind} /> : <span class="hero num">{format.number(count, 0)}</span>}{' '}
        <a class="noun" href={href}>
          {t(`region.fact.${kind}`, { n: count })}
        </a>
      </h3>
      {count === 0 && <p class="small">{t('common.missing.found.about')}</p>}
      {remark !== undefined && (
        <p class="small">
          {remark.href === undefined ? (
            remark.text
          ) : (
            <a class="remark" href={remark.href}>
              {remark.text}
            </a>
          )}
        </p>
      )}
      <Records items={shown} locale={locale} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{t('home.more', { n: rest.length, count: String(rest.length) })}</summary>
          <Records items={rest} locale={locale} after={shown.at(-1)} />
        </details>
      )}
    </section>
  );
}

/** What was not found is an outline, of no field and of no stage. */
function NotFound({ kind }: Pick<RecordsFactProps, 'kind'>) {
  return (
    <svg class="hero not-found" viewBox="-5.5 -5.5 11 11" aria-hidden="true">
      {kind === 'needs' ? <path d="M-4-4H4V4H-4Z" /> : <circle r="4.2" />}
    </svg>
  );
}

interface RecordsProps extends Pick<RecordsFactProps, 'locale'> {
  readonly items: readonly RecordLink[];
  /** What stands before them: what was stated together with it needs no words about that. */
  readonly after?: RecordLink | undefined;
}

function Records({ items, locale, after }: RecordsProps) {
  const { language } = locale.texts;
  const isSaid = (record: RecordLink | undefined) =>
    record !== undefined && after !== undefined && statementKey(record, language) === statementKey(after, language);
  return (
    <>
      {statedTogether(items, language).map(({ stated, items: together }) => (
        <div key={together[0]?.id}>
          {stated !== null && !isSaid(together[0]) && (
            <p class="small stated">
              {`${stated.kind} · ${stated.date} · `}
              <SourcedText locale={locale} text={stated.by} bare />
            </p>
          )}
          <ul class="records-in-words">
            {together.map(({ id, name, href, about, mark, source }) => (
              <li key={id}>
                <Mark mark={mark} />
                <span>
                  <a href={href}>
                    <SourcedText locale={locale} text={name} bare />
                  </a>{' '}
                  <small>
                    <span {...(stated === null ? {} : { class: 'fields' })}>{about}</span>
                    <span class="on-paper">{` [${source}]`}</span>
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
