import type { Rule } from 'eslint';

export const LAYERS: readonly string[];
export const layers: Rule.RuleModule;
