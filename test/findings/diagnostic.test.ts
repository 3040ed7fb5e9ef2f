import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDiagnostics, type Diagnostic, tally, verdict } from '../../src/findings/diagnostic.ts';
import { compareText } from '../../src/text/text.ts';

interface Told {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly code?: Diagnostic['code'];
  readonly message?: string;
  readonly severity?: Diagnostic['severity'];
}

function tell({
  file = 'a.yaml',
  line = 1,
  column = 1,
  code = 'org/span',
  message = 'm',
  severity = 'error',
}: Told = {}): Diagnostic {
  const point = { line, column };
  return { code, severity, message, file, span: { start: point, end: point } };
}

const diagnostics = fc
  .record({
    file: fc.constantFrom('a.yaml', 'b.yaml', '\uff21.yaml', '\u{1f600}.yaml', 'jd.config.yaml'),
    line: fc.integer({ min: 1, max: 12 }),
    column: fc.integer({ min: 1, max: 12 }),
    code: fc.constantFrom<Diagnostic['code'][]>('org/span', 'org/depth', 'form/overdue'),
    message: fc.constantFrom('one', 'two'),
    severity: fc.constantFrom<Diagnostic['severity'][]>('error', 'warning'),
  })
  .map(tell);

describe('the order of diagnostics', () => {
  it('goes by file, line, column and code', () => {
    const sorted = [
      tell({ file: 'Z.yaml', line: 9 }),
      tell({ line: 2, column: 9 }),
      tell({ line: 10, column: 1, code: 'form/overdue' }),
      tell({ line: 10, column: 1, code: 'org/depth' }),
      tell({ line: 10, column: 2, code: 'file/empty' }),
      tell({ file: 'b.yaml' }),
    ];
    expect([...sorted].reverse().sort(compareDiagnostics)).toEqual(sorted);
  });

  it('minds neither severity nor sentences, which differ from language to language', () => {
    expect(compareDiagnostics(tell({ severity: 'error' }), tell({ severity: 'warning' }))).toBe(0);
    expect(compareDiagnostics(tell({ message: 'a' }), tell({ message: 'b' }))).toBe(0);
    fc.assert(
      fc.property(fc.array(diagnostics), (told) => {
        const places = (list: readonly Diagnostic[]) =>
          list.map(({ file, span, code }) => `${file}:${span.start.line}:${span.start.column} ${code}`);
        expect(places([...told].reverse().sort(compareDiagnostics))).toEqual(
          places([...told].sort(compareDiagnostics)),
        );
      }),
    );
  });

  it('is a total one', () => {
    fc.assert(
      fc.property(diagnostics, diagnostics, diagnostics, (a, b, c) => {
        expect(Math.sign(compareDiagnostics(a, b)) + Math.sign(compareDiagnostics(b, a))).toBe(0);
        const [one, two, three] = [a, b, c].sort(compareDiagnostics);
        if (one && two && three) expect(compareDiagnostics(one, three)).toBeLessThanOrEqual(0);
        if (one && two && three) expect(compareText(one.file, three.file)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('the tally', () => {
  it('counts every one, as an error or as a warning', () => {
    expect(tally([])).toEqual({ errors: 0, warnings: 0 });
    expect(tally([tell(), tell({ severity: 'warning' }), tell({ severity: 'warning' })])).toEqual({
      errors: 1,
      warnings: 2,
    });
    fc.assert(
      fc.property(fc.array(diagnostics), (told) => {
        const { errors, warnings } = tally(told);
        expect(errors + warnings).toBe(told.length);
      }),
    );
  });
});

describe('the verdict', () => {
  const warning = tell({ severity: 'warning' });

  it('is 0 for nothing, and for warnings as far as they are allowed', () => {
    expect(verdict([])).toBe(0);
    expect(verdict([], 0)).toBe(0);
    expect(verdict([warning, warning])).toBe(0);
    expect(verdict([warning, warning], 2)).toBe(0);
  });

  it('is 1 for an error, and for one warning too many', () => {
    expect(verdict([tell()])).toBe(1);
    expect(verdict([warning, tell()], 5)).toBe(1);
    expect(verdict([warning, warning], 1)).toBe(1);
    expect(verdict([warning], 0)).toBe(1);
  });

  it('is 2 for an error in the config of the workspace, whatever else there is', () => {
    expect(verdict([tell(), tell({ file: 'jd.config.yaml' })])).toBe(2);
    expect(verdict([tell({ file: 'positions/jd.config.yaml' })])).toBe(1);
    expect(verdict([tell({ file: 'jd.config.yaml', severity: 'warning' })])).toBe(0);
    expect(verdict([tell({ file: 'jd.config.yaml', severity: 'warning' })], 0)).toBe(1);
  });
});
