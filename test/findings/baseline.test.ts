import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { compareWithBaseline, listKnown } from '../../src/findings/baseline.ts';
import { readBaseline, writeBaseline } from '../../src/findings/baseline-file.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { identify } from '../../src/findings/identity.ts';
import type { Judged } from '../../src/findings/judged.ts';
import { codes, samples } from '../support/finding-samples.ts';
import { hostileTexts } from '../support/hostile-values.ts';
import { muddle } from '../support/muddle.ts';
import { expectLinear } from '../support/processor-time.ts';
import { compileFiles } from '../support/workspace.ts';

const nameFile = (file: string): string => `hr/${file}`;
const schema = JSON.parse(readFileSync(new URL('../../schemas/baseline.schema.json', import.meta.url), 'utf8'));
const isValid = new Ajv({ strict: false }).compile(schema);

function find(code: Finding['code'], facts: object, path: (string | number)[] = []): Judged {
  return { finding: { code, at: { file: 'positions/a.yaml', path }, facts } as Finding, severity: 'error' };
}
const every = codes.flatMap((code) => samples[code].map((facts) => find(code, facts, ['duties', 3, 'kpi'])));

function reread(findings: readonly Judged[]) {
  const text = writeBaseline(listKnown(findings, nameFile));
  const read = readBaseline(text);
  if ('fault' in read) throw new Error(text);
  expect(isValid(JSON.parse(text)), JSON.stringify(isValid.errors)).toBe(true);
  return { text, known: read.findings };
}

describe('a baseline', () => {
  it('knows every finding that it was made of, in whatever order, and misses none', () => {
    for (const findings of [every, compileFiles(muddle).findings, []]) {
      const { text, known } = reread(findings);
      const compared = compareWithBaseline([...findings].reverse(), known, nameFile);
      expect([compared.fresh, compared.gone, compared.known.length]).toEqual([[], [], findings.length]);
      expect(reread([...findings].reverse()).text).toBe(text);
      expect(text.split('\n').length - 6).toBe(findings.length === 0 ? -1 : known.length);
    }
  });

  it('keeps to lines and values of its own, whatever is in a name', () => {
    for (const name of hostileTexts) {
      const findings = [find('org/unknown-superior', { key: 'reportsTo', name, suggestions: [] })];
      const { text, known } = reread(findings);
      expect(text.split('\n')).toHaveLength(7);
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(compareWithBaseline(findings, known, nameFile).fresh).toEqual([]);
    }
  });

  it('counts equal findings: one more is new, one fewer is gone', () => {
    const duty = (number: number) =>
      find('form/duty-without-kpi', { of: 'duty', number, duty: '接待' }, ['duties', number]);
    const { known } = reread([duty(1), duty(2)]);
    expect(known).toMatchObject([{ count: 2 }]);
    expect(compareWithBaseline([duty(4), duty(5), duty(6)], known, nameFile)).toMatchObject({
      fresh: [duty(6)],
      gone: [],
    });
    expect(compareWithBaseline([duty(9)], known, nameFile)).toMatchObject({ fresh: [], gone: [{ count: 1 }] });
  });

  it.each<[string, Judged, Judged]>([
    [
      'lines and numbers',
      find('org/span', { title: 'A', count: 9, max: 8 }),
      find('org/span', { title: 'A', count: 12, max: 8 }),
    ],
    [
      'suggestions',
      find('org/unknown-superior', { key: 'steps[1].by', name: 'B', suggestions: [] }),
      find('org/unknown-superior', { key: 'steps[4].by', name: 'B', suggestions: ['C'] }),
    ],
    [
      'the day',
      find('form/overdue', { reviewBy: '2025-01-01', asOf: '2026-01-01' }),
      find('form/overdue', { reviewBy: '2025-01-01', asOf: '2026-02-01' }),
    ],
    [
      'what is fixed of it',
      find('form/missing-section', { sections: ['summary', 'duties'], forms: 1 }),
      find('form/missing-section', { sections: ['duties'], forms: 1 }),
    ],
  ])('knows a finding again with other %s', (_, before, after) => {
    expect(compareWithBaseline([after], reread([before]).known, nameFile)).toMatchObject({ fresh: [], gone: [] });
  });

  it.each<[string, Judged, Judged]>([
    [
      'name',
      find('org/unknown-superior', { key: 'reportsTo', name: 'B', suggestions: [] }),
      find('org/unknown-superior', { key: 'reportsTo', name: 'C', suggestions: [] }),
    ],
    [
      'place',
      find('form/contact-shares', { sum: 90, given: 2, of: 2 }, ['contacts']),
      find('form/contact-shares', { sum: 90, given: 2, of: 2 }, ['duties']),
    ],
    [
      'part',
      find('form/missing-section', { sections: ['duties'], forms: 1 }),
      find('form/missing-section', { sections: ['duties', 'summary'], forms: 1 }),
    ],
    [
      'cycle',
      find('org/reporting-cycle', { path: ['a', 'b', 'c', 'a'] }),
      find('org/reporting-cycle', { path: ['a', 'c', 'a'] }),
    ],
  ])('takes one with another %s for a new one', (_, before, after) => {
    expect(compareWithBaseline([after], reread([before]).known, nameFile)).toMatchObject({
      fresh: [after],
      gone: [{}],
    });
  });

  it('says nothing about long texts but their beginning', () => {
    const { facts } = identify(find('chapter/html', { written: `${'𠮷'.repeat(300)}` }).finding);
    expect(facts['written']).toMatch(/^(?:𠮷)+…$/u);
  });

  it('is read with entries merged by hand, and with a byte order mark', () => {
    const entry = '{ "file": "hr/positions/a.yaml", "code": "form/no-superior" }';
    const read = readBaseline(`\ufeff{"version": 1, "findings": [${entry}, ${entry}]}\r\n`);
    if ('fault' in read) throw new Error(read.fault);
    const finding = find('form/no-superior', {});
    const compared = compareWithBaseline([finding, { ...finding }, { ...finding }], read.findings, nameFile);
    expect([compared.known.length, compared.fresh.length]).toEqual([2, 1]);
  });

  it.each<[string, object]>([
    ['', { fault: 'json' }],
    ['<<<<<<< ours\n{}', { fault: 'json' }],
    ['[]', { fault: 'shape' }],
    ['{"version": 1}', { fault: 'shape' }],
    ['{"version": 0, "findings": []}', { fault: 'shape' }],
    ['{"version": 2, "findings": [{"id": "x"}]}', { fault: 'newer', version: 2 }],
    ['{"version": 1, "findings": [{"file": "a"}]}', { fault: 'shape' }],
    ['{"version": 1, "findings": [{"file": "a", "code": "b", "count": 0}]}', { fault: 'shape' }],
    ['{"version": 1, "findings": [{"file": "a", "code": "b", "facts": {"c": 1}}]}', { fault: 'shape' }],
    ['{"version": 1, "findings": [null]}', { fault: 'shape' }],
  ])('is not %j', (text, fault) => {
    expect(readBaseline(text)).toEqual(fault);
  });

  it('is compared in time, also if all findings are alike', () => {
    const alike = (size: number) =>
      Array.from({ length: size }, (_, nth) => find('org/several-heads', { department: 'A', heads: [`${nth}`, 'b'] }));
    const compare = (findings: readonly Judged[]) =>
      compareWithBaseline(findings.slice(1), listKnown(findings.slice(0, -1), nameFile), nameFile).fresh.length;
    expect(expectLinear(alike, compare, 8000)).toBeGreaterThan(0);
  });
});
