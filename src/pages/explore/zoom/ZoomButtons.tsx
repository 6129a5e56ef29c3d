/** Nearer, farther, the whole country; and, while it matters, what the zoomed map is waiting for. */
import type { Locale } from '../../../i18n/locale.ts';
import { MAX_ZOOM } from '../../../view/view.ts';
import { useStore } from '../../../ui/useStore.ts';
import { ZOOM_STEP, type Zoom } from './zoomStore.ts';

export function ZoomButtons({ zoom, locale: { t } }: { zoom: Zoom; locale: Locale }) {
  const camera = useStore(zoom.store, (now) => now.camera);
  const status = useStore(zoom.store, (now) => now.status);
  const oneFinger = useStore(zoom.store, (now) => now.oneFinger);
  const isNearest = (camera?.zoom ?? 1) >= MAX_ZOOM;
  return (
    <div class="zoom" role="group" aria-label={t('explore.zoom')}>
      <button
        type="button"
        data-zoom="in"
        aria-label={t('explore.zoom.in')}
        aria-disabled={isNearest}
        onClick={() => zoom.ask({ kind: 'zoom', factor: ZOOM_STEP })}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        data-zoom="out"
        aria-label={t('explore.zoom.out')}
        aria-disabled={camera === null}
        onClick={() => camera !== null && zoom.ask({ kind: 'zoom', factor: 1 / ZOOM_STEP })}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      {camera !== null && (
        <button type="button" data-zoom="whole" onClick={() => zoom.ask({ kind: 'whole' })}>
          {t('explore.zoom.whole')}
        </button>
      )}
      {camera !== null && (
        <span class={oneFinger ? 'zoom-hint shown' : 'zoom-hint'} aria-hidden="true">
          {t('explore.zoom.twoFingers')}
        </span>
      )}
      <span class="zoom-note" role="status">
        {status === 'loading' && (
          <>
            <span>{t('explore.zoom.loading')}</span>
            <button type="button" data-zoom="cancel" onClick={zoom.cancel}>
              {t('explore.zoom.cancel')}
            </button>
          </>
        )}
        {(status === 'failed' || status === 'missing') && (
          <>
            <span>{t(`explore.zoom.${status}`)}</span>
            <button type="button" data-zoom="retry" onClick={zoom.retry}>
              {t('common.tryAgain')}
            </button>
          </>
        )}
      </span>
    </div>
  );
}
