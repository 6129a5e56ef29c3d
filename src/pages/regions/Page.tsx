/** All regions: a map and a list of links, with the figure of the default indicator. */
import type { Language, Region } from '../../domain/types.ts';
import { LocatorMap } from '../../map/svg/LocatorMap.tsx';
import { SiteFooter, SiteHeader } from '../../ui/SiteFrame.tsx';
import { indexPlaces } from '../region/locatorMapPlaces.ts';
import { mapHref, sheetFor, type RegionSheets } from '../region/sheets.ts';
import { compareHref } from '../../view/compareHref.ts';
import { labelOfUnit, shownNumber } from '../../map/describe/numbers.ts';

export function RegionsPage({ sheets, root }: { sheets: RegionSheets; root: string }) {
  const { dataset, geography, locale } = sheets;
  const { t } = locale;
  const languageHref = (language: Language) => `${root}${language}/region/`;
  const kinds = (['oblast', 'city'] as const).filter((kind) => dataset.regions.some((region) => region.kind === kind));
  return (
    <>
      <a class="skip" href="#main">
        {t('common.skip')}
      </a>
      <SiteHeader locale={locale} root={root} pages={sheets.pages} page="regions" languageHref={languageHref} />
      <main class="region regions" id="main">
        <div class="intro">
          <h1>{t('region.index.title')}</h1>
          <p class="about">{`${t('region.index.about')}.`}</p>
          <p>
            <a href={compareHref(root, locale.texts.language, [])}>{t('compare.title')}</a>
          </p>
        </div>
        <div class="where">
          <LocatorMap
            places={indexPlaces(sheets)}
            geography={geography}
            label={t('region.locator.all')}
            sizes={['tiny', 'narrow', 'medium', 'wide']}
          />
        </div>
        <div class="lists">
          <Lead sheets={sheets} root={root} />
          {kinds.map((kind) => (
            <section key={kind} aria-labelledby={`kind-${kind}`}>
              <h2 id={`kind-${kind}`}>{t(kind === 'oblast' ? 'region.index.oblasts' : 'region.index.cities')}</h2>
              <ul>
                {dataset.regions
                  .filter((region) => region.kind === kind)
                  .toSorted((a, b) => locale.format.compare(nameOf(sheets, a), nameOf(sheets, b)))
                  .map((region) => (
                    <RegionItem key={region.id} {...{ sheets, region, root }} />
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </main>
      <SiteFooter locale={locale} release={dataset.release} root={root} />
    </>
  );
}

/** What the numbers of the lists are. */
function Lead({ sheets, root }: { sheets: RegionSheets; root: string }) {
  const { context, subject, name } = sheetFor(sheets, sheets.dataset.defaultIndicator);
  const { year } = context.view;
  return (
    <p class="small lead">
      <a href={mapHref(sheets, root, {})}>{name === '' ? subject : name}</a>
      {`, ${sheets.locale.t('region.row.about', { unit: labelOfUnit(context), year: String(year) })}`}
    </p>
  );
}

function RegionItem({ sheets, region, root }: { sheets: RegionSheets; region: Region; root: string }) {
  const { locale, dataset } = sheets;
  const { context } = sheetFor(sheets, dataset.defaultIndicator);
  const fact = sheets.profiles.get(region.id)?.find(({ indicator }) => indicator.id === dataset.defaultIndicator);
  const row = fact?.observation;
  return (
    <li>
      <a href={`${region.id}/`}>{nameOf(sheets, region)}</a>
      {region.since !== null && (
        <small>{locale.t(`region.since.${region.kind}`, { year: String(region.since) })}</small>
      )}
      <span class="num">
        {row?.kind === 'value' ? (
          <a href={`${mapHref(sheets, root, {})}#n-${region.id}`}>{shownNumber(context, row.value)}</a>
        ) : (
          locale.t(`common.missing.${row?.reason ?? 'O'}`)
        )}
      </span>
      <small class="rank">{fact?.rank == null ? '' : locale.format.place(fact.rank)}</small>
    </li>
  );
}

function nameOf({ locale }: RegionSheets, { id }: Region): string {
  return locale.texts.regions[id]?.short ?? id;
}
