/** What the map says in more words, and the ways on: where it is from, all years at once, the link, the pages behind it. */
import { AllYears } from './AllYears.tsx';
import { RelatedLinks } from './RelatedLinks.tsx';
import { ShareButton } from './ShareButton.tsx';
import type { PartProps } from './types.ts';

interface MapDetailsProps extends PartProps {
  readonly onShare: () => void;
  /** The panel could not be loaded: the link is there all the same. */
  readonly isShareMissing: boolean;
  /** False where no region has a value: there are no years to lay side by side. */
  readonly hasMap: boolean;
}

export function MapDetails({ onShare, isShareMissing, hasMap, ...page }: MapDetailsProps) {
  const { model, locale } = page.state;
  return (
    <div class="map-details">
      <p class="caption">
        {`${model.details.join('\u00a0· ')}${model.details.length > 0 ? ' · ' : ''}`}
        <a href="#sources">{locale.t('explore.provenance')}</a>
      </p>
      <RelatedLinks {...page} />
      <div class="controls">
        <button type="button" class="button needs-script" aria-haspopup="dialog" onClick={onShare}>
          {locale.t('common.share')}
        </button>
        {isShareMissing && (
          <span role="status" class="small">
            {locale.t('problem.partly-loaded', { got: locale.t('common.share') })}
          </span>
        )}
        <ShareButton {...page} />
        {hasMap && <AllYears {...page} />}
      </div>
    </div>
  );
}
