'use strict';
const { existsSync } = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
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
  const { main, openNodeHost } = require('../dist/main.cjs');
  process.exitCode = await main(process.argv.slice(2), openNodeHost(root));
}
