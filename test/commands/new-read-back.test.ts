import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Starter, writeStarter } from '../../src/commands/starters/position.ts';
import { add, added, diagnose } from '../support/add-position.ts';
import { runJd, service } from '../support/run.ts';

describe('jd new', () => {
  it.each([
    'Head: of "Service"',
    "Head's # 1",
    'A "quoted" \\ title',
    'two\nlines',
    '- dash',
    '? question',
    'yes',
    'null',
    '007',
    '1e3',
    '2024-01-01',
    '*star & !bang',
    '{a: b}',
    '[x]',
    '100%',
    '@at `tick`',
    '\u3000全角 空格',
    ' spaces around ',
    'trailing:',
    '#hash',
    'a\tb',
  ])('writes the title %j so that it reads back the same', async (title) => {
    const run = await add(['clerk', '--title', title, '--reports-to', 'head', '--department', 'Post']);
    const { file, value } = added(service, run);
    expect(value['title']).toBe(title);
    const { out } = await runJd(['graph', '--format', 'json'], run.files);
    const positions: readonly { id: string; title: string }[] = JSON.parse(out).positions;
    expect(positions.find(({ id }) => id === 'clerk')?.title).toBe(title.trim().replace('\n', ' '));
    expect((await diagnose(run.files, file)).map(({ severity }) => severity)).not.toContain('error');
  });

  it('keeps digits of a code as they are', async () => {
    const { value } = added(service, await add(['clerk', '--title', 'C', '--reports-to', 'head', '--code', '007']));
    expect(value['code']).toBe('007');
  });
});

describe('a starter', () => {
  it('reads back the same whatever it says', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((each) => each.isWellFormed());
    const starter = fc.record<Starter>(
      {
        title: text,
        code: text,
        department: text,
        reportsTo: fc.option(text),
        language: fc.constantFrom('en', 'zh-CN'),
      },
      { requiredKeys: ['title', 'department', 'reportsTo', 'language'] },
    );
    fc.assert(
      fc.property(starter, ({ language, ...told }) => {
        const value = parse(writeStarter({ ...told, language }));
        expect({ ...value }).toMatchObject({ ...told });
        expect(Object.keys(value)).toEqual([
          ...(told.code === undefined ? [] : ['code']),
          ...['title', 'department', 'reportsTo', 'directReports', 'summary', 'contacts', 'qualifications', 'duties'],
        ]);
      }),
      {
        examples: [' ', '\u00a0', '\u3000x', '#', '- a', 'a: b', '"', "'", 'null', '1e3', '*x'].map(
          (title): [Starter] => [{ title, department: title, reportsTo: title, language: 'en' }],
        ),
      },
    );
  });
});
