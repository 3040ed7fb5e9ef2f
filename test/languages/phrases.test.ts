import { expect, it } from 'vitest';
import { chain, name } from '../../src/languages/quote.ts';
import { chinese, english, helpOf, messageOf } from '../support/phrase.ts';

it('quotes the culprit', () => {
  const facts = { key: 'reportsTo', name: '客户主管', suggestions: ['客服主管'] };
  expect(messageOf(english, 'org/unknown-superior', facts)).toBe(
    '`reportsTo` names `客户主管`, but no position has that id, code or title',
  );
  expect(helpOf(english, 'org/unknown-superior', facts)).toBe('did you mean `客服主管`?');
  expect(messageOf(chinese, 'org/unknown-superior', facts)).toBe(
    '`reportsTo` 写的是 `客户主管`，但没有哪个岗位叫这个名字',
  );
  expect(helpOf(chinese, 'org/unknown-superior', facts)).toBe('是不是 `客服主管`？');
});

it('names up to three suggestions', () => {
  const facts = { key: 'reportsTo', name: 'x', suggestions: ['a', 'b', 'c', 'd'] };
  expect(helpOf(english, 'org/unknown-superior', facts)).toBe('did you mean `a`, `b` or `c`?');
  expect(helpOf(chinese, 'org/unknown-superior', facts)).toBe('是不是 `a`、`b` 或 `c`？');
});

it.each([
  [['code', ['string'], 'number', '007'], "quote it: `code: '007'`"],
  [['aliases[2]', ['string'], 'number', '007'], "quote it: `'007'`"],
  [['share', ['number'], 'string', '30%'], 'write the number alone: `share: 30`'],
  [['share', ['number'], 'string', "'３０％'"], 'write the number alone: `share: 30`'],
  [['share', ['number'], 'string', 'half'], 'write one number in digits, without words or a unit'],
  [['share', ['number'], 'string', '三分之一'], 'write one number in digits, without words or a unit'],
  [['share', ['number'], 'string', '30-40%'], 'write one number in digits, without words or a unit'],
  [['share', ['number'], 'string', 'yes'], 'write one number in digits, without words or a unit'],
  [['share', ['number'], 'string', '一般'], 'write one number in digits, without words or a unit'],
  [['share', ['number'], 'string', '三十'], 'write the number alone: `share: 30`'],
  [['share', ['number'], 'string', '百分之二十五'], 'write the number alone: `share: 25`'],
  [['share', ['number'], 'string', '百分之30'], 'write the number alone: `share: 30`'],
  [['share', ['number'], 'string', '3成'], 'write the number alone: `share: 30`'],
  [['share', ['number'], 'string', '三成'], 'write the number alone: `share: 30`'],
  [['share', ['number'], 'string', 'thirty percent'], 'write the number alone: `share: 30`'],
  [['share', ['number'], 'string', 'Twenty-five'], 'write the number alone: `share: 25`'],
  [['headcount', ['integer'], 'string', '两人'], 'write the number alone: `headcount: 2`'],
  [['headcount', ['integer'], 'string', '一百'], 'write the number alone: `headcount: 100`'],
  [['headcount', ['integer'], 'string', '2.5人'], 'write a whole number, without a decimal point'],
  [['pay.min', ['number'], 'string', '78,000'], 'write the number alone: `min: 78000`'],
  [['pay.min', ['number'], 'string', '￥1，090，000.50元'], 'write the number alone: `min: 1090000.5`'],
  [['pay.min', ['number'], 'string', '1.15万元'], 'write the number alone: `min: 11500`'],
  [['pay.min', ['number'], 'string', '78k'], 'write the number alone: `min: 78000`'],
  [['weight', ['number'], 'string', '30 kg'], 'write the number alone: `weight: 30`'],
  [['essential', ['boolean'], 'string', 'yes'], 'write `essential: true`'],
  [['essential', ['boolean'], 'string', '否'], 'write `essential: false`'],
  [['essential', ['boolean'], 'number', '1'], 'write `essential: true`'],
  [['essential', ['boolean'], 'string', 'partly'], 'write `true` for yes, `false` for no'],
  [['theme.accent', ['string'], 'number', '003366'], "write `accent: '#003366'`"],
  [['date', ['string'], 'number', '20240601'], 'write it as `2024-06-01`'],
  [['title', ['string'], 'null', '~'], 'fill it in: it is required'],
  [['aliases[2]', ['string'], 'null', ''], 'fill it in, or remove the line'],
  [['headcount', ['integer'], 'string', '3人'], 'write the number alone: `headcount: 3`'],
  [['duties[2]', ['map'], 'string', '接待'], 'write it as an entry with a key: `- duty: 接待`'],
  [['external[1]', ['map'], 'string', 'board'], 'write it as an entry with a key: `- { id: board, title: … }`'],
  [
    ['external[1]', ['map'], 'string', 'General Manager'],
    'write it as an entry with a key: `- { id: general-manager, title: General Manager }`',
  ],
  [['external', ['list'], 'string', '总经理'], 'write it as an entry with a key: `- { id: 总经理, title: 总经理 }`'],
  [
    ['external[1]', ['map'], 'string', '"Board, the"'],
    'write it as an entry with a key: `- { id: board-the, title: "Board, the" }`',
  ],
  [['external[1]', ['map'], 'string', '?'], 'write it as an entry with a key: `- { id: …, title: "?" }`'],
  [['contacts.internal', ['map'], 'string', 'colleagues'], 'write it under a key: `with: colleagues`'],
  [['effective', ['string'], 'number', '2024'], 'add month and day: `2024-01-01` for the first day of the year'],
  [['date', ['string'], 'boolean', 'true'], 'write year, month and day in digits: `YYYY-MM-DD`'],
  [['rules.org/span', ['string', 'list'], 'boolean', 'false'], 'write `off`, `warning` or `error`'],
] as const)('advises on the type of %j', ([path, expected, actual, written], help) => {
  expect(helpOf(english, 'schema/type', { name: path, expected, actual, written })).toBe(help);
});

