/**
 * Who publishes in a field, as an open database counts it. A few works in five years say little of what an organisation
 * can do: it is named from ten on.
 */
import type { FieldId, Organisation, Registers } from './registers.ts';
import { broadField } from './registerCounts.ts';
import type { IndicatorId } from './types.ts';

/** An organisation of a region with its works in a broad field. */
export interface Publisher {
  readonly organisation: Organisation;
  readonly works: number;
  readonly from: number;
  readonly to: number;
}

const FEWEST_WORKS = 10;

/** The indicator that counts a region's works in a broad field, where somebody has counted them. */
export function fieldWorksIndicator(broad: FieldId): IndicatorId {
  return `openalex-field-${broad}` as IndicatorId;
}

/** @returns those with the most works first; fields of one broad field are added up: each work has one main field */
export function publishersIn(
  { published }: Pick<Registers, 'published'>,
  organisations: readonly Organisation[],
  broad: FieldId,
): readonly Publisher[] {
  return organisations
    .flatMap((organisation): Publisher[] => {
      const own = published.filter((one) => one.organisation === organisation.id && broadField(one.field) === broad);
      const works = own.reduce((sum, one) => sum + one.works, 0);
      const [first] = own;
      return first === undefined || works < FEWEST_WORKS
        ? []
        : [{ organisation, works, from: first.from, to: first.to }];
    })
    .sort((a, b) => b.works - a.works);
}
