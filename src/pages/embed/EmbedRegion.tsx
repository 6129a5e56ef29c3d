/** A region for a frame: where it lies, and the three facts of its portrait. */
import type { Geography } from '../../domain/geography.ts';
import type { Locale } from '../../i18n/locale.ts';
import { LocatorMap } from '../../map/svg/LocatorMap.tsx';
import { ThreeFacts } from '../region/portrait/ThreeFacts.tsx';
import type { RegionModel } from '../region/types.ts';
import { EmbedFoot } from './EmbedFoot.tsx';

interface EmbedRegionProps {
  readonly model: RegionModel;
  readonly locale: Locale;
  readonly geography: Geography;
  readonly release: string;
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
      <EmbedFoot
        {...{ locale, release, href }}
        whole={t('embed.whole.region')}
        sources={model.sources.map(({ title }) => title).slice(0, 2)}
      />
    </main>
  );
}
