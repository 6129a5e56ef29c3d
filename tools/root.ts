import { join } from 'node:path';

/** The root of this checkout. */
export const ROOT = join(import.meta.dirname, '..');
