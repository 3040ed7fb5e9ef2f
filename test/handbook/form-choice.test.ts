import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/en/index.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { composeFiles, everything, others, pagesOf, textOf } from '../support/compose-files.ts';

const { parts, fields } = english.handbook;
const bare = { 'positions/head.yaml': 'title: Head\ndepartment: Service\nreportsTo: null\n' };

function formOf(files: Readonly<Record<string, string>>, id = 'head', language = english) {
  const page = pagesOf(composeFiles(files, language)).find((form) => form.id === id);
  return { page, titles: page?.parts.map(({ title }) => title), text: textOf(page?.parts) };
}
const withForm = (form: string, language = 'en') => ({
  ...bare,
  'jd.config.yaml': `handbook: { language: ${language} }\nform: ${form}\n`,
});

describe('a form in which little is written', () => {
  it('is short in English and keeps the five parts in Chinese, unless the settings say which', () => {
    const short = formOf(withForm('{ hide: [] }'));
    expect(short.titles).toEqual([parts.basic]);
    expect(short.page?.parts[0]?.content).toMatchObject({ fields: [{ label: fields.department }] });
    const { parts: names } = chinese.handbook;
    const five = [names.basic, names.summary, names.contacts, names.qualifications, names.duties];
    expect(formOf(withForm('{ hide: [] }', 'zh-CN'), 'head', chinese).titles).toEqual(five);
    expect(formOf(withForm('{ parts: compact }', 'zh-CN'), 'head', chinese).titles).toEqual([names.basic]);
    expect(formOf(withForm('{ parts: full }')).titles).toHaveLength(5);
    expect(formOf(withForm('{ parts: full }')).text).toContain(fields.reviewedBy);
  });

  it('numbers the parts that it has', () => {
    const files = {
      ...withForm('{}'),
      'positions/head.yaml': `${bare['positions/head.yaml']}duties: [{ duty: Leads }]\n`,
    };
    const numbers = formOf(files).page?.parts.map(({ number, title }) => `${number} ${title}`);
    expect(numbers).toEqual([`1 ${parts.basic}`, `2 ${parts.duties}`]);
  });

  it('has no column of KPIs that are missing, but in a full form or if it is shown', () => {
    const duties = `${bare['positions/head.yaml']}duties: [{ duty: Leads }]\n`;
    const hasKpi = (form: string) =>
      formOf({ ...withForm(form), 'positions/head.yaml': duties }).page?.parts.flatMap(({ content }) =>
        content.kind === 'duties' ? [content.duties.hasKpi] : [],
      );
    expect(hasKpi('{}')).toEqual([false]);
    expect(hasKpi('{ show: duties.kpi }')).toEqual([true]);
    expect(hasKpi('{ parts: full }')).toEqual([true]);
    expect(hasKpi('{ parts: full, hide: duties.kpi }')).toEqual([false]);
  });
});

describe('what is shown', () => {
  it.each([
    ['contacts', parts.contacts, english.handbook.internal],
    ['contacts.external', parts.contacts, english.handbook.external],
    ['qualifications.training', parts.qualifications, fields.training],
    ['approval.reviewed', parts.basic, fields.reviewedOn],
    ['approval', parts.basic, fields.approvedBy],
    ['grade', parts.basic, fields.grade],
    ['reportsTo', parts.basic, fields.reportsTo],
    ['career', parts.career, fields.promotion],
    ['conditions.travel', parts.conditions, fields.travel],
    ['authority', parts.authority, fields.limit],
    ['revisions', parts.revisions, fields.change],
    ['kpis', parts.kpis, fields.kpi],
  ])('stays without a value: %s', (name, part, label) => {
    const { titles, text } = formOf(withForm(`{ show: [${name}] }`));
    expect(titles).toContain(part);
    expect(text).toContain(label);
    expect(formOf(withForm('{}')).text).not.toContain(label);
  });

  it('is the fields of the paper form where a part is named', () => {
    const { text } = formOf(withForm('{ show: qualifications }'));
    expect(text).toContain(fields.education);
    expect(text).not.toContain(fields.training);
  });

  it('is no pay in a handbook without pay', () => {
    expect(formOf(withForm('{ show: pay }')).titles).not.toContain(parts.pay);
  });
});

describe('what is hidden', () => {
  it.each([
    ['contacts', 'phrase one', 'Party one'],
    ['contacts.external', 'Party one', 'phrase one'],
    ['qualifications.knowledge', 'Knowledge one', 'Ability one'],
    ['approval.reviewed', 'Reviewer', 'Approver'],
    ['duties.kpi', 'KPI one', 'Duty one'],
    ['duties.kpi.target', '95', 'Formula one'],
    ['career.promotion', fields.promotion, fields.rotation],
    ['formerTitles', 'Former one', 'Alias one'],
  ])('is nowhere in the book: %s', (name, gone) => {
    const files = {
      ...others,
      'positions/lead.yaml': everything,
      'jd.config.yaml': `${others['jd.config.yaml']}form: { hide: [${name}] }\n`,
    };
    expect(textOf(composeFiles({ ...files, 'jd.config.yaml': others['jd.config.yaml'] }).parts)).toContain(gone);
    expect(textOf(composeFiles(files).parts)).not.toContain(gone);
  });
});

describe('a key of the workspace’s own', () => {
  const own = '{ own: [{ key: x-kit, label: Kit }, { key: x-bike, label: Bike, part: authority }] }';
  const write = (more: string) => ({
    ...withForm(own),
    'positions/head.yaml': `${bare['positions/head.yaml']}${more}`,
  });

  it('is a field of its part, with a line for each entry of a list', () => {
    const { page, titles } = formOf(write('x-kit: [Shirt, 2, false]\nx-bike: true\n'));
    expect(titles).toEqual([parts.basic, parts.authority]);
    expect(page?.parts[0]?.content).toMatchObject({ fields: [{}, { label: 'Kit', lines: [{}, {}, {}] }] });
    expect(page?.parts[1]?.own).toMatchObject([{ label: 'Bike', lines: [[{ text: 'Yes' }]] }]);
    expect(textOf(page?.parts)).toMatch(/Shirt\n(.*\n)*2\n(.*\n)*No\n/);
  });

  it('is left out without a value, but in a full form it stays as a blank', () => {
    expect(formOf(write('')).text).not.toContain('Kit');
    const full = formOf({
      ...write(''),
      'jd.config.yaml': `handbook: { language: en }\nform: { parts: full, ${own.slice(1)}\n`,
    });
    expect(full.text).toContain('Kit');
    expect(full.titles).not.toContain(parts.authority);
  });
});
