// Texts in the language of manual pages. A text can begin no request, however it begins.

const signs: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
  '"': '\\(dq',
};

/** Where a line may break, which not every program knows of Chinese: not before a mark that closes. */
const betweenHan = /(?<=[\u2e80-\u9fff\uff00-\uffef])(?<![（《「])(?=[\u2e80-\u2fff\u3040-\u9fff（《「])/gu;

function escapeSigns(text: string): string {
  return text.replace(/[\\\-'`^~"]/g, (sign) => signs[sign] ?? sign).replace(betweenHan, '\\:');
}

/** A line of text that is filled; code in backticks is bold. */
export function paragraph(text: string): string {
  const parts = text.replace(/\s+/g, ' ').trim().split('`');
  const set = parts.map((part, nth) => (nth % 2 === 1 ? bold(part) : escapeSigns(part))).join('');
  return set === '' || /^[\\\w]/.test(set) ? set : `\\&${set}`;
}

export function bold(text: string): string {
  return `\\fB${escapeSigns(text)}\\fR`;
}

/** An argument of a request. */
export function quoteWord(text: string): string {
  return /^[\w-]+$/.test(text) ? text : `"${escapeSigns(text)}"`;
}

export function heading(title: string, text: string): string {
  return `.SH ${quoteWord(title)}\n${text.trimEnd()}\n`;
}

export function item(term: string, text: string): string {
  return `.TP\n${bold(term)}\n${paragraph(text)}\n`;
}

/** Lines as they are. */
export function verbatim(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `.nf\n${lines.map((line) => `$ ${escapeSigns(line)}`).join('\n')}\n.fi\n`;
}
