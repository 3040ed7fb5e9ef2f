import { describe, expect, it } from 'vitest';
import { place, readOutput } from '../support/graph-output.ts';
import type { MemoryFiles } from '../support/memory-host.ts';
import { faulty, runJd, service } from '../support/run.ts';

/** One position in each standing. */
const tangled: MemoryFiles = {
  '/work/positions/head.yaml': place('Head', 'null'),
  '/work/positions/a.yaml': place('A', 'b'),
  '/work/positions/b.yaml': place('B', 'a'),
  '/work/positions/below-a.yaml': place('Below A', 'a'),
  '/work/positions/lost.yaml': place('Lost', 'nobody-known'),
  '/work/positions/below-lost.yaml': place('Below Lost', 'lost'),
  '/work/positions/broken.yaml': 'title: [\n',
  '/work/positions/below-broken.yaml': place('Below Broken', 'broken'),
  '/work/positions/twin/head.yaml': place('Other Head', 'null'),
};

describe('jd graph', () => {
  it('prints a tree on stdout and nothing else', async () => {
    const { exitCode, out, err, files } = await runJd(['graph'], service);
    expect([exitCode, err, files]).toEqual([0, '', service]);
    expect(out).toBe('SV-001 Head of Service · Service  [1 report]\n└─ SV-002 Agent\n');
  });

  it('prints a faulty organisation whole, its findings on stderr, and exits 1', async () => {
    const { exitCode, out, err } = await runJd(['graph'], faulty);
    expect(exitCode).toBe(1);
    expect(err).toContain('org/unknown-superior');
    expect(err).toContain('1 error, 1 warning in 4 positions');
    for (const title of ['Head of Service', 'Agent', 'Porter', 'Clerk']) expect(out).toContain(title);
    expect(out).not.toContain('org/');
  });

  it('draws nothing where the config is faulty', async () => {
    const { exitCode, out, err } = await runJd(['graph'], { ...service, '/work/jd.config.yaml': 'hanbook: {}\n' });
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain('did you mean `handbook`?');
  });

  it.each(['tree', 'json', 'mermaid', 'dot'])('leaves no position out as %s', async (format) => {
    const { exitCode, out } = await runJd(['graph', '--format', format], tangled);
    expect(exitCode).toBe(1);
    for (const name of ['Head', 'A', 'B', 'Below A', 'Lost', 'Below Lost', 'broken', 'Below Broken']) {
      expect(out).toContain(name);
    }
  });

  it('gives the standing of each position in JSON, as its schema has it', async () => {
    const { out } = await runJd(['graph', '--format', 'json'], tangled);
    const output = readOutput(out);
    expect(Object.fromEntries(output.positions.map(({ id, standing }) => [id, standing]))).toEqual({
      head: 'rooted',
      a: 'in-cycle',
      b: 'in-cycle',
      'below-a': 'below-cycle',
      lost: 'dangling',
      'below-lost': 'below-dangling',
      broken: 'broken',
      'below-broken': 'below-broken',
    });
    expect(output.cycles).toEqual([['a', 'b']]);
    expect(output.dangling.map(({ position, reference }) => [position, reference])).toEqual([['lost', 'nobody-known']]);
    expect(output.duplicates).toEqual([{ id: 'head', files: ['positions/head.yaml', 'positions/twin/head.yaml'] }]);
    expect(output.roots).toEqual(['head']);
  });

  it('speaks the language asked for', async () => {
    const { out, err } = await runJd(['graph', '--lang', 'zh-CN'], faulty);
    expect(err).toContain('错误');
    expect(out).not.toContain('superior unclear');
  });

  it('colours stdout and stderr as each allows', async () => {
    const { out, err } = await runJd(['graph'], faulty, { colour: 1 });
    expect(out).toContain('\u001b[');
    expect(err).toContain('\u001b[');
  });

  it('shows what steers the terminal in titles and references', async () => {
    const files = { ...service, '/work/positions/x.yaml': place('"\u202eX"', '"no\u202ebody"') };
    const { out, err } = await runJd(['graph'], files);
    expect(`${out}${err}`).toContain('\\u{202e}');
  });
});
