/** Small charts of the indicators that have three years or more. */
import type { Locale } from '../../i18n/locale.ts';
import { Fold } from './Fold.tsx';
import { SPARK } from './sparksOf.ts';
import type { RegionModel, Spark } from './types.ts';

export function Sparks({ model, locale }: { model: RegionModel; locale: Locale }) {
  const { t } = locale;
  if (model.sparks.length === 0) return null;
  const hasOld = model.sparks.some(({ oldDots }) => oldDots !== '');
  return (
    <Fold title={t('region.years')} anchor="years" name="years">
      <ul class="key" aria-hidden="true">
        <KeyItem kind="own" text={t('region.years.key.own')} />
        <KeyItem kind="median" text={t('region.years.key.median')} />
        {hasOld && <KeyItem kind="old" text={t('region.years.key.old')} />}
        <li>{t('region.years.key.gap')}</li>
      </ul>
      <ul class="sparks">
        {model.sparks.map((spark) => (
          <SparkChart key={spark.indicator} spark={spark} />
        ))}
      </ul>
    </Fold>
  );
}

function KeyItem({ kind, text }: { kind: 'own' | 'median' | 'old'; text: string }) {
  return (
    <li>
      <svg class="spark">
        {kind === 'median' ? <path class="median" d="M0 8h20" /> : <path class="line" d="M0 8h20" />}
        {kind === 'own' && <path class="dots" d="M10 8h0" />}
        {kind === 'old' && <OldDots d="M10 8h0" />}
      </svg>
      {text}
    </li>
  );
}

function SparkChart({ spark }: { spark: Spark }) {
  return (
    <li>
      <h3>
        <a href={spark.href}>{spark.name}</a>
      </h3>
      <svg
        class="spark"
        viewBox={`0 0 ${SPARK.width} ${SPARK.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={spark.spoken}
      >
        <path class="axis" d={`M0 ${SPARK.height}h${SPARK.width}`} />
        {spark.median !== '' && <path class="median" d={spark.median} />}
        {spark.line !== '' && <path class="line" d={spark.line} />}
        {spark.oldDots !== '' && <OldDots d={spark.oldDots} />}
        {spark.dots !== '' && <path class="dots" d={spark.dots} />}
      </svg>
      <p class="span" aria-hidden="true">
        <span>{spark.from}</span>
        <span>{spark.to}</span>
      </p>
      <p>
        <strong class="num">{spark.last}</strong>
        <small>{[spark.unit, spark.change].filter((part) => part !== '').join(' · ')}</small>
      </p>
    </li>
  );
}

/** Hollow: a dot of paper on a dot of ink. */
function OldDots({ d }: { d: string }) {
  return (
    <>
      <path class="dots" d={d} />
      <path class="hollow" d={d} />
    </>
  );
}
