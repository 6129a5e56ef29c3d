/** What of a region's page its picture shows. */
import type { RegionPicture } from '../../export/regionPicture.tsx';
import type { RegionModel } from './types.ts';

export function pictureOf({ name, lead, leadRows, places, sources }: RegionModel): RegionPicture {
  return {
    name,
    title: lead,
    places,
    rows: leadRows.flatMap(({ name: indicator, about, value, strip }) =>
      value.kind === 'value'
        ? [{ name: indicator, about, value: value.text, rank: value.rank, position: value.position, strip }]
        : [],
    ),
    sources: sources.map(({ title }) => title),
  };
}
