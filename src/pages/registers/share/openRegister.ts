/** Opens the share panel of a register's page: words, pictures and files are of the records that its filter leaves. */
import { drawInBrowser } from '../../../export/drawInBrowser.ts';
import { fileName } from '../../../export/fileName.ts';
import { PICTURE_PX, SQUARE_PX } from '../../../export/PictureFrame.tsx';
import { createFormat } from '../../../i18n/format.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { createTranslator } from '../../../i18n/translate.ts';
import { isAsking } from '../../../records/filter/filter.ts';
import { readFilter } from '../../../records/filter/filterAddress.ts';
import { readCatalogue } from '../../../view/catalogue.ts';
import { filterPart, openShared, textOf } from '../../share/openShared.ts';
import type { Shared } from '../../share/types.ts';
import { registerPicture, type DrawnRecords } from './registerPicture.tsx';
import { registerSentences, type Words } from './registerSentences.ts';
import { shownRecords } from './shownRecords.ts';
import type { DrawnPage, RegisterFile } from './types.ts';

/**
 * @param address absolute, of the page with its filter
 * @throws where a file cannot be had or read
 */
export function openRegister(button: HTMLElement, address: string): Promise<void> {
  return openShared(button, address, (shared, file) => ofRegister(shared, file as RegisterFile, address));
}

function ofRegister(shared: Shared, { words, records, drawn }: RegisterFile, address: string): Shared {
  if (records === null) return { ...shared, pictures: picturesOf(drawn, null, address) };
  const { register, told, names, nothing } = records;
  const own = told[shared.language];
  const { filter } = readFilter(new URL(address).search, register, own.facets);
  const shown = shownRecords(document, names);
  return {
    ...shared,
    pictures: picturesOf(drawn, { told: own, filter, shown }, address),
    words: (language) => {
      if (!isAsking(filter)) return Promise.resolve(words[language]);
      const sentences = registerSentences(told[language], speaking(language, told[language]), filter, shown);
      return Promise.resolve({ ...words[language], sentences });
    },
    files: shared.files.map((file) => (shown.answers.length === 0 ? { ...file, empty: nothing } : file)),
  };
}

function picturesOf(drawn: DrawnPage, records: DrawnRecords | null, address: string): Shared['pictures'] {
  const svg = async (size: typeof PICTURE_PX | typeof SQUARE_PX): Promise<string> => {
    const catalogue = JSON.parse(await textOf(drawn.catalogue, address)) as Readonly<Record<string, unknown>>;
    const { geography } = readCatalogue(catalogue);
    const words = speaking(drawn.texts.language, drawn.texts);
    return drawInBrowser(registerPicture(drawn, records, words, geography, { url: address, size }));
  };
  const name = (size: string) => fileName([drawn.name, filterPart(address), size], '').slice(0, -1);
  return [
    { key: 'wide', size: PICTURE_PX, name: name(''), svg: () => svg(PICTURE_PX) },
    { key: 'square', size: SQUARE_PX, name: name('1080x1080'), svg: () => svg(SQUARE_PX) },
  ];
}

function speaking(language: Texts['language'], { messages }: Pick<Texts, 'messages'>): Words {
  return { t: createTranslator({ language, messages }), format: createFormat(language) };
}
