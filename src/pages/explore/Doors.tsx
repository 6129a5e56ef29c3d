/**
 * The first choice: what the regions can do, what is asked, how initiatives progress. Links, so that
 * they lead on without scripts; in use they change the page in place.
 */
import { activeDoor, doorChange, doorsIn } from '../../view/doors.ts';
import { followInPlace } from '../../ui/followInPlace.ts';
import type { PartProps } from './types.ts';

export function Doors({ state, links, actions }: PartProps) {
  const { context, locale, view } = state;
  const { t } = locale;
  const doors = doorsIn(context);
  // One door is no choice: a country without registers has only what its statistics say.
  if (doors.length < 2) return null;
  const active = activeDoor(view, context);
  return (
    <nav class="doors" aria-label={t('explore.doors')}>
      {doors.map((door) => (
        <a
          key={door}
          class={`door-${door}`}
          href={links.view(doorChange(context, door))}
          {...(door === active ? { 'aria-current': 'true' } : {})}
          onClick={followInPlace(actions === null ? null : () => actions.go(doorChange(context, door), 'push'))}
        >
          {t(`explore.door.${door}`)}
        </a>
      ))}
    </nav>
  );
}
