/** Opens the share panel of a register's page: words, pictures and files are of the records that its filter leaves. */
import type { Geography } from '../../../domain/geography.ts';
import type { Language } from '../../../domain/types.ts';
import { citationsOf } from '../../../export/citation.ts';
import { drawInBrowser } from '../../../export/drawInBrowser.ts';
import { fileNameStem } from '../../../export/fileName.ts';
import { PICTURE_PX, SQUARE_PX } from '../../../export/PictureFrame.tsx';
import { createFormat } from '../../../i18n/format.ts';
import { createTranslator } from '../../../i18n/translate.ts';
import { isAsking } from '../../../records/filter/filter.ts';
import { readFilter } from '../../../records/filter/filterAddress.ts';
import { readCatalogue } from '../../../view/catalogue.ts';
import { fileOfWorkbook, filterPart, openShared, textOf } from '../../share/openShared.ts';
import type { Shared, SharedWords } from '../../share/types.ts';
import { registerPicture, type DrawnRecords } from './registerPicture.tsx';
import { registerFinding, registerSentences, registerTitle, type SpokenWords } from './registerSentences.ts';
import { shownRecords } from './shownRecords.ts';
import type { DrawnPage, RegisterFile } from './types.ts';

/**
 * @param address absolute, of the page with its filter
 * @throws where a file cannot be had or read
 */
export function openRegister(button: HTMLElement, address: string): Promise<void> {
  return openShared(button, address, (shared, file) => ofRegister(shared, file as RegisterFile, address));
}

function ofRegister(shared: Shared, contents: RegisterFile, address: string): Shared {
  const { words, records, drawn } = contents;
  if (records === null) return { ...shared, pictures: picturesOf(drawn, null, address) };
  const { register, told, names, nothing } = records;
  const own = told[shared.language];
  const { filter } = readFilter(new URL(address).search, register, own.facets);
  const shown = shownRecords(document, names);
  const inWords = (language: Language): SharedWords => {
    const said = told[language];
    const spoken = speaking(said.texts);
    const title = registerTitle(said, spoken, filter);
    const key = [drawn.name.replace(/-[a-z]+$/u, ''), filterPart(address)].join('_');
    return {
      sentences: registerSentences(said, spoken, filter, shown),
      citations: citationsOf({ title, release: drawn.release, key }, { t: spoken.t, texts: said.texts }),
    };
  };
  const title = registerTitle(own, speaking(own.texts), filter);
  const finding = registerFinding(own, speaking(own.texts), filter, shown);
  return {
    ...shared,
    title,
    pictures: picturesOf(drawn, { told: own, filter, shown }, address),
    words: (language) => Promise.resolve(isAsking(filter) ? inWords(language) : words[language]),
    files: shared.files.map((file) => ({
      ...file,
      empty: shown.answers.length === 0 ? nothing : '',
      content: () => fileOfWorkbook(file.name, address, contents, { title, about: [finding] }),
    })),
  };
}

function picturesOf(drawn: DrawnPage, records: DrawnRecords | null, address: string): Shared['pictures'] {
  let shapes: Promise<Geography> | null = null;
  const loadShapes = (): Promise<Geography> => {
    shapes ??= shapesAt(drawn.catalogue, address).catch((error: unknown) => {
      // One can try again.
      shapes = null;
      throw error;
    });
    return shapes;
  };
  const svg = async (size: typeof PICTURE_PX | typeof SQUARE_PX): Promise<string> => {
    const geography = drawn.matrix === null ? await loadShapes() : null;
    const words = speaking(drawn.texts);
    return drawInBrowser(registerPicture(drawn, records, words, geography, { url: address, size }));
  };
  const name = (size: string) => fileNameStem([drawn.name, filterPart(address), size]);
  return [
    { key: 'wide', size: PICTURE_PX, name: name(''), svg: () => svg(PICTURE_PX) },
    { key: 'square', size: SQUARE_PX, name: name('1080x1080'), svg: () => svg(SQUARE_PX) },
  ];
}

async function shapesAt(catalogue: string, address: string): Promise<Geography> {
  const file = JSON.parse(await textOf(catalogue, address)) as Readonly<Record<string, unknown>>;
  return readCatalogue(file).geography;
}

function speaking({ language, messages }: DrawnPage['texts']): SpokenWords {
  return { t: createTranslator({ language, messages }), format: createFormat(language) };
}
