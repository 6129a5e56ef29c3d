/** Bundles scripts with Vite, by the settings of `vite.config.ts`. */
import { build, mergeConfig, type InlineConfig, type Rolldown } from 'vite';
import config from '../../vite.config.ts';

/** @param settings what differs from `vite.config.ts`: the entry and where it goes */
export async function bundle(settings: InlineConfig): Promise<readonly Rolldown.OutputChunk[]> {
  const output = await build(
    mergeConfig<InlineConfig, InlineConfig>({ ...config, configFile: false, logLevel: 'warn' }, settings),
  );
  const results = Array.isArray(output) ? output : 'output' in output ? [output] : [];
  return results.flatMap((result) => result.output).filter((file) => file.type === 'chunk');
}
