/** What the codes of `status` mean, in words. */
import { MISSING_REASONS, VALUE_STATUSES } from '../../domain/types.ts';
import type { DataPartProps } from './types.ts';

export function Statuses({ state: { locale } }: DataPartProps) {
  const { t } = locale;
  const rows = [
    ...VALUE_STATUSES.map((code) => ({
      code,
      word: t(`common.status.${code}`),
      about: t(`common.status.${code}.about`),
    })),
    ...MISSING_REASONS.map((code) => ({
      code,
      word: t(`data.kind.${code}`),
      about: t(`common.missing.${code}.about`),
    })),
  ];
  return (
    <section aria-labelledby="statuses">
      <h2 id="statuses">{t('data.statuses.title')}</h2>
      <dl class="statuses">
        {rows.map(({ code, word, about }) => (
          <div key={code}>
            <dt>
              <code>{code}</code>
              {` ${word}`}
            </dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
