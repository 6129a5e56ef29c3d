import type { Rule } from 'eslint';

export const noCountry: Rule.RuleModule;
