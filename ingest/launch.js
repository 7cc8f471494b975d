import { compiledModule } from './compiled-module.js';

// Starts a command: `node ingest/launch.js server/main.ts start`.
const [node = '', , entry = '', ...rest] = process.argv;
const module = await compiledModule(entry);
if (module.pathname.endsWith('.ts')) (await import('tsx/esm/api')).register();
process.argv = [node, entry, ...rest];
await import(module.href);
