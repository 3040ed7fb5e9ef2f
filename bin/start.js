'use strict';
const { existsSync } = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { getHeapSpaceStatistics, setFlagsFromString } = require('node:v8');
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
  if (!runsOn && Number.parseInt(process.versions.node, 10) < 26) {
    if (process.argv.includes('build')) makeRoom();
    setFlagsFromString('--semi-space-growth-factor=1');
  }
  const { main, openNodeHost } = require('../dist/main.cjs');
  process.exitCode = await main(process.argv.slice(2), openNodeHost(root));
}

/**
 * Lets V8 make its space for new objects four times as large, once: a build has more of them alive at a time, and what
 * doesn't fit counts as old and stays for long (1,000 positions as HTML: 152 MB instead of 160). The space grows as soon as
 * it was full of what is needed on. What is old may then grow by three fifths before it is collected, not to twice as much
 * (148 MB, and the same time).
 */
function makeRoom() {
  setFlagsFromString('--heap-growing-percent=60');
  const sizeOf = ({ space_name: name, space_size: size }) => (name === 'new_space' ? size : 0);
  const measure = () => Math.max(...getHeapSpaceStatistics().map(sizeOf));
  const [least, needed] = [measure() * 4, []];
  setFlagsFromString('--semi-space-growth-factor=4');
  // In all 3 MB at most.
  while (measure() < least && needed.length < 400) needed.push(new Array(1000).fill(0));
}
