/**
 * In the place of map and ranking where no region has a value yet: the country's own series as bars, a way to each year,
 * and what is known meanwhile, with the way to its sources. Twenty rows of "not published" would say less.
 */
import type { Dataset } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { MapModel } from '../../map/model.ts';
import { followInPlace } from '../../ui/followInPlace.ts';
import type { View } from '../../view/view.ts';

/** Units of a bar's drawing: it is stretched to its column. */
const BAR = { width: 100, height: 10 };

/** Where the link to the table leads that every page of the map begins with. */
const TABLE = 'table';

/** Of the page what it needs: the page's own types name this part, which is loaded for few maps. */
interface CountryAloneProps {
  /** Of the element after the map: browsers wait for it before they paint. */
  readonly id: string;
  readonly state: {
    readonly dataset: Dataset;
    readonly model: MapModel;
    readonly locale: Locale;
    readonly view: Pick<View, 'year'>;
  };
  readonly links: { readonly view: (change: Pick<View, 'year'>) => string };
  /** Null while the page is static. */
  readonly actions: { readonly go: (change: Pick<View, 'year'>, how: 'push') => void } | null;
}

export function CountryAlone({ state, links, actions, id }: CountryAloneProps) {
  const { dataset, model, locale, view } = state;
  const { t, texts, format } = locale;
  const name = texts.indicators[model.indicator]?.name ?? '';
  const decimals = dataset.indicators.find((one) => one.id === model.indicator)?.decimals ?? 0;
  const rows = [...(dataset.series.get(model.indicator)?.national.values() ?? [])]
    .flatMap((row) => (row.kind === 'value' ? [{ year: row.year, value: row.value }] : []))
    .sort((a, b) => b.year - a.year);
  const most = Math.max(...rows.map(({ value }) => value));
  const years = new Set(model.years.map(({ year }) => year));
  return (
    <section class="country-alone" id={id} aria-label={t('explore.countryAlone.known')}>
      {rows.length > 0 && (
        <div id={TABLE}>
          <h2 id="country-series">{t('explore.countryAlone.title', { indicator: name })}</h2>
          <ol aria-labelledby="country-series">
            {rows.map(({ year, value }) => (
              <li key={year} class={year === view.year ? 'shown' : ''}>
                {years.has(year) ? (
                  <a
                    href={links.view({ year })}
                    {...(year === view.year ? { 'aria-current': 'page' } : {})}
                    onClick={followInPlace(actions === null ? null : () => actions.go({ year }, 'push'))}
                  >
                    {year}
                  </a>
                ) : (
                  year
                )}
                <svg viewBox={`0 0 ${BAR.width} ${BAR.height}`} preserveAspectRatio="none" aria-hidden="true">
                  <rect width={((value / most) * BAR.width).toFixed(1)} height={BAR.height} />
                </svg>
                <span class="num">{format.number(value, decimals)}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
      <div {...(rows.length === 0 ? { id: TABLE } : {})}>
        <h2>{t('explore.countryAlone.known')}</h2>
        <ul>
          {model.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <p>{texts.indicators[model.indicator]?.definition}</p>
      </div>
    </section>
  );
}
