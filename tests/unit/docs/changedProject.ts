/** A copy of the project in which an example of docs/examples.md is made, and the site that it builds. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyChanges, readExample, type DocExample } from '../../support/docExamples.ts';
import { copyProject } from '../../support/projectCopy.ts';
import { FIXTURE } from '../../support/sites.ts';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../../docs/examples.md'), 'utf8');

/** @param title of a section of docs/examples.md */
export const exampleOf = (title: string): DocExample => readExample(DOCUMENT, title);

export interface ChangedProject {
  readonly folder: string;
  /** Runs one of its programs. @returns what it says */
  readonly run: (program: string, env?: Readonly<Record<string, string>>) => string;
  /** Builds the site of the invented country. @throws with what the build says, if it fails */
  readonly build: (siteUrl: string) => void;
  /** @param name of a file of its `dist/` */
  readonly read: (name: string) => string;
  readonly remove: () => void;
}

/** @param title of the example that is made in it */
export function changedProject(title: string): ChangedProject {
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  copyProject(folder);
  applyChanges(exampleOf(title).changes, folder);
  const run: ChangedProject['run'] = (program, env = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    if (status !== 0) throw new Error(stdout + stderr);
    return stdout;
  };
  return {
    folder,
    run,
    build: (siteUrl) =>
      void run('src/site/build.ts', { DATA_DIR: FIXTURE.data, GEO_DIR: FIXTURE.geo, SITE_URL: siteUrl }),
    read: (name) => readFileSync(join(folder, 'dist', name), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
