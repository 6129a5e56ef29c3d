import { describe, expect, it } from 'vitest';
import { fixtureSite, realSite } from '../../tests/support/sites.ts';
import { GAP_ANSWERS, gapsOf, isStated, narrowFields, type GapCell } from './gaps.ts';

const { dataset, registers } = realSite();
const gaps = gapsOf(dataset, registers);

function cellAt(region: string, field: string): GapCell {
  const cell = gaps.rows.find((row) => (row.region as string) === region)?.cells.find((one) => one.field === field);
  if (cell === undefined) throw new Error(`${region} ${field}`);
  return cell;
}
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('stated needs', () => {
  it('are 34 of the 76 records: 16 stated, 6 studies ordered, 5 problems, 2 of business, 5 technical tasks', () => {
    const stated = registers.needs.filter(isStated(registers));
    expect([stated.length, registers.needs.length]).toEqual([34, 76]);
    const count = (kind: string) => stated.filter((need) => (need.kind as string) === kind).length;
    expect(
      ['stated-need', 'commissioned-study', 'scientists-problem', 'business-need', 'technical-task'].map(count),
    ).toEqual([16, 6, 5, 2, 5]);
  });

  it('are not the session topics of Abai, nor the directions of a science town in Almaty Region or of a hub in Karaganda', () => {
    for (const region of ['KZ-10', 'KZ-19', 'KZ-35', 'KZ-59']) {
      const cells = gaps.rows.find((row) => (row.region as string) === region)?.cells ?? [];
      expect(cells.flatMap(({ stated }) => stated)).toEqual([]);
      expect(cells.flatMap(({ named }) => named).length).toBeGreaterThan(0);
    }
  });
});

describe('answers', () => {
  it('asked and there: Kostanay spent 834.2 mln on agricultural sciences (bulletin 2022, table 9)', () => {
    const cell = cellAt('KZ-39', '4');
    expect(cell.answer).toBe('met');
    expect(cell.spending?.kind === 'value' ? cell.spending.value : null).toBeCloseTo(834.1774, 4);
    expect(ids(cell.stated)).toContain('kostanay-horse-breed');
  });

  it('an organisation is enough where nothing is spent: fisheries of Mangystau', () => {
    const cell = cellAt('KZ-47', '4');
    expect([cell.answer, ids(cell.organisations)]).toEqual(['met', ['caspian-sea-institute']]);
  });

  it('asked and nobody found: natural sciences of Ulytau, whose 3.6 mln are all for engineering (table 7)', () => {
    expect(cellAt('KZ-62', '1').answer).toBe('unmet');
    expect(cellAt('KZ-62', '2').answer).toBe('met');
  });

  it('a confidential figure is neither nobody nor a number: engineering of Kyzylorda and Turkistan', () => {
    for (const region of ['KZ-43', 'KZ-61']) {
      expect(cellAt(region, '2')).toMatchObject({
        answer: 'withheld',
        organisations: [],
        spending: { kind: 'missing', reason: 'Q' },
      });
    }
  });

  it('there and not asked: medicine in the city of Almaty; its seismology and its smog are asked', () => {
    expect(cellAt('KZ-75', '3').answer).toBe('unasked');
    expect(ids(cellAt('KZ-75', '1').stated)).toEqual(['almaty-seismology', 'almaty-smog']);
  });

  it('follow from what the cell holds, in every cell', () => {
    for (const { cells } of gaps.rows) {
      for (const { answer, stated, spending, organisations } of cells) {
        expect(GAP_ANSWERS).toContain(answer);
        expect(['unmet', 'withheld', 'met'].includes(answer)).toBe(stated.length > 0);
        const isThere = organisations.length > 0 || (spending?.kind === 'value' && spending.value > 0);
        if (isThere) expect(['met', 'unasked']).toContain(answer);
      }
    }
  });
});

describe('records', () => {
  it('are lost nowhere: each need stands in a cell as stated, or apart', () => {
    const inCells = new Set(gaps.rows.flatMap(({ cells }) => cells.flatMap(({ stated }) => ids(stated))));
    const apart = new Set<string>(ids(gaps.apart));
    for (const { id } of registers.needs) expect(inCells.has(id) || apart.has(id), id).toBe(true);
  });

  it('of organisations: each of a region stands in a cell or among those of unknown field', () => {
    const found = new Set(
      gaps.rows.flatMap(({ cells, unknownField }) => [
        ...cells.flatMap(({ organisations }) => ids(organisations)),
        ...ids(unknownField),
      ]),
    );
    expect(found.size).toBe(registers.organisations.filter(({ region }) => region !== null).length);
  });

  it('of the whole country stand apart, stated or not', () => {
    const other = fixtureSite();
    const found = gapsOf(other.dataset, other.registers);
    const national = other.registers.needs.filter(({ regions }) => regions.length === 0);
    expect(national.length).toBeGreaterThan(0);
    for (const need of national) expect(found.apart).toContain(need);
  });

  it('narrow fields tell needs from topics', () => {
    const mining = narrowFields(registers).find(({ field }) => (field.id as string) === '2.7');
    expect(ids(mining?.stated ?? [])).toContain('kyzylorda-uranium');
    expect(ids(mining?.stated ?? [])).not.toContain('abai-mining');
    expect(ids(mining?.named ?? [])).toContain('abai-mining');
  });
});
