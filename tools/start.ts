/**
 * `npm start`: builds the site, serves it, says where.
 * `--port 5000` asks for another port, `--no-build` serves `dist/` as it is.
 */
import { start } from './startSite.ts';

process.exitCode = await start(process.argv.slice(2));
