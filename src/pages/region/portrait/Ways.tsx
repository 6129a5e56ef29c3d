/** The two ways that are always at hand: comparing the region, and sharing the link to its page. */
import type { Locale } from '../../../i18n/locale.ts';

interface WaysProps {
  readonly compareHref: string;
  readonly locale: Locale;
  /** Below the name on a desk; at the foot of the screen on a phone. Each is seen on its screens alone. */
  readonly place: 'head' | 'foot';
}

export function Ways({ compareHref, locale: { t }, place }: WaysProps) {
  return (
    <div class={`ways ways-${place}`}>
      <a class="button main-button" href={compareHref}>
        {t('home.card.compare')}
      </a>
      <button class="button needs-script share-link" type="button" data-done={t('home.card.copied')}>
        {t('region.share')}
      </button>
    </div>
  );
}
