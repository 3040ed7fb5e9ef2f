import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { noteChapter } from './department-heading.ts';
import type { Next } from './read-heading.ts';

/** 第一章 检验科 right above the first of its roles says whose they are; all else between roles is prose. */
export function readOutside(reader: FormReader, line: Line, next: Next): void {
  const before = reader.chapter;
  const isProse = !noteChapter(reader, line);
  const leads = reader.chapter !== before && reader.chapter !== undefined && next !== 'table' && !next?.outside;
  reader.draft = undefined;
  reader.target = undefined;
  if (isProse && !leads) reader.prose.push(line);
}
