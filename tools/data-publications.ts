/**
 * `npm run data:publications -- [options]`: counts the publications of the register's organisations and regions in
 * OpenAlex and writes them into the data folder, all or nothing. `--help` says the options.
 *
 * Ends with 0 when tables were written, 1 when they were refused (the old ones stay), 2 when the command was not
 * understood, 3 when it stopped before the end: the same command goes on there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessages, readMessages } from '../src/i18n/compileMessages.ts';
import { createTranslator } from '../src/i18n/translate.ts';
import { languageNamed, systemLanguage } from '../src/i18n/userLanguage.ts';
import { foldersFrom } from '../src/site/folders.ts';
import { createProgress } from '../src/site/progress.ts';
import { EXIT, PressFault } from './publications/pressFault.ts';
import { readOptions } from './publications/pressOptions.ts';
import { runPress } from './publications/runPress.ts';
import { ROOT } from './root.ts';

const read = readOptions(process.argv.slice(2), new Date());
const named = languageNamed(read.language);
const language = named ?? systemLanguage(process.env, Intl.DateTimeFormat().resolvedOptions().locale);
const rows = readMessages(readFileSync(join(ROOT, 'src/i18n/messages.csv'), 'utf8'));
const t = createTranslator({ language, messages: compileMessages(rows, language, ['press']) });

if (!read.ok) {
  console.error(t(read.fault.key, read.fault.args));
  console.error(t('press.usage'));
  process.exitCode = EXIT.wrongCall;
} else if (read.options.isHelp) {
  console.log(t('press.usage'));
} else {
  const progress = createProgress(process.stdout);
  try {
    await runPress({
      options: read.options,
      folder: foldersFrom().data,
      cache: process.env['PUBLICATIONS_CACHE'] ?? join(ROOT, '.cache/publications'),
      apiKey: process.env['OPENALEX_API_KEY'] ?? '',
      t,
      progress,
      say: (line) => {
        progress.end();
        console.log(line);
      },
    });
  } catch (error) {
    progress.end();
    if (!(error instanceof PressFault)) throw error;
    console.error(t(error.key, error.args));
    if (error.exit !== EXIT.wrongCall) console.error(t(error.exit === EXIT.stopped ? 'press.goesOn' : 'press.oldStay'));
    process.exitCode = error.exit;
  }
}
