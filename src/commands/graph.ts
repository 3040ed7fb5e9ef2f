import { Option } from '@commander-js/extra-typings';
import type { ChartName } from '../charts/chart.ts';
import { charts } from '../charts/index.ts';
import { Failure } from '../failure.ts';
import { type Diagnostic, verdict } from '../findings/diagnostic.ts';
import { defineCommand } from './command.ts';
import { findDepartments, findPosition } from './names.ts';
import { loadLanguage, readCount } from './options.ts';

const names = Object.keys(charts) as ChartName[];

export const graph = defineCommand({
  name: 'graph',
  define: (program) =>
    program
      .argument('[workspace]')
      .addOption(new Option('-f, --format <format>').choices(names))
      .option('--root <position>')
      .option('--depth <n>', '', readCount('--depth', 1))
      .option('--department <name>'),
  async run(host, [workspace], options) {
    const { openWorkspace, reportFindings } = await import('../build/open.ts');
    const language = await loadLanguage(host, options);
    const begun = host.now();
    const opened = await openWorkspace(host, workspace, { language });
    const { compilation } = opened;
    await reportFindings(host, opened, begun, isAboutChart);
    const exitCode = verdict(compilation.diagnostics);
    if (exitCode === 2) return exitCode;
    const chart = await charts[options.format ?? 'tree']();
    const { selectPart } = await import('../org/graph/selection.ts');
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
});

/** Only findings about the chart are shown, because thousands of warnings about forms would hide it. */
function isAboutChart({ code, severity }: Diagnostic): boolean {
  return severity === 'error' || code.startsWith('org/');
}
