/** Opens the share panel on a page that is whole without scripts: what it offers is in a file beside the page. */
import { render } from 'preact';
import { PICTURE_PX } from '../../export/PictureFrame.tsx';
import type { Workbook } from '../../export/workbook.ts';
import { createTranslator } from '../../i18n/translate.ts';
import { snippetOf } from '../embed/snippet.ts';
import { SHARED_FILE, type SharedFileContents } from './sharedFile.ts';
import { SharePanel } from './SharePanel.tsx';
import type { Shared } from './types.ts';

/** @throws where the file cannot be had or read: whoever asked offers the link alone */
export async function openShared(button: HTMLElement): Promise<void> {
  const contents = JSON.parse(await textOf(SHARED_FILE)) as SharedFileContents;
  const t = createTranslator(contents);
  const place = document.createElement('div');
  document.body.append(place);
  const close = () => {
    render(null, place);
    place.remove();
    button.focus();
  };
  render(<SharePanel shared={sharedOf(contents)} locale={{ t }} onClose={close} />, place);
}

function sharedOf({ language, title, words, picture, files, embed }: SharedFileContents): Shared {
  const link = location.href;
  const src = embed === null ? '' : new URL(embed.src, location.href).href;
  return {
    language,
    title,
    link,
    words: (one) => Promise.resolve(words[one]),
    pictures:
      picture === null ? [] : [{ key: 'wide', size: PICTURE_PX, name: picture, svg: () => textOf('picture.svg') }],
    files: files.map(({ label, name, address }) => ({
      label,
      name,
      empty: '',
      content: address.endsWith('.json') ? () => workbookFile(address) : address,
    })),
    embed:
      embed === null
        ? null
        : { src, height: embed.height, code: snippetOf({ src, title, height: embed.height, href: link, link: title }) },
  };
}

async function workbookFile(address: string): Promise<Blob> {
  const [{ xlsxOf }, text] = await Promise.all([import('../../export/xlsx.ts'), textOf(address)]);
  return xlsxOf(JSON.parse(text) as Workbook);
}

async function textOf(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${response.status} for ${file}`);
  return response.text();
}
