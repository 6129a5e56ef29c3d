/** Who publishes in a field of a region: how much in all, as the way to its map, and the organisations with the most works. */
import type { GapCell, GapField } from '../../domain/gaps.ts';
import type { RegionId } from '../../domain/types.ts';
import { registerHref } from '../../records/registerHref.ts';
import { SourcedText } from '../../records/text/SourcedText.tsx';
import { CellLink } from '../registers/CellLink.tsx';
import type { GapsState } from './types.ts';

/** More have their works on the map of the field. */
const MOST_NAMED = 3;

interface PublishersProps {
  readonly state: Pick<GapsState, 'locale' | 'root'>;
  readonly field: GapField;
  readonly cell: Pick<GapCell, 'publishers' | 'works'>;
  readonly region: RegionId;
}

/** Whether anything is known of works in the field. */
export function hasPublished({ works: counted }: GapField, { publishers, works }: PublishersProps['cell']): boolean {
  return publishers.length > 0 || (counted !== null && works?.kind === 'value' && works.value > 0);
}

/** Nothing where `hasPublished` does not hold. */
export function Publishers({ state, field, cell: { publishers, works }, region }: PublishersProps) {
  const { locale } = state;
  const { t, format } = locale;
  const [first] = publishers;
  const total = field.works === null || works?.kind !== 'value' || works.value === 0 ? null : works.value;
  if (first === undefined && total === null) return null;
  return (
    <>
      {field.works !== null && total !== null && (
        <CellLink state={state} cell={{ ...field.works, region }}>
          {t('gaps.works', { year: String(field.works.year), count: format.number(total, 0) })}
        </CellLink>
      )}
      {first !== undefined && (
        <>
          {total === null ? '' : '; '}
          {t('gaps.publishers', { years: format.yearRange(first.from, first.to) })}
          {publishers.slice(0, MOST_NAMED).map(({ organisation, works: own }, index) => (
            <>
              {index === 0 ? ': ' : '; '}
              <a key={organisation.id} href={registerHref(state, 'organisations', organisation.id)}>
                <SourcedText locale={locale} text={organisation.name} bare />
              </a>
              {` (${format.number(own, 0)})`}
            </>
          ))}
        </>
      )}
    </>
  );
}

/** The same as text, for sheets; '' where nobody is known to publish. */
export function publishersText(
  { locale: { format } }: Pick<GapsState, 'locale'>,
  { publishers }: Pick<GapCell, 'publishers'>,
  nameOf: (organisation: GapCell['organisations'][number]) => string,
): string {
  return publishers.map(({ organisation, works }) => `${nameOf(organisation)} (${format.number(works, 0)})`).join('; ');
}
