/** What few maps need, with its styles: as a browser loads it. */
import { adoptStyles } from '../../ui/adoptStyles.ts';
import type { RareMaps } from './types.ts';

/** @throws where a script cannot be had */
export async function loadRareMaps(): Promise<RareMaps> {
  const [maps, { RARE_STYLES }] = await Promise.all([import('./rareMaps.ts'), import('./rareStyles.ts')]);
  adoptStyles(RARE_STYLES);
  return maps;
}
