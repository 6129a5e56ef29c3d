/**
 * What changes how the map is made, behind one word. It changes the page in place, so it needs scripts; its
 * panel comes when it is opened. On a desk the panel lies over the list, on a phone at the foot of the
 * screen: the map stays in view.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLoaded } from '../../ui/useLoaded.ts';
import type { PartProps } from './types.ts';

const MORE = 'more';

export function More(page: PartProps) {
  const { view, locale } = page.state;
  const { t } = locale;
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  // It may have been opened before there was a script.
  useEffect(() => setOpen(panel.current?.matches(':popover-open') === true), []);
  const contents = useLoaded(
    () => import('./MorePanel.tsx'),
    isOpen,
    // It can be opened again.
    () => panel.current?.hidePopover(),
  );
  return (
    <>
      <button
        type="button"
        class="word more-word opens needs-script"
        popovertarget={MORE}
        {...(isOpen ? { 'data-open': '' } : {})}
      >
        <span>
          {t('common.more') +
            (view.without.length === 0 || page.state.model.records !== null
              ? ''
              : ` (${t('explore.without.count', { n: view.without.length, count: String(view.without.length) })})`)}
        </span>
      </button>
      <div
        class="more"
        id={MORE}
        popover="auto"
        role="dialog"
        aria-label={t('explore.settings')}
        ref={panel}
        onToggle={({ newState }: Pick<ToggleEvent, 'newState'>) => setOpen(newState === 'open')}
      >
        {isOpen && contents !== null && <contents.MorePanel {...page} />}
      </div>
    </>
  );
}
