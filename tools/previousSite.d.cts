export function previousOf(out: string): string;
export function restorePrevious(
  out: string,
  say: (line: string) => void,
  rename?: (from: string, to: string) => void,
): void;
