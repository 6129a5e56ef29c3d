/** Every published file with its size and content, and what the columns of each table mean. */
import { columnMessage } from '../../i18n/columnMeaning.ts';
import type { Locale } from '../../i18n/locale.ts';
import { hasMessage } from '../../i18n/translate.ts';
import { TableBox } from '../../ui/TableBox.tsx';
import { Archives } from './Programs.tsx';
import type { DownloadFacts, DataPartProps } from './types.ts';

const KIB = 1024;

export function Downloads({ state }: DataPartProps) {
  const { locale, root, downloads } = state;
  const { t } = locale;
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads">{t('data.downloads.title')}</h2>
      <Archives state={state} />
      <TableBox class="scroll" label={t('data.downloads.files')}>
        <table class="files">
          <thead>
            <tr>
              <th scope="col">{t('data.downloads.file')}</th>
              <th scope="col" class="num">
                {t('data.downloads.size')}
              </th>
              <th scope="col">{t('data.downloads.content')}</th>
            </tr>
          </thead>
          <tbody>
            {downloads.map((file) => (
              <tr key={file.path}>
                <th scope="row">
                  <a href={root + file.path} download>
                    {nameOf(file)}
                  </a>
                </th>
                <td class="num">{sizeText(file.bytes, locale)}</td>
                <td>
                  <Explained locale={locale} messageKey={`data.file.${file.key}`} english={file.title} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <p>{t('data.downloads.about')}</p>
      <p>{t('data.downloads.map')}</p>
      <h3>{t('data.columns.title')}</h3>
      {downloads
        .filter(({ columns }) => columns.length > 0)
        .map((file) => (
          <details key={file.path} class="disclosure">
            <summary>{t('data.columns', { file: nameOf(file) })}</summary>
            <Columns locale={locale} file={file} />
          </details>
        ))}
    </section>
  );
}

function nameOf({ path }: Pick<DownloadFacts, 'path'>): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** In KB of 1024 bytes, as file managers count; one decimal below ten. */
export function sizeText(bytes: number, { t, format }: Pick<Locale, 't' | 'format'>): string {
  return t('data.downloads.kb', { size: format.number(bytes / KIB, bytes < 10 * KIB ? 1 : 0) });
}

function Columns({ locale, file }: { locale: Locale; file: DownloadFacts }) {
  const { t } = locale;
  return (
    <TableBox class="scroll" label={t('data.columns', { file: nameOf(file) })}>
      <table class="columns">
        <thead>
          <tr>
            <th scope="col">{t('data.columns.name')}</th>
            <th scope="col">{t('data.columns.type')}</th>
            <th scope="col">{t('data.columns.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {file.columns.map((column) => (
            <tr key={column.name}>
              <th scope="row">
                <code>{column.name}</code>
              </th>
              <td>{t(`data.type.${column.type}`, { separator: column.separator })}</td>
              <td>
                <Explained
                  locale={locale}
                  messageKey={columnMessage(locale.texts.messages, file.key, column.key)}
                  english={column.description}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

/** In the page's language. What has no message yet is in English and marked so. */
function Explained({ locale, messageKey, english }: { locale: Locale; messageKey: string | null; english: string }) {
  const { t, texts } = locale;
  return messageKey !== null && hasMessage(texts, messageKey) ? <>{t(messageKey)}</> : <span lang="en">{english}</span>;
}
