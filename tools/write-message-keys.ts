/** Part of `npm run typecheck`: src/i18n/messageKeys.ts follows messages.csv. */
import { readFileSync, writeFileSync } from 'node:fs';
import { MESSAGE_KEYS_FILE, messageKeysText } from './messageKeys.ts';

const text = messageKeysText();
// A file that is the same keeps its time, and what the type check knows of it.
if (readFileSync(MESSAGE_KEYS_FILE, 'utf8') !== text) writeFileSync(MESSAGE_KEYS_FILE, text);
