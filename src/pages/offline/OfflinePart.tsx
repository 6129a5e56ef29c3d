/** The site without a network: kept by one press, of a stated size, removed by another. */
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import type { PageLink } from '../../view/pageLinks.ts';
import { cacheRelease, cachedRelease, removeAll, type OfflineFile, type OfflineList } from './offlineCache.ts';

interface OfflineProps {
  readonly locale: Locale;
  /** All pages of the site. */
  readonly pages: readonly PageLink[];
  readonly siteUrl: string;
  readonly list: OfflineList;
  /** Called once there is something to see. */
  readonly onDrawn: () => void;
}

type Phase =
  | { readonly kind: 'unknown' | 'impossible' | 'none' | 'kept' | 'failed' }
  | { readonly kind: 'keeping'; readonly share: number };

export function OfflinePart({ locale, pages, siteUrl, list, onDrawn }: OfflineProps) {
  const { t } = locale;
  const [phase, setPhase] = useState<Phase>({ kind: 'unknown' });
  const [withDetail, setWithDetail] = useState(false);
  useEffect(() => {
    if (!('serviceWorker' in navigator && 'caches' in window)) return setPhase({ kind: 'impossible' });
    cachedRelease(siteUrl).then(
      (release) => setPhase({ kind: release === null ? 'none' : 'kept' }),
      () => setPhase({ kind: 'none' }),
    );
  }, [siteUrl]);
  const isDrawn = phase.kind !== 'unknown';
  useEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn, onDrawn]);
  const start = () => {
    const files = withDetail ? [...list.files, ...list.detail] : list.files;
    setPhase({ kind: 'keeping', share: 0 });
    cacheRelease(siteUrl, list.release, files, (share) => setPhase({ kind: 'keeping', share })).then(
      () => setPhase({ kind: 'kept' }),
      (error: unknown) => {
        console.warn(error);
        setPhase({ kind: 'failed' });
      },
    );
  };
  if (phase.kind === 'unknown') return null;
  return (
    <section class="offline" aria-labelledby="offline-title">
      <h2 id="offline-title">{t('explore.offline')}</h2>
      <p role="status">
        {phase.kind === 'kept'
          ? t('explore.offline.kept')
          : t('explore.offline.about', { pages: keptPages(pages, list, locale) })}
        {phase.kind === 'impossible' && <strong>{` ${t('explore.offline.impossible')}`}</strong>}
        {phase.kind === 'failed' && <strong>{` ${t('explore.offline.failed')}`}</strong>}
      </p>
      {(phase.kind === 'none' || phase.kind === 'failed') && (
        <p class="offline-choice">
          <button type="button" class="button" data-offline="keep" onClick={start}>
            {t('explore.offline.keep', { size: sizeOf(list.files, locale) })}
          </button>
          <label>
            <input
              type="checkbox"
              checked={withDetail}
              onChange={({ currentTarget }) => setWithDetail(currentTarget.checked)}
            />
            {` ${t('explore.offline.detail', { size: sizeOf(list.detail, locale) })}`}
          </label>
        </p>
      )}
      {phase.kind === 'keeping' && (
        <p>
          <progress value={phase.share} max={1} aria-label={t('explore.offline')} />
          {` ${locale.format.number(Math.floor(phase.share * 100), 0)} %`}
        </p>
      )}
      {phase.kind === 'kept' && (
        <p>
          <button
            type="button"
            class="button"
            data-offline="remove"
            onClick={() => void removeAll(siteUrl).then(() => setPhase({ kind: 'none' }))}
          >
            {t('explore.offline.remove')}
          </button>
        </p>
      )}
    </section>
  );
}

/** Names of the pages that are kept as a whole; the maps are drawn. */
function keptPages(pages: readonly PageLink[], { files }: OfflineList, { t, texts }: Locale): string {
  const kept = new Set(files.map(({ url }) => url));
  return pages
    .flatMap(({ folder, navigation, related }) => {
      const name = navigation ?? related?.label;
      return name !== undefined && kept.has(`${texts.language}/${folder}`) ? [t(name)] : [];
    })
    .join(', ');
}

/** In MB with one decimal. */
function sizeOf(files: readonly OfflineFile[], { format }: Locale): string {
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
  return format.number(bytes / 1024 / 1024, 1);
}
