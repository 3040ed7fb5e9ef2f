import type { CommandHelp } from '../help-texts.ts';

/** `workspace` describes the argument as other commands do. */
export const describeLive = (workspace: string): Readonly<Record<'serve' | 'lsp', CommandHelp>> => ({
  serve: {
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
  },
  lsp: {
    description: 'Help an editor with the files of a workspace; the editor starts it and speaks to it.',
    options: { '--stdio': 'speak over standard input and output, which it always does' },
    examples: ['jd lsp', 'jd lsp --lang zh-CN'],
    notes: `It shows findings while you write, completes and explains references, finds who reports to a position,
renames an id everywhere, outlines forms and applies fixes. docs/editors.md says how to set up VS Code,
Neovim, Helix, Zed and Emacs.
--lang decides its language, otherwise the editor does.`,
  },
});
