/** What the map says in more words, and the ways on: where it is from, all years at once, the link, the pages behind it. */
import { AllYears } from './AllYears.tsx';
import { RelatedLinks } from './RelatedLinks.tsx';
import { ShareButton } from './ShareButton.tsx';
import type { PartProps } from './types.ts';

export function MapDetails(page: PartProps) {
  const { model, locale } = page.state;
  return (
    <div class="map-details">
      <p class="caption">
        {`${model.details.join('\u00a0· ')}${model.details.length > 0 ? ' · ' : ''}`}
        <a href="#sources">{locale.t('explore.provenance')}</a>
      </p>
      <RelatedLinks {...page} />
      <div class="controls">
        <ShareButton {...page} />
        <AllYears {...page} />
      </div>
    </div>
  );
}
