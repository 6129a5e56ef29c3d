/** What the visitor should know, once, in words, with a way on; empty when all is well. */
import type { PartProps } from './types.ts';

/** Problems that trying again may mend. */
const RETRIABLE = new Set(['data-not-loaded', 'partly-loaded']);

export function Notices({ state, actions }: PartProps) {
  const { problems, locale } = state;
  const { t } = locale;
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
          <button type="button" class="button" onClick={() => actions?.dismissProblems()}>
            {t('common.close')}
          </button>
        </div>
      )}
    </div>
  );
}
