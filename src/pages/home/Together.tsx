/** Three maps side by side under one finding that joins them. */
import { findingFacts } from '../../domain/findingFacts.ts';
import { countsByRegion } from '../../domain/registerCounts.ts';
import type { Topic } from '../../domain/types.ts';
import type { PlacedRegionName } from '../../map/marks/regionNames.ts';
import { RecordMarks } from '../../map/marks/RecordMarks.tsx';
import { MapShapes } from '../../map/svg/MapSvg.tsx';
import type { RegionSheets } from '../region/sheets.ts';
import type { HomeProps } from './describeHome.ts';

/** More than half of the country in so few regions is worth a headline. */
const FEW_REGIONS = 4;

interface TogetherProps extends Pick<HomeProps, 'sheets' | 'home'> {
  /** As small maps have room for them. */
  readonly names: readonly PlacedRegionName[];
}

export function Together({ sheets, home, names }: TogetherProps) {
  const { locale } = sheets;
  const { t } = locale;
  const joining = joiningFinding(sheets);
  if (joining === null || home.functions.length < 2) return null;
  return (
    <section class="home-scene home-together" aria-labelledby="together">
      <div>
        <h2 id="together">{joining.finding}</h2>
        {joining.note !== null && <p class="small">{joining.note}</p>}
      </div>
      <ul>
        {home.functions.map(({ id, number, sentence, href }) => (
          <li key={id} class={`function-${id}`}>
            <h3>
              <a href={href}>{t(`explore.topic.${id}`)}</a>
            </h3>
            <SmallMap {...{ id, home, sheets, names }} />
            <p>
              <b class="num">{number}</b> {`${sentence}.`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SmallMapProps extends TogetherProps {
  readonly id: Topic;
}

function SmallMap({ id, home, sheets, names }: SmallMapProps) {
  const { geography, locale } = sheets;
  return (
    <div class={`small-map ${id === 'capability' ? '' : 'empty-land'}`}>
      <MapShapes model={home.map} geography={geography} idPrefix={`small-${id}`} label={locale.t(`home.open.${id}`)}>
        {id !== 'capability' && (
          <g class="marks">
            <RecordMarks {...{ geography, names, size: 'narrow', marks: home.marks[id] }} />
          </g>
        )}
      </MapShapes>
    </div>
  );
}

/**
 * A sentence that holds on these data, the most telling first; null where there is nothing to join. Found records are
 * never compared with a measure: only where there are any is said.
 */
export function joiningFinding(
  sheets: RegionSheets,
): { readonly finding: string; readonly note: string | null } | null {
  const { registers, dataset, locale } = sheets;
  const { t, texts, format } = locale;
  const counts = {
    of: String(dataset.regions.length),
    demand: String(countsByRegion(registers.needs).size),
    progress: String(countsByRegion(registers.initiatives).size),
  };
  if (registers.needs.length === 0 || registers.initiatives.length === 0) return null;
  const people = peopleFacts(sheets);
  const half = people?.concentration?.topHalf;
  if (people !== null && half != null && half.territories.length <= FEW_REGIONS) {
    const places = half.territories.map(({ observation }) => texts.regions[observation.region]?.short ?? '');
    return {
      finding: t('home.together.concentrated', {
        ...counts,
        share: format.percent(100 * half.share, 0),
        places: format.list(places),
      }),
      note: t('home.together.note', { year: String(people.year) }),
    };
  }
  return { finding: t('home.together.found', counts), note: null };
}

/** Where researchers are, in the latest year. */
function peopleFacts({ registers, dataset, indicators }: RegionSheets) {
  const id = registers.profile.find(({ role }) => role === 'small-number')?.indicator;
  const context = id === undefined ? undefined : indicators.get(id)?.context;
  if (context === undefined) return null;
  const { series, view, indicator } = context;
  return findingFacts({ series, year: view.year, kind: indicator.kind, regions: dataset.regions, without: [] });
}
