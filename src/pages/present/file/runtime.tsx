/** The script of a meeting's one file: no network, no storage, no modules. Decisions are kept by saving a file. */
import { render } from 'preact';
import { createFormat } from '../../../i18n/format.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { createTranslator } from '../../../i18n/translate.ts';
import { DATA_ID, APP_ID, SLIDES_ID, type FileData } from './fileData.ts';
import { FileApp } from './FileApp.tsx';

function start(): void {
  const place = document.getElementById(APP_ID);
  const sections = [...document.querySelectorAll(`#${SLIDES_ID} > section`)];
  const data = JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '') as FileData;
  if (place === null) return;
  for (const section of sections)
    for (const part of [section, ...[...section.querySelectorAll('template')].map(({ content }) => content)])
      for (const path of part.querySelectorAll('[data-d]')) {
        path.setAttribute('d', data.outlines[Number(path.getAttribute('data-d'))] ?? '');
        path.removeAttribute('data-d');
      }
  const texts = { language: data.language, messages: data.messages } as unknown as Texts;
  const words = { t: createTranslator(texts, { onMissing: (key) => key }), format: createFormat(data.language) };
  render(<FileApp {...{ data, sections, words }} />, place);
}

start();
