/** The data page: what there is, how complete it is, where it comes from, how to take it away and use it. */
import { Contents } from '../../ui/Contents.tsx';
import { SiteFooter, SiteHeader } from '../../ui/SiteFrame.tsx';
import { CoveragePicture } from './CoveragePicture.tsx';
import { CoverageWords } from './CoverageWords.tsx';
import { Downloads } from './Downloads.tsx';
import { Notes } from './Notes.tsx';
import { Programs } from './Programs.tsx';
import { RequestList } from './RequestList.tsx';
import { Cite, Licence, Report } from './Reuse.tsx';
import { SourceCards } from './SourceCards.tsx';
import { Statuses } from './Statuses.tsx';
import { SurenessTable } from './SurenessTable.tsx';
import type { DataState, DataPartProps } from './types.ts';

export function DataPage({ state }: DataPartProps) {
  const { locale, root, pages, release } = state;
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
        page="data"
        languageHref={(language) => `${root}${language}/data/`}
      />
      <main class="data" id="main">
        <h1>{t('common.nav.data')}</h1>
        <p class="lead">{dataLead(state)}</p>
        <p class="small">
          {`${updatedOf(state)} · `}
          <a href={`${root}${locale.texts.language}/changes/`}>{t('common.changes')}</a>
        </p>
        <Contents locale={locale} parts={partsOf(state)} />
        <section aria-labelledby="coverage">
          <h2 id="coverage">{t('data.coverage.title')}</h2>
          <CoveragePicture state={state} />
          <CoverageWords state={state} />
        </section>
        <Downloads state={state} />
        <Programs state={state} />
        <Statuses state={state} />
        <SourceCards state={state} />
        <Notes state={state} />
        <SurenessTable state={state} />
        <RequestList state={state} />
        <Cite state={state} />
        <Licence state={state} />
        <Report state={state} />
      </main>
      <SiteFooter locale={locale} release={release} root={root} />
    </>
  );
}

/** One sentence that says how much there is. */
export function dataLead({ locale, extent, regions }: DataState): string {
  const { t, format } = locale;
  const count = (n: number) => ({ n, count: format.number(n, 0) });
  return t('data.lead', {
    indicators: t('explore.indicator.count', count(extent.indicators)),
    regions: t('common.regions', count(regions.length)),
    years: extent.years === null ? '' : format.yearRange(extent.years.from, extent.years.to),
    values: t('data.values', count(extent.withValue)),
    missing: format.number(extent.missing, 0),
    m: extent.missing,
  });
}

function updatedOf({ locale, release }: DataState): string {
  const { t, format } = locale;
  return [t('data.updated', { date: format.date(release) }), t('common.release', { release })].join(' · ');
}

function partsOf({ locale: { t }, registers }: DataState): readonly (readonly [id: string, text: string])[] {
  return [
    ['coverage', t('data.coverage.short')],
    ['downloads', t('data.downloads.title')],
    ['programs', t('data.programs.title')],
    ['statuses', t('data.statuses.short')],
    ['sources', t('sources.title')],
    ['notes', t('explore.notes')],
    ...(registers.events.length > 0 ? [['sureness', t('data.sureness.title')] as const] : []),
    ...(registers.requests.length > 0 ? [['requests', t('data.requests.title')] as const] : []),
    ['cite', t('common.cite')],
    ['licence', t('common.licence')],
    ['report', t('common.reportMistake')],
  ];
}
