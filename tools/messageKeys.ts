/** The keys of messages.csv as a type, so that a key which is not there does not compile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMessages } from '../src/i18n/compileMessages.ts';
import { ROOT } from './root.ts';

export const MESSAGE_KEYS_FILE = join(ROOT, 'src/i18n/messageKeys.ts');

/** What the file holds, in the project's format. */
export function messageKeysText(): string {
  const rows = readMessages(readFileSync(join(ROOT, 'src/i18n/messages.csv'), 'utf8'));
  const keys = rows.map(({ key }) => `  | '${key}'`);
  return `/* eslint-disable max-lines -- a line for each message */
/** Keys of messages.csv. Written by \`npm run typecheck\`: change messages.csv, not this file. */
export type MessageKey =
${keys.join('\n')};
`;
}
