/** Which programs still run, so that what a stopped one left is not taken for one at work. */
import { readFileSync } from 'node:fs';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be asked, and lives.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process began, in the system's own count: after a restart of the machine another program may have its
 * number. Null where the system does not tell (only Linux does, in a file).
 */
export function startOf(pid: number): string | null {
  try {
    // The name, in brackets, may hold anything; the time is the 20th field after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return fields[19] ?? null;
  } catch {
    return null;
  }
}
