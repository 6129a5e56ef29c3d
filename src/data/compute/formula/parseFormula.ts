/**
 * Text of `indicators.csv` → formula. The grammar (docs/tables.md says it to people):
 *
 *     formula    = case { ";" case }
 *     case       = [ year [ "-" [ year ] ] ":" ] expression
 *     expression = product { ("+" | "-") product }
 *     product    = factor { ("*" | "/") factor }
 *     factor     = number | cell | "-" factor | "(" expression ")" | "round(" expression ")"
 *     cell       = indicator [ "@country" ] [ "[" ( year | "-" years ) "]" ]
 *
 * Ids have hyphens, so a minus between two ids stands between blanks.
 */
import { phrase, quoted, type Phrase } from '../../../i18n/dataProblem.ts';
import type { IndicatorId } from '../../../domain/types.ts';
import type { CellReference, CellYear, Expression, Formula, FormulaCase, Operator } from './formula.ts';

export interface FormulaProblem {
  /** 0-based place in the text. */
  readonly at: number;
  readonly what: Phrase;
  readonly expected: Phrase;
}
export type ParsedFormula =
  { readonly ok: true; readonly formula: Formula } | { readonly ok: false; readonly problem: FormulaProblem };

interface Token {
  readonly kind: 'number' | 'id' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

/** What stops the reading; caught in `parseFormula` alone. */
class Refusal extends Error {
  readonly problem: FormulaProblem;
  constructor(problem: FormulaProblem) {
    super('invalid formula');
    this.problem = problem;
  }
}

const TOKEN = /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<id>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)|(?<sign>[-+*/()[\]@:;]))/uy;

/**
 * @returns the first problem with its place, or the formula
 * @example parseFormula('rd-spending / population * 100000')
 */
export function parseFormula(text: string): ParsedFormula {
  try {
    return { ok: true, formula: new Reader(tokensOf(text)).formula() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const { number, id, sign } = match.groups ?? {};
    const word = number ?? id ?? sign ?? '';
    end = TOKEN.lastIndex;
    tokens.push({
      kind: number !== undefined ? 'number' : id !== undefined ? 'id' : 'sign',
      text: word,
      at: end - word.length,
    });
  }
  const rest = text.slice(end);
  if (rest.trim() !== '') {
    const at = end + rest.length - rest.trimStart().length;
    const character = quoted([...text.slice(at)][0] ?? '');
    throw new Refusal({
      at,
      what: phrase('check.formula.character', { character, place: at + 1 }),
      expected: phrase('check.expected.formula'),
    });
  }
  return [...tokens, { kind: 'end', text: '', at: text.length }];
}

const YEAR = /^\d{4}$/u;

class Reader {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  formula(): Formula {
    const cases: FormulaCase[] = [];
    do cases.push(this.#case());
    while (this.#takes(';'));
    if (this.#token.kind !== 'end') this.#refuse(phrase('check.expected.formulaOperator'));
    return cases;
  }

  #case(): FormulaCase {
    const years = this.#years();
    return { ...years, expression: this.#expression() };
  }

  /** `2024:`, `2010-2019:`, `2020-:`; without any, all years. */
  #years(): Pick<FormulaCase, 'from' | 'to'> {
    const ahead = this.#tokens.slice(this.#next, this.#next + 4);
    const [first, second, third, fourth] = ahead.map(({ text }) => text);
    if (first === undefined || !YEAR.test(first)) return { from: -Infinity, to: Infinity };
    const from = Number(first);
    if (second === ':') return this.#skip(2, { from, to: from });
    if (second === '-' && third === ':') return this.#skip(3, { from, to: Infinity });
    if (second === '-' && third !== undefined && YEAR.test(third) && fourth === ':') {
      return this.#skip(4, { from, to: Number(third) });
    }
    return { from: -Infinity, to: Infinity };
  }

  #expression(): Expression {
    return this.#chain(['+', '-'], () => this.#product());
  }

  #product(): Expression {
    return this.#chain(['*', '/'], () => this.#factor());
  }

  /** Operations of equal rank are read from the left. */
  #chain(operators: readonly Operator[], operand: () => Expression): Expression {
    let left = operand();
    for (;;) {
      const { at, text } = this.#token;
      const operator = operators.find((one) => one === text);
      if (operator === undefined) return left;
      this.#next += 1;
      left = { kind: 'operation', operator, left, right: operand(), at };
    }
  }

  #factor(): Expression {
    const token = this.#token;
    if (this.#takes('-')) return { kind: 'minus', of: this.#factor() };
    if (this.#takes('(')) return this.#inside();
    if (token.kind === 'number') return this.#skip(1, { kind: 'number', value: Number(token.text) });
    if (token.kind !== 'id') this.#refuse(phrase('check.expected.formulaOperand'));
    this.#next += 1;
    if (token.text === 'round' && this.#takes('(')) return { kind: 'round', of: this.#inside() };
    return this.#cell(token);
  }

  #inside(): Expression {
    const expression = this.#expression();
    if (!this.#takes(')')) this.#refuse(phrase('check.expected.formulaSign', { sign: quoted(')') }));
    return expression;
  }

  #cell({ text, at }: Token): CellReference {
    const isCountry = this.#takes('@');
    if (isCountry && !this.#takes('country')) {
      this.#refuse(phrase('check.expected.formulaSign', { sign: quoted('country') }));
    }
    const year = this.#takes('[') ? this.#cellYear() : ({ kind: 'same' } as const);
    return { kind: 'cell', indicator: text as IndicatorId, isCountry, year, at };
  }

  #cellYear(): CellYear {
    const isBefore = this.#takes('-');
    const { text } = this.#token;
    const isYear = isBefore ? /^[1-9]\d?$/u.test(text) : YEAR.test(text);
    if (!isYear) this.#refuse(phrase('check.expected.formulaYear'));
    this.#next += 1;
    if (!this.#takes(']')) this.#refuse(phrase('check.expected.formulaSign', { sign: quoted(']') }));
    return isBefore ? { kind: 'before', years: Number(text) } : { kind: 'fixed', year: Number(text) };
  }

  get #token(): Token {
    // The last token is the end, which nothing takes.
    return this.#tokens[this.#next] as Token;
  }

  #takes(text: string): boolean {
    const takes = this.#token.text === text && this.#token.kind !== 'end';
    if (takes) this.#next += 1;
    return takes;
  }

  #skip<Result>(tokens: number, result: Result): Result {
    this.#next += tokens;
    return result;
  }

  #refuse(expected: Phrase): never {
    const { kind, text, at } = this.#token;
    const what =
      kind === 'end'
        ? phrase('check.formula.ends')
        : phrase('check.formula.unexpected', { token: quoted(text), place: at + 1 });
    throw new Refusal({ at, what, expected });
  }
}
