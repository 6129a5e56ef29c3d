/**
 * What is known about one region, and what one can do with it: a small panel beside it, on a phone
 * a sheet at the foot of the screen that leaves the map in view. Not modal: the map goes on working.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { PinMark } from '../../../map/pins/PinMark.tsx';
import { useStore } from '../../../ui/useStore.ts';
import { placeBeside } from '../Tooltip.tsx';
import type { PartProps, RegionId } from '../types.ts';
import { askedOfRegion } from '../recordCount.ts';
import { closeCard, territoryIn, type SelectionStore } from './selection.ts';
import { shapeRect } from './shapeRect.ts';
import { useScrolledAway } from './useScrolledAway.ts';
import { MAX_PINNED } from '../../../view/view.ts';
import { useSwipeDown } from './useSwipeDown.ts';

interface CardProps extends PartProps {
  readonly figure: RefObject<HTMLElement | null>;
  readonly selection: SelectionStore;
  readonly onPin: (region: RegionId) => void;
  /** Opens where the number comes from. */
  readonly onOpen: (region: RegionId) => void;
  /** Opens what one can take away of it. */
  readonly onShare: (region: RegionId) => void;
  /** Why pinning was refused; '' unless it was. */
  readonly refusal: string;
}

export function RegionCard({ state, links, actions, figure, selection, onPin, onOpen, onShare, refusal }: CardProps) {
  const { model, locale, view, rareMaps } = state;
  const { t } = locale;
  const card = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const mark = territoryIn(
    model.territories,
    useStore(selection, (now) => now.card),
  );
  const row = model.rows.find(({ region }) => region === mark?.region);
  const key = mark !== null && row !== undefined ? mark.key : null;

  const close = () => {
    const isInside = card.current?.contains(document.activeElement) === true;
    closeCard(selection);
    // Back to where one came from; to the map when that is gone.
    const back = opener.current?.isConnected === true ? opener.current : figure.current?.querySelector('.map');
    if (isInside && back instanceof HTMLElement) back.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    if (key === null) return;
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body && card.current?.contains(activeElement) !== true) {
      opener.current = activeElement;
    }
    card.current?.focus({ preventScroll: true });
  }, [key]);
  useLayoutEffect(() => {
    if (key === null || card.current === null || figure.current === null) return;
    if (getComputedStyle(card.current).position === 'absolute') {
      const target = shapeRect(figure.current, key);
      if (target !== null) placeBeside(card.current, target, figure.current);
    } else {
      leaveMapInView(card.current, figure.current);
    }
  }, [key, model, figure]);
  const swipe = useSwipeDown(card, close);
  // The focus is not led back: it would bring the map into view again.
  const closeOutOfSight = () => closeCard(selection);
  useScrolledAway(card, () => figure.current?.querySelector(':scope > .map') ?? null, key, closeOutOfSight);

  if (mark === null || row === undefined) return null;
  const leftOut = view.without.includes(row.region);
  const { fill } = mark;
  const cell =
    model.legend.kind === 'bivariate' && fill.kind === 'bivariate'
      ? (model.legend.cells.find(({ x, y }) => x === fill.x && y === fill.y) ?? null)
      : null;
  const changeNote = row.changeNote === '' ? model.changeNote : row.changeNote;
  return (
    <section
      class="region-card"
      ref={card}
      role="dialog"
      aria-labelledby="card-title"
      aria-describedby="card-words"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <header {...swipe}>
        <h2 id="card-title">
          <PinMark pin={mark.pin} label={t('explore.legend.pinned')} />
          {mark.name}
        </h2>
        <button type="button" class="button close" aria-label={t('common.close')} onClick={close}>
          ×
        </button>
      </header>
      <p id="card-words">
        <span class="big num">{row.valueWithUnit}</span>
        <br />
        <span class="small">
          {[
            row.year,
            row.rankLong,
            askedOfRegion(model, row, locale),
            row.value === null ? '' : row.status,
            mark.leftOut ? t('explore.without.one') : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {model.second !== null && (
          <>
            <br />
            {`${model.second.title}, ${model.second.year}: `}
            <span class="num">{row.secondText}</span>
            {cell !== null && (
              <>
                <br />
                <strong>{cell.words}</strong>
              </>
            )}
          </>
        )}
        {row.value !== null && model.records === null && (
          <>
            <br />
            <span class="small num">
              {row.changeText === ''
                ? t('explore.notComparable', { reason: changeNote })
                : `${t('explore.table.change')}: ${row.changeText} ${changeNote}`}
            </span>
          </>
        )}
      </p>
      {model.records !== null && rareMaps !== null && (
        <rareMaps.CardRecords {...{ state, region: row.region }} records={model.records} />
      )}
      {refusal !== '' && <p class="notice">{refusal}</p>}
      <div class="actions">
        <a class="button first" href={links.region(row.region)}>
          {t('explore.card.region')}
        </a>
        <a class="button" href={links.compare(withPinned(view.pinned, row.region))}>
          {t('explore.compare')}
        </a>
        <button type="button" class="button" onClick={() => onOpen(row.region)}>
          {t('explore.provenance')}
        </button>
        <button type="button" class="button" onClick={() => onPin(row.region)}>
          {t(mark.pinned ? 'explore.unpin' : 'explore.pin')}
        </button>
        <button type="button" class="button" onClick={() => onShare(row.region)}>
          {t('common.share')}
        </button>
        {model.records === null && (
          <button type="button" class="button" onClick={() => actions?.toggleWithout(row.region)}>
            {t(leftOut ? 'explore.without.restoreThis' : 'explore.without.addThis')}
          </button>
        )}
      </div>
    </section>
  );
}

/** What is pinned and the region itself, which is never the one too many. */
function withPinned(pinned: readonly RegionId[], region: RegionId): readonly RegionId[] {
  return pinned.includes(region) ? pinned : [...pinned.slice(0, MAX_PINNED - 1), region];
}

/** Scrolls so that the whole map, or its upper part, stands above the sheet. */
export function leaveMapInView(sheet: HTMLElement, figure: HTMLElement): void {
  if (getComputedStyle(sheet).position !== 'fixed') {
    sheet.scrollIntoView({ block: 'nearest' });
    return;
  }
  const map = figure.querySelector('.map')?.getBoundingClientRect();
  if (map === undefined) return;
  const below = map.bottom - sheet.getBoundingClientRect().top;
  if (below > 0 || map.top < 0) window.scrollBy({ top: map.top < 0 ? map.top : Math.min(below, map.top) });
}
