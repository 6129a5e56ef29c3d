/** Five dimensions of all regions on scales that are alike: a dot each, so that columns can be read down and rows across. */
import { capabilityProfile, type ProfileEntry } from '../../domain/capabilityProfile.ts';
import type { RegisterProps } from '../registers/types.ts';
import { regionsByName } from '../registers/regionsByName.ts';

export function Profiles({ state }: RegisterProps) {
  const { dataset, registers, locale } = state;
  const { t, texts } = locale;
  const rows = regionsByName(state).map((region) => ({
    ...region,
    entries: capabilityProfile(dataset, registers, region.id),
  }));
  const [head] = rows;
  return (
    <section aria-labelledby="profiles">
      <h2 id="profiles">{t('strengths.profiles')}</h2>
      <p>{t('strengths.profiles.about')}</p>
      <div class="table-box" tabIndex={0} role="group" aria-labelledby="profiles">
        <table class="profiles">
          <thead>
            <tr>
              <th scope="col">{t('common.region')}</th>
              {head?.entries.map((entry) => (
                <th key={entry.dimension} scope="col">
                  {t(`strengths.dimension.${entry.dimension}`)}
                  <small>{about(state, entry)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, entries }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`${state.root}${texts.language}/region/${id}/`}>{name}</a>
                </th>
                {entries.map((entry) => (
                  <Dot key={entry.dimension} state={state} entry={entry} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function about({ locale: { t, texts } }: RegisterProps['state'], { indicator, per, year }: ProfileEntry): string {
  const short = (id: string) => texts.indicators[id]?.short ?? id;
  const name = per === null ? short(indicator) : t('strengths.per', { name: short(indicator), per: short(per) });
  return year === null ? name : `${name}, ${year}`;
}

function Dot({ state: { locale }, entry }: RegisterProps & { readonly entry: ProfileEntry }) {
  const { t, format } = locale;
  const { percentile, reason } = entry;
  if (percentile === null)
    return <td class="none-found">{t(reason === null ? 'common.missing' : `common.missing.${reason}`)}</td>;
  return (
    <td>
      <svg viewBox="0 0 100 14" aria-hidden="true">
        <line x1="0" x2="100" y1="7" y2="7" />
        <line class="middle" x1="50" x2="50" y1="2" y2="12" />
        <circle cx={3 + 0.94 * percentile} cy="7" r="3.5" />
      </svg>
      <span class="num">{format.number(percentile, 0)}</span>
    </td>
  );
}
