export type { ChapterFile } from './chapter/index.ts';
export { type Compilation, type CompileInput, compile, readSettings, type Settings } from './compile.ts';
export type { Diagnostic, Place, Severity } from './findings/diagnostic.ts';
export type { Code } from './findings/finding.ts';
export { languages } from './languages/index.ts';
export type { Language } from './languages/language.ts';
export type { Config } from './model/config.ts';
export type { Position } from './model/position.ts';
export type { Procedure } from './model/procedure.ts';
export type { OrgGraph, OrgNode, Standing } from './org/graph/graph.ts';
export type { RawFile } from './schema/read-file.ts';
export type { Point, Span } from './text/text.ts';

/** What makes Markdown into chapters for `compile`, loaded only by those who have some. */
export const chapterReader = (): Promise<typeof import('./handbook/read-chapters.ts')> =>
  import('./handbook/read-chapters.ts');
