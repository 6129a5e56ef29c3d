/** The front page. The first screen says whose and what; everything below is made from the data. */
import type { Language } from '../../domain/types.ts';
import { rampClasses } from '../../map/rampClasses.ts';
import { SiteFooter, SiteHeader } from '../../ui/SiteFrame.tsx';
import { placeArguments } from '../../i18n/regionText.ts';
import type { RecordMark } from '../../map/marks/recordMarks.ts';
import type { RegionSheets } from '../region/sheets.ts';
import type { HomeModel, HomeProps } from './describeHome.ts';
import { BEHIND_FIRST_MAP, REGIONS } from './ids.ts';
import { fieldEntries, HomeLegends, stageEntries } from './HomeLegends.tsx';
import { LivingMap, namesBySize } from './LivingMap.tsx';
import { RegionCards } from './RegionCards.tsx';
import { Scenes } from './Scenes.tsx';
import { Together } from './Together.tsx';

export function HomePage({ sheets, home, root }: HomeProps) {
  const { dataset, geography, locale, pages } = sheets;
  const { t, texts } = locale;
  const { map, functions } = home;
  const count = dataset.regions.length;
  const names = namesBySize({ home, dataset, geography });
  const country = texts.regions[dataset.country] ?? { full: '', short: '', genitive: '', locative: '' };
  const indicator = texts.indicators[map.indicator]?.short ?? '';
  return (
    <>
      <a class="skip" href={`#${REGIONS}`}>
        {t('home.find.list')}
      </a>
      <SiteHeader
        locale={locale}
        root={root}
        pages={pages}
        page="home"
        brand={texts.site.publisherShort}
        languageHref={(language: Language) => `${root}${language}/`}
      />
      <main class={`home ${rampClasses(map)}`} id="main">
        {functions.map(({ id }) => (
          <span key={id} id={id} class="home-state" />
        ))}
        <div class="home-first">
          <div class="home-what">
            <h1>
              {t('home.title', { ...placeArguments(country), place: country.short, n: count, count: String(count) })}
            </h1>
            <div class="home-functions" role="radiogroup" aria-label={t('home.functions')}>
              {functions.map(({ id }) => (
                <label key={id} class={`function-${id}`}>
                  <input type="radio" name="function" value={id} autocomplete="off" />
                  <span>{t(`home.function.${id}`)}</span>
                </label>
              ))}
            </div>
            <div class="home-find" data-words={t('home.find')}>
              <a class="button" href={`#${REGIONS}`}>
                {t('home.find')}
              </a>
            </div>
            {functions.map(({ id, number, sentence }) => (
              <p key={id} class={`home-fact only-${id}`}>
                <strong class="num">{number}</strong> <span>{`${sentence}.`}</span>
              </p>
            ))}
          </div>
          <figure class="home-figure">
            <LivingMap
              home={home}
              geography={geography}
              label={t('home.map', { indicator, year: String(map.year) })}
              names={names}
              looks={looksOf(home, sheets)}
            />
            <figcaption id={BEHIND_FIRST_MAP}>
              <HomeLegends home={home} sheets={sheets} />
              {functions.map(({ id, href }) => (
                <a key={id} class={`home-open only-${id}`} href={href}>
                  {t(`home.open.${id}`)}
                </a>
              ))}
            </figcaption>
          </figure>
        </div>
        <Together {...{ sheets, home, names: names.narrow }} />
        <Scenes {...{ sheets, home, root }} />
        <RegionCards {...{ sheets, home, root }} />
      </main>
      <SiteFooter locale={locale} release={dataset.release} root={root} />
    </>
  );
}

function looksOf({ marks, nationalMarks }: HomeModel, sheets: RegionSheets): readonly RecordMark[] {
  return [
    ...[...marks.demand.values(), ...marks.progress.values()].flat(),
    ...nationalMarks.demand,
    ...nationalMarks.progress,
    ...[...fieldEntries(sheets), ...stageEntries(sheets)].flatMap(({ mark }) => mark ?? []),
  ];
}
