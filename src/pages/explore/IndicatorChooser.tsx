/**
 * The name of the indicator, as a button that opens the list of all. The list is the browser's own
 * popover, so that it works without scripts.
 */
import { leadToList, LIST, walkList } from './indicatorPopover.ts';
import type { PartProps } from './types.ts';

export function IndicatorChooser({ state }: Pick<PartProps, 'state'>) {
  const { t, texts } = state.locale;
  return (
    <button type="button" class="word chooser opens" popovertarget={LIST} onClick={leadToList} onKeyDown={walkList}>
      <span>
        <span class="visually-hidden">{`${t('explore.indicator')}: `}</span>
        {texts.indicators[state.view.indicator]?.short}
      </span>
    </button>
  );
}
