/** Why the press ends without new tables: a key of `messages.csv` and what its sentence needs. Never holds the key of the API. */
import type { MessageKey } from '../../src/i18n/messageKeys.ts';

export type PressKey = Extract<MessageKey, `press.${string}`>;

/** How a command ends, for those who call it from a script. */
export const EXIT = { done: 0, refused: 1, wrongCall: 2, stopped: 3 } as const;

export class PressFault extends Error {
  readonly key: PressKey;
  readonly args: Readonly<Record<string, string>>;
  readonly exit: number;

  /** @param exit `EXIT.stopped` where the same command goes on later */
  constructor(key: PressKey, args: Readonly<Record<string, string>> = {}, exit: number = EXIT.refused) {
    super(key);
    this.key = key;
    this.args = args;
    this.exit = exit;
  }
}
