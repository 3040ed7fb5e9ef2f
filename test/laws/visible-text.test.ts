import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import positionSchema from '../../schemas/position.schema.json' with { type: 'json' };
import procedureSchema from '../../schemas/procedure.schema.json' with { type: 'json' };
import type { Diagnostic } from '../../src/diagnostic.ts';
import { type Drawn, drawForm, type Schema } from '../support/draw-form.ts';
import type { MemoryFiles } from '../support/memory-host.ts';
import { openRandom, type Random, seed } from '../support/random.ts';
import { runJd } from '../support/run.ts';
import { otherWords, plainWords } from '../support/visible-pieces.ts';
import { findLoss, seePage } from '../support/visible-text.ts';
import { countValues, drawValue, type Value } from '../support/visible-values.ts';
import { type Placed, styles, writeYaml } from '../support/write-yaml.ts';

/**
 * The law: every visible character of a value is visible on the page, or jd says by line what is lost. Values are drawn
 * from signs that lose something in one reader or another and from words of several scripts, put under every text key
 * of the schemas and into chapters, in every style of YAML. `SEED=$RANDOM npx vitest run test/laws` draws others,
 * `VALUES=100000` more.
 */
const wanted = Number(process.env['VALUES'] ?? 20_000);

const { definitions } = configSchema;
const handbookSchema = { ...configSchema.properties.handbook, definitions } as unknown as Schema;
/** A reader of Markdown as it comes, with none of jd's own rules. */
const forge = new MarkdownIt({ html: true });
/** What is no text of the book, or not drawn from the form as it is written. */
const fixedPosition = { id: null, directReports: null, dottedLineTo: null } as const;
const fixedProcedure = { id: null } as const;
const rules = ['form/missing-section', 'form/contact-shares', 'form/duty-shares', 'form/kpi-weights', 'form/overdue'];
const names = ['org/unknown-position', 'org/unknown-superior', 'org/unknown-department', 'procedure/unknown-position'];

interface Workspace {
  readonly files: MemoryFiles;
  readonly placed: readonly Placed[];
}

function drawWorkspace(random: Random, forms: number): Workspace {
  const files: MemoryFiles = {};
  const placed: Placed[] = [];
  const draw = (longest: number): Value =>
    drawValue(random, { longest: Math.min(longest, 300), prose: false, plain: false });
  const put = (file: string, form: Drawn): void => {
    const written = writeYaml(file, form, random);
    files[`/work/${file}`] = written.text;
    placed.push(...written.placed);
  };
  const department = draw(200);
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
    handbook: drawForm(handbookSchema, random, draw, { language: 'zh-CN' }),
    departments: [{ name: department, mission: draw(300), functions: [draw(300), draw(300)] }],
    external: [{ id: 'outside', title: draw(200) }],
    rules: Object.fromEntries([...rules, ...names].map((code) => [code, 'off'])),
  });
  const chapter = Array.from({ length: 20 }, () => drawValue(random, { longest: 300, prose: true, plain: false }));
  const lines = chapter.flatMap(({ text }) => [text, '']);
  files['/work/chapters/a.md'] = `# 前言\n\n${lines.join('\n')}`;
  for (const [at, value] of chapter.entries()) {
    placed.push({ value, file: 'chapters/a.md', first: 3 + at * 2, last: 3 + at * 2, style: 'prose' });
  }
  return { files, placed };
}

describe('what is written', () => {
  it(`is seen in every format, or jd says by line what isn't (seed ${seed})`, async () => {
    const random = openRandom(seed);
    const lost: string[] = [];
    const seen = { values: 0, told: 0 };
    const used = new Set<string>();
    while (countValues() < wanted) {
      const { files, placed } = drawWorkspace(random, 20);
      const validated = await runJd(['validate', '--format', 'json', '--lang', 'en'], files);
      const { diagnostics } = JSON.parse(validated.out) as { diagnostics: Diagnostic[] };
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const { files: built } = await runJd(['build', '--format', 'md,html'], files);
      const pages = {
        md: seePage(forge.render(String(built['/work/dist/handbook.md']))),
        html: seePage(String(built['/work/dist/handbook.html'])),
      };
      for (const { value, file, first, last, style } of placed) {
        seen.values += 1;
        used.add(style);
        const isTold = diagnostics.some(
          ({ code, file: at, span }) =>
            /^(?:text|yaml)\//.test(code) && at === file && span.start.line >= first && span.start.line <= last,
        );
        if (isTold) seen.told += 1;
        for (const [format, page] of Object.entries(pages)) {
          const loss = isTold ? undefined : findLoss(page, value);
          if (loss !== undefined)
            lost.push(`${format} ${file}:${first} ${style} ${JSON.stringify(value.text)} is ${loss}`);
        }
      }
    }
    console.log(`${seen.values} values drawn, ${seen.told} told`);
    expect(lost.slice(0, 20)).toEqual([]);
    expect(seen.values).toBeGreaterThanOrEqual(wanted);
    expect(seen.told).toBeGreaterThan(0);
    expect(seen.told).toBeLessThan(seen.values / 20);
    expect([...used].sort()).toEqual([...styles, 'prose'].sort());
  }, 300_000);

  it('is reported nowhere where it is ordinary prose', async () => {
    const random = openRandom(seed);
    const sentence = (): string => {
      const words = Array.from({ length: 2 + random.below(6) }, () => random.pick([...plainWords, ...otherWords]));
      const bold = random.chance(0.3)
        ? random.pick(['**重点**', '**注意：**', '**“首问”**', '*Note*:', '`x`', '5*8'])
        : '';
      return JSON.stringify(`${words.join(random.pick(['，', ' ', '；', '。']))}。${bold} ${random.pick(words)}`);
    };
    const files: MemoryFiles = {};
    for (let at = 0; at < 100; at++) {
      const list = Array.from({ length: 20 }, () => `  - ${sentence()}\n`).join('');
      files[`/work/positions/p${at}.yaml`] =
        `title: 专员 ${at}\ndepartment: 客服部\nreportsTo: null\nsummary:\n${list}`;
    }
    const { out } = await runJd(['validate', '--format', 'json'], files);
    const { diagnostics } = JSON.parse(out) as { diagnostics: Diagnostic[] };
    expect(diagnostics.filter(({ code }) => /^(?:text|yaml)\//.test(code))).toEqual([]);
  });
});
