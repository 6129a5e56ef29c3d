/**
 * All regions: a line each with its number and marks, and a card of three lines that opens from it or from the map.
 * Without scripts the region's fragment in the address opens it.
 */
import type { RegionId } from '../../domain/types.ts';
import { humanValue } from '../../i18n/humanValue.ts';
import { lowerFirst } from '../../i18n/lowerFirst.ts';
import { Mark } from '../../map/marks/Mark.tsx';
import type { TableRow } from '../../map/model.ts';
import { SourcedText } from '../../records/text/SourcedText.tsx';
import { describeScience, type RecordList } from '../region/science/describeScience.ts';
import { sheetFor, type RegionSheets } from '../region/sheets.ts';
import { compareHref } from '../../view/compareHref.ts';
import type { HomeProps } from './describeHome.ts';
import { REGIONS } from './ids.ts';

export function RegionCards({ sheets, home, root }: HomeProps) {
  const { dataset, locale } = sheets;
  const { t, format, texts } = locale;
  const nameOf = (region: RegionId) => texts.regions[region]?.short ?? region;
  const rows = home.map.rows.toSorted((a, b) => format.compare(nameOf(a.region), nameOf(b.region)));
  const count = dataset.regions.length;
  return (
    <section class="home-scene home-all" aria-labelledby={REGIONS}>
      <div>
        <h2 id={REGIONS}>{t('common.regions', { n: count, count: String(count) })}</h2>
        <p class="small">{`${home.map.title}, ${home.map.year}`}</p>
      </div>
      <ul>
        {rows.map((row) => (
          <RegionEntry key={row.region} {...{ row, sheets, home, root }} />
        ))}
      </ul>
    </section>
  );
}

interface RegionEntryProps extends HomeProps {
  readonly row: TableRow;
}

function RegionEntry({ row, sheets, home, root }: RegionEntryProps) {
  const { texts } = sheets.locale;
  const { region, valueText } = row;
  return (
    <li id={region} class="home-region">
      <a href={`#${region}`}>
        <span>{texts.regions[region]?.short}</span>
        <span class="mark-row" aria-hidden="true">
          {[...(home.marks.demand.get(region) ?? []), ...(home.marks.progress.get(region) ?? [])].map((mark, at) => (
            <Mark key={at} mark={mark} />
          ))}
        </span>
        <b class="num">{valueText}</b>
      </a>
      <Card {...{ row, sheets, home, root }} />
    </li>
  );
}

/** What it can, what it asks, what is under way: a line each. */
function Card({ row, sheets, home, root }: RegionEntryProps) {
  const { locale } = sheets;
  const { t, texts } = locale;
  const { region, value, valueText, rankLong } = row;
  const { human } = sheetFor(sheets, home.map.indicator);
  const science = describeScience(sheets, region, root);
  const { language } = texts;
  const subject = texts.indicators[home.map.indicator]?.human ?? '';
  return (
    <div class="home-card" role="group" aria-labelledby={`card-${region}`}>
      <h3 id={`card-${region}`} tabIndex={-1}>
        {texts.regions[region]?.full}
      </h3>
      <a class="home-close" href={`#${REGIONS}`} aria-label={t('common.close')}>
        ×
      </a>
      <p class="function-capability">
        <b class="num">{value === null ? valueText : humanValue(value, human, locale.format)}</b>{' '}
        {[`${lowerFirst(subject)}, ${row.year}`, ...(rankLong === '' ? [] : [rankLong])].join('; ')}
      </p>
      {science?.needs != null && <Records list={science.needs} sheets={sheets} kind="demand" most={3} />}
      {science?.initiatives != null && <Records list={science.initiatives} sheets={sheets} kind="progress" most={1} />}
      <p class="home-actions">
        <a class="button main-button" href={`${root}${language}/region/${region}/`}>
          {t('home.card.open')}
        </a>
        <a class="button" href={compareHref(root, language, [region])}>
          {t('home.card.compare')}
        </a>
        <button class="button needs-script home-share" type="button" data-done={t('home.card.copied')}>
          {t('home.card.share')}
        </button>
      </p>
    </div>
  );
}

interface RecordsProps {
  readonly list: RecordList;
  readonly sheets: Pick<RegionSheets, 'locale'>;
  readonly kind: 'demand' | 'progress';
  readonly most: number;
}

/** The newest in words; how many more there are. */
function Records({ list, sheets: { locale }, kind, most }: RecordsProps) {
  const { t } = locale;
  const shown = list.items.slice(0, most);
  const more = list.count - shown.length;
  return (
    <p class={`function-${kind}`}>
      {shown.length === 0 && t('register.none')}
      {shown.map(({ id, name, href, about }, at) => (
        <span key={id}>
          {at > 0 && '; '}
          <a href={href}>
            <SourcedText locale={locale} text={name} bare />
          </a>
          {most === 1 && <small>{` ${about}`}</small>}
        </span>
      ))}
      {more > 0 && (
        <>
          {', '}
          <a href={list.href}>{t('home.more', { n: more, count: String(more) })}</a>
        </>
      )}
    </p>
  );
}
