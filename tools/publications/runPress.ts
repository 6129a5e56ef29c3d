/** One run of the press: what waits is finished first, then asked, compared, written. */
import { join } from 'node:path';
import type { Translate } from '../../src/i18n/translate.ts';
import type { Progress } from '../../src/site/progress.ts';
import { openAnswerStore } from './answerStore.ts';
import { createAsk, type Manners, type Service, type Spent } from './askPolitely.ts';
import { collectCounts } from './collectCounts.ts';
import type { Question } from './findInstitutions.ts';
import { findPredecessors } from './findPredecessors.ts';
import { handTableFiles } from './handTable.ts';
import { EXIT, PressFault } from './pressFault.ts';
import { comparedRows, pressFiles, type Run } from './pressFiles.ts';
import type { PressOptions } from './pressOptions.ts';
import { pressRegister, type PressRegister } from './pressRegister.ts';
import { refusalOf } from './refusal.ts';
import { coverageLines, planLines, spentLine } from './reportLines.ts';
import { TABLES } from './tables.ts';
import { finishWriting, writeTogether } from './writeTogether.ts';

const OPENALEX = 'https://api.openalex.org';
const ROR = 'https://api.ror.org';
const REQUEST_MS = 60_000;
const ATTEMPTS = 6;
const BACK_OFF_MS = 1000;

export interface Press {
  readonly options: PressOptions;
  readonly folder: string;
  readonly cache: string;
  readonly apiKey: string;
  readonly t: Translate;
  readonly progress: Progress;
  readonly say: (line: string) => void;
  /** Tests wait for less. */
  readonly manners?: Partial<Pick<Manners, 'timeoutMs' | 'attempts' | 'backOffMs'>>;
}

/** @throws a fault where nothing was written */
export async function runPress(press: Press): Promise<void> {
  const { options, folder, cache, t, say } = press;
  const waiting = join(cache, 'waiting');
  const finished = finishWriting(waiting);
  if (finished.length > 0) {
    say(t('press.finished', { list: finished.join(', ') }));
    openAnswerStore(join(cache, 'answers'), null, Date.now()).forget();
    return;
  }
  const register = pressRegister(folder);
  if (options.handTable !== null) {
    const files = handTableFiles(options.handTable.file, options.handTable.database, register);
    writeTogether(waiting, folder, files);
    say(t('press.written', { list: [...files.keys()].join(', ') }));
    return;
  }
  const unknown = options.only?.filter((id) => !register.organisations.some((one) => one.id === id)) ?? [];
  if (unknown.length > 0)
    throw new PressFault('press.call.noOrganisation', { list: unknown.join(', ') }, EXIT.wrongCall);
  if (options.isDryRun) {
    for (const line of planLines(register, options, t)) say(line);
    return;
  }
  if (press.apiKey === '') throw new PressFault('press.noKey', {}, EXIT.wrongCall);
  await ask(press, register, waiting);
}

async function ask(press: Press, register: PressRegister, waiting: string): Promise<void> {
  const { options, folder, t, say, progress } = press;
  const { years, mirror, withFractions } = options;
  const only = options.only === null ? null : new Set(options.only);
  const { country, regions, organisations, predecessors, fields } = register;
  const reviewed = predecessors.filter(({ reviewed: word }) => word === 'yes');
  const asked = {
    years,
    only: options.only,
    mirror,
    withFractions,
    organisations,
    reviewed,
    regions,
    fields: [...fields],
  };
  const answers = join(press.cache, 'answers');
  if (options.isAfresh) openAnswerStore(answers, null, Date.now()).forget();
  const store = openAnswerStore(answers, asked, Date.now());
  say(t(store.isResumed ? 'press.resumed' : 'press.begun', { date: store.date }));

  let cost = 0;
  let last: Spent = { cost: null, remaining: null };
  const politely = createAsk({
    pauseMs: options.pauseMs,
    timeoutMs: press.manners?.timeoutMs ?? REQUEST_MS,
    attempts: press.manners?.attempts ?? ATTEMPTS,
    backOffMs: press.manners?.backOffMs ?? BACK_OFF_MS,
    until: Date.now() + options.minutes * 60_000,
    userAgent: 'science-potential-map',
    secret: press.apiKey,
    onAnswer: (spent) => {
      cost += spent.cost ?? 0;
      if (spent.remaining !== null) last = spent;
    },
    onWait: (seconds, why) => say(t('press.waits', { seconds: String(seconds), why })),
  });
  const openAlex: Service = { name: 'OpenAlex', base: mirror ?? OPENALEX, key: press.apiKey };
  const ror: Service = { name: 'ROR', base: mirror === null ? ROR : `${mirror}/ror`, key: null };
  const of =
    (service: Service): Question =>
    (question, read) =>
      store.once(`${service.name} ${question}`, async () => read(await politely(service, question)));

  const proposed = await findPredecessors(country, organisations, predecessors, of(ror));
  const plan = { country, regions, organisations, only, predecessors, years, fields, withFractions };
  const collected = await collectCounts(plan, of(openAlex), (done, total) =>
    progress.count(t('press.counting'), done, total),
  );
  const run: Run = { years, only, date: store.date, because: options.because };
  const rows = comparedRows(collected, register, run);
  const { written } = register;
  const refusal = refusalOf(
    {
      organisations: written[TABLES.organisations],
      regions: written[TABLES.regions],
      coverage: written[TABLES.coverage],
      fields: written[TABLES.fields],
      organisationFields: written[TABLES.organisationFields],
    },
    rows,
    years,
    options.because,
  );
  if (refusal !== null) {
    if (refusal.key === 'press.refused.unmoved') store.forget();
    throw refusal;
  }
  const files = pressFiles(rows, proposed, register, run);
  writeTogether(waiting, folder, files);
  store.forget();
  for (const line of coverageLines(collected, rows, register, t)) say(line);
  const fresh = proposed.length - predecessors.length;
  if (fresh > 0) say(t('press.predecessors', { n: fresh, count: String(fresh), file: `${TABLES.predecessors}.csv` }));
  say(spentLine(cost, last.remaining, t));
  say(t('press.written', { list: [...files.keys()].join(', ') }));
}
