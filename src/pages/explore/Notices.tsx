/** What the visitor should know, once, in words, with a way on; empty when all is well. */
import { pageHref } from '../../view/pageLinks.ts';
import { offerFor, pageFor } from './offers.ts';
import type { PartProps } from './types.ts';

/** Problems that trying again may mend. */
export const RETRIABLE: ReadonlySet<string> = new Set(['data-not-loaded', 'partly-loaded']);

export function Notices({ state, actions }: PartProps) {
  const { problems, locale, root, view } = state;
  const { t } = locale;
  const offers = problems.flatMap((problem) => offerFor(problem, state) ?? []);
  const pages = problems.flatMap((problem) => pageFor(problem, state) ?? []);
  return (
    <div class="notices" role="status">
      {problems.length > 0 && (
        <div class="notice">
          <ul>
            {problems.map(({ key, at, got }) => (
              <li key={`${key}${at}`}>{t(`problem.${key}`, { at, got, year: String(view.year) })}</li>
            ))}
          </ul>
          {problems.some(({ key }) => RETRIABLE.has(key)) && (
            <button type="button" class="button" onClick={() => actions?.retry()}>
              {t('common.tryAgain')}
            </button>
          )}
          {pages.map(({ label, page }) => (
            <a key={page.id} class="button" href={pageHref(page, root, view.language)}>
              {label}
            </a>
          ))}
          {offers.map(({ label, change }) => (
            <button key={label} type="button" class="button" onClick={() => actions?.go(change, 'push')}>
              {label}
            </button>
          ))}
          <button type="button" class="button" onClick={() => actions?.dismissProblems()}>
            {t('common.close')}
          </button>
        </div>
      )}
    </div>
  );
}
