/**
 * `npm run data:check [folder] [-- --lang kk|ru|en]`: says everything that is wrong with a data folder,
 * each problem with file, line and column, in the language asked, else in the system's, else in
 * English. Ends with 1 if there is a problem.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadData } from '../src/data/loadData.ts';
import { LANGUAGES } from '../src/domain/types.ts';
import { compileMessages, readMessages } from '../src/i18n/compileMessages.ts';
import { phrase } from '../src/i18n/dataProblem.ts';
import { dataReportText, phraseText, type ProblemWords } from '../src/i18n/dataProblemText.ts';
import { languageNamed, systemLanguage } from '../src/i18n/userLanguage.ts';
import { ROOT } from './root.ts';

const { values, positionals } = parseArgs({ options: { lang: { type: 'string' } }, allowPositionals: true });
const asked = languageNamed(values.lang);
const language = asked ?? systemLanguage(process.env);
const messages = readMessages(readFileSync(join(ROOT, 'src/i18n/messages.csv'), 'utf8'));
const words: ProblemWords = { language, messages: compileMessages(messages, language, ['check', 'data']) };

if (values.lang !== undefined && asked === null) {
  const unknown = phrase('check.language', { asked: values.lang, languages: LANGUAGES.join(', ') });
  console.error(phraseText(unknown, words));
}
const { report } = loadData(positionals[0] ?? join(ROOT, 'data'));
process.stdout.write(`${dataReportText(report, words)}\n`);
process.exitCode = report.problems.length > 0 ? 1 : 0;
