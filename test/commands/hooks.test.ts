import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { faulty, runJd } from '../support/run.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames?: boolean;
}

const hooks: readonly Hook[] = parse(readFileSync(new URL('../../.pre-commit-hooks.yaml', import.meta.url), 'utf8'));
const [validate] = hooks;

const changed = [
  ...[
    'jd.config.yaml',
    'hr/jd.config.yaml',
    'positions/a.yaml',
    'positions/b.yml',
    'hr/客服部/positions/北京/客服.yaml',
  ],
  ...['procedures/x.yaml', 'chapters/00 intro.md', 'hr/chapters/公司.md'],
];
const others = [
  'README.md',
  'src/positions.yaml',
  'positions/notes.txt',
  'chapters/a/b.md',
  'composer.yaml',
  'xjd.config.yaml',
];

describe('the hooks of pre-commit', () => {
  it('look at the files of workspaces, wherever these are', () => {
    const pattern = new RegExp(validate?.files ?? '');
    expect(changed.filter((file) => !pattern.test(file))).toEqual([]);
    expect(others.filter((file) => pattern.test(file))).toEqual([]);
  });

  it('check the files of a commit with all that they refer to', async () => {
    const words = [...(validate?.entry ?? '').split(' ').slice(1), 'positions/clerk.yaml', 'positions/head.yaml'];
    const { exitCode, out } = await runJd(words, faulty);
    expect(exitCode).toBe(1);
    expect(out).toContain('positions/clerk.yaml:3:12  error org/unknown-superior');
    expect(out).not.toContain('positions/porter.yaml:');
    expect((await runJd([...words.slice(0, 1), 'positions/porter.yaml'], faulty)).exitCode).toBe(0);
  });

  it.each(hooks)('$id is a command of jd', async ({ entry, language }) => {
    expect([language, entry.split(' ')[0]]).toEqual(['script', 'bin/hook.sh']);
    expect((await runJd([...entry.split(' ').slice(1), '--help'])).exitCode).toBe(0);
  });
});
