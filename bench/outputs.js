// A hash of every file that the examples produce in every format, to compare two revisions: `node bench/outputs.js > sums`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const jd = path.join(root, 'bin/jd.js');
const env = { ...process.env, SOURCE_DATE_EPOCH: '1767225600' };
const folder = mkdtempSync(path.join(tmpdir(), 'jd-outputs-'));
const sum = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
const say = (name, bytes) => process.stdout.write(`${sum(bytes)}  ${name}\n`);

function run(...words) {
  try {
    return execFileSync(process.execPath, [jd, ...words], { cwd: root, env, maxBuffer: 2 ** 28, stdio: 'pipe' });
  } catch (error) {
    // The examples with errors exit with 1; their findings are compared too.
    if (error.status !== 1) throw error;
    return error.stdout;
  }
}

try {
  for (const example of readdirSync(path.join(root, 'examples')).sort()) {
    for (const lang of ['en', 'zh-CN']) {
      say(`${example} validate ${lang}`, run('validate', `examples/${example}`, '--lang', lang, '--format', 'json'));
    }
    for (const format of ['tree', 'json', 'mermaid', 'dot', 'svg']) {
      say(`${example} graph ${format}`, run('graph', `examples/${example}`, '--lang', 'en', '--format', format));
    }
    const out = path.join(folder, example);
    run(
      'build',
      `examples/${example}`,
      '--out',
      out,
      '--allow-errors',
      '--split',
      '--format',
      'md,html,pdf,docx,xlsx,csv,json,jobposting',
    );
    for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/(?<!manifest)\.(?:md|html|pdf|xlsx|csv|json)$/.test(file))
        say(`${example} ${file}`, readFileSync(path.join(out, file)));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
