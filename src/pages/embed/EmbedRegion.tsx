/** A region for a frame: where it lies, and the three facts of its portrait. */
import type { Geography, SizeClass } from '../../domain/geography.ts';
import type { LabelLayout } from '../../map/labels/placeLabels.ts';
import type { Locale } from '../../i18n/locale.ts';
import { LocatorMap } from '../../map/svg/LocatorMap.tsx';
import { ThreeFacts } from '../region/portrait/ThreeFacts.tsx';
import type { RegionModel } from '../region/types.ts';
import { EmbedFoot } from './EmbedFoot.tsx';
import { regionFoot } from './footText.ts';
import { FrozenStatus, type StatusLine } from './FrozenStatus.tsx';

/** As much of a described region as its frame shows. */
export type EmbeddedRegion = Pick<RegionModel, 'name' | 'capability' | 'science' | 'sparks' | 'places'> & {
  readonly sources: readonly { readonly title: string }[];
};

/** The size that the small map is drawn for. */
export const EMBED_LOCATOR_SIZE: SizeClass = 'tiny';

/** What a region's frame is drawn from. */
export interface RegionFrame {
  readonly model: EmbeddedRegion;
  readonly locale: Locale;
  readonly release: string;
}

interface EmbedRegionProps extends RegionFrame {
  readonly geography: Geography;
  /** Of the region's page. */
  readonly href: string;
  /** Where names stand on the small map, where that is settled. */
  readonly labels?: LabelLayout;
  /** Of a frozen region. */
  readonly status?: StatusLine;
}

export function EmbedRegion({ model, locale, geography, release, href, labels, status }: EmbedRegionProps) {
  const { t } = locale;
  return (
    <main class="embed embed-region">
      <div class="embed-head">
        <h1>{model.name}</h1>
        <LocatorMap
          places={model.places}
          geography={geography}
          label={t('region.locator', { name: model.name })}
          sizes={[EMBED_LOCATOR_SIZE]}
          {...(labels === undefined ? {} : { settled: { [EMBED_LOCATOR_SIZE]: labels } })}
        />
      </div>
      <ThreeFacts model={model} locale={locale} />
      <EmbedFoot text={regionFoot({ model, locale, release })} href={href} whole={t('embed.whole.region')} />
      {status !== undefined && <FrozenStatus status={status} />}
    </main>
  );
}
