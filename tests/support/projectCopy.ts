/** The project in another folder, so that a test may change it. */
import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/root.ts';

/** What is not part of the project, or is shared with the copy. */
const LEFT_OUT = /^(?:\.git|\.cache|node_modules|test-results|coverage|docs|dist.*)$/u;

/** @param folder that is there and empty */
export function copyProject(folder: string): void {
  for (const name of readdirSync(ROOT).filter((one) => !LEFT_OUT.test(one)))
    cpSync(join(ROOT, name), join(folder, name), {
      recursive: true,
      filter: (file) => !file.endsWith('node_modules'),
    });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
