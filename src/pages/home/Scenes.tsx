/** Scenes of the front page, each made from the data; one whose data are missing is left out. */
import { concentrationByYear } from '../../domain/concentrationTrend.ts';
import { observationAt } from '../../domain/dataset.ts';
import { movedIn, yearOfReading } from '../../domain/initiativeNews.ts';
import { lastDay } from '../../domain/partialDate.ts';
import type { Need } from '../../domain/registers.ts';
import type { RegionId } from '../../domain/types.ts';
import { partialDateText } from '../../i18n/partialDate.ts';
import { Mark } from '../../map/marks/Mark.tsx';
import { initiativeMark, needMark } from '../../map/marks/recordMarks.ts';
import { describeMap } from '../../map/describeMap.ts';
import { MapShapes } from '../../map/svg/MapSvg.tsx';
import { registerHref } from '../../records/registerHref.ts';
import { eventDateText } from '../../records/text/initiativeText.ts';
import { SourcedText } from '../../records/text/SourcedText.tsx';
import { defaultView } from '../../view/defaults.ts';
import { hasPage } from '../../view/pageLinks.ts';
import { mapHref, type RegionSheets } from '../region/sheets.ts';
import { stageEntries } from './HomeLegends.tsx';
import type { HomeProps } from './describeHome.ts';

export function Scenes({ sheets, root }: HomeProps) {
  return (
    <>
      <ConcentrationScene sheets={sheets} />
      <WithoutScene sheets={sheets} root={root} />
      <NeedsScene sheets={sheets} root={root} />
      <StagesScene sheets={sheets} root={root} />
      <ChangesScene sheets={sheets} root={root} />
    </>
  );
}

type SceneProps = Pick<HomeProps, 'sheets' | 'root'>;

const TOP = 3;

/** How much of spending and of residents the first regions have. */
function ConcentrationScene({ sheets }: Pick<SceneProps, 'sheets'>) {
  const { dataset, registers, locale } = sheets;
  const { t, texts, format } = locale;
  const id = registers.profile.find(({ role }) => role === 'field-total')?.indicator;
  const money = id === undefined ? undefined : dataset.series.get(id);
  const people = dataset.sizeIndicator === null ? undefined : dataset.series.get(dataset.sizeIndicator);
  if (id === undefined || money === undefined || people === undefined) return null;
  const last = concentrationByYear(money, TOP).at(-1);
  if (last === undefined) return null;
  const moneyShares = sharesIn(sheets, money, last.year);
  const top = moneyShares.slice(0, TOP);
  const residents = sharesIn(sheets, people, last.year);
  const residentsOf = (region: RegionId) => residents.find((one) => one.region === region)?.share ?? null;
  const shares = top.map(({ region }) => residentsOf(region));
  if (top.length < TOP || shares.includes(null)) return null;
  const others = dataset.regions.length - TOP;
  const rows = [
    { name: t('home.concentration.spending'), parts: top.map(({ share }) => share) },
    { name: t('home.concentration.people'), parts: shares.map((share) => share ?? 0) },
  ];
  return (
    <section class="home-scene" aria-labelledby="concentration">
      <div>
        <h2 id="concentration">
          {t('home.concentration', {
            n: TOP,
            count: String(TOP),
            isSure: last.isTopSure ? 'yes' : 'no',
            share: format.percent(100 * last.topShare, 1),
            people: format.percent(100 * sumOf(rows[1]?.parts ?? []), 1),
          })}
        </h2>
        <p class="small">
          {t('home.concentration.about', {
            indicator: texts.indicators[id]?.short ?? '',
            year: String(last.year),
          })}
        </p>
      </div>
      <div>
        {rows.map(({ name, parts }) => (
          <div key={name} class="share-bar">
            <p>
              {name} <b class="num">{format.percent(100 * sumOf(parts), 1)}</b>
            </p>
            <svg viewBox="0 0 1000 60" preserveAspectRatio="none" aria-hidden="true">
              <rect class="land" width="1000" height="60" />
              {parts.map((share, at) => (
                <rect
                  key={at}
                  class={`s${4 - at}`}
                  x={Math.round(1000 * sumOf(parts.slice(0, at)))}
                  width={Math.round(1000 * share)}
                  height="60"
                />
              ))}
            </svg>
          </div>
        ))}
        <ul class="share-names">
          {top.map(({ region, share }, at) => (
            <li key={region}>
              <svg viewBox="0 0 10 10" aria-hidden="true">
                <rect class={`s${4 - at}`} width="10" height="10" />
              </svg>{' '}
              {texts.regions[region]?.short} <b class="num">{format.percent(100 * share, 1)}</b>
            </li>
          ))}
          <li>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect class="land" width="10" height="10" />
            </svg>{' '}
            {t('home.others', { n: others, count: String(others) })}
          </li>
        </ul>
      </div>
    </section>
  );
}

