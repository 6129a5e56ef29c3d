/** Nearer, farther, the whole country; and, while it matters, what the zoomed map is waiting for. */
import type { Locale } from '../../../i18n/locale.ts';
import { MAX_ZOOM } from '../../../map/camera/camera.ts';
import { useStore } from '../../../ui/useStore.ts';
import { ZOOM_STEP } from './detailStore.ts';
import type { Detail } from './useDetail.ts';

export function ZoomButtons({ detail, locale: { t } }: { detail: Detail; locale: Locale }) {
  const camera = useStore(detail.store, (now) => now.camera);
  const status = useStore(detail.store, (now) => now.status);
  const zoom = camera?.zoom ?? 1;
  return (
    <div class="zoom" role="group" aria-label={t('explore.zoom')}>
      <button
        type="button"
        data-zoom="in"
        aria-label={t('explore.zoom.in')}
        aria-disabled={zoom >= MAX_ZOOM}
        onClick={() => detail.ask({ kind: 'zoom', factor: ZOOM_STEP })}
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
        onClick={() => camera !== null && detail.ask({ kind: 'zoom', factor: 1 / ZOOM_STEP })}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      {camera !== null && (
        <button type="button" data-zoom="whole" onClick={() => detail.ask({ kind: 'whole' })}>
          {t('explore.zoom.whole')}
        </button>
      )}
      <span class="zoom-note" role="status">
        {status === 'loading' && (
          <>
            <span>{t('explore.zoom.loading')}</span>
            <button type="button" data-zoom="cancel" onClick={detail.cancel}>
              {t('explore.zoom.cancel')}
            </button>
          </>
        )}
        {status === 'failed' && (
          <>
            <span>{t('explore.zoom.failed')}</span>
            <button type="button" data-zoom="retry" onClick={detail.retry}>
              {t('common.tryAgain')}
            </button>
          </>
        )}
      </span>
    </div>
  );
}
