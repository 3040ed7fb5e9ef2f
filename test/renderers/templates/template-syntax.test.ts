import { describe, expect, it } from 'vitest';
import type { FactsByCode } from '../../../src/findings/finding.ts';
import { english } from '../../../src/languages/en/index.ts';
import { main } from '../../../src/main.ts';
import { parseTemplate } from '../../../src/renderers/templates/parse.ts';
import { surveyTags } from '../../../src/renderers/templates/tags.ts';
import { openMemoryHost } from '../../support/memory-host.ts';
import { writePosition } from '../../support/workspace.ts';

/** What is said of a template, after the text that is meant and where it begins. */
function told(text: string): string {
  const read = parseTemplate('x.hbs', text);
  if (!('fault' in read)) return '';
  const { at, facts } = read.fault;
  if (!('range' in at)) throw new Error('a fault without a range');
  const { problem } = facts as { problem: string };
  return `${at.range[0]} ${problem} ${text.slice(...at.range).slice(0, 40)}`;
}
function written(text: string): string {
  const read = parseTemplate('x.hbs', text);
  return 'fault' in read ? (read.fault.facts as FactsByCode['template/syntax']).written : '';
}
const many = (piece: string, count = 2000): string => piece.repeat(count);

describe('a slip in a template', () => {
  it.each<[string, string]>([
    ['{{foo/../bar}}', '2 path foo/../bar'],
    ['{{#if x}}\r\n{{a/./b}}{{/if}}', '13 path a/./b'],
    ['客服\n{{> part 客服.this}}', '12 path 客服.this'],
    ['{{#each a/../b}}{{/each}}', '8 path a/../b'],
    ['a\n{{#each x}}\n  {{#each y}}', '16 unclosed {{#each y}}'],
    [`${many('{{x}}\n')}{{#if a}}`, `12000 unclosed {{#if a}}`],
    [`{{#${many('长', 80_000)}}}`, `0 unclosed {{#${many('长', 37)}`],
    [many('{{#if a}}'), `${64 * 9} deep {{#if a}}`],
    [many('{{#if a}}') + many('{{/if}}'), `${64 * 9} deep {{#if a}}`],
    [many('{{^a}}'), `${64 * 6} deep {{^a}}`],
    [`{{#if a}}${many('{{else if b}}')}{{/if}}`, `${9 + 63 * 13} deep {{else if b}}`],
    [`{{f ${many('(f ')}1${many(')')}}}`, `0 deep {{f ${many('(f ', 12)}`],
    [many('{{#each'), `0 ended ${many('{{#each').slice(0, 40)}`],
    [`${many('{{!-- ')}`, '0 comment {{!--'],
    ['{{!--}} {{!-- x', '8 comment {{!--'],
    ['{{a}} {{b', '6 ended {{b'],
    ['x {{b c=}} y', '8 unexpected }}'],
    ['{{/if}}', '0 unexpected {{/if}}'],
    ['{{#if a}}{{/each}}', '9 mismatched {{/each}}'],
    ['{{#客服}}{{/销售}}', '7 mismatched {{/销售}}'],
    ['{{else}}', '0 unexpected {{else}}'],
    ['{{{a}}', '4 unexpected }}'],
  ])('is found where it is: %.40j', (text, expected) => {
    expect(told(text)).toBe(expected);
    expect(written(text).length).toBeLessThan(65);
  });

  it.each([
    many('{{#if a}}x{{/if}}', 200),
    many('{{#if a}}', 64) + many('{{/if}}', 64),
    `{{#if a}}${many('{{else if b}}', 63)}{{/if}}${many('{{#if a}}{{else if b}}{{/if}}', 100)}`,
    '{{!-- {{#if a}} --}}{{! {{#if a }}}{{!--~}} --}}',
    '{{~#each a~}}{{else}}{{~/each~}}{{> part a=(f b)}}{{../a}}{{./a}}{{this.a}}{{@root.a}}',
  ])('is none in what the engine takes: %.40j', (text) => {
    expect(told(text)).toBe('');
  });

  it('is advised with the way that was meant', () => {
    const advise = (text: string): string | undefined => {
      const read = parseTemplate('x.hbs', text);
      if (!('fault' in read)) throw new Error('no fault');
      return english.findings['template/syntax'].help?.(read.fault.facts as FactsByCode['template/syntax']);
    };
    expect(advise('{{foo/../bar}}')).toContain('write `bar`;');
    expect(advise('{{../a/./b}}')).toContain('write `../a.b`;');
    expect(advise('{{a.b/../[客 服]/c}}')).toContain('write `a.[客 服].c`;');
    expect(advise('{{a/..}}')).toContain('write `this`;');
  });

  it('is looked for once in each text: no mark makes the survey read ahead again and again', () => {
    for (const mark of ['{{!-- ', '{{! ', '{{#a ', '{{', '{{!--', '{{{{', '{{~!--~']) {
      const text = mark.repeat(150_000);
      let calls = 0;
      const counted = Object.assign(Object(text) as string, {
        indexOf(what: string, from: number): number {
          calls++;
          return text.indexOf(what, from);
        },
      });
      surveyTags(counted);
      expect(calls).toBeLessThan(10);
    }
  });

  it('leads validate to a finding with a line, in either language', async () => {
    const host = openMemoryHost({
      '/work/positions/lead.yaml': writePosition('title: Lead\ndepartment: Service\nreportsTo: null'),
      '/work/templates/html/steps.hbs': `<p>\n  {{foo/../bar}}</p>\n`,
      '/work/templates/html/grid.hbs': many('{{#if a}}\n'),
    });
    expect(await main(['validate', '--lang', 'en'], host)).toBe(1);
    expect(host.out()).toContain('templates/html/steps.hbs:2:5  error template/syntax');
    expect(host.out()).toContain(
      'templates/html/grid.hbs:65:1  error template/syntax  `if` is more than 64 levels deep',
    );
    expect(await main(['validate', '--lang', 'zh-CN'], host)).toBe(1);
    expect(host.out()).toContain('改成 `bar`');
  });
});
