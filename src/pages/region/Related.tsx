/** The ways on: neighbours and the regions most alike, with how alike they are. */
import type { Locale } from '../../i18n/locale.ts';
import type { RegionModel } from './types.ts';

export function Related({ model, locale }: { model: RegionModel; locale: Locale }) {
  const { t } = locale;
  return (
    <div class="related">
      <section aria-labelledby="neighbours">
        <h2 id="neighbours">{t('region.neighbours')}</h2>
        <ul class="names">
          {model.neighbours.map(({ region, name, href }) => (
            <li key={region}>
              <a href={href}>{name}</a>
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
              {model.alike.map(({ region, name, href, about, compareHref }) => (
                <li key={region}>
                  <span>
                    <a href={href}>{name}</a>
                    <small>{about}</small>
                  </span>
                  <a class="compare" href={compareHref} aria-label={t('region.compare.with', { name })}>
                    {t('region.compare')}
                  </a>
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
