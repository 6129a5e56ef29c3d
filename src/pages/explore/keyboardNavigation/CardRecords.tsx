/** Records of a region in words: what each is, its stage or kind, date and source. */
import { Mark } from '../../../map/marks/Mark.tsx';
import type { RecordsModel } from '../../../map/model.ts';
import { registerHref } from '../../../records/registerHref.ts';
import type { ExploreState, RegionId } from '../types.ts';

interface CardRecordsProps {
  readonly state: Pick<ExploreState, 'root' | 'locale'>;
  readonly records: RecordsModel;
  readonly region: RegionId;
}

export function CardRecords({ state, records: { byRegion, register }, region }: CardRecordsProps) {
  const shown = (byRegion.get(region) ?? []).filter(({ isAsked }) => isAsked);
  if (shown.length === 0) return null;
  return (
    <ul class="card-records">
      {shown.map(({ id, mark, name, language, facts, source }) => (
        <li key={id}>
          <Mark mark={mark} />
          <span>
            <a href={registerHref(state, register, id)} {...(language === undefined ? {} : { lang: language })}>
              {name}
            </a>
            <small>
              {`${facts} · `}
              {source.url === null ? (
                source.name
              ) : (
                <a href={source.url} rel="external">
                  {source.name}
                </a>
              )}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
