import { Option } from '@commander-js/extra-typings';
import type { ChartName } from '../charts/chart.ts';
import { charts } from '../charts/index.ts';
import type { Compilation } from '../compile.ts';
import { Failure } from '../failure.ts';
import { type Diagnostic, verdict } from '../findings/diagnostic.ts';
import type { Host } from '../host.ts';
import { languages } from '../languages/index.ts';
import { defineCommand } from './command.ts';
import { loadLanguage, readCount } from './options.ts';

/** A PNG is the SVG, drawn by the browser. */
const formats = [...(Object.keys(charts) as ChartName[]), 'png'] as const;

export const graph = defineCommand({
  name: 'graph',
  define: (program) =>
    program
      .argument('[workspace]')
      .addOption(new Option('-f, --format <format>').choices(formats))
      .option('--root <position>')
      .option('--depth <n>', '', readCount('--depth', 1))
      .option('--department <name>')
      .option('--browser <program>'),
  async run(host, [workspace], options) {
    const { openWorkspace, reportFindings } = await import('../build/open.ts');
    const isPicture = options.format === 'png';
    if (isPicture && host.stdout.isTerminal) {
      throw new Failure('output/picture', { trouble: 'terminal' }, 2);
    }
    const language = await loadLanguage(host, options);
    const begun = host.now();
    const opened = await openWorkspace(host, workspace, { language });
    const { compilation } = opened;
    await reportFindings(host, opened, begun, isAboutChart);
    const exitCode = verdict(compilation.diagnostics);
    if (exitCode === 2) return exitCode;
    const chart = await charts[options.format === 'png' ? 'svg' : (options.format ?? 'tree')]();
    const { selectDrawing } = await import('./select-drawing.ts');
    const drawing = await selectDrawing(compilation, options);
    // A picture is shown beside the handbook, wherever it is drawn.
    const isShown = options.lang === undefined && (isPicture || options.format === 'svg');
    const words = isShown ? await languages[compilation.config.handbook.language]() : language;
    const drawn = chart.draw({ ...drawing, labels: words.chart, colour: host.stdout.colour });
    host.stdout.write(isPicture ? await paint(host, drawn, options.browser, compilation) : drawn);
    return exitCode;
  },
});

async function paint(
  host: Host,
  svg: string,
  browser: string | undefined,
  { config: { handbook } }: Pick<Compilation, 'config'>,
): Promise<Uint8Array> {
  const { drawPicture } = await import('../build/picture.ts');
  return drawPicture(host, svg, { language: handbook.language, ...(browser === undefined ? {} : { browser }) });
}

/** Only findings about the chart are shown, because thousands of warnings about forms would hide it. */
function isAboutChart({ code, severity }: Diagnostic): boolean {
  return severity === 'error' || code.startsWith('org/');
}
