import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import positionSchema from '../../schemas/position.schema.json' with { type: 'json' };
import procedureSchema from '../../schemas/procedure.schema.json' with { type: 'json' };
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import { type Drawn, drawForm, type Schema } from './draw-form.ts';
import type { Random } from './random.ts';
import { drawValue, type Value } from './visible-values.ts';
import { type Placed, writeYaml } from './write-yaml.ts';

const { definitions } = configSchema;
const handbookSchema = { ...configSchema.properties.handbook, definitions } as unknown as Schema;
/** What is no text of the book, or not drawn from the form as it is written. */
const fixedPosition = { id: null, directReports: null, dottedLineTo: null } as const;
const fixedProcedure = { id: null } as const;
const rules = [
  'form/missing-section',
  'form/contact-shares',
  'form/duty-groups',
  'form/duty-shares',
  'form/kpi-weights',
  'form/overdue',
  'org/unknown-function',
];
const names = ['org/unknown-position', 'org/unknown-superior', 'org/unknown-department', 'procedure/unknown-position'];

export interface DrawnWorkspace {
  /** By their path in the workspace. */
  readonly files: Readonly<Record<string, string>>;
  readonly placed: readonly Placed[];
}

/** Forms, procedures, a config and a chapter with a drawn value under every text key; `plain`: only what jd's own fonts hold. */
export function drawWorkspace(random: Random, forms: number, { plain = false } = {}): DrawnWorkspace {
  const files: Record<string, string> = {};
  const placed: Placed[] = [];
  const draw = (longest: number): Value => drawValue(random, { longest: Math.min(longest, 300), prose: false, plain });
  const put = (file: string, form: Drawn): void => {
    const written = writeYaml(file, form, random);
    files[file] = written.text;
    placed.push(...written.placed);
  };
  // It is written in two files, and in one of them without quotes a ` #` would make it another department.
  let department = draw(200);
  while (department.text.includes(' #')) department = draw(200);
  for (let at = 0; at < forms; at++) {
    const own = at === 0 ? { department, reportsTo: 'outside' } : {};
    put(
      `positions/p${at}.yaml`,
      drawForm(positionSchema as unknown as Schema, random, draw, { ...fixedPosition, ...own }),
    );
  }
  const procedure = (kind: string, without: string): Drawn =>
    drawForm(procedureSchema as unknown as Schema, random, draw, { ...fixedProcedure, kind, [without]: null });
  put('procedures/rules.yaml', procedure('rules', 'cases'));
  put('procedures/cases.yaml', procedure('cases', 'items'));
  put('jd.config.yaml', {
    handbook: drawForm(handbookSchema, random, draw, { language: 'zh-CN', logo: null, watermark: null }),
    departments: [{ name: department, mission: draw(300), functions: [draw(300), draw(300)] }],
    external: [{ id: 'outside', title: draw(200) }],
    rules: Object.fromEntries([...rules, ...names].map((code) => [code, 'off'])),
  });
  const chapter = Array.from({ length: 20 }, () => drawValue(random, { longest: 300, prose: true, plain }));
  const lines = chapter.flatMap(({ text }) => [text, '']);
  files['chapters/a.md'] = `# 前言\n\n${lines.join('\n')}`;
  for (const [at, value] of chapter.entries()) {
    placed.push({ value, file: 'chapters/a.md', first: 3 + at * 2, last: 3 + at * 2, style: 'prose' });
  }
  return { files, placed };
}

/** In the current folder of a host without a disk. */
export function placeInWork(files: DrawnWorkspace['files']): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`/work/${file}`, text]));
}

/** Whether jd says, on a line of the value, that something of it will be lost. */
export function isReported({ file, first, last }: Placed, diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(
    ({ code, file: at, span }) =>
      /^(?:text|yaml)\//.test(code) && at === file && span.start.line >= first && span.start.line <= last,
  );
}