/** Regions with a figure and their shares in the country's, the largest first. */
function sharesIn(
  { dataset }: RegionSheets,
  series: Parameters<typeof observationAt>[0],
  year: number,
): readonly { readonly region: RegionId; readonly share: number }[] {
  const values = dataset.regions.flatMap(({ id }) => {
    const row = observationAt(series, id, year);
    return row?.kind === 'value' ? [{ region: id, value: row.value }] : [];
  });
  const national = series.national.get(year);
  const total = national?.kind === 'value' ? national.value : sumOf(values.map(({ value }) => value));
  return total > 0
    ? values.map(({ region, value }) => ({ region, share: value / total })).toSorted((a, b) => b.share - a.share)
    : [];
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The first map again, without the regions that hide how the others differ. */
function WithoutScene({ sheets, root }: SceneProps) {
  const { dataset, geography, viewContext, locale } = sheets;
  const { withoutPreset } = dataset;
  if (withoutPreset.length === 0) return null;
  const view = { ...defaultView(viewContext, locale.texts.language), without: withoutPreset };
  const model = describeMap(dataset, view, locale);
  return (
    <section class="home-scene" aria-labelledby="without">
      <div>
        <p class="kicker">{locale.t('home.without', { preset: locale.texts.site.withoutPreset })}</p>
        <h2 id="without">{model.headline}</h2>
        <p>
          <a href={mapHref(sheets, root, { without: withoutPreset })}>{locale.t('home.open.capability')}</a>
        </p>
      </div>
      <div class="small-map">
        <MapShapes model={model} geography={geography} idPrefix="without" label={model.headline} />
      </div>
    </section>
  );
}

const MOST_NEEDS = 6;

/** Stated needs in words, one of each region, the newest first. */
function NeedsScene({ sheets, root }: SceneProps) {
  const { registers, pages, locale } = sheets;
  const { t, texts } = locale;
  const shown = chosenNeeds(sheets);
  if (!hasPage(pages, 'needs') || shown.length === 0) return null;
  const all = { of: String(registers.needs.length), count: String(shown.length) };
  return (
    <section class="home-scene" aria-labelledby="needs">
      <div>
        <h2 id="needs">{t('home.needs', all)}</h2>
        <p class="small">{t('home.needs.about')}</p>
        <p>
          <a href={registerHref({ root, locale }, 'needs')}>{t('home.needs.all', { count: all.of })}</a>
        </p>
      </div>
      <ul class="home-records">
        {shown.map((need) => (
          <li key={need.id}>
            <a href={registerHref({ root, locale }, 'needs', need.id)}>
              <Mark mark={needMark(need)} /> <SourcedText locale={locale} text={need.name} bare />
            </a>
            <small>
              {[
                need.regions.map((region) => texts.regions[region]?.short).join(', '),
                ...(need.date === null ? [] : [partialDateText(need.date, locale.format)]),
              ].join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function chosenNeeds({ registers }: Pick<RegionSheets, 'registers'>): readonly Need[] {
  const stated = new Set(registers.kinds.need.filter(({ isStated }) => isStated).map(({ id }) => id));
  const dayOf = ({ date }: Need) => (date === null ? '' : lastDay(date));
  const newest = registers.needs
    .filter(({ kind, regions }) => stated.has(kind) && regions.length > 0)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
  const first = newest.filter(({ regions }, at) => newest.findIndex((other) => other.regions[0] === regions[0]) === at);
  return [...first, ...newest.filter((need) => !first.includes(need))].slice(0, MOST_NEEDS);
}

function StagesScene({ sheets, root }: SceneProps) {
  const { registers, pages, locale } = sheets;
  const { t, format } = locale;
  const { initiatives, readOn } = registers;
  if (!hasPage(pages, 'initiatives') || initiatives.length === 0) return null;
  const count = String(initiatives.length);
  return (
    <section class="home-scene" aria-labelledby="stages">
      <div>
        <h2 id="stages">{t('home.stages', { n: initiatives.length, count })}</h2>
        <p class="small">{t('home.stages.about', { date: partialDateText(readOn, format) })}</p>
        <p>
          <a href={registerHref({ root, locale }, 'initiatives')}>{t('home.stages.all', { count })}</a>
        </p>
      </div>
      <ul class="home-stages">
        {stageEntries(sheets).map(({ mark, name, count: own }) => (
          <li key={name}>
            <b class="num">{own}</b> <span>{name}</span>
            <span class="mark-row" aria-hidden="true">
              {mark !== null && Array.from({ length: own }, (_, at) => <Mark key={at} mark={mark} />)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MOST_CHANGES = 4;

/** What happened to initiatives in the year of the last reading, the latest first. */
function ChangesScene({ sheets, root }: SceneProps) {
  const { registers, pages, locale } = sheets;
  const { t, texts } = locale;
  const year = yearOfReading(registers);
  const moved = movedIn(registers, year).slice(0, MOST_CHANGES);
  if (!hasPage(pages, 'initiatives') || moved.length === 0) return null;
  return (
    <section class="home-scene" aria-labelledby="changed">
      <div>
        <h2 id="changed">{t('home.changed', { year: String(year) })}</h2>
      </div>
      <ul class="home-records">
        {moved.map(({ initiative, events: [event] }) => (
          <li key={initiative.id}>
            <a href={registerHref({ root, locale }, 'initiatives', initiative.id)}>
              <Mark mark={initiativeMark(initiative, registers.stages)} />{' '}
              <SourcedText locale={locale} text={initiative.name} bare />
            </a>
            {event !== undefined && <small>{`${eventDateText(event, locale)}: ${event.what[texts.language]}`}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
