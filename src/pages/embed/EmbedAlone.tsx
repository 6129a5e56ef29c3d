/** In a frame whose map no region has a value for: the country's series and what is known, as on the page. */
import { CountryBars } from '../../map/alone/CountryBars.tsx';
import type { CountryAloneModel } from '../../map/alone/countryAloneModel.ts';

export function EmbedAlone({ alone }: { readonly alone: CountryAloneModel }) {
  const { bars, title, known, knownTitle } = alone;
  return (
    <>
      {bars.length > 0 && (
        <div>
          <h2 id="country-series">{title}</h2>
          <CountryBars alone={alone} labelledBy="country-series" />
        </div>
      )}
      {known.length > 0 && (
        <div class="known">
          {knownTitle !== '' && <h2>{knownTitle}</h2>}
          <ul>
            {known.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
