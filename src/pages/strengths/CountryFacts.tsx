/** What sources print of the country as a whole and no map has: growth, spread, enterprises, productivity, the business sector. */
import { Facts, factsIn, FactsSource, factText } from '../registers/Facts.tsx';
import type { RegisterProps } from '../registers/types.ts';
import { TableBox } from '../../ui/TableBox.tsx';

export function CountryFacts({ state }: RegisterProps) {
  const { locale } = state;
  const { t } = locale;
  const country = factsIn(state, 'strengths', 'country');
  const productivity = factsIn(state, 'strengths', 'productivity');
  const sector = factsIn(state, 'strengths', 'business-sector');
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('strengths.facts')}</h2>
      <p>{t('strengths.facts.about')}</p>
      {country.length > 0 && <Facts state={state} facts={country} />}
      {productivity.length > 0 && (
        <>
          <h3>{t('strengths.productivity')}</h3>
          <Facts state={state} facts={productivity} />
        </>
      )}
      {sector.length > 0 && (
        <>
          <h3 id="business-sector">{t('strengths.businessSector')}</h3>
          <p>{t('strengths.businessSector.about')}</p>
          <TableBox labelledBy="business-sector">
            <table class="concentration">
              <thead>
                <tr>
                  {sector.map(({ years: [year] }) => (
                    <th key={year} scope="col">
                      {year}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <tr>
                  {sector.map((fact) => (
                    <td key={fact.years[0]} class="num">
                      {factText(fact, locale)}
                    </td>
                  ))}
                </tr>
              </tbody>
            </table>
          </TableBox>
          <FactsSource locale={locale} facts={sector} />
        </>
      )}
    </section>
  );
}
