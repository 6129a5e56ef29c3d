/** The finding of two indicators: who is high on both, who is low on both. */
import type { Finding } from '../../i18n/finding.ts';
import { sentenceCase } from '../../i18n/sentenceCase.ts';
import type { Bivariate } from './bivariate.ts';
import { plainNameOf, type Context } from './context.ts';

/** More are counted, not named: a headline of nine names is no headline. */
const MOST_NAMED = 4;

export function bivariateFinding(context: Context, { second, fillOf, heightOf }: Bivariate): Finding {
  const { drawn, locale } = context;
  const { t, format } = locale;
  const nameOf = (one: Context) => `${inSentence(plainNameOf(one))} (${one.view.year})`;
  const [first, other] = [nameOf(context), nameOf(second)];
  const namesAt = (x: number, y: number): string => {
    // The most telling first: the highest of the high, the lowest of the low.
    const sign = x + y >= 2 ? -1 : 1;
    const names = drawn
      .filter((territory) => {
        const fill = fillOf(territory);
        return fill.kind === 'bivariate' && fill.x === x && fill.y === y;
      })
      .sort((a, b) => sign * (heightOf(a) - heightOf(b)))
      .map(({ name }) => name);
    if (names.length === 0) return t('explore.bivariate.nobody');
    const rest = names.length - MOST_NAMED;
    if (rest <= 1) return format.list(names);
    return t('explore.bivariate.andMore', {
      names: names.slice(0, MOST_NAMED).join(', '),
      count: format.number(rest, 0),
      n: rest,
    });
  };
  const compared = drawn.filter((territory) => fillOf(territory).kind === 'bivariate').length;
  const kept = drawn.filter((territory) => fillOf(territory).kind !== 'land').length;
  const pair = { first, second: other };
  const headline = t('finding.bivariate', { ...pair, high: namesAt(2, 2), low: namesAt(0, 0) });
  return {
    headline: sentenceCase(compared === 0 ? t('finding.bivariate.none', pair) : headline),
    details: [
      t('finding.bivariate.onlyFirst', { ...pair, places: namesAt(2, 0) }),
      t('finding.bivariate.onlySecond', { ...pair, places: namesAt(0, 2) }),
      t('finding.bivariate.compared', {
        count: format.number(compared, 0),
        total: format.number(kept, 0),
        n: compared,
      }),
    ].map(sentenceCase),
  };
}

/** Within a sentence a name begins small, unless its first word is an abbreviation or a name of its own. */
function inSentence(name: string): string {
  const [first = ''] = name.split(/[ \u00a0-]/u);
  return /^\p{Lu}\p{Ll}+$/u.test(first) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
