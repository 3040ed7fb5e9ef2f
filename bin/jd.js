#!/usr/bin/env node
import { main } from '../dist/main.js';
import { openNodeHost } from '../dist/node-host/index.js';

process.exitCode = await main(process.argv.slice(2), openNodeHost(new URL('../', import.meta.url)));
