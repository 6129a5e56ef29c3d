/**
 * In the place of map and ranking where no region has a value yet: the country's own series as bars, a way to each year,
 * and what is known meanwhile, with the way to its sources. Twenty rows of "not published" would say less.
 */
import type { MapModel } from '../../map/model.ts';
import { CountryBars } from '../../map/alone/CountryBars.tsx';
import type { CountryAloneModel } from '../../map/alone/countryAloneModel.ts';
import { followInPlace } from '../../ui/followInPlace.ts';
import type { View } from '../../view/view.ts';

/** Where the link to the table leads that every page of the map begins with. */
const TABLE = 'table';

/** Of the page what it needs: the page's own types name this part, which is loaded for few maps. */
interface CountryAloneProps {
  /** Of the element after the map: browsers wait for it before they paint. */
  readonly id: string;
  readonly alone: CountryAloneModel;
  readonly state: { readonly model: Pick<MapModel, 'years'> };
  readonly links: { readonly view: (change: Pick<View, 'year'>) => string };
  /** Null while the page is static. */
  readonly actions: { readonly go: (change: Pick<View, 'year'>, how: 'push') => void } | null;
}

export function CountryAlone({ state, links, actions, alone, id }: CountryAloneProps) {
  const { bars, title, known, knownTitle, definition } = alone;
  const years = new Set(state.model.years.map(({ year }) => year));
  return (
    <section class="country-alone" id={id} aria-label={knownTitle}>
      {bars.length > 0 && (
        <div id={TABLE}>
          <h2 id="country-series">{title}</h2>
          <CountryBars
            alone={alone}
            labelledBy="country-series"
            yearOf={(year, isShown) =>
              years.has(year) ? (
                <a
                  href={links.view({ year })}
                  {...(isShown ? { 'aria-current': 'page' } : {})}
                  onClick={followInPlace(actions === null ? null : () => actions.go({ year }, 'push'))}
                >
                  {year}
                </a>
              ) : (
                year
              )
            }
          />
        </div>
      )}
      <div {...(bars.length === 0 ? { id: TABLE } : {})}>
        <h2>{knownTitle}</h2>
        <ul>
          {known.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <p>{definition}</p>
      </div>
    </section>
  );
}
