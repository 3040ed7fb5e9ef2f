import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { reporters } from '../../src/reporters/index.ts';
import type { MemoryFiles } from '../support/memory-host.ts';
import { runJd } from '../support/run.ts';

/** Texts that a CI service obeys where a line of a log begins with them, or holds them. */
const hostile = [
  '::error::fired',
  ' ::warning file=x::fired',
  '　::notice::fired',
  '##[error]fired',
  '##vso[task]fired',
];

/** Nobody's log may hold them; what jd itself tells GitHub begins with its own `::error file=`. */
const obeyed = /^\s*::(?!(?:error|warning) file=[^:]*,title=)|##\w*\[/m;

const position = (at: number, more: string) =>
  [`title: ${JSON.stringify(hostile[at])}`, `department: ${JSON.stringify(hostile[at])}`, more, ''].join('\n');

/** Roots, reports, an unknown superior, a cycle, dotted lines and a broken file, all of them called so. */
const files: MemoryFiles = {
  ...Object.fromEntries(
    hostile.map((name, at) => [
      `/work/positions/root-${at}.yaml`,
      position(at, `code: ${JSON.stringify(name)}\nreportsTo: null`),
    ]),
  ),
  '/work/positions/below.yaml': position(0, 'reportsTo: root-1\ndottedLineTo: [root-2, root-3]'),
  '/work/positions/lost.yaml': position(3, `reportsTo: ${JSON.stringify('##[error]who')} ##[error]comment`),
  '/work/positions/a.yaml': position(1, 'reportsTo: b'),
  '/work/positions/b.yaml': position(4, 'reportsTo: a'),
  '/work/positions/::error::broken.yaml': 'title: [##[error]\n',
};

describe('what a CI service takes for a command', () => {
  it.each(Object.keys(charts))('is not in the %s of an organisation', async (format) => {
    for (const lang of ['en', 'zh-CN']) {
      const { out, err } = await runJd(['graph', '--format', format, '--lang', lang], files);
      expect(out).toContain('fired');
      expect(err).toContain('broken.yaml');
      expect(out).not.toMatch(obeyed);
      expect(err).not.toMatch(obeyed);
    }
  });

  it('is the same title in JSON as before', async () => {
    const { out } = await runJd(['graph', '--format', 'json'], files);
    const titles = JSON.parse(out).positions.map(({ title }: { readonly title: string | null }) => title);
    for (const title of hostile) expect(titles).toContain(title.trim());
  });

  it.each(Object.keys(reporters))(
    'is not in findings as %s, from within a folder of that name neither',
    async (format) => {
      const moved = Object.fromEntries(
        Object.entries(files).map(([file, text]) => [file.replace('/work/', '/work/ ::error::folder/'), text]),
      );
      const { out } = await runJd(['validate', ' ::error::folder', '--format', format], moved);
      expect(out).toContain('broken.yaml');
      expect(out).not.toMatch(obeyed);
    },
  );

  it('begins no line of what is built, started or refused', async () => {
    const sound = { '/work/positions/root.yaml': position(0, 'reportsTo: null') };
    for (const argv of [
      ['build', '--out', '::error::out'],
      ['build', '--out', '::error::out', '--position', 'root'],
      ['build', '::error::nowhere'],
      ['init', '::error::folder'],
      ['new', 'clerk', '--title', '::error::x', '--reports-to', 'root'],
      ['explain', '::error::x'],
      ['template', '##[error]x'],
      ['##[error]x'],
    ]) {
      const { out, err } = await runJd(argv, sound);
      expect(`${out}${err}`, argv.join(' ')).not.toBe('');
      expect(out, argv.join(' ')).not.toMatch(obeyed);
      expect(err, argv.join(' ')).not.toMatch(obeyed);
    }
  });
});
