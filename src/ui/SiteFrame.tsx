/** Head and foot of every page: where one is, in which language, who made it and under what licence. */
import { LANGUAGES, type Language, type Topic } from '../domain/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { navigationOf, pageHref, type PageLink } from '../view/pageLinks.ts';

interface SiteHeaderProps {
  readonly locale: Locale;
  /** From the page up to the site's folder. */
  readonly root: string;
  /** All pages of the site. */
  readonly pages: readonly PageLink[];
  /** What stands at its beginning; by default the site's title. */
  readonly brand?: string;
  /** Id of the page that the header stands on. */
  readonly page: string;
  /** The topic of what is shown, where documents of one page belong to several. */
  readonly topic?: Topic;
  /** The entry of a topic, where it keeps what is pinned or changes the page in place. */
  readonly topicLink?: (topic: Topic) => { readonly href: string; readonly onClick: (event: MouseEvent) => void };
  readonly languageHref: (language: Language) => string;
  /** Changes the language in place; without it the links lead to the other page. */
  readonly onLanguage?: (language: Language) => (event: MouseEvent) => void;
}

/** Id of the list of sections: on phones a button opens it. */
const SECTIONS = 'sections';

export function SiteHeader({ locale, root, pages, brand, languageHref, onLanguage, ...current }: SiteHeaderProps) {
  const { t, texts } = locale;
  return (
    <header class="site-header">
      <a class="brand" href={`${root}${texts.language}/`}>
        {brand ?? texts.site.title}
      </a>
      <Sections {...{ locale, root, pages }} {...current} />
      <nav class="languages" aria-label={t('common.language')}>
        {LANGUAGES.map((language) => (
          <a
            key={language}
            href={languageHref(language)}
            lang={language}
            hreflang={language}
            {...(language === texts.language ? { 'aria-current': 'true' } : {})}
            {...(onLanguage === undefined ? {} : { onClick: onLanguage(language) })}
          >
            {/* The spoken name begins with the visible one. Hiding its rest by a font size of 0 loaded another font. */}
            <span aria-hidden="true">{t(`common.language.${language}.short`)}</span>{' '}
            <span class="visually-hidden">{t(`common.language.${language}`)}</span>
          </a>
        ))}
      </nav>
    </header>
  );
}

/** Inline where there is room; on phones a popover below the header, which needs no script. */
function Sections({
  locale: { t, texts },
  root,
  pages,
  page,
  topic,
  topicLink,
}: Pick<SiteHeaderProps, 'locale' | 'root' | 'pages' | 'page' | 'topic' | 'topicLink'>) {
  const navigation = navigationOf(pages);
  const section = topic ?? pages.find(({ id }) => id === page)?.section;
  if (navigation.length < 2) return null;
  return (
    <>
      <button type="button" class="open-sections" popovertarget={SECTIONS}>
        {t('common.nav.menu')}
      </button>
      <nav class="sections" id={SECTIONS} popover="auto" aria-label={t('common.nav')} onClick={closeAfterChoice}>
        {navigation.map((entry) => (
          <a
            key={entry.id}
            href={pageHref(entry, root, texts.language)}
            {...(entry.id === section ? { 'aria-current': 'page' } : {})}
            {...(entry.topic === undefined ? {} : { class: `function-${entry.topic}`, ...topicLink?.(entry.topic) })}
          >
            {t(entry.navigation)}
          </a>
        ))}
      </nav>
    </>
  );
}

/** A link that changed the page in place leaves the menu open over it. */
function closeAfterChoice({ currentTarget, target }: Event & { readonly currentTarget: HTMLElement }): void {
  if (target === currentTarget) return;
  // Some browsers of ours know no popovers.
  if ('hidePopover' in currentTarget) currentTarget.hidePopover();
}

interface SiteFooterProps {
  readonly locale: Locale;
  readonly release: string;
  /** From the page up to the site's folder; null on the page that offers to keep the site. */
  readonly root: string | null;
}

export function SiteFooter({ locale, release, root }: SiteFooterProps) {
  const { t, texts } = locale;
  const { site } = texts;
  return (
    <footer class="site-footer">
      <p>
        <a href={site.publisherUrl}>{site.publisher}</a>
      </p>
      <p>{site.boundariesCredit}</p>
      <p>{site.dataLicence}</p>
      <p>
        {t('common.release', { release })}
        {root !== null && (
          <>
            {' · '}
            <a href={`${root}${texts.language}/changes/`}>{t('common.changes')}</a>
          </>
        )}
      </p>
      {root === null ? (
        // Scripts put the offer below the footer.
        <p id="keep" class="for-meeting needs-script">
          <a href="#keep">{t('common.forMeeting')}</a>
        </p>
      ) : (
        <>
          {/* The page of meetings learns from the browser which page and view one comes from; maps offer it in their panel. */}
          <p class="for-meeting">
            <a href={`${root}${texts.language}/present/?add=`}>{t('common.addToMeeting')}</a>
          </p>
          <p class="for-meeting">
            <a href={`${root}${texts.language}/map/#keep`}>{t('common.forMeeting')}</a>
          </p>
        </>
      )}
    </footer>
  );
}
