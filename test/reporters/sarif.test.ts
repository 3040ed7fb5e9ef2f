import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/en/index.ts';
import { sarifReporter, writeSarif } from '../../src/reporters/sarif.ts';
import { naughtyNames, plant } from '../support/naughty-reports.ts';
import { compiled, finding, place, plainView, report, warning } from '../support/report.ts';
import { runJd } from '../support/run.ts';
import { muddled } from '../support/validate-output.ts';

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
// The draft that the schema names is one that ajv no longer has; it uses nothing that later ones read differently.
const { $schema: _, id: __, ...published } = schema;
const isSarif = ajv.compile(published);
const { explanations } = english;

/** A report that keeps to the schema that OASIS publishes. */
function readSarif(text: string) {
  const log = JSON.parse(text);
  expect(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3))).toBe(true);
  return log.runs[0];
}

describe('sarif', () => {
  it('has rules with help, results with regions, other ends and fixes', async () => {
    const related = [{ ...place('b c.yaml', 3, 1, 4), message: 'first here' }];
    const fix = [
      { ...place('a.yaml', 2, 3, 5), text: '客服\n' },
      { ...place('b c.yaml', 1, 1, 1), text: 'x' },
    ];
    const told = [finding(place('a.yaml', 2, 3, 5), { related, fix, help: 'write `客服`' })];
    const workspace = { ...compiled(told), locate: (file: string) => `人事/100%/${file}` };
    const run = readSarif(await report('sarif', workspace, { explanations }));
    const [rule] = run.tool.driver.rules;
    expect(rule).toMatchObject({ id: 'org/unknown-superior', defaultConfiguration: { level: 'error' } });
    expect(rule.fullDescription.text).toBe(explanations['org/unknown-superior'].what);
    expect(rule.help.text).toContain(explanations['org/unknown-superior'].fix);
    expect(run.columnKind).toBe('utf16CodeUnits');
    const uri = '%E4%BA%BA%E4%BA%8B/100%25/a.yaml';
    const other = '%E4%BA%BA%E4%BA%8B/100%25/b%20c.yaml';
    const region = { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5 };
    const artifactLocation = { uri, uriBaseId: '%SRCROOT%' };
    expect(run.originalUriBaseIds).toHaveProperty(['%SRCROOT%']);
    expect(run.results).toEqual([
      {
        ruleIndex: 0,
        ruleId: 'org/unknown-superior',
        level: 'error',
        message: { text: 'wrong; write `客服`' },
        locations: [{ physicalLocation: { artifactLocation, region } }],
        relatedLocations: [
          {
            id: 0,
            message: { text: 'first here' },
            physicalLocation: {
              artifactLocation: { uri: other, uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 4 },
            },
          },
        ],
        fixes: [
          {
            description: { text: 'write `客服`' },
            artifactChanges: [
              { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: '客服\n' } }] },
              expect.objectContaining({ artifactLocation: { uri: other, uriBaseId: '%SRCROOT%' } }),
            ],
          },
        ],
        partialFingerprints: { 'jd/v1': expect.stringMatching(/^[\da-f]{28}$/) },
      },
    ]);
  });

  it('keeps to the schema for any text, and links nothing', () => {
    const view = { ...plainView, explanations };
    const run = readSarif(sarifReporter.report(naughtyNames.map(plant), view));
    expect(run.results).toHaveLength(2 * naughtyNames.length);
    for (const { message, locations } of run.results) {
      expect(message.text).not.toMatch(/(?<!\\)\]\(/);
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w.~!*'()%/-]*$/);
    }
  });

  it.each(['en', 'zh-CN'])('keeps to it for a muddled workspace in %s, rules in order', async (lang) => {
    const { out } = await runJd(['validate', '--format', 'sarif', '--lang', lang], muddled);
    const { tool, results } = readSarif(out);
    const ids: string[] = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
    const cycle = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'org/reporting-cycle');
    expect(cycle.relatedLocations).toHaveLength(1);
  });

  it('has as many results and other ends as code scanning takes, errors first, and counts the rest', () => {
    const at = place('a', 1, 1, 2);
    const related = Array.from({ length: 200 }, () => ({ ...at, message: 'edge' }));
    const told = [...Array.from({ length: 5 }, () => finding(at, warning)), finding(at, { related })];
    const view = { ...plainView, explanations, labels: english.report };
    const { results, invocations } = readSarif(writeSarif([compiled(told)], view, 3));
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['warning', 'warning', 'error']);
    expect(results.at(-1).relatedLocations).toHaveLength(100);
    const [{ message }] = invocations[0].toolExecutionNotifications;
    expect(message.text).toBe('3 more findings have no room here; `jd validate` shows them');
  });

  it('is whole without findings', async () => {
    const run = readSarif(await report('sarif', compiled([]), { explanations }));
    expect([run.results, run.tool.driver.rules]).toEqual([[], []]);
  });
});
