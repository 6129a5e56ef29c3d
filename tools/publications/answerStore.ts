/**
 * What was answered so far, in `.cache/publications/`: a run that ends early goes on where it was. One file for each
 * question, written under another name first, so that a file is there whole or not at all. Questions hold no key.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Figures of one table are of one time: what is older is asked anew. */
const MAX_AGE_DAYS = 3;
const DAY_MS = 24 * 60 * 60 * 1000;
const RUN_FILE = 'run.json';

export interface AnswerStore {
  /** The day on which the run began, as 2026-11-30: all its figures are of that day. */
  readonly date: string;
  readonly isResumed: boolean;
  /** What `work` gives, once for each question of a run. */
  readonly once: <Answer>(question: string, work: () => Promise<Answer>) => Promise<Answer>;
  /** Questions that were answered already, of those given. */
  readonly known: (question: string) => boolean;
  readonly forget: () => void;
}

/**
 * @param asked whatever decides what a run asks: another register or other years are another run
 * @param now `Date.now()`
 */
export function openAnswerStore(folder: string, asked: unknown, now: number): AnswerStore {
  const fingerprint = digest(JSON.stringify(asked));
  const today = new Date(now).toISOString().slice(0, 10);
  const begun = readRun(folder);
  const isResumed =
    begun !== null && begun.fingerprint === fingerprint && now - Date.parse(begun.date) < MAX_AGE_DAYS * DAY_MS;
  if (!isResumed) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeWhole(join(folder, RUN_FILE), JSON.stringify({ date: today, fingerprint }));
  }
  const fileOf = (question: string) => join(folder, `${digest(question)}.json`);
  return {
    date: isResumed ? begun.date : today,
    isResumed,
    known: (question) => existsSync(fileOf(question)),
    once: async <Answer>(question: string, work: () => Promise<Answer>): Promise<Answer> => {
      const file = fileOf(question);
      if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { answer: Answer }).answer;
      const answer = await work();
      writeWhole(file, JSON.stringify({ question, answer }));
      return answer;
    },
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** There is the old file or the new one, at any moment. */
export function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}

function readRun(folder: string): { readonly date: string; readonly fingerprint: string } | null {
  const file = join(folder, RUN_FILE);
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, 'utf8')) as { date: string; fingerprint: string };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
