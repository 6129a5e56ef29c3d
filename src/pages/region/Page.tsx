/** A region's page, its portrait: three facts → what stands out → whom to compare it with → folded, all that is known. */
import type { Locale } from '../../i18n/locale.ts';
import type { Language } from '../../domain/types.ts';
import type { Geography } from '../../domain/geography.ts';
import { LocatorMap } from '../../map/svg/LocatorMap.tsx';
import { SiteFooter, SiteHeader } from '../../ui/SiteFrame.tsx';
import type { PageLink } from '../../view/pageLinks.ts';
import { Fold } from './Fold.tsx';
import { Missing } from './Missing.tsx';
import { PlaceAmong } from './PlaceAmong.tsx';
import { ThreeFacts } from './portrait/ThreeFacts.tsx';
import { Ways } from './portrait/Ways.tsx';
import { Related } from './Related.tsx';
import { Science } from './science/Science.tsx';
import { Sparks } from './Sparks.tsx';
import type { RegionModel } from './types.ts';

/** What stands out is few things. */
const MOST_NOTABLE = 3;

export interface RegionPageProps {
  readonly model: RegionModel;
  readonly locale: Locale;
  readonly geography: Geography;
  readonly release: string;
  /** How many regions the country has. */
  readonly count: number;
  /** From the page up to the site's folder. */
  readonly root: string;
  /** All pages of the site. */
  readonly pages: readonly PageLink[];
}

export function RegionPage({ model, locale, geography, release, count, root, pages }: RegionPageProps) {
  const { t } = locale;
  const more = model.notable.slice(MOST_NOTABLE);
  const languageHref = (language: Language) => `${root}${language}/region/${model.region}/`;
  return (
    <>
      <a class="skip" href="#main">
        {t('common.skip')}
      </a>
      <SiteHeader locale={locale} root={root} pages={pages} page="region" languageHref={languageHref} />
      <main class={model.sheetCount === 1 ? 'region' : 'region two-sheets'} id="main">
        <Head model={model} locale={locale} geography={geography} />
        <ThreeFacts model={model} locale={locale} />
        <section class="notable" aria-labelledby="notable">
          <h2 id="notable">{t('region.notable')}</h2>
          <Sentences texts={model.notable.slice(0, MOST_NOTABLE)} />
          {more.length > 0 && (
            <details class="more">
              <summary>{t('home.more', { n: more.length, count: String(more.length) })}</summary>
              <Sentences texts={more} />
            </details>
          )}
        </section>
        <Related model={model} locale={locale} />
        <Fold title={t('region.words')} anchor="words" name="about">
          <p>{`${model.about.join('. ')}.`}</p>
        </Fold>
        {model.science !== null && <Science science={model.science} locale={locale} />}
        <PlaceAmong model={model} locale={locale} count={count} />
        <Sparks model={model} locale={locale} />
        <Missing model={model} locale={locale} />
        <footer class="sources">
          <Fold title={t('explore.sources.title')} anchor="sources" name="source-list">
            <p>
              <SourceList sources={model.sources} />
            </p>
          </Fold>
          <p class="downloads">
            {(['csv', 'svg', 'png'] as const).map((kind) => (
              <a key={kind} href={kind === 'csv' ? 'data.csv' : `picture.${kind}`} download>
                {t(`common.download.${kind}`)}
              </a>
            ))}
          </p>
        </footer>
      </main>
      <SiteFooter locale={locale} release={release} root={root} />
      <Ways compareHref={model.compareHref} locale={locale} place="foot" />
    </>
  );
}

/** Which region it is: name, kind, how many live there, former borders, where it lies. */
function Head({ model, locale, geography }: Pick<RegionPageProps, 'model' | 'locale' | 'geography'>) {
  const { t } = locale;
  return (
    <div class="head">
      <h1>{model.name}</h1>
      <div class="what-it-is">
        <p>{model.kind}</p>
        <a class="change" href="../">
          {t('region.change')}
        </a>
      </div>
      <div class="where">
        <LocatorMap
          places={model.places}
          geography={geography}
          label={t('region.locator', { name: model.name })}
          sizes={['tiny', 'narrow']}
        />
      </div>
      <div class="who-lives-there">
        <p>
          {model.size !== null && <a href={model.size.href}>{model.size.text}</a>}
          {model.formerly.map((text, index) => (index === 0 && model.size === null ? text : `. ${text}`))}
        </p>
        <Ways compareHref={model.compareHref} locale={locale} place="head" />
      </div>
    </div>
  );
}

function Sentences({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function SourceList({ sources }: Pick<RegionModel, 'sources'>) {
  return (
    <>
      {sources.map(({ title, url }, index) => (
        <span key={title}>
          {url === '' ? title : <a href={url}>{title}</a>}
          {index < sources.length - 1 ? '; ' : ''}
        </span>
      ))}
    </>
  );
}
