export type { ChapterFile } from './chapter/index.ts';
export { type Compilation, type CompileInput, compile, type RawFile, readSettings, type Settings } from './compile.ts';
export type { Config } from './config.ts';
export type { Diagnostic, Place, Severity } from './diagnostic.ts';
export type { Code } from './finding.ts';
export type { OrgGraph, OrgNode, Standing } from './graph/index.ts';
export type { Language } from './languages/index.ts';
export { languages } from './languages/index.ts';
export type { Position } from './position.ts';
export type { Procedure } from './procedure.ts';
export type { Point, Span } from './text.ts';

/** What makes Markdown into chapters for `compile`, loaded only by those who have some. */
export const chapterReader = (): Promise<typeof import('./chapter/read.ts')> => import('./chapter/read.ts');
