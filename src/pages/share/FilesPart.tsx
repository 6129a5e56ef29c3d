/** The data of the view, for people and for programs. */
import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import { saveFile } from './saveFile.ts';
import type { Shared, SharedFile } from './types.ts';

interface FilesPartProps {
  readonly files: Shared['files'];
  readonly locale: Pick<Locale, 't'>;
}

export function FilesPart({ files, locale: { t } }: FilesPartProps) {
  const [said, setSaid] = useState('');
  const save = ({ name, empty, content }: SharedFile) => {
    if (typeof content === 'string') return;
    if (empty !== '') {
      setSaid(t('share.empty', { reason: empty }));
      return;
    }
    content().then(
      (blob) => {
        saveFile(blob, name);
        setSaid(t('share.done', { name }));
      },
      (error: unknown) => {
        console.warn(error);
        setSaid(t('share.failed'));
      },
    );
  };
  return (
    <section aria-labelledby="share-data">
      <h3 id="share-data">{t('share.data')}</h3>
      <div class="choices">
        {files.map((file) =>
          typeof file.content === 'string' ? (
            <a key={file.name} class="button" href={file.content} download={file.name}>
              {file.label}
            </a>
          ) : (
            <button key={file.name} type="button" class="button" onClick={() => save(file)}>
              {file.label}
            </button>
          ),
        )}
      </div>
      <p role="status" class="small">
        {said}
      </p>
    </section>
  );
}
