/** Where one of the chosen regions asks and another could do it, with the records of both. */
import { askedAndAble, type AbleRegion, type AskedAndAble } from '../../../domain/askedAndAble.ts';
import type { RegionId } from '../../../domain/types.ts';
import { registerHref } from '../../../records/registerHref.ts';
import { SourcedText } from '../../../records/text/SourcedText.tsx';
import { Organisations } from '../../gaps/Organisations.tsx';
import { hasPublished, Publishers } from '../../gaps/Publishers.tsx';
import { SpendingLink } from '../../gaps/Spending.tsx';
import { gapsIn } from '../../region/gapsIn.ts';
import { ComparedName } from '../functions/ComparedName.tsx';
import type { ComparisonProps } from '../types.ts';

export function Pairs(props: ComparisonProps) {
  const { sheets, comparison } = props;
  const { t } = sheets.locale;
  const found = askedAndAble(gapsIn(sheets), comparison.regions);
  const met = found.filter(({ able }) => able.length > 0);
  const unmet = found.filter(({ able }) => able.length === 0);
  return (
    <section class="pairs" aria-labelledby="pairs">
      <h2 id="pairs">{t('compare.pairs')}</h2>
      <p>{t(found.length === 0 ? 'compare.pairs.none' : 'compare.pairs.about')}</p>
      {met.length > 0 && (
        <ul>
          {met.map((pair) => (
            <Pair key={pair.asks + pair.field.field.id} {...props} pair={pair} />
          ))}
        </ul>
      )}
      {unmet.length > 0 && (
        <>
          <h3>{t('compare.pairs.unmet')}</h3>
          <ul>
            {unmet.map((pair) => (
              <Pair key={pair.asks + pair.field.field.id} {...props} pair={pair} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Pair({ pair, ...props }: ComparisonProps & { readonly pair: AskedAndAble }) {
  const { sheets, root, comparison } = props;
  const { locale } = sheets;
  const { t, texts } = locale;
  const pinOf = (region: RegionId) => comparison.regions.indexOf(region);
  const field = pair.field.field.name[texts.language];
  return (
    <li>
      <h3>
        <ComparedName sheets={sheets} region={pair.asks} pin={pinOf(pair.asks)} /> {t('compare.pairs.asks', { field })}
      </h3>
      <ul class="asked">
        {pair.asked.stated.map((need) => (
          <li key={need.id}>
            <a href={registerHref({ root, locale }, 'needs', need.id)}>
              <SourcedText locale={locale} text={need.name} bare />
            </a>
          </li>
        ))}
      </ul>
      {pair.able.length > 0 && (
        <ul class="able" aria-label={t('gaps.fields.able')}>
          {pair.able.map((able) => (
            <li key={able.region}>
              <ComparedName sheets={sheets} region={able.region} pin={pinOf(able.region)} />{' '}
              <Able {...props} pair={pair} able={able} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Spending in the field, and the organisations: those of the narrow field asked for before all others. */
function Able({
  sheets,
  root,
  pair: { field },
  able: { region, cell, close },
}: ComparisonProps & { readonly pair: AskedAndAble; readonly able: AbleRegion }) {
  const { locale, dataset } = sheets;
  const { t } = locale;
  const state = { locale, dataset, root };
  const closest = cell.organisations.filter(({ id }) => close.includes(id));
  return (
    <span class="able-about">
      <SpendingLink {...{ state, field, cell, region }} />
      {'; '}
      {cell.organisations.length === 0 ? (
        t('gaps.organisations.none')
      ) : (
        <Organisations state={state} organisations={closest.length > 0 ? closest : cell.organisations} />
      )}
      {cell.organisations.length > 0 && (
        <small>{` (${t(closest.length > 0 ? 'compare.pairs.close' : 'gaps.organisations.noneClose')})`}</small>
      )}
      {hasPublished(field, cell) && '; '}
      <Publishers {...{ state, field, cell, region }} />
    </span>
  );
}
