/** What changed: a part for each release, the newest first; frozen embeds lead to them. */
import type { Locale } from '../../i18n/locale.ts';
import { SiteFooter, SiteHeader } from '../../ui/SiteFrame.tsx';
import { TableBox } from '../../ui/TableBox.tsx';
import type { PageLink } from '../../view/pageLinks.ts';
import type { ChangedIndicator, ChangePart, ReleaseNews } from './describeChanges.ts';

export interface ChangesState {
  readonly locale: Locale;
  /** From the page up to the site's folder. */
  readonly root: string;
  readonly pages: readonly PageLink[];
  /** Of today. */
  readonly release: string;
  /** The newest first. */
  readonly news: readonly ReleaseNews[];
}

export function ChangesPage({ state: { locale, root, pages, release, news } }: { readonly state: ChangesState }) {
  const { t } = locale;
  return (
    <>
      <a class="skip" href="#main">
        {t('common.skip')}
      </a>
      <SiteHeader
        locale={locale}
        root={root}
        pages={pages}
        page="changes"
        languageHref={(language) => `${root}${language}/changes/`}
      />
      <main class="changes" id="main">
        <h1>{t('common.changes')}</h1>
        <p class="lead">{t('changes.lead')}</p>
        {news.map((one) => (
          <section key={one.release} id={one.release} aria-labelledby={`of-${one.release}`}>
            <h2 id={`of-${one.release}`}>{one.title}</h2>
            <p>{one.lead}</p>
            {one.parts.map((part) => (
              <Part key={part.title} part={part} locale={locale} />
            ))}
          </section>
        ))}
      </main>
      <SiteFooter locale={locale} release={release} root={root} />
    </>
  );
}

function Part({ part, locale }: { readonly part: ChangePart; readonly locale: Locale }) {
  return (
    <>
      <h3>{part.title}</h3>
      {part.kind === 'list' ? (
        <ul>
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : (
        <>
          <p class="small">{part.note}</p>
          {part.indicators.map((one) => (
            <Figures key={one.indicator} changed={one} locale={locale} />
          ))}
        </>
      )}
    </>
  );
}

/** More rows are folded: a page of thousands is not read. */
const MOST_OPEN = 12;

function Figures({
  changed: { name, figures },
  locale: { t, format },
}: {
  readonly changed: ChangedIndicator;
  readonly locale: Locale;
}) {
  const table = (
    <TableBox label={name}>
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('common.region')}</th>
            <th scope="col">{t('explore.year')}</th>
            <th scope="col">{t('changes.was')}</th>
            <th scope="col">{t('changes.is')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ region, year, from, to }) => (
            <tr key={`${region} ${year}`}>
              <th scope="row">{region}</th>
              <td>{year}</td>
              <td class="num">{from}</td>
              <td class="num">{to}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
  if (figures.length <= MOST_OPEN) return table;
  return (
    <details>
      <summary>{t('changes.count', { indicator: name, count: format.number(figures.length, 0) })}</summary>
      {table}
    </details>
  );
}
