import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver/node';
import { openEditor, uriOf } from '../../support/editor.ts';
import { readExamples } from '../../support/example-files.ts';

const files = readExamples();

function checkRanges({ range, selectionRange, children = [] }: DocumentSymbol): void {
  const before = (one: typeof range.start, other: typeof range.start) =>
    one.line < other.line || (one.line === other.line && one.character <= other.character);
  expect(before(range.start, selectionRange.start) && before(selectionRange.end, range.end)).toBe(true);
  for (const child of children) {
    expect(before(range.start, child.range.start) && before(child.range.end, range.end), child.name).toBe(true);
    checkRanges(child);
  }
}

describe('the outline', () => {
  it('shows the parts of each form with its duties, cases and rules, in every example', async () => {
    const editor = await openEditor(files, { locale: 'zh-CN' });
    const seen = new Map<string, DocumentSymbol>();
    for (const path of Object.keys(files).filter((name) => /customer-service.*\.yaml$/.test(name))) {
      const textDocument = { uri: uriOf(path) };
      const symbols = await editor.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
        textDocument,
      });
      expect(symbols.length, path).toBeGreaterThan(0);
      for (const symbol of symbols) checkRanges(symbol);
      const [first] = symbols;
      if (first !== undefined) seen.set(path.replace(/^.*\//, ''), first);
    }
    const names = (symbol: DocumentSymbol | undefined) => symbol?.children?.map(({ name }) => name);
    const agent = [...seen.values()].find(({ name }) => name === '客服主管');
    expect(names(agent)).toEqual(expect.arrayContaining(['部门', '直接上级', '职责综述', '任职资格', '岗位职责']));
    const duties = agent?.children?.find(({ name }) => name === '岗位职责');
    expect(duties?.children?.length).toBeGreaterThan(2);
    expect(await editor.end()).toBe(0);
  });

  it('is empty for a broken form, and finds positions of all workspaces by title, code or id', async () => {
    const editor = await openEditor(files, { roots: ['/work/examples/customer-service'] });
    const path = '/work/examples/customer-service/positions/broken.yaml';
    editor.open(path, 'title: [\n');
    const broken = await editor.connection.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri: uriOf(path) },
    });
    expect(broken).toEqual([]);
    const found = await editor.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query: '主管' });
    expect(found.map(({ name }) => name).join()).toContain('客服主管');
    expect(await editor.end()).toBe(0);
  });
});
