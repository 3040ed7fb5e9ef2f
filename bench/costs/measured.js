import { writeFileSync } from 'node:fs';

/** Runs jd with the arguments after the first, which names the file for what the run cost. */
const [, , account] = process.argv;
process.argv.splice(2, 1);
process.on('exit', (code) => {
  const { user, system } = process.cpuUsage();
  writeFileSync(
    account,
    JSON.stringify({ code, seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }),
  );
});
await import('../../bin/jd.js');
