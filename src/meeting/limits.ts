/** How much a meeting may hold: what reads a file stops there, and forms let nobody type more. */
export const MOST = {
  /** Of a file: sixty full steps are a tenth of it. */
  bytes: 2_000_000,
  steps: 60,
  decisions: 30,
  regions: 40,
  /** Of a title, a name, an address. */
  line: 400,
  /** Of a caption, a question, notes, a decision. */
  text: 4000,
} as const;
