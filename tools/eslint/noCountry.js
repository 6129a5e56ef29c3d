/**
 * The code knows no country. Regions, names and texts come from `data/`, or the same code could not
 * show another country, and a renamed region would have to be looked for in two places.
 */
const COUNTRY = /KZ-(?:\d|\\d|\[)|Kazakhstan|Қазақстан|Казахстан/u;

/** @type {import('eslint').Rule.RuleModule} */
export const noCountry = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { country: '“{{found}}” belongs in data/, not in the code.' },
  },
  create(context) {
    function check(node, text) {
      const found = typeof text === 'string' ? COUNTRY.exec(text) : null;
      if (found !== null) context.report({ node, messageId: 'country', data: { found: found[0] } });
    }
    return {
      Literal: (node) => check(node, node.regex?.pattern ?? node.value),
      TemplateElement: (node) => check(node, node.value.cooked ?? node.value.raw),
      JSXText: (node) => check(node, node.value),
    };
  },
};
