/** Keeps the language that a visitor has chosen: the site's first page opens in it at the next visit. */

/** Where it is kept in the browser. */
export const LANGUAGE_KEY = 'language';

export function rememberLanguage(page: Document): void {
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('.languages a') : null;
    if (link === null) return;
    try {
      localStorage.setItem(LANGUAGE_KEY, link.getAttribute('hreflang') ?? '');
    } catch {
      // Storage is denied: the next visit begins in the default language.
    }
  });
}
