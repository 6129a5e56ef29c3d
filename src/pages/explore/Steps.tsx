/** To the next indicator or the one before, for visitors who go through them one by one. */
import { followInPlace } from '../../ui/followInPlace.ts';
import { stepsFrom } from './indicatorOrder.ts';
import type { PartProps } from './types.ts';

export function Steps({ state, links, actions }: PartProps) {
  const { view, locale } = state;
  const neighbours = stepsFrom(state, view.indicator);
  if (neighbours === null) return null;
  return (
    <nav class="turn" aria-label={locale.t('explore.indicator')}>
      {(['previous', 'next'] as const).map((way) => {
        const indicator = neighbours[way];
        const words = locale.t(`explore.indicator.${way}`, {
          indicator: locale.texts.indicators[indicator]?.short ?? '',
        });
        return (
          <a
            key={way}
            class={`button step-${way}`}
            href={links.view({ indicator })}
            aria-label={words}
            title={words}
            // By direction, not by the link: a quick second press goes on from the first, whose link is not written yet.
            onClick={followInPlace(actions === null ? null : () => actions.step(way))}
          />
        );
      })}
    </nav>
  );
}
