import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeFolder } from '../support/build-pdf.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const action: Action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));

/** Runs some steps of the action as the service does, in a checkout; `jd` is the one of this folder. */
function runSteps(checkout: string, inputs: Readonly<Record<string, string>>, ids: readonly string[]) {
  const [runner, bin] = [makeFolder(), makeFolder()];
  writeFileSync(path.join(bin, 'jd'), `#!/bin/sh\nexec "${process.execPath}" "${root}bin/jd.js" "$@"\n`);
  chmodSync(path.join(bin, 'jd'), 0o755);
  const outputs: Record<string, Record<string, string>> = {};
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_PATH'].map((name) => [name, path.join(runner, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  let [said, code] = ['', 0];
  for (const { id = '', run = '', env = {} } of action.runs.steps.filter((step) => ids.includes(step.id ?? ''))) {
    if (code !== 0) break;
    const given = Object.entries(env).map(([name, value]) => [name, evaluate(value, inputs, outputs)]);
    const ended = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: checkout,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...files,
        ...Object.fromEntries(given),
        PATH: `${bin}:${process.env['PATH']}`,
        LC_ALL: 'C',
        RUNNER_TEMP: runner,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: checkout,
        GITHUB_ACTION_PATH: root,
      },
    });
    said += `${ended.stdout}${ended.stderr}`;
    code = ended.status ?? 70;
    const lines = readFileSync(files['GITHUB_OUTPUT'] ?? '', 'utf8').split('\n');
    outputs[id] = Object.fromEntries(
      lines.flatMap((line) => /^(\w+)=(.*)$/.exec(line)?.slice(1, 3).join('\0') ?? []).map((pair) => pair.split('\0')),
    );
  }
  return { code, said, outputs, summary: readFileSync(files['GITHUB_STEP_SUMMARY'] ?? '', 'utf8') };
}

function evaluate(
  value: string,
  inputs: Readonly<Record<string, string>>,
  outputs: Readonly<Record<string, Readonly<Record<string, string>>>>,
): string {
  const [, input] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? [];
  if (input !== undefined) return inputs[input] ?? action.inputs[input]?.default ?? `no input ${input}`;
  const [, step = '', output = ''] = /^\$\{\{ steps\.(\w+)\.outputs\.(\w+) \}\}$/.exec(value) ?? [];
  return outputs[step]?.[output] ?? `no output ${value}`;
}

/** A checkout with examples as its workspaces. */
function checkOut(workspaces: Readonly<Record<string, string>>): string {
  const checkout = makeFolder();
  execFileSync('git', ['init', '--quiet', checkout]);
  for (const [folder, example] of Object.entries(workspaces)) {
    mkdirSync(path.dirname(path.join(checkout, folder)), { recursive: true });
    const source = path.join(root, 'examples', example);
    cpSync(source, path.join(checkout, folder), { recursive: true, filter: (file) => path.basename(file) !== 'dist' });
  }
  return checkout;
}

describe('the action', () => {
  it('puts no input into the text of a script', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run = '', uses, shell } of action.runs.steps) {
      expect(run).not.toContain('${{');
      expect(uses ?? shell).toMatch(/^(?:bash|actions\/upload-artifact@v\d+)$/);
    }
    expect(Object.values(action.inputs).every(({ description }) => description.endsWith('.'))).toBe(true);
  });

  it('checks a workspace, writes a summary and builds the handbook', () => {
    const { code, said, outputs, summary } = runSteps(
      checkOut({ 'hr forms': 'warehouse-operations' }),
      { workspace: 'hr forms\n', formats: 'md,html' },
      ['validate', 'build'],
    );
    expect(code, said).toBe(0);
    expect(summary).toContain('11');
    const built = path.join(outputs['build']?.['handbook'] ?? '', 'hr forms');
    for (const format of ['md', 'html']) expect(existsSync(path.join(built, `handbook.${format}`))).toBe(true);
  });

  it('stops at errors, with annotations and a summary', () => {
    const checkout = checkOut({ clinic: 'clinic-as-found' });
    const { code, said, outputs, summary } = runSteps(checkout, { workspace: 'clinic' }, ['validate', 'build']);
    expect(code).toBe(1);
    expect(said).toMatch(/^::error file=clinic\/positions\/receptionist\.yaml,line=5,/m);
    expect(summary).toContain('org/unknown-superior');
    expect(outputs['build']).toBeUndefined();
  });

  it('checks and builds every workspace of a folder, whatever its name', () => {
    const checkout = checkOut({
      '人事/客服部': 'customer-service',
      '人事/a $(touch pwned)`b`': 'warehouse-operations',
    });
    const { code, said, outputs } = runSteps(checkout, { workspace: '人事', formats: 'md' }, ['validate', 'build']);
    expect(code, said).toBe(0);
    const folder = outputs['build']?.['handbook'] ?? '';
    for (const name of ['客服部', 'a $(touch pwned)`b`']) {
      expect(existsSync(path.join(folder, '人事', name, 'handbook.md')), said).toBe(true);
    }
    expect(existsSync(path.join(checkout, 'pwned'))).toBe(false);
  });

  it('fails where a warning is one too many', () => {
    const checkout = checkOut({ hr: 'customer-service-as-found' });
    const inputs = { workspace: 'hr', 'max-warnings': '0', language: 'zh-CN' };
    const { code, said } = runSteps(checkout, inputs, ['validate']);
    expect([code, /警告|错误/.test(said)]).toEqual([1, true]);
  });
});
