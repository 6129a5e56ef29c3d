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
  const { profile, strengths, budget, organisations, needs, initiatives, sources } = science;
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
      {sources.length > 0 && (
        <p class="on-paper record-sources">{sources.map((text, index) => `[${index + 1}] ${text}`).join('; ')}</p>
      )}
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
      <p class="on-paper">{t('region.science.percentile.numbers')}</p>
    </>
  );
}

/** More stand in the register: on a screen it is one press away, on paper it is not. */
const MOST_ON_SCREEN = 5;

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
          {items.map(({ id, name, href: to, about, source }, index) => (
            <li key={id} {...(index < MOST_ON_SCREEN ? {} : { class: 'on-paper' })}>
              <a href={to}>
                <SourcedText locale={locale} text={name} bare />
              </a>
              <small>
                {about}
                <span class="on-paper">{` [${source}]`}</span>
              </small>
            </li>
          ))}
        </ul>
      )}
      {items.length > MOST_ON_SCREEN && (
        <p class="all">
          <a href={href}>{t('region.science.all', { count: String(count) })}</a>
        </p>
      )}
    </>
  );
}