it.each([
  ['reportsTo', '无', [], 'write `reportsTo: null`'],
  ['reportsTo', 'No one', [], 'write `reportsTo: null`'],
  ['directReports', '暂无', [], 'write `directReports: []`'],
  ['items[1].by', 'n/a', [], 'leave out `by` if there is none'],
  ['appliesTo', '全体员工', [], 'leave out `appliesTo`; it then applies to all'],
  ['by', '全体员工', [], 'correct the name'],
  ['directReports', '客服专员、客服文员', [], 'write each on its own line: `- 客服专员`'],
  ['directReports', 'Clerk and Typist', ['Typist'], 'write each on its own line: `- Clerk`'],
  ['directReports', 'Clerk and Typist', [], 'correct the name'],
  ['reportsTo', 'VP of Investments and Insurance', [], 'correct the name'],
  ['reportsTo', 'Manager, Sales', [], 'correct the name'],
  ['reportsTo', '人事及行政经理', [], 'correct the name'],
  ['directReports', 'Sales and Marketing', ['Sale and Marketing'], 'did you mean `Sale and Marketing`?'],
  ['reportsTo', '客服部经理，客服主管', ['客服主管'], 'name one direct superior; put the others under `dottedLineTo`'],
  ['cases[1].steps[1].escalateTo', '主管；经理', [], 'name one position only'],
  ['reportsTo', '客户主管', ['客服主管'], 'did you mean `客服主管`?'],
])('%s: %s', (key, written, suggestions, help) => {
  const facts = { key, name: written, suggestions };
  expect(helpOf(english, 'procedure/unknown-position', facts)).toContain(help);
  expect(helpOf(english, 'org/unknown-superior', facts)).toContain(help);
});

it('shortens a name, keeps it on one line and free of backticks', () => {
  expect(name('客服主管')).toBe('`客服主管`');
  expect(name('a`b')).toBe("`a'b`");
  expect(name('one\r\ntwo')).toBe('`one …`');
  expect(name('\none\n')).toBe('`one`');
  expect(Array.from(name('😀'.repeat(200)))).toHaveLength(42);
  expect(name('客'.repeat(41))).toBe(`\`${'客'.repeat(39)}…\``);
  expect(name('客服部经理', 6)).toBe('`客服…`');
  expect(name('x'.repeat(80))).toBe(`\`${'x'.repeat(80)}\``);
  expect(name('x'.repeat(1_000_000))).toBe(`\`${'x'.repeat(79)}…\``);
});

it('traces a way of at most eleven steps', () => {
  expect(chain(['a', 'b', 'a'], String)).toBe('`a` → `b` → `a`');
  const long = Array.from({ length: 31 }, (_, at) => `${at}`);
  expect(chain(long, (steps) => `(${steps} more)`)).toMatch(/`10` → `11` → … \(19 more\)$/);
  expect(chain(long.slice(0, 12), String)).toMatch(/`10` → `11`$/);
});
