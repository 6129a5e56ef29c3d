/**
 * Which indicator is shown, and the way to the list of all: a button that opens it, by the
 * browser's own popover, so that it works without scripts.
 */
import { leadToList, LIST, walkList } from './indicatorPopover.ts';
import type { PartProps } from './types.ts';

export function IndicatorChooser({ state }: Pick<PartProps, 'state'>) {
  const { t, texts } = state.locale;
  return (
    <button type="button" class="button chooser" popovertarget={LIST} onClick={leadToList} onKeyDown={walkList}>
      <span>
        <span class="visually-hidden">{`${t('explore.indicator')}: `}</span>
        {texts.indicators[state.view.indicator]?.short}
      </span>
    </button>
  );
}
