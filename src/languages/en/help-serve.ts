import type { CommandHelp } from '../help-texts.ts';

/** `workspace` describes the argument as other commands do. */
export const describeServe = (workspace: string): CommandHelp => ({
  description: 'Show the handbook in a browser while you write; the page follows every save.',
  arguments: { workspace },
  options: {
    '--port': 'the port (default: any free one)',
    '--open': 'open the page in your browser',
  },
  examples: ['jd serve', 'jd serve examples/warehouse-operations --open', 'jd serve --port 8000'],
  notes: `Findings are beside the form that they are about, with a link to your editor: VS Code, or the one in
JD_EDITOR_URL, such as 'idea://open?file={file}&line={line}'.
Nothing is written, and only browsers on this machine that have the address get the page.`,
});
