/** Which regions a headline names: their words are the last that a map leaves out. */
import type { RegionId } from '../../domain/types.ts';
import type { RegionTexts } from '../../i18n/texts.ts';

type Forms = Pick<RegionTexts, 'full' | 'short' | 'genitive' | 'locative'>;

/**
 * Read from the sentence itself, so that each new wording of it holds too. Longer names first: "Almaty
 * Region" names no Almaty.
 * @param headline one sentence
 * @returns regions in no order
 */
export function headlineRegions(headline: string, names: Readonly<Record<string, Forms>>): ReadonlySet<RegionId> {
  const forms = Object.entries(names).flatMap(([region, texts]) =>
    [texts.full, texts.short, texts.genitive, texts.locative].map((form) => ({ region: region as RegionId, form })),
  );
  let rest = plain(headline);
  const named = new Set<RegionId>();
  for (const { region, form } of forms.sort((a, b) => b.form.length - a.form.length)) {
    if (form === '' || !rest.includes(plain(form))) continue;
    named.add(region);
    rest = rest.replaceAll(plain(form), ' ');
  }
  return named;
}

/** A sentence is held together by characters that no name has (`i18n/heldTogether.ts`). */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}
