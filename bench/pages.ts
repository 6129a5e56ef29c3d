/** Writes what is measured into one folder: peers built by Vite, the bare page, a copy of dist/; brotli 11 for all. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import viteConfig from '../vite.config.ts';
import { isCompressible, mediaTypeOf } from '../tools/mediaTypes.ts';
import { benchInput, type BenchInput } from './input.ts';
import { SUBJECTS } from './peers.ts';
import { staticPage } from './staticPage.tsx';

const PEERS = join(import.meta.dirname, 'peers');

/** Data that each kind of peer asks for first, preloaded as its authors would. */
const DATA_OF: Readonly<Record<string, readonly string[]>> = {
  d3: ['plane.topojson', 'csv'],
  plot: ['plane.topojson', 'json'],
};
const DEFAULT_DATA = ['lonlat.topojson', 'json'];

export async function writePages(out: string, dist: string): Promise<BenchInput> {
  const input = benchInput();
  rmSync(out, { recursive: true, force: true });
  for (const { id } of SUBJECTS) {
    if (existsSync(join(PEERS, id))) await writePeer(id, join(out, id), input);
  }
  write(join(out, 'static/index.html'), staticPage());
  // Pictures and tables beside the pages are never asked for here.
  cpSync(dist, join(out, 'ours'), { recursive: true, filter: (file) => !/picture\.(png|svg)|data\.csv/u.test(file) });
  compressAll(out);
  return input;
}

async function writePeer(id: string, out: string, input: BenchInput): Promise<void> {
  const output = await build({
    root: join(PEERS, id),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: './',
    plugins: [benchConfig(input)],
    worker: { format: 'es' },
    build: {
      ...viteConfig.build,
      outDir: out,
      emptyOutDir: true,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: join(PEERS, id, 'main.js') },
    },
  });
  const files = (Array.isArray(output) ? output : [output as Rolldown.RolldownOutput]).flatMap((one) => one.output);
  const names = files.map(({ fileName }) => fileName);
  const entry = files.find((file) => file.type === 'chunk' && file.isEntry);
  if (entry?.type !== 'chunk') throw new Error(`${id}: no script was built`);
  const [shapes, ending] = DATA_OF[id] ?? DEFAULT_DATA;
  const preloads = [`data/${shapes}`, `data/${input.indicators[0].id}.${ending}`];
  const links = [
    ...names.filter((name) => name.endsWith('.css')).map((name) => `<link rel="stylesheet" href="${name}">`),
    `<script type="module" src="${entry.fileName}"></script>`,
    ...entry.imports.map((name) => `<link rel="modulepreload" href="${name}">`),
    ...names
      .filter((name) => name.includes('worker') && name.endsWith('.js'))
      .map((name) => `<link rel="modulepreload" as="worker" href="${name}">`),
    ...preloads.map((href) => `<link rel="preload" as="fetch" crossorigin href="${href}">`),
  ];
  const style = ['shared', id]
    .map((folder) => join(PEERS, folder, 'page.css'))
    .filter((file) => existsSync(file))
    .map((file) =>
      readFileSync(file, 'utf8')
        .replace(/\/\*.*?\*\//gsu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .join('');
  const words = { title: input.indicators[0].title, change: 'Басқа көрсеткіш', style, links: links.join('\n') };
  const html = readFileSync(join(PEERS, 'shared/page.html'), 'utf8').replace(
    /\{\{(\w+)\}\}/gu,
    (_, key: keyof typeof words) => words[key],
  );
  write(join(out, 'index.html'), html);
  for (const [name, text] of Object.entries(input.files)) write(join(out, 'data', name), text);
}

/** Classes and words of both indicators are part of the script, as an author would write them down. */
function benchConfig({ indicators, colours }: BenchInput) {
  const id = 'bench:config';
  return {
    name: id,
    resolveId: (source: string) => (source === id ? `\0${id}` : null),
    load: (resolved: string) =>
      resolved === `\0${id}`
        ? `export const indicators = ${JSON.stringify(indicators)};\nexport const colours = ${JSON.stringify(colours)};`
        : null,
  };
}

/** Of ours what the first page and its scripts can ask for: thousands of other pages are not measured. */
const NOT_ASKED = /^ours\/(?:\w\w\/.+\/|data\/|geo\/)/u;

function compressAll(out: string): void {
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    const file = join(out, name);
    if (name.endsWith('.br') || NOT_ASKED.test(relative(out, file)) || !statSync(file).isFile()) continue;
    if (!isCompressible(mediaTypeOf(file))) continue;
    const content = readFileSync(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
  }
}

function write(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}
