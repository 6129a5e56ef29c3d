/** Folders of the registers' pages, below that of a language. */
export const REGISTER_FOLDERS = {
  registers: 'registers/',
  organisations: 'organisations/',
  needs: 'needs/',
  initiatives: 'initiatives/',
  targets: 'targets/',
  strengths: 'strengths/',
  gaps: 'gaps/',
} as const;
export type RegisterPageKey = keyof typeof REGISTER_FOLDERS;
