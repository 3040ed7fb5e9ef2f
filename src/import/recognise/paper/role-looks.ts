import type { Line } from '../words/lines.ts';

/** 总经理安全职责 and 第二条 生产厂长安全职责, each of another look. */
export function saysDuties({ text, style, heading, bold }: Line): string | undefined {
  const isHeading = heading !== undefined || bold || style !== 'bullet';
  return isHeading && text.length <= 30 && /.(?:职责|職責|责任制|責任制)[:：]?$/u.test(text) ? 'duties' : undefined;
}

/** 4.1.4.1 as a heading and 4.1.4.2 in bold, by the number that both are below. */
export function numberingOf({ levels, heading, bold, style }: Line): string | undefined {
  const isHeading = heading !== undefined || bold;
  return isHeading && style === 'outline' && levels !== undefined && levels.length > 1
    ? `below ${levels.slice(0, -1).join('.')}`
    : undefined;
}

/** 1.1 and 2.1 in bold, by how many numbers they have. */
export function depthOf({ levels, heading, bold, style }: Line): string | undefined {
  const isHeading = heading !== undefined || bold;
  return isHeading && style === 'outline' && levels !== undefined && levels.length > 1
    ? `depth ${levels.length}`
    : undefined;
}

/** Whether a line is of a chapter that those of such a look are in. */
export function isOverDepth({ levels, style }: Line, look: string): boolean {
  const [, depth] = /^depth (\d+)$/.exec(look) ?? [];
  return depth !== undefined && levels !== undefined && style === 'outline' && levels.length < Number(depth);
}

export function lookOf({ heading, bold, style, text, lead, written }: Line): string | undefined {
  if (style === 'bullet') return undefined;
  if (heading !== undefined) return `h${heading}`;
  // `**Bay Lead** (3 positions)`
  if (
    lead !== undefined &&
    /^[（(][^()（）]{1,60}[）)]$/u.test(written.slice(written.indexOf(lead) + lead.length).trim())
  )
    return 'bold';
  if (bold) return style === undefined ? 'bold' : `bold ${style}`;
  if (text.length > 60 || /[.,;!?。；，：！？]$/u.test(text)) return undefined;
  if (style !== undefined) return style;
  if (/^[\p{Lu}\P{L}]+$/u.test(text) && /\p{Lu}{3}/u.test(text)) return 'capitals';
  return undefined;
}
