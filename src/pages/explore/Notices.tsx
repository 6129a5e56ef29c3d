/** What the visitor should know, once, in words, with a way on; empty when all is well. */
import { offerFor } from './offers.ts';
import type { PartProps } from './types.ts';

/** Problems that trying again may mend. */
const RETRIABLE = new Set(['data-not-loaded', 'partly-loaded']);

export function Notices({ state, actions }: PartProps) {
  const { problems, locale } = state;
  const { t } = locale;
  const offers = problems.flatMap((problem) => offerFor(problem, state) ?? []);
  return (
    <div class="notices" role="status">
      {problems.length > 0 && (
        <div class="notice">
          <ul>
            {problems.map(({ key, at, got }) => (
              <li key={`${key}${at}`}>{t(`problem.${key}`, { at, got })}</li>
            ))}
          </ul>
          {problems.some(({ key }) => RETRIABLE.has(key)) && (
            <button type="button" class="button" onClick={() => actions?.retry()}>
              {t('common.tryAgain')}
            </button>
          )}
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
