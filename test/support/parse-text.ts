import { expect } from 'vitest';
import type { Anchor, Path } from '../../src/findings/anchor.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { parseSource } from '../../src/source/index.ts';
import { locate } from '../../src/source/locate.ts';
import type { Source } from '../../src/source/source.ts';
import type { Span } from '../../src/text/text.ts';

export const file = 'positions/agent.yaml';
export const form = `# 客服中心
title: 客服专员
code: "007"
department: 客服部 # 一线
reportsTo:
headcount: 12
aliases: [坐席, 'CSR']
approval:
  prepared: { by: 王芳, date: 2024-03-01 }
contacts:
  internal:
    share: 60.5
    with:
    - 仓储部
    - 财务部
duties:
  - duty: 接听客户来电😀，解答疑问。
    kpi:
      - name: 接通率
        target: "≥95%"
  - duty: >-
      完成上级交办的
      其他工作。
    kpi: 完成率100%
x-note: |
  第一行

  第三行
`;

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
export const parse = (text: string): Source => parseSource(file, encode(text));
export const at = (path: Path, aim?: 'key' | 'value'): Anchor => ({ file, path, ...(aim && { aim }) });

/** The text under a span, cut out by lines and columns as an editor would. */
export function under(source: Source, span: Span | undefined): string {
  if (span === undefined) throw new Error('no span');
  const lines = source.text.split(/\r\n|\n|\r/);
  expect(span.end.line).toBe(span.start.line);
  return (lines[span.start.line - 1] ?? '').slice(span.start.column - 1, span.end.column - 1);
}

export const seen = (source: Source, path: Path, aim?: 'key' | 'value'): string =>
  under(source, locate(source, [at(path, aim)])[0]);

/** Each finding as `code problem@line:column text`. */
export function report(source: Source): string[] {
  if (source.findings.length > 0) expect(source.value).toBeUndefined();
  const spans = locate(
    source,
    source.findings.map((finding) => finding.at),
  );
  return source.findings.map((finding, index) => {
    const span = spans[index];
    const problem = 'problem' in finding.facts ? ` ${finding.facts.problem}` : '';
    return `${finding.code}${problem}@${span?.start.line}:${span?.start.column} ${under(source, span)}`;
  });
}

export const codes = (source: Source): string[] => source.findings.map((finding: Finding) => finding.code);
