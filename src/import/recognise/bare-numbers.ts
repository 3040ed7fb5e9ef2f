import type { Line } from './lines.ts';

const numbered = /^(\d{1,2})[ \u3000]+(?=[\p{Script=Han}“（(])/u;

/** `1 登记账目` above `2 办理付款`: lines that count from 1 with a space alone behind the number are items. */
export function readBareNumbers(lines: (readonly Line[])[]): void {
  const alone = lines.flatMap((each, at) =>
    each.length === 1 && each[0] !== undefined ? [{ line: each[0], at }] : [],
  );
  alone.forEach(({ line }, first) => {
    if (numberOf(line) !== 1) return;
    let length = 1;
    while (numberOf(alone[first + length]?.line) === length + 1) length++;
    if (length < 2) return;
    for (const [nth, { line: item, at }] of alone.slice(first, first + length).entries())
      lines[at] = [{ ...item, text: item.text.replace(numbered, ''), style: 'decimal', count: nth + 1 }];
  });
}

function numberOf(line: Line | undefined): number | undefined {
  if (line === undefined || line.style !== undefined || line.heading !== undefined) return undefined;
  const number = numbered.exec(line.text)?.[1];
  return number === undefined ? undefined : Number(number);
}
