/** The two ways that are always at hand: comparing the region, and sharing the link to its page. */
import type { Locale } from '../../../i18n/locale.ts';

interface WaysProps {
  readonly compareHref: string;
  readonly locale: Locale;
  /** Below the name on a desk; at the foot of the screen on a phone. Each is seen on its screens alone. */
  readonly place: 'head' | 'foot';
}

export function Ways({ compareHref, locale: { t }, place }: WaysProps) {
  const ways = (
    <>
      <a class="button main-button" href={compareHref}>
        {t('home.card.compare')}
      </a>
      <button class="button needs-script share-link" type="button" data-done={t('home.card.copied')}>
        {t('common.share')}
      </button>
    </>
  );
  // Outside of the page's main part it is a landmark of its own.
  return place === 'head' ? (
    <div class="ways ways-head">{ways}</div>
  ) : (
    <section class="ways ways-foot" aria-label={t('region.ways')}>
      {ways}
    </section>
  );
}
