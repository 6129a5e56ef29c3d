/** Vite takes `#` and `?` in a path for parts of an address: it then sees the project by a link without them. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @param folder of the project
 * @returns the folder itself, or a link to it that lasts as long as this process
 */
export function pathForVite(folder: string): string {
  if (!/[#?]/u.test(folder)) return folder;
  const parent = mkdtempSync(join(tmpdir(), 'project-'));
  const link = join(parent, 'link');
  symlinkSync(folder, link, 'junction');
  process.once('exit', () => {
    // The link first: what it leads to stays.
    rmSync(link);
    rmSync(parent, { recursive: true });
  });
  return link;
}
