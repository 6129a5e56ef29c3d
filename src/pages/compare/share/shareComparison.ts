/** Opens the share panel of a comparison. Loaded when it is asked for. */
import type { Language } from '../../../domain/types.ts';
import { pageLanguage } from '../../../ui/pageLanguage.ts';
import type { RegionSheets } from '../../region/sheets.ts';
import { showPanel } from '../../share/showPanel.tsx';
import type { Comparison } from '../comparison.ts';
import { sharedComparison } from './sharedComparison.ts';

/**
 * @param speaking the page's figures in a language, with the words of the panel
 * @throws where the words cannot be had: whoever asked offers the link alone
 */
export async function shareComparison(
  button: HTMLElement,
  comparison: Comparison,
  speaking: (language: Language) => Promise<RegionSheets>,
): Promise<void> {
  const sheets = await speaking(pageLanguage());
  showPanel(sharedComparison({ sheets, comparison, speaking, link: location.href }), sheets.locale, button);
}
