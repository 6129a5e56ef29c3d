/** What the command was told. */
import { parseArgs } from 'node:util';
import { HAND_DATABASES, type HandDatabase } from './handTable.ts';
import { PressFault } from './pressFault.ts';
import type { YearSpan } from './questions.ts';

const FIRST_YEAR = 2010;
const MINUTES = 60;
/** Five questions a second: a twentieth of what OpenAlex allows. */
const PAUSE_MS = 200;

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  only: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  mirror: { type: 'string' },
  fractional: { type: 'boolean', default: false },
  afresh: { type: 'boolean', default: false },
  because: { type: 'string', default: '' },
  minutes: { type: 'string' },
  pause: { type: 'string' },
  table: { type: 'string' },
  database: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export interface PressOptions {
  readonly years: YearSpan;
  /** Ids of the register; null for all. */
  readonly only: readonly string[] | null;
  readonly isDryRun: boolean;
  /** Base address that answers for OpenAlex, and below `ror/` for ROR; null for the services themselves. */
  readonly mirror: string | null;
  readonly withFractions: boolean;
  readonly isAfresh: boolean;
  readonly because: string;
  readonly minutes: number;
  readonly pauseMs: number;
  readonly handTable: { readonly file: string; readonly database: HandDatabase } | null;
  readonly isHelp: boolean;
}

export type ReadOptions = { readonly language: string | undefined } & (
  { readonly ok: true; readonly options: PressOptions } | { readonly ok: false; readonly fault: PressFault }
);

/** @param now its year is not over: the last full one is that before it */
export function readOptions(args: readonly string[], now: Date): ReadOptions {
  // The language is known even where another option is wrong.
  const language = parseArgs({ args: [...args], options: OPTIONS, strict: false }).values.lang;
  const asked = { language: typeof language === 'string' ? language : undefined };
  try {
    return { ...asked, ok: true, options: optionsOf(args, now.getUTCFullYear() - 1) };
  } catch (error) {
    if (error instanceof PressFault) return { ...asked, ok: false, fault: error };
    const said = error instanceof Error ? (error.message.split('.')[0] ?? '') : '';
    return { ...asked, ok: false, fault: new PressFault('press.call.unknown', { said }) };
  }
}

function optionsOf(args: readonly string[], lastFullYear: number): PressOptions {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const from = yearOf('from', values.from, FIRST_YEAR);
  const to = yearOf('to', values.to, lastFullYear);
  if (from > to) throw wrong('from', values.from);
  if (to > lastFullYear) throw new PressFault('press.call.unfinished', { year: String(to) });
  const { mirror, table, database } = values;
  if (mirror !== undefined && !(/^https?:/u.test(mirror) && URL.canParse(mirror))) throw wrong('mirror', mirror);
  const known = HAND_DATABASES.find((one) => one === database);
  if ((table === undefined) !== (database === undefined) || (database !== undefined && known === undefined)) {
    throw wrong('database', database);
  }
  return {
    years: { from, to },
    only: values.only === undefined ? null : values.only.split(',').map((id) => id.trim()),
    isDryRun: values['dry-run'],
    mirror: mirror?.replace(/\/+$/u, '') ?? null,
    withFractions: values.fractional,
    isAfresh: values.afresh,
    because: values.because.trim(),
    minutes: numberOf('minutes', values.minutes, MINUTES),
    pauseMs: numberOf('pause', values.pause, PAUSE_MS),
    handTable: table === undefined || known === undefined ? null : { file: table, database: known },
    isHelp: values.help,
  };
}

function yearOf(name: string, text: string | undefined, standard: number): number {
  if (text === undefined) return standard;
  if (!/^(?:19|20)\d\d$/u.test(text)) throw wrong(name, text);
  return Number(text);
}

function numberOf(name: string, text: string | undefined, standard: number): number {
  if (text === undefined) return standard;
  if (!/^\d+(?:\.\d+)?$/u.test(text)) throw wrong(name, text);
  return Number(text);
}

function wrong(option: string, text = ''): PressFault {
  return new PressFault('press.call.wrong', { option: `--${option}`, text });
}
