/** What is missing and why: by reason, with the years. */
import type { Locale } from '../../i18n/locale.ts';
import { hatchReference } from '../../map/svg/fillAttributes.ts';
import { Fold } from './Fold.tsx';
import type { RegionModel } from './types.ts';

export function Missing({ model, locale }: { model: RegionModel; locale: Locale }) {
  const { t } = locale;
  return (
    <Fold title={t('region.missing')} anchor="gaps" name="gaps">
      {model.missing.length === 0 && <p>{t('region.missing.none')}</p>}
      <div class="reasons">
        {model.missing.map(({ reason, word, meaning, items, notes }) => (
          <section key={reason} aria-labelledby={`gap-${reason}`}>
            <h3 id={`gap-${reason}`}>
              <svg class="hatch" aria-hidden="true">
                <rect width="100%" height="100%" fill={hatchReference('row', reason)} />
              </svg>
              {word}
            </h3>
            <p class="small">{meaning}</p>
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            {notes.length > 0 && (
              <details class="notes">
                <summary>{t('explore.notes')}</summary>
                <ul>
                  {notes.map((note) => (
                    <li key={note}>{note}</li>
                  ))}
                </ul>
              </details>
            )}
          </section>
        ))}
      </div>
    </Fold>
  );
}
