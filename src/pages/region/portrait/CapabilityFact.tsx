/** A region's capability as one number with its place among all; its last years beside it. */
import { heldTogether } from '../../../i18n/heldTogether.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { hatchReference } from '../../../map/svg/fillAttributes.ts';
import { StripChart } from '../StripChart.tsx';
import type { CapabilityFact, Spark } from '../types.ts';
import { YearBarChart, YearBarKey } from './YearBarChart.tsx';

interface CapabilityNumberProps {
  readonly fact: CapabilityFact;
}

export function CapabilityNumber({ fact: { row, number, noun, about, scale } }: CapabilityNumberProps) {
  const { value, strip } = row;
  return (
    <section class="fact function-capability" aria-labelledby="fact-capability">
      <h3 id="fact-capability">
        {value.kind === 'value' ? (
          <a class="hero num" href={value.href}>
            {number}
          </a>
        ) : (
          <span class="missing-value">
            <svg class="hatch" aria-hidden="true">
              <rect width="100%" height="100%" fill={hatchReference('row', value.reason)} />
            </svg>
            {value.word}
          </span>
        )}{' '}
        <a class="noun" href={row.href}>
          {noun}
        </a>
      </h3>
      <p class="small">{heldTogether(about)}</p>
      {strip !== null && (
        <>
          <StripChart strip={strip} position={value.kind === 'value' ? value.position : null} />
          {scale !== null && (
            <p class="span">
              <span>{scale.low}</span>
              <span>{scale.median}</span>
              <span>{scale.high}</span>
            </p>
          )}
        </>
      )}
    </section>
  );
}

interface CapabilityYearsProps extends CapabilityNumberProps {
  /** Of the same indicator: what its chart is called, and how much it changed. */
  readonly spark: Spark | undefined;
  readonly locale: Locale;
}

export function CapabilityYears({ fact: { years, row }, spark, locale }: CapabilityYearsProps) {
  if (years === null) return null;
  return (
    <section class="fact-years function-capability" aria-labelledby="fact-years">
      <h3 id="fact-years" class="small">
        {locale.t('region.fact.years', { name: row.name })}
      </h3>
      <YearBarChart years={years} label={spark?.spoken ?? row.name} />
      {spark !== undefined && <p class="small">{spark.change}</p>}
      <YearBarKey years={years} locale={locale} />
    </section>
  );
}
