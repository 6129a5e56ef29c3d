/** Neighbours and the regions most alike, a line each: to its page, and to the map with both. */
import type { Locale } from '../../i18n/locale.ts';
import type { ComparedRegion, RegionModel } from './types.ts';

interface RelatedProps {
  readonly model: RegionModel;
  readonly locale: Locale;
}

export function Related({ model, locale }: RelatedProps) {
  const { t } = locale;
  return (
    <div class="related">
      <section aria-labelledby="neighbours">
        <h2 id="neighbours">{t('region.neighbours')}</h2>
        <ul class="names">
          {model.neighbours.map((neighbour) => (
            <li key={neighbour.region}>
              <a href={neighbour.href}>{neighbour.name}</a>
              <CompareLink region={neighbour} locale={locale} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="alike">
        <h2 id="alike">{t('region.alike')}</h2>
        {model.alike.length === 0 ? (
          <p class="small">{t('region.alike.none')}</p>
        ) : (
          <>
            <ol class="alike">
              {model.alike.map((alike) => (
                <li key={alike.region}>
                  <span>
                    <a href={alike.href}>{alike.name}</a>
                    <small>{alike.about}</small>
                  </span>
                  <CompareLink region={alike} locale={locale} />
                </li>
              ))}
            </ol>
            <details class="method">
              <summary>{t('region.alike.how')}</summary>
              <p class="small">{t('region.alike.about')}</p>
              <p class="small">{t('region.alike.formula')}</p>
            </details>
          </>
        )}
      </section>
    </div>
  );
}

interface CompareLinkProps extends Pick<RelatedProps, 'locale'> {
  readonly region: ComparedRegion;
}

function CompareLink({ region: { name, compareHref }, locale: { t } }: CompareLinkProps) {
  return (
    <a class="compare" href={compareHref} aria-label={t('region.compare.with', { name })}>
      {t('home.card.compare')}
    </a>
  );
}
