/** The site's first page speaks the default language; who has chosen another before is taken there. */
import { LANGUAGES, type Language } from '../../domain/types.ts';
import { LANGUAGE_KEY } from '../../ui/rememberLanguage.ts';

/** @returns a script: storage may be denied, then the page stays as it is */
export function rememberedLanguage(shown: Language): string {
  const others = JSON.stringify(LANGUAGES.filter((one) => one !== shown));
  return `try{const l=localStorage.getItem('${LANGUAGE_KEY}');if(${others}.includes(l))location.replace(l+'/'+location.search+location.hash)}catch{}`;
}
