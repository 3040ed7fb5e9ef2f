import type { Path } from '../../findings/anchor.ts';
import type { ValueAt } from '../../findings/fix.ts';
import { type Config, configFile } from '../../model/config.ts';
import type { Outline } from '../../model/outline.ts';
import { nameOf } from '../../schema/fault.ts';
import { writeScalar } from '../../source/write.ts';
import { unwrapName } from '../../text/text.ts';
import { type DocumentRecord, recordOfBook, recordOfForm } from '../records.ts';
import type { ComparingRule, Organisation } from '../rule.ts';

interface Name {
  readonly file: string;
  readonly path: Path;
  readonly text: string | undefined;
}

/** Checks only names without another finding: a name that finds no position is answered with what it may mean. */
export const quotes: ComparingRule<'text/quotes', readonly Name[]> = {
  code: 'text/quotes',
  level: 'warning',
  note(position) {
    const marked = listSigners(recordOfForm(position)).filter(({ text = '' }) => unwrapName(text) !== text);
    return marked.length === 0 ? undefined : marked;
  },
  *compare(notes, organisation) {
    const signers = [...listSigners(recordOfBook(organisation.config)), ...notes.flat()];
    for (const { file, path, text = '' } of [...listNames(organisation), ...signers]) {
      const bare = unwrapName(text);
      if (bare === text) continue;
      const at: ValueAt = { file, path };
      // Brackets may be a part of the name, as `[Interim]` is; typographic quotes stand for those of YAML.
      const fix = /^["“”„‟＂'‘’‚‛＇「『]/u.test(text) ? { fix: [{ change: 'respell', at, value: bare } as const] } : {};
      yield { at, facts: { key: nameOf(path), name: text, bare: writeScalar(bare) }, ...fix };
    }
  },
};

function listNames(organisation: Organisation<Outline>): Name[] {
  const { config, workspace, links } = organisation;
  const declared = new Set(config.departments.map(({ name }) => name));
  return [
    ...listConfigNames(config),
    ...workspace.positions.flatMap((position) => {
      const { file, title, code, department, aliases, formerTitles, incumbents } = position;
      const lists = { aliases, formerTitles, incumbents };
      return [
        { file, path: ['title'], text: title },
        ...(config.codePattern === undefined ? [{ file, path: ['code'], text: code }] : []),
        ...(declared.size === 0 || declared.has(department) ? [{ file, path: ['department'], text: department }] : []),
        ...Object.entries(lists).flatMap(([key, names]) => names.map((text, at) => ({ file, path: [key, at], text }))),
      ];
    }),
    ...workspace.procedures.map(({ file, title }) => ({ file, path: ['title'], text: title })),
    ...links.flatMap(({ from: { file }, path, written, outcome }) =>
      outcome.kind === 'found' ? [{ file, path: path[0] === 'reportsTo' ? ['reportsTo'] : path, text: written }] : [],
    ),
  ];
}

function listConfigNames({ departments, external }: Config): Name[] {
  const file = configFile;
  return [
    ...departments.map(({ name }, at) => ({ file, path: ['departments', at, 'name'], text: name })),
    ...external.map(({ title }, at) => ({ file, path: ['external', at, 'title'], text: title })),
  ];
}

function listSigners({ file, path, approval = {}, revisions }: DocumentRecord): Name[] {
  return [
    ...Object.entries(approval).map(([step, { by }]) => ({ file, path: [...path, 'approval', step, 'by'], text: by })),
    ...revisions.map(({ by }, at) => ({ file, path: [...path, 'revisions', at, 'by'], text: by })),
  ];
}
