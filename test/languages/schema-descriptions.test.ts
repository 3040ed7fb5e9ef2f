import { describe, expect, it } from 'vitest';
import { schemaDescriptions } from '../../src/languages/schema-descriptions.ts';
import { schemaNames, schemaText } from '../../src/schema/published.ts';
import { runJd } from '../support/run.ts';

const chinese = await schemaDescriptions['zh-CN']();

/** Every title and description of a schema. */
function listDescriptions(value: unknown, found: string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, child] of Object.entries(value)) {
    if ((key === 'description' || key === 'title') && typeof child === 'string') found.push(child);
    else listDescriptions(child, found);
  }
  return found;
}

const withoutDescriptions = (text: string): unknown =>
  JSON.parse(text, (key, value) =>
    (key === 'description' || key === 'title') && typeof value === 'string' ? undefined : value,
  );

describe.each(schemaNames)('the schema of a %s', (name) => {
  const english = listDescriptions(JSON.parse(schemaText(name)));

  it('is described in Chinese too, at every place', () => {
    expect(english.length).toBeGreaterThan(3);
    for (const text of english) expect(Object.keys(chinese), text).toContain(text);
    const described = listDescriptions(JSON.parse(schemaText(name, chinese)));
    expect(described).toHaveLength(english.length);
    for (const text of described) {
      expect(text).toMatch(/\p{Script=Han}/u);
      expect(text.replace(/`[^`]*`|US|GB|CN/g, '')).not.toMatch(/[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}/);
      expect(text.split('`').length % 2, text).toBe(1);
    }
  });

  it('says the same in both languages but for the descriptions', () => {
    expect(withoutDescriptions(schemaText(name, chinese))).toEqual(withoutDescriptions(schemaText(name)));
  });
});

describe('the table of Chinese descriptions', () => {
  it('has none that no schema needs', () => {
    const needed = schemaNames.flatMap((name) => listDescriptions(JSON.parse(schemaText(name))));
    expect(Object.keys(chinese).filter((text) => !needed.includes(text))).toEqual([]);
  });
});

describe('descriptions for the editor', () => {
  it('are those of the language asked for, in jd schema and in what jd init writes', async () => {
    for (const argv of [['schema', '--lang', 'zh-CN'], ['schema']]) {
      const { out } = await runJd(argv, {}, { env: { LANG: 'zh_CN.UTF-8' } });
      expect(JSON.parse(out).properties.title.description).toBe('岗位名称：写岗位，不写任职的人。');
    }
    expect((await runJd(['schema', '--lang', 'en'])).out).toContain('the job, not the person who holds it');
    const { files } = await runJd(['init', '销售部', '--lang', 'zh-CN']);
    const written = String(files['/work/销售部/.jd/schemas/config.schema.json']);
    expect(JSON.parse(written).properties.departments.description).toMatch(/^部门。/);
    expect((await runJd(['init', 'sales', '--lang', 'en'])).files['/work/sales/.jd/schemas/config.schema.json']).toBe(
      schemaText('config'),
    );
  });
});
