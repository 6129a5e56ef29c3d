/**
 * The workbook's library has large files compressed by a worker that is made from a text, which the page's
 * policy refuses. Here the same package compresses them where it is: a tenth of a second at most.
 */
import type { Plugin } from 'vite';

const HERE = '\0zip-here';

const CODE = `
import { zipSync } from 'fflate';
export { strToU8, zipSync } from 'fflate';
export const zip = (files, done) => {
  let bytes;
  try {
    bytes = zipSync(files);
  } catch (error) {
    done(error, null);
    return;
  }
  done(null, bytes);
};
`;

export const zipHere: Plugin = {
  name: 'zip-here',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'fflate' && /[\\/]write-excel-file[\\/]/u.test(importer ?? '') ? HERE : undefined,
  load: (id) => (id === HERE ? CODE : undefined),
};
