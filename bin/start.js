'use strict';
const { existsSync } = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const { speaksChinese } = require('./node-version.js');

const root = pathToFileURL(path.join(__dirname, '..', '/'));

if (existsSync(new URL('dist/main.cjs', root))) {
  start();
} else {
  process.stderr.write(
    speaksChinese(process.env)
      ? 'jd: 还没有构建；请在 jd 所在的文件夹里运行 `npm ci`\n'
      : 'jd: not built yet; run `npm ci` in the folder jd is in\n',
  );
  process.exitCode = 3;
}

async function start() {
  // V8 lets the space for new objects grow to 48 MB, of which a run as short as jd's fills each page once: without that, a
  // check of 1,000 positions takes 67 MB instead of 91, and no more time. A version of V8 without the flag would complain.
  // Whoever runs on would collect again and again what is long-lived: with little space an editor's answer takes half as
  // much time again, and two fifths of a save in `jd serve` went into collecting.
  const runsOn = process.argv.some((word) => ['lsp', 'serve', 'preview', '--watch', '-w'].includes(word));
  if (!runsOn && Number.parseInt(process.versions.node, 10) < 26) setFlagsFromString('--semi-space-growth-factor=1');
  const { main, openNodeHost } = require('../dist/main.cjs');
  process.exitCode = await main(process.argv.slice(2), openNodeHost(root));
}
