/** Five dimensions of all regions on scales that are alike: a dot each, so that columns can be read down and rows across. */
import { capabilityProfile, type ProfileEntry } from '../../domain/capabilityProfile.ts';
import type { RegionId } from '../../domain/types.ts';
import { CellLink } from '../registers/CellLink.tsx';
import type { RegisterProps } from '../registers/types.ts';
import { regionsByName } from '../../records/regionsByName.ts';
import { TableBox } from '../../ui/TableBox.tsx';
import { PercentileDot } from './PercentileDot.tsx';
import { measureText, missingWord } from './profileText.ts';

export function Profiles({ state }: RegisterProps) {
  const { dataset, registers, locale } = state;
  const { t, texts } = locale;
  const rows = regionsByName(state).map((region) => ({
    ...region,
    entries: capabilityProfile(dataset, registers, region.id),
  }));
  const [head] = rows;
  // A dimension that no region has a figure for is said once, not in every row.
  const isKnown = ({ of }: ProfileEntry) => of > 0;
  const unknown = head?.entries.filter((entry) => !isKnown(entry)) ?? [];
  return (
    <section aria-labelledby="profiles">
      <h2 id="profiles">{t('strengths.profiles')}</h2>
      <p>{t('strengths.profiles.about')}</p>
      <TableBox labelledBy="profiles">
        <table class="profiles">
          <thead>
            <tr>
              <th scope="col">{t('common.region')}</th>
              {head?.entries.filter(isKnown).map((entry) => (
                <th key={entry.dimension} scope="col">
                  {t(`strengths.dimension.${entry.dimension}`)}
                  <small>{measureText(entry, locale)}</small>
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
                {entries.filter(isKnown).map((entry) => (
                  <Entry key={entry.dimension} {...{ state, entry }} region={id} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {unknown.map(({ dimension, indicator }) => (
        <p key={dimension}>
          {t('strengths.profiles.none', { dimension: t(`strengths.dimension.${dimension}`) })}{' '}
          <a href={`${state.root}${texts.language}/map/${indicator}/`}>{texts.indicators[indicator]?.short}</a>
        </p>
      ))}
    </section>
  );
}

interface EntryProps extends RegisterProps {
  readonly entry: ProfileEntry;
  readonly region: RegionId;
}

function Entry({ state, entry, region }: EntryProps) {
  const { locale } = state;
  const { indicator, year } = entry;
  if (entry.percentile === null || year === null) return <td class="none-found">{missingWord(entry, locale)}</td>;
  return (
    <td>
      <PercentileDot percentile={entry.percentile} />
      <span class="num">
        <CellLink state={state} cell={{ indicator, year, region }}>
          {locale.format.number(entry.percentile, 0)}
        </CellLink>
      </span>
    </td>
  );
}
