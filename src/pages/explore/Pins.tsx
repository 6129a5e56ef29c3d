/** What the visitor has pinned, each with its mark, in the order of pinning and of the address. */
import { PinMark } from '../../map/pins/PinMark.tsx';
import type { PartProps, RegionId } from './types.ts';

interface PinsProps extends PartProps {
  readonly onCard: (region: RegionId) => void;
  /** Why one more was refused, for the eye; '' unless it was. */
  readonly refusal: string;
}

export function Pins({ state, links, actions, onCard, refusal }: PinsProps) {
  const { view, locale } = state;
  const { t, texts } = locale;
  if (view.pinned.length === 0) return null;
  return (
    <ul class="pins" aria-label={t('explore.pinned')}>
      {view.pinned.map((region, pin) => {
        const name = texts.regions[region]?.short ?? region;
        return (
          <li key={region}>
            <button type="button" onClick={() => onCard(region)}>
              <PinMark pin={pin} />
              {name}
            </button>
            <button
              type="button"
              class="remove"
              aria-label={t('explore.unpin.region', { name })}
              onClick={() => actions?.togglePin(region)}
            >
              ×
            </button>
          </li>
        );
      })}
      {refusal !== '' && (
        <li class="notice" aria-hidden="true">
          {refusal}
        </li>
      )}
      {view.pinned.length > 1 && (
        <li class="clear">
          <a href={links.compare(view.pinned)}>{t('explore.compare')}</a>
        </li>
      )}
      <li class="clear">
        <button type="button" onClick={() => actions?.go({ pinned: [] }, 'replace')}>
          {t('explore.pinned.clear')}
        </button>
      </li>
    </ul>
  );
}
