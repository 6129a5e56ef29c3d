/** Where scripts put what one composes. */
export const ROOM = 'meeting';
/** Folder of the page, below that of a language. */
export const PRESENT_FOLDER = 'present/';
