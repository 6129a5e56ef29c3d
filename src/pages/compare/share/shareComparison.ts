/** Opens the share panel of a comparison. Loaded when it is asked for. */
import { LANGUAGES, type Language } from '../../../domain/types.ts';
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
  const language = LANGUAGES.find((code) => code === document.documentElement.lang) ?? LANGUAGES[0];
  const sheets = await speaking(language);
  showPanel(sharedComparison({ sheets, comparison, speaking, link: location.href }), sheets.locale, button);
}
