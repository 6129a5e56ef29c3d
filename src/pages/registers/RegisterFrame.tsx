/** Head, contents and foot that all pages of the registers share. */
import type { ComponentChildren } from 'preact';
import { Contents } from '../../ui/Contents.tsx';
import { SiteFooter, SiteHeader } from '../../ui/SiteFrame.tsx';
import { pageHref, relatedPagesOf } from '../../view/pageLinks.ts';
import { registerFolder, type RegisterPageKey } from '../../records/registerHref.ts';
import type { RegisterState } from './types.ts';

interface RegisterFrameProps {
  readonly state: RegisterState;
  readonly page: RegisterPageKey;
  readonly title: string;
  /** One or two sentences: how much there is and what it is not. */
  readonly lead: string;
  /** Parts that one can jump to: id of a heading, its words. */
  readonly contents?: readonly (readonly [id: string, text: string])[];
  readonly children: ComponentChildren;
}

export function RegisterFrame({ state, page, title, lead, contents = [], children }: RegisterFrameProps) {
  const { locale, root, pages, dataset } = state;
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
        page={page}
        languageHref={(language) => `${root}${language}/${registerFolder(page)}`}
      />
      <main class={`register ${page}`} id="main">
        <SectionPages {...{ state, page }} />
        <h1>{title}</h1>
        <div class="lead-row">
          {page !== 'registers' && (
            <button class="button needs-script share-link" type="button" data-done={t('home.card.copied')}>
              {t('common.share')}
            </button>
          )}
          <p class="lead">{lead}</p>
        </div>
        {contents.length > 0 && <Contents locale={locale} parts={contents} />}
        {children}
      </main>
      <SiteFooter locale={locale} release={dataset.release} root={root} />
    </>
  );
}

/** The map of the page's topic, and what else is behind it. */
function SectionPages({ state, page }: Pick<RegisterFrameProps, 'state' | 'page'>) {
  const { locale, root, pages } = state;
  const { t, texts } = locale;
  const section = pages.find(({ id }) => id === page)?.section;
  const entry = pages.find(({ id, topic }) => id === section && topic !== undefined);
  if (entry?.topic === undefined) return null;
  return (
    <nav class={`section-pages function-${entry.topic}`} aria-label={t('explore.related')}>
      <a href={pageHref(entry, root, texts.language)}>{t('register.section.map')}</a>
      {relatedPagesOf(pages, entry.topic, true).map((one) => (
        <a
          key={one.id}
          href={pageHref(one, root, texts.language)}
          {...(one.id === page ? { 'aria-current': 'true' } : {})}
        >
          {t(one.related.label)}
        </a>
      ))}
    </nav>
  );
}
