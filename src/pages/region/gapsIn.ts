/** What is asked and who could do it, found once for all pages that sheets are made for. */
import { gapsOf, type Gaps } from '../../domain/gaps.ts';
import type { RegionSheets } from './sheets.ts';

const known = new WeakMap<RegionSheets, Gaps>();

export function gapsIn(sheets: RegionSheets): Gaps {
  const gaps = known.get(sheets) ?? gapsOf(sheets.dataset, sheets.registers);
  known.set(sheets, gaps);
  return gaps;
}
