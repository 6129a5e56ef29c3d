/** A region's page: what it is → what stands out → its place on every indicator → years → gaps. */
import type { Locale } from '../../i18n/locale.ts';
import type { Language } from '../../domain/types.ts';
import type { Geography } from '../../domain/geography.ts';
import { LocatorMap } from '../../map/svg/LocatorMap.tsx';
import { SiteFooter, SiteHeader } from '../../ui/SiteFrame.tsx';
import type { PageLink } from '../../view/pageLinks.ts';
import { Missing } from './Missing.tsx';
import { PlaceAmong } from './PlaceAmong.tsx';
import { Related } from './Related.tsx';
import { Science } from './science/Science.tsx';
import { Sparks } from './Sparks.tsx';
import type { RegionModel } from './types.ts';

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
  const languageHref = (language: Language) => `${root}${language}/region/${model.region}/`;
  return (
    <>
      <a class="skip" href="#main">
        {t('common.skip')}
      </a>
      <SiteHeader locale={locale} root={root} pages={pages} page="region" languageHref={languageHref} />
      <main class={model.sheetCount === 1 ? 'region' : 'region two-sheets'} id="main">
        <div class="intro">
          <p class="kind">
            <a href="../">{t('region.index.all')}</a>
            <span>{model.kind}</span>
          </p>
          <h1>{model.name}</h1>
          <p class="about">{`${model.about.join('. ')}.`}</p>
          <section class="notable" aria-labelledby="notable">
            <h2 id="notable">{t('region.notable')}</h2>
            <ul>
              {model.notable.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
        </div>
        <div class="where">
          <LocatorMap
            places={model.places}
            geography={geography}
            label={t('region.locator', { name: model.name })}
            sizes={['tiny', 'narrow', 'medium']}
          />
          <Related model={model} locale={locale} />
        </div>
        <Contents model={model} locale={locale} count={count} />
        {model.science !== null && <Science science={model.science} locale={locale} />}
        <PlaceAmong model={model} locale={locale} count={count} />
        <Sparks model={model} locale={locale} />
        <Missing model={model} locale={locale} />
        <footer class="sources">
          <h2>{t('explore.sources.title')}</h2>
          <p>
            <SourceList sources={model.sources} />
          </p>
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
    </>
  );
}

/** A phone shows fifteen screens: ways to the parts below the first. */
function Contents({ model, locale, count }: Pick<RegionPageProps, 'model' | 'locale' | 'count'>) {
  const { t } = locale;
  return (
    <nav class="contents" aria-label={t('region.contents')}>
      {model.science !== null && <a href="#science">{t('region.science')}</a>}
      <a href="#among">{t('region.place', { count: String(count), n: count })}</a>
      {model.sparks.length > 0 && <a href="#years">{t('region.years')}</a>}
      <a href="#gaps">{t('region.missing')}</a>
    </nav>
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
