/** All that one can take away of a page, in one dialog. Loaded when it is opened. */
import { useEffect, useRef } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import { adoptStyles } from '../../ui/adoptStyles.ts';
import dialogCss from '../../ui/dialog.css?inline';
import { EmbedPart } from './EmbedPart.tsx';
import { FilesPart } from './FilesPart.tsx';
import { LinkPart } from './LinkPart.tsx';
import { PicturePart } from './PicturePart.tsx';
import shareCss from './share.css?inline';
import type { Shared } from './types.ts';
import { WordsPart } from './WordsPart.tsx';

interface SharePanelProps {
  readonly shared: Shared;
  /** Of the page, with the messages `share.*`. */
  readonly locale: Pick<Locale, 't'>;
  readonly onClose: () => void;
}

export function SharePanel({ shared, locale, onClose }: SharePanelProps) {
  const { t } = locale;
  adoptStyles(dialogCss + shareCss);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class="share-panel"
      aria-labelledby="share-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div class="share">
        <header>
          <h2 id="share-title" ref={heading} tabIndex={-1}>
            {t('share.title')}
          </h2>
          <button type="button" class="button close" aria-label={t('common.close')} onClick={close}>
            ×
          </button>
        </header>
        <p class="small">{shared.title}</p>
        <LinkPart {...{ shared, locale }} />
        {shared.pictures.length > 0 && <PicturePart {...{ shared, locale }} />}
        <WordsPart {...{ shared, locale }} />
        {shared.files.length > 0 && <FilesPart files={shared.files} locale={locale} />}
        {shared.embed !== null && <EmbedPart embed={shared.embed} locale={locale} />}
      </div>
    </dialog>
  );
}
