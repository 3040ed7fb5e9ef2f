import { Option } from 'commander';
import { type ChartName, charts } from '../charts/index.ts';
import { type Diagnostic, verdict } from '../diagnostic.ts';
import { Failure } from '../failure.ts';
import type { Command } from './index.ts';
import { findDepartments, findPosition } from './names.ts';
import { loadLanguage, readCount } from './options.ts';

const names = Object.keys(charts) as ChartName[];

export const graph: Command = {
  name: 'graph',
  define(program) {
    program
      .description('Print who reports to whom. A faulty organisation is drawn whole, its faulty parts marked.')
      .argument('[workspace]', "the workspace's folder (default: the nearest one upward with jd.config.yaml)")
      .addOption(new Option('-f, --format <format>', 'how to draw it (default: tree)').choices(names))
      .option('--root <position>', 'only this position (id, code, title or alias) and those below')
      .option('--depth <n>', 'only so many levels', readCount(1))
      .option('--department <name>', 'only this department and those it contains')
      .addHelpText(
        'after',
        `
Examples:
  $ jd graph
  $ jd graph --root 客服主管 --depth 2
  $ jd graph --format mermaid > chart.mmd
  $ jd graph --format svg > chart.svg
  $ jd graph --format json | jq '.positions[].title'
`,
      );
  },
  async run(host, [workspace], options) {
    const { openWorkspace, tellFindings } = await import('../open.ts');
    const language = await loadLanguage(host, options);
    const begun = host.now();
    const opened = await openWorkspace(host, workspace as string | undefined, { language });
    const { compilation } = opened;
    await tellFindings(host, opened, begun, isAboutChart);
    const exitCode = verdict(compilation.diagnostics);
    if (exitCode === 2) return exitCode;
    const chart = await charts[(options.format as ChartName | undefined) ?? 'tree']();
    const { selectPart } = await import('../graph/selection.ts');
    const { root, depth, department } = options;
    const selection = {
      ...(root === undefined ? {} : { root: await findPosition(compilation.workspace, root) }),
      ...(depth === undefined ? {} : { depth }),
      ...(department === undefined ? {} : await findDepartments(compilation, department)),
    };
    const drawing = selectPart(compilation.graph, selection);
    if (root !== undefined && department !== undefined && !drawing.graph.byId.has(selection.root ?? root)) {
      throw new Failure('name/not-in-department', { name: root, department }, 2);
    }
    host.stdout.write(chart.draw({ ...drawing, labels: language.chart, colour: host.stdout.colour }));
    return exitCode;
  },
};

/** Thousands of warnings about the forms themselves would hide the chart. */
function isAboutChart({ code, severity }: Diagnostic): boolean {
  return severity === 'error' || code.startsWith('org/');
}
