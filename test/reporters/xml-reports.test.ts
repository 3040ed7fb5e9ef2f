import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/en/index.ts';
import { junitReporter } from '../../src/reporters/junit.ts';
import { escapeLine } from '../../src/reporters/xml.ts';
import { naughtyNames } from '../support/naughty-reports.ts';
import { listXml } from '../support/read-report.ts';
import { compiled, finding, place, plainView, report, warning } from '../support/report.ts';

const related = [{ ...place('b.yaml', 3, 1, 4), message: 'first here' }];
const told = [
  finding(place('a.yaml', 2, 12, 16), { related, help: 'fix <it>', message: 'wrong & bad' }),
  finding(place('a.yaml', 5, 1, 2), { count: 7 }),
  finding(place('a.yaml', 9, 1, 1), warning),
  finding(place('b.yaml', 1, 1, 1), warning),
];
const workspace = { ...compiled(told), files: ['a.yaml', 'b.yaml', 'c.yaml'], locate: (file: string) => `hr/${file}` };

describe('checkstyle', () => {
  it('has a file with its findings, as Checkstyle writes them', async () => {
    expect(await report('checkstyle', workspace)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="10.0"><!-- jd validate -->
  <file name="hr/a.yaml">
    <error line="2" column="12" severity="error" message="wrong &#38; bad&#10;help: fix &#60;it&#62;" source="jd.org/unknown-superior"/>
    <error line="5" column="1" severity="error" message="wrong" source="jd.org/unknown-superior"/>
    <error line="9" column="1" severity="warning" message="no superior" source="jd.form/no-superior"/>
  </file>
  <file name="hr/b.yaml">
    <error line="1" column="1" severity="warning" message="no superior" source="jd.form/no-superior"/>
  </file>
</checkstyle>
`);
  });
});

describe('junit', () => {
  it('has a test a file, which fails if the file has errors, and warnings as its output', async () => {
    const text = await report('junit', workspace);
    expect(listXml(text)).toEqual([
      '<testsuites name tests failures errors>',
      ...['jd validate', '3', '1', '0'],
      '<testsuite name tests failures errors skipped>',
      ...['jd validate', '3', '1', '0', '0'],
      ...['<testcase name classname file>', 'hr/a.yaml', 'jd', 'hr/a.yaml'],
      ...['<failure message type>', 'wrong & bad\n… and 7 more edges', 'org/unknown-superior'],
      'hr/a.yaml:2:12 error org/unknown-superior: wrong & bad',
      '  hr/b.yaml:3:1 first here',
      '  help: fix <it>',
      'hr/a.yaml:5:1 error org/unknown-superior: wrong',
      '<system-out >',
      'hr/a.yaml:9:1 warning form/no-superior: no superior',
      ...['<testcase name classname file>', 'hr/b.yaml', 'jd', 'hr/b.yaml'],
      '<system-out >',
      'hr/b.yaml:1:1 warning form/no-superior: no superior',
      ...['<testcase name classname file>', 'hr/c.yaml', 'jd', 'hr/c.yaml'],
    ]);
    expect(listXml(await report('junit', workspace, { quiet: true })).join()).not.toContain('warning');
  });

  it('has a suite a workspace, and sums them up', () => {
    const view = { ...plainView, labels: english.report };
    const parts = listXml(junitReporter.report([workspace, { ...workspace, folder: '客服部', diagnostics: [] }], view));
    expect(parts.slice(0, 5)).toEqual(['<testsuites name tests failures errors>', 'jd validate', '6', '1', '0']);
    expect(parts).toContain('jd.客服部');
  });
});

describe('XML', () => {
  it.each(naughtyNames)('gives %j back as the line that a terminal shows', (text) => {
    const line = escapeLine(text);
    const [, attribute, content = ''] = listXml(`<a b="${line}">${line}</a>`);
    expect(attribute).toBe(content === '' ? attribute : content);
    expect(line).not.toMatch(/[<>"']|[\ufffe\uffff]/);
  });
});
