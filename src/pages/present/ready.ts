/**
 * Meetings that the site brings: which views they go through is worked out from what the country has, what each says
 * is the finding of its page. A step whose indicator the country has not is left out, and a meeting without steps too.
 */
import type { ProfileRole } from '../../domain/registers.ts';
import type { IndicatorId } from '../../domain/types.ts';
import type { MessageKey } from '../../i18n/messageKeys.ts';
import { stepOf, type Meeting } from '../../meeting/meeting.ts';
import { percentileSteps } from './readySteps.ts';
import type { RegionSheets } from '../region/sheets.ts';

export const READY_IDS = ['money', 'people', 'doctoral', 'budgets', 'asked', 'silent'] as const;
export type ReadyId = (typeof READY_IDS)[number];

export interface ReadyMeeting {
  readonly id: ReadyId;
  readonly title: string;
  /** What it is to decide. */
  readonly about: string;
  readonly meeting: Meeting;
}

type Step = readonly [address: string, question: MessageKey];

export function readyMeetings(sheets: RegionSheets): readonly ReadyMeeting[] {
  const { locale, dataset } = sheets;
  const { t, texts } = locale;
  const steps = readySteps(sheets);
  return READY_IDS.flatMap((id) => {
    if (steps[id].length === 0) return [];
    const title = t(`present.ready.${id}`);
    const meeting: Meeting = {
      ...{ id: `ready-${id}`, title, language: texts.language, release: dataset.release, date: '', previous: null },
      steps: steps[id].map(([address, question]) => ({ ...stepOf(address), question: t(question) })),
    };
    return [{ id, title, about: t(`present.ready.${id}.about`), meeting }];
  });
}

function readySteps(sheets: RegionSheets): Readonly<Record<ReadyId, readonly Step[]>> {
  const { dataset, registers, viewContext } = sheets;
  const has = (id: IndicatorId) => viewContext.indicators.some((one) => one.id === id && one.years.length > 0);
  const role = (name: ProfileRole): readonly IndicatorId[] =>
    registers.profile.flatMap((one) => (one.role === name && has(one.indicator) ? [one.indicator] : []));
  /** Others of the same group, without those that count records. */
  const beside = (ids: readonly IndicatorId[], most: number): readonly IndicatorId[] => {
    const groups = new Set(dataset.indicators.flatMap(({ id, group }) => (ids.includes(id) ? [group] : [])));
    const others = dataset.indicators.filter(
      ({ id, group, register, composition }) =>
        groups.has(group) && !ids.includes(id) && register === undefined && composition === undefined && has(id),
    );
    return others.slice(0, most).map(({ id }) => id);
  };
  const map = (ids: readonly IndicatorId[], question: MessageKey): readonly Step[] =>
    ids.map((id) => [`map/${id}/`, question]);
  const [money, total, people, training, budget, output] = [
    role('money'),
    role('field-total'),
    role('people'),
    role('training'),
    role('local-budget'),
    role('output'),
  ];
  const hasNeeds = registers.needs.length > 0;
  const hasInitiatives = registers.initiatives.length > 0;
  return {
    money: [
      ...map(money, 'present.ask.money'),
      ...map(total, 'present.ask.total'),
      ...percentileSteps(sheets, money, 'present.ask.ends'),
    ],
    people: [
      ...map(people, 'present.ask.people'),
      ...map(role('small-number'), 'present.ask.few'),
      ...percentileSteps(sheets, people, 'present.ask.ends'),
    ],
    doctoral: [...map(training, 'present.ask.doctoral'), ...map(beside(training, 2), 'present.ask.pipeline')],
    budgets: [
      ...map(budget, 'present.ask.budget'),
      ...map(
        dataset.indicators.flatMap(({ id }) =>
          budget.some((one) => id !== one && id.startsWith(one)) && has(id) ? [id] : [],
        ),
        'present.ask.budgetShare',
      ),
      ...map(output, 'present.ask.unpublished'),
    ],
    asked: hasNeeds
      ? [
          ['needs/', 'present.ask.needs'],
          ['gaps/', 'present.ask.gaps'],
        ]
      : [],
    silent: hasInitiatives
      ? [
          ['initiatives/', 'present.ask.initiatives'],
          ['initiatives/?only=news.silent', 'present.ask.silent'],
          ['initiatives/?only=news.silent&silent=18', 'present.ask.long'],
        ]
      : [],
  };
}
