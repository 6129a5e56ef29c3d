/** The picture of exactly this view: seen before it is taken, as PNG or SVG, wide or square. */
import { useEffect, useState } from 'preact/hooks';
import { rasterise, svgAddress } from '../../export/rasterise.ts';
import type { Locale } from '../../i18n/locale.ts';
import { saveFile } from './saveFile.ts';
import type { Shared, SharedPicture } from './types.ts';

interface PicturePartProps {
  readonly shared: Shared;
  readonly locale: Pick<Locale, 't'>;
}

const SVG_TYPE = 'image/svg+xml';

export function PicturePart({ shared, locale: { t } }: PicturePartProps) {
  const { pictures } = shared;
  const [key, setKey] = useState<SharedPicture['key']>('wide');
  const [svg, setSvg] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const picture = pictures.find((one) => one.key === key) ?? pictures[0];
  useEffect(() => {
    let isWanted = true;
    setSvg(null);
    picture?.svg().then(
      (text) => isWanted && setSvg(text),
      () => isWanted && setSaid(t('share.failed')),
    );
    return () => {
      isWanted = false;
    };
  }, [picture, t]);
  if (picture === undefined) return null;

  const { name, size } = picture;
  const png = async (): Promise<File | null> => {
    const blob = await rasterise(await picture.svg(), size);
    return blob === null ? null : new File([blob], `${name}.png`, { type: blob.type });
  };
  const withPng = (use: (file: File) => void) => {
    png().then(
      (file) => {
        if (file === null) setSaid(t('share.picture.blocked'));
        else use(file);
      },
      () => setSaid(t('share.failed')),
    );
  };
  const save = (blob: Blob, fileName: string) => {
    saveFile(blob, fileName);
    setSaid(t('share.done', { name: fileName }));
  };
  return (
    <section aria-labelledby="share-picture">
      <h3 id="share-picture">{t('share.picture')}</h3>
      {shared.pictureNote !== undefined && <p class="small">{shared.pictureNote}</p>}
      {pictures.length > 1 && (
        <label>
          {t('share.picture.size')}
          <select value={key} onChange={(event) => setKey(event.currentTarget.value as SharedPicture['key'])}>
            {pictures.map((one) => (
              <option key={one.key} value={one.key}>
                {t(`share.picture.${one.key}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <img
        class={`picture ${key}`}
        alt={shared.title}
        width={size.width}
        height={size.height}
        {...(svg === null ? {} : { src: svgAddress(svg) })}
      />
      <div class="choices">
        <button type="button" class="button" onClick={() => withPng((file) => save(file, file.name))}>
          {t('share.picture.png')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            picture.svg().then(
              (text) => save(new Blob([text], { type: SVG_TYPE }), `${name}.svg`),
              () => setSaid(t('share.failed')),
            );
          }}
        >
          {t('share.picture.svg')}
        </button>
        {canSendFiles() && (
          <button
            type="button"
            class="button"
            onClick={() => {
              withPng((file) => {
                navigator.share({ files: [file], title: shared.title }).catch(() => undefined);
              });
            }}
          >
            {t('share.picture.send')}
          </button>
        )}
      </div>
      <p role="status" class="small">
        {said}
      </p>
    </section>
  );
}

/** Telephones take files, some desks only addresses. */
function canSendFiles(): boolean {
  const { canShare } = navigator as { readonly canShare?: (data: ShareData) => boolean };
  return canShare?.call(navigator, { files: [new File([''], 'a.png', { type: 'image/png' })] }) === true;
}
