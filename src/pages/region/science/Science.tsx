/** What a region can do, what it asks for, and what is under way there: an overview with ways to the records. */
import type { ComponentChildren } from 'preact';
import type { Locale } from '../../../i18n/locale.ts';
import { SourcedText } from '../../../records/text/SourcedText.tsx';
import { PercentileDot } from '../../strengths/PercentileDot.tsx';
import type { CapabilityRow, RecordList, RegionScience } from './describeScience.ts';

interface ScienceProps {
  readonly science: RegionScience;
  readonly locale: Locale;
}

export function Science({ science, locale }: ScienceProps) {
  const { t } = locale;
  const { profile, strengths, budget, organisations, needs, initiatives } = science;
  return (
    <section class="science" aria-labelledby="science">
      <h2 id="science">{t('region.science')}</h2>
      <div class="topics">
        <Topic title={t('explore.topic.capability')}>
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
          {organisations !== null && <Records list={organisations} locale={locale} kind="organisations" />}
        </Topic>
        {needs !== null && (
          <Topic title={t('explore.topic.demand')}>
            <Records list={needs} locale={locale} kind="needs" />
          </Topic>
        )}
        {initiatives !== null && (
          <Topic title={t('explore.topic.progress')}>
            <Records list={initiatives} locale={locale} kind="initiatives" />
          </Topic>
        )}
      </div>
    </section>
  );
}

function Topic({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <h3>{title}</h3>
      {children}
    </div>
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
    </>
  );
}

interface RecordsProps {
  readonly list: RecordList;
  readonly locale: Locale;
  readonly kind: 'organisations' | 'needs' | 'initiatives';
}

function Records({ list: { count, href, items, kinds }, locale, kind }: RecordsProps) {
  const { t } = locale;
  return (
    <>
      <p>
        <a href={href}>{t(`region.science.${kind}`)}</a>
        {`: ${count === 0 ? t('region.science.none') : kinds === '' ? String(count) : kinds}`}
      </p>
      {items.length > 0 && (
        <ul class="newest">
          {items.map(({ id, name, href: to, about }) => (
            <li key={id}>
              <a href={to}>
                <SourcedText locale={locale} text={name} bare />
              </a>
              <small>{about}</small>
            </li>
          ))}
        </ul>
      )}
      {count > items.length && items.length > 0 && (
        <p class="all">
          <a href={href}>{t('region.science.all', { count: String(count) })}</a>
        </p>
      )}
    </>
  );
}
