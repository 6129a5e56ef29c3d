/**
 * `npm run data:check -- [folder] [--lang kk|ru|en] [--all] [--json]`: says what is wrong with a data
 * folder, by cause, the edited files first, and what followed from the edit. In the language asked,
 * else in the system's, else in English.
 *
 * Ends with 0 when a site can be built (warnings may stand), 1 when there is a problem, 2 when the
 * command was not understood.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadData } from '../src/data/loadData.ts';
import { siblingGeo } from '../src/data/read/readData.ts';
import { LANGUAGES } from '../src/domain/types.ts';
import { compileMessages, readMessages } from '../src/i18n/compileMessages.ts';
import { phrase, type Phrase } from '../src/i18n/dataProblem.ts';
import { phraseText, type ProblemWords } from '../src/i18n/dataProblemText.ts';
import { reportLines, type EditedFiles } from '../src/i18n/reportLines.ts';
import { languageNamed, systemLanguage } from '../src/i18n/userLanguage.ts';
import { changeLines, type WordedChanges } from './dataCheck/changeLines.ts';
import { editedFiles } from './dataCheck/editedFiles.ts';
import { reportJson } from './dataCheck/reportJson.ts';
import { committedData, publishedData } from './dataCheck/savedData.ts';
import { ROOT } from './root.ts';

const WRONG_CALL = 2;
const OPTIONS = {
  lang: { type: 'string' },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** @returns null for options that there are not */
function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch {
    return null;
  }
}

const given = readArguments();
const options = given?.values ?? {};
const asked = languageNamed(options.lang);
const language = asked ?? systemLanguage(process.env, Intl.DateTimeFormat().resolvedOptions().locale);
const messages = readMessages(readFileSync(join(ROOT, 'src/i18n/messages.csv'), 'utf8'));
const words: ProblemWords = { language, messages: compileMessages(messages, language, ['check', 'data']) };
const say = (what: Phrase): string => phraseText(what, words);

if (options.lang !== undefined && asked === null) {
  console.error(say(phrase('check.language', { asked: options.lang, languages: LANGUAGES.join(', ') })));
}
const folder = given?.positionals[0] ?? join(ROOT, 'data');
if (given === null || given.positionals.length > 1) {
  console.error(say(phrase('check.usage')));
  process.exitCode = WRONG_CALL;
} else if (options.help === true) {
  console.log(say(phrase('check.usage')));
} else if (!existsSync(folder)) {
  console.error(say(phrase('check.noFolder', { folder })));
  process.exitCode = WRONG_CALL;
} else {
  check();
}

function check(): void {
  const all = options.all === true;
  const loaded = loadData(folder);
  const { report } = loaded;
  const edited = editedFiles(folder, siblingGeo(folder));
  const changes = report.problems.length > 0 ? null : changesSince(edited, all, loaded);
  if (options.json === true) process.stdout.write(reportJson(report, edited, changes, words));
  else process.stdout.write(`${reportLines(report, edited, changes?.lines ?? [], words, all).join('\n')}\n`);
  process.exitCode = report.problems.length > 0 ? 1 : 0;
}

/** Nothing is said of what followed while figures are not certain, or where nothing was edited. */
function changesSince(edited: EditedFiles, all: boolean, after: ReturnType<typeof loadData>): WordedChanges | null {
  if (edited.files.length === 0) return null;
  const committed = edited.by === 'git' ? committedData(folder) : null;
  const saved = committed ?? publishedData(folder, join(folder, '../dist/data'));
  if (saved === null) return null;
  const before = loadData(folder, undefined, saved);
  // What could not be read then cannot be compared with.
  if (before.dataset.regions.length === 0) return null;
  return changeLines(before, after, committed === null ? 'build' : 'git', { language, messages, all });
}
