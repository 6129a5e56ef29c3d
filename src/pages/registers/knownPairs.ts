/** Where a register has no record of a region and field, what else the site knows about the two. */
import { gapsOf } from '../../domain/gaps.ts';
import type { FieldId } from '../../domain/registers.ts';
import type { RegionId } from '../../domain/types.ts';
import { registerHref } from '../../records/registerHref.ts';
import { quotientColumns } from '../strengths/quotients.ts';
import type { RegisterState } from './types.ts';

export interface KnownPair {
  readonly region: RegionId;
  /** A broad one: it speaks for its narrow ones too. */
  readonly field: FieldId;
  /** That nothing is found, of what. */
  readonly lead: string;
  readonly facts: readonly KnownFact[];
}

export interface KnownFact {
  readonly text: string;
  /** Where it can be looked at. */
  readonly href: string;
}

/** @returns one for each region and broad field that has no record, regions in the order of lists */
export function knownPairs(state: RegisterState, register: 'organisations' | 'needs'): readonly KnownPair[] {
  const { dataset, registers, locale } = state;
  const { t, texts, format } = locale;
  const { fields, rows } = gapsOf(dataset, registers);
  const quotients = new Map(quotientColumns(dataset, registers).map((column) => [column.field, column]));
  const listOf = (page: 'organisations' | 'needs', region: RegionId, field: FieldId) =>
    `${registerHref(state, page)}?only=region.${region},field.${field}`;

  return rows.flatMap(({ region, cells, unknownField }) =>
    cells.flatMap((cell, at): KnownPair[] => {
      const field = fields[at]?.field;
      const needs = cell.stated.length + cell.named.length;
      const own = { organisations: cell.organisations.length, needs };
      if (field === undefined || own[register] > 0) return [];
      const column = quotients.get(field.id);
      const quotient = column?.quotients.get(region)?.quotient ?? null;
      const count = (n: number) => ({ n, count: format.number(n, 0) });
      const facts: (KnownFact | null)[] = [
        register === 'needs' && own.organisations > 0
          ? {
              text: t('register.known.organisations', count(own.organisations)),
              href: listOf('organisations', region, field.id),
            }
          : null,
        register === 'organisations' && unknownField.length > 0
          ? {
              text: t('register.known.unknown', count(unknownField.length)),
              href: `${registerHref(state, 'organisations')}?only=region.${region},field.unknown`,
            }
          : null,
        column === undefined || quotient === null || quotient === 0
          ? null
          : {
              text:
                quotient >= 1
                  ? t('register.known.more', { times: format.times(quotient), year: String(column.year) })
                  : t('register.known.less', { share: format.percent(quotient * 100, 0), year: String(column.year) }),
              href: registerHref(state, 'strengths'),
            },
        register === 'organisations' && needs > 0
          ? { text: t('register.known.needs', count(needs)), href: listOf('needs', region, field.id) }
          : null,
      ];
      return [
        {
          region,
          field: field.id,
          lead: t(`register.known.none.${register}`, {
            region: texts.regions[region]?.short ?? region,
            field: field.name[texts.language],
          }),
          facts: facts.filter((fact) => fact !== null),
        },
      ];
    }),
  );
}
