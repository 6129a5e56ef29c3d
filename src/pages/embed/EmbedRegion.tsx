/** A region for a frame: where it lies, and the three facts of its portrait. */
import type { Geography } from '../../domain/geography.ts';
import { LocatorMap } from '../../map/svg/LocatorMap.tsx';
import { ThreeFacts } from '../region/portrait/ThreeFacts.tsx';
import { EmbedFoot } from './EmbedFoot.tsx';
import { regionFoot, type RegionFrame } from './footText.ts';

interface EmbedRegionProps extends RegionFrame {
  readonly geography: Geography;
  /** Of the region's page. */
  readonly href: string;
}

export function EmbedRegion({ model, locale, geography, release, href }: EmbedRegionProps) {
  const { t } = locale;
  return (
    <main class="embed embed-region">
      <div class="embed-head">
        <h1>{model.name}</h1>
        <LocatorMap
          places={model.places}
          geography={geography}
          label={t('region.locator', { name: model.name })}
          sizes={['tiny']}
        />
      </div>
      <ThreeFacts model={model} locale={locale} />
      <EmbedFoot text={regionFoot({ model, locale, release })} href={href} whole={t('embed.whole.region')} />
    </main>
  );
}
