/** What else is known of a region's capability: its profile, what it specialises in, what its budget paid, who works there. */
import type { Locale } from '../../../i18n/locale.ts';
import { PercentileDot } from '../../strengths/PercentileDot.tsx';
import { Fold } from '../Fold.tsx';
import type { CapabilityRow, RecordList, RegionScience } from './describeScience.ts';

interface ScienceProps {
  readonly science: RegionScience;
  readonly locale: Locale;
}

export function Science({ science, locale }: ScienceProps) {
  const { t } = locale;
  const { profile, strengths, budget, publishing, organisations } = science;
  if (profile.length === 0 && strengths === null && budget === null && organisations === null) return null;
  return (
    <Fold title={t('region.science.capability')} anchor="capability" name="science">
      {profile.length > 0 && <Profile {...{ profile, locale }} />}
      {strengths !== null && (
        <p>
          <a href={strengths.href}>{t('region.science.strong')}</a>
          {`: ${strengths.text}`}
        </p>
      )}
      {budget !== null && (
        <p>
          <a href={budget.href}>{t('region.science.budget')}</a>
          {`: ${budget.text}`}
        </p>
      )}
      {publishing.length > 0 && (
        <>
          <h3>{t('region.science.publishing')}</h3>
          <ul>
            {publishing.map(({ field, title, isAsked, text, href }) => (
              <li key={field}>
                <a href={href}>{title}</a>
                {isAsked && ` (${t('region.science.publishing.asked')})`}
                {`: ${text}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {organisations !== null && <Organisations list={organisations} locale={locale} />}
    </Fold>
  );
}

function Profile({ profile, locale: { t } }: { readonly profile: readonly CapabilityRow[]; readonly locale: Locale }) {
  return (
    <>
      <ul class="percentiles">
        {profile.map(({ dimension, title, about, percentile, text }) => (
          <li key={dimension}>
            <span>
              {title}
              <small>{about}</small>
            </span>
            {percentile !== null && <PercentileDot percentile={percentile} />}
            <span class={percentile === null ? 'missing-word' : 'num'}>{text}</span>
          </li>
        ))}
      </ul>
      <p class="small">{t('region.science.percentile')}</p>
      <p class="on-paper">{t('region.science.percentile.numbers')}</p>
    </>
  );
}

function Organisations({
  list: { count, href, kinds },
  locale: { t },
}: {
  readonly list: RecordList;
  readonly locale: Locale;
}) {
  return (
    <p>
      <a href={href}>{t('region.science.organisations')}</a>
      {`: ${count === 0 ? t('region.science.none') : kinds}`}
    </p>
  );
}
