import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import graphSchema from '../../schemas/graph-output.schema.json' with { type: 'json' };
import handbookSchema from '../../schemas/handbook.schema.json' with { type: 'json' };
import statsSchema from '../../schemas/stats-output.schema.json' with { type: 'json' };
import validateSchema from '../../schemas/validate-output.schema.json' with { type: 'json' };
import type { Code } from '../../src/findings/finding.ts';
import { defaultConfig } from '../../src/model/config.ts';
import { schemaNames, schemaOf, schemaText } from '../../src/schema/published.ts';
import { patternNames } from '../../src/schema/value-faults.ts';
import { inputs, listKeys, listMaps } from '../support/input-schemas.ts';

const outputs = { validate: validateSchema, graph: graphSchema, handbook: handbookSchema, stats: statsSchema };

describe('the published schemas', () => {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv, ['date']);

  it.each(Object.entries({ ...inputs, ...outputs }))('%s is draft-07 and strict', (_, schema) => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
    expect(schema.$id).toMatch(/^urn:jd-toolkit:schema:[a-z-]+$/);
  });

  it.each(Object.entries({ ...inputs, ...outputs }))('%s says of every key what it is', (_, schema) => {
    const keys = listKeys(schema);
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.filter(({ schema: at }) => typeof at['description'] !== 'string').map(({ name }) => name)).toEqual([]);
  });

  it.each(Object.entries(inputs))('%s is closed at every level, but for x-', (_, schema) => {
    const open = listMaps(schema).filter(
      (map) => map['additionalProperties'] !== false || !('^x-' in Object(map['patternProperties'])),
    );
    expect(open).toEqual([]);
  });

  it.each(Object.entries(inputs))('%s uses only patterns that have a name', (_, schema) => {
    const patterns = listMaps(schema, 'pattern').map((map) => String(map['pattern']));
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter((pattern) => !(pattern in patternNames))).toEqual([]);
  });

  it('are what `jd schema` prints', () => {
    expect(schemaNames).toEqual(['position', 'procedure', 'chapter', 'config']);
    for (const name of schemaNames) {
      expect(schemaOf(name)).toEqual(inputs[name]);
      expect(JSON.parse(schemaText(name))).toEqual(inputs[name]);
    }
  });

  it('lists every rule that can be switched, and no other', () => {
    const codes: Code[] = [
      'org/duplicate-id',
      'org/duplicate-code',
      'org/unknown-position',
      'org/unknown-department',
      'org/department-spelling',
      'org/unknown-superior',
      'org/ambiguous-reference',
      'org/unknown-report',
      'org/reporting-cycle',
      'org/undeclared-report',
      'org/misdeclared-report',
      'org/reference-by-name',
      'org/dotted-line',
      'org/repeated-reference',
      'org/several-heads',
      'org/same-title',
      'org/span',
      'org/single-report',
      'org/similar-duties',
      'org/kpi-defined-twice',
      'org/unknown-function',
      'org/unheld-function',
      'org/shared-function',
      'text/asterisks',
      'text/quotes',
      'text/joined-names',
      'text/list-numbers',
      'org/depth',
      'form/file-name',
      'form/code-pattern',
      'form/contact-shares',
      'form/duty-groups',
      'form/duty-shares',
      'form/kpi-weights',
      'form/too-many-duties',
      'form/kpi-without-target',
      'form/kpi-without-period',
      'form/personal-requirement',
      'form/vague-duty',
      'form/no-superior',
      'form/pay-range',
      'form/over-headcount',
      'form/repeated-incumbent',
      'form/duty-without-kpi',
      'form/missing-section',
      'form/own-value',
      'form/unused-own',
      'form/unreviewed',
      'form/overdue',
      'form/review-date',
      'form/approval-dates',
      'form/revision-dates',
      'form/duplicate-version',
      'procedure/unknown-position',
      'procedure/escalation',
      'ignore/no-reason',
      'ignore/unknown-code',
      'ignore/fixed-code',
      'ignore/unused',
      'handbook/missing-glyph',
      'template/unused',
      'template/outdated',
      'template/lost-place',
    ]; // prettier-ignore
    expect(Object.keys(configSchema.properties.rules.properties)).toEqual(codes);
  });

  it('shows the defaults that hold', () => {
    const { handbook, positions, procedures, chapters, output, theme } = configSchema.properties;
    expect({
      handbook: {
        language: handbook.properties.language.default,
        tag: handbook.properties.language.default,
        acknowledgement: handbook.properties.acknowledgement.default,
        pay: handbook.properties.pay.default,
        vacancies: handbook.properties.vacancies.default,
        revisions: [],
      },
      positions: positions.default,
      procedures: procedures.default,
      chapters: chapters.default,
      output: { folder: output.properties.folder.default, formats: output.properties.formats.default },
      theme: { accent: theme.properties.accent.default, paper: theme.properties.paper.default },
    }).toEqual({
      ...defaultConfig,
      departments: undefined,
      external: undefined,
      rules: undefined,
      overrides: undefined,
      form: undefined,
      import: undefined,
    });
  });

  it('describe what jd prints', () => {
    const span = { start: { line: 1, column: 1 }, end: { line: 1, column: 5 } };
    const diagnostic = { code: 'org/reporting-cycle', severity: 'error', message: 'm', file: 'a.yaml', span };
    const full = {
      ...diagnostic,
      help: 'h',
      related: [{ file: 'b.yaml', span, message: 'n' }],
      fix: [{ file: 'a.yaml', span, text: 't' }],
    };
    const summary = { files: 2, positions: 2, procedures: 0, errors: 2, warnings: 0, ignored: 0 };
    expect(ajv.validate(validateSchema, { version: 1, diagnostics: [diagnostic, full], summary })).toBe(true);
    expect(ajv.validate(validateSchema, { version: 1, diagnostics: [{ ...diagnostic, line: 1 }], summary })).toBe(
      false,
    );
    const node = {
      id: 'a',
      code: null,
      title: null,
      department: null,
      file: 'a.yaml',
      external: false,
      reportsTo: null,
    };
    const positions = [{ ...node, dottedLineTo: ['b'], depth: null, span: 0, standing: 'broken' }];
    const dangling = [{ position: 'a', reference: 'x', suggestions: ['b'] }];
    const graph = {
      version: 1,
      positions,
      roots: ['a'],
      cycles: [['a', 'b']],
      dangling,
      duplicates: [{ id: 'a', files: ['a', 'b'] }],
    };
    expect(ajv.validate(graphSchema, graph)).toBe(true);
    expect(ajv.validate(graphSchema, { ...graph, positions: [node] })).toBe(false);
  });
});
