#!/usr/bin/env node
'use strict';
const { refuseNode } = require('./node-version.js');

// No syntax newer than ECMAScript 2015 in this file and the one that checks: an old Node.js must come as far as saying so.
const refusal = refuseNode(process.versions.node, process.env);
if (refusal === undefined) {
  require('./start.js');
} else {
  process.stderr.write(`jd: ${refusal}\n`);
  process.exitCode = 3;
}
