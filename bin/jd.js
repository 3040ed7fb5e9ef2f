#!/usr/bin/env node
import { existsSync } from 'node:fs';

if (existsSync(new URL('../dist/main.js', import.meta.url))) {
  const { main } = await import('../dist/main.js');
  const { openNodeHost } = await import('../dist/node-host/index.js');
  process.exitCode = await main(process.argv.slice(2), openNodeHost(new URL('../', import.meta.url)));
} else {
  process.stderr.write('jd: not built yet; run `npm ci` in the folder jd is in\n');
  process.exitCode = 3;
}
