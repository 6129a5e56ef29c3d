/** What a place of a record is called. */
import type { PlaceKey } from '../../../domain/partnershipFlows.ts';
import type { Registers } from '../../../domain/registers.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { placeParts } from '../../../map/points/arcs.ts';

/** A region says that no town is named. */
export function placeName(key: PlaceKey, { towns }: Pick<Registers, 'towns'>, { t, texts }: Locale): string {
  const [kind, id] = placeParts(key);
  if (kind === 'town') return towns.find((town) => town.id === id)?.name[texts.language] ?? id;
  if (kind === 'region') return t('explore.layer.noTown', { region: texts.regions[id]?.short ?? id });
  return t('explore.layer.abroad', { country: id, code: id });
}
