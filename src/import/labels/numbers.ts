/** How a line is numbered; items of one list are numbered in one way, and headings in another. */
export type NumberStyle =
  | 'part'
  | 'han'
  | 'han-brackets'
  | 'decimal'
  | 'brackets'
  | 'circled'
  | 'letter'
  | 'roman'
  | 'outline'
  | 'bullet';

export interface Numbered {
  readonly style?: NumberStyle;
  /** As written, without what separates it from the text. */
  readonly number: string;
  readonly text: string;
}

const han = '[一二三四五六七八九十]{1,3}';
const forms: readonly (readonly [style: NumberStyle, pattern: RegExp])[] = [
  [
    'part',
    new RegExp(`^((?:第|其)\\s*(?:${han}|次|\\d{1,2})\\s*(?:部分|章|[节節]|[条條]|[项項]|篇))\\s*[:：、.．\\s]*`),
  ],
  // 壹、工作摘要, above 一、 and （一）.
  ['part', /^([壹贰貳弐叁參参肆伍陆陸柒捌玖拾]{1,3})\s*[、.．:：]\s*(?=\p{Script=Han})/u],
  // 甲、職責概要, above （a）.
  ['part', /^([甲乙丙丁戊己庚辛])\s*[、.．]\s*(?=\p{Script=Han})/u],
  ['part', /^((?:section|part|article)\s+(?:\d{1,2}|[ivx]{1,4}|[a-h]))\s*[:.)\-–—]\s*/i],
  [
    'part',
    new RegExp(`^(表\\s?(?:${han}|\\d{1,2}(?:[-－—.]\\d{1,2})?))(?:\\s*[:：、]\\s*|\\s+)(?=\\p{Script=Han})`, 'u'),
  ],
  ['han-brackets', new RegExp(`^(${han}\\s*[)）])\\s*`)],
  ['han-brackets', new RegExp(`^([（(]\\s*${han}\\s*[)）])\\s*[、.．:：]?\\s*`)],
  ['han-brackets', /^([一二三四五六七八九十]是)[：:，,]?(?=\p{Script=Han})/u],
  ['han', new RegExp(`^(${han})\\s*[、.．:：;；]\\s*`)],
  [
    'outline',
    /^(\d{1,2}(?:[.．]\d{1,2}){1,3})(?:[.．、)）]\s*|\s+|(?=\p{Script=Han})(?![年月日天万亿千百倍米元吨度小个人名级寸升秒%％]))(?=[\p{Script=Han}\p{Lu}(（"“])/u,
  ],
  ['outline', /^(\d{1,2}[.．] \d{1,2})(?:[.、．]\s*|\s+)(?=\p{Script=Han})(?![年月日天个名人次项周])/u],
  // `4.1.4. 2 技术主管`: a space in the number.
  [
    'outline',
    /^(\d{1,2}(?:[.．]\d{1,2}){1,2}[.．] \d{1,2})(?:[.、．]\s*|\s+)(?=\p{Script=Han})(?![年月日天个名人次项周])/u,
  ],
  // 2—1工作内容 above what it says; 3-5年 is a time.
  [
    'outline',
    /^(\d{1,2}[-－—–]\d{1,2})[.、．\s]*(?![年月日天周岁人个名次项小分秒元万千百度级公米吨家层楼号户台种倍位间点时线张班])(?=\p{Script=Han}{3,14}[:：]?$)/u,
  ],
  // In an annex.
  ['outline', /^([A-H]\d{1,2}(?:\.\d{1,2}){1,2})\.?\s+(?=[\p{Script=Han}\p{Lu}])/u],
  // Below `A. Finance`.
  ['outline', /^([A-H]\.\d{1,2}(?:\.\d{1,2})?)\.?\s+(?=[\p{Script=Han}\p{Lu}])/u],
  // `D1  Process` below band D.
  ['outline', /^([A-H][1-9]\d?)[ \u3000]{2,}(?=\p{Lu}\p{L}{2}|\p{Script=Han}{2})/u],
  // `1.)`, 1.、 and 1）、 have both marks.
  ['decimal', /^(\d{1,3})\s*(?:[）)]、|[.．]?[、）)]|[．]|\.(?!\d)|[:：](?=\s*[\p{Script=Han}]))\s*/u],
  // 1。一般规定: the full stop of Chinese where a point is meant.
  ['decimal', /^(\d{1,2})。[ \u3000]*(?=\p{Script=Han}{2})/u],
  // `01 店员`, `02｜Barista`: a nought before it makes a number of it without any mark.
  ['decimal', /^(0[1-9])(?:\s*[|｜]\s*|[ \u3000]+)(?![年月日时号室栋楼层班点])(?=\p{Script=Han}|\p{Lu}\p{Ll}{3})/u],
  // `1         Hold meetings …`: a gap is all that is behind the number.
  ['decimal', /^([1-9]\d?)[ \u3000]{3,}(?=\p{Lu}\p{Ll}+ )(?!.*(?:\t|[ \u3000]{3}))/u],
  ['brackets', /^([（(]\s*\d{1,3}\s*[)）])\s*[、.．]?\s*/],
  ['circled', /^([①-⑳⑴-⒇⒈-⒛㈠-㈩❶-❿])\s*[、.．]?\s*/],
  ['decimal', /^([1-9]|10)\ufe0f?\u20e3\s*/u],
  ['decimal', /^(\u{1f51f})\s*/u],
  // Pictures before the items of a message; ticks and crosses say what is chosen.
  ['bullet', /^([⭐➡🔸🔹🔶🔷🔺🔻🔴🟠🟡🟢🔵🟣🟤⚪⚫🟥🟧🟨🟩🟦🟪🔘💠📌📍👉🌟✨💡⚡🔥])\ufe0f?\s*(?=\S)/u],
  // One alone is no choice among others.
  ['bullet', /^(✅)\ufe0f?\s*(?=\S)(?!.*[☐□☑☒✓✔✅❌⬜○])/u],
  // `A – POSITION DESCRIPTION`: the letters of the chapters of a form; `A – Application form` explains a mark.
  ['part', /^([A-H]|[IVX]{1,4})(?:\s+[–—-]|:)\s+(?=\p{Lu}{3}[^\p{Ll}]*$)/u],
  ['part', /^((?:PART|SECTION)\s+(?:\d{1,2}|[IVX]{1,4}|[A-H]))\s+(?=\p{Lu}{3}[^\p{Ll}]*$)/u],
  ['letter', /^(\d{1,2} ?[a-z])[.)]\s+(?=\p{Lu})/u],
  ['letter', /^(\(?[a-zA-Z])(?:[).．、]|\.\))\s+/],
  // a）掌握…: a full-width bracket needs no space behind it.
  ['letter', /^([a-hA-H][)）])(?=[\p{Script=Han}“《]|\p{Lu}\p{Ll})/u],
  // `B.DUTIES AND RESPONSIBILITIES`: capitals need no space, either, and `U.S.` is no number.
  ['letter', /^([A-H])\.(?=\p{Lu}{4,}\b[^\p{Ll}.]*$)/u],
  // `a.Lead tours`, and no `e.g.`.
  ['letter', /^([a-h])\.(?=\p{Lu}\p{Ll}+ )/u],
  ['letter', /^([(（][a-z][)）])\s*(?=[\p{Script=Han}(（])/u],
  ['letter', /^([A-Za-z])[、．]\s*/],
  ['roman', /^(\(?[ivxIVX]{1,4}|[Ⅰ-Ⅻ])[).．、]\s*/],
  ['roman', /^([IVX]{1,4})\/\s+(?=\p{L})/u],
  ['decimal', /^(\d{1,2})\/\s+(?=\p{Lu})/u],
  // The mark of a list where Chinese is written in traditional characters.
  ['bullet', /^([．])(?=[\p{Script=Han}\p{Lu}])/u],
  ['bullet', /^([—–]{1,2})(?=[^\s\d—–])/u],
  ['bullet', /^([—–]{2})\s+(?=\p{L})/u],
  ['bullet', /^(-|[-–—]{3,8})(?=\p{L})/u],
  ['bullet', /^(\[[ xX]?\])\s*(?=\S)/],
  ['bullet', /^([☐□])\s*(?=\S)(?!.*[☑☒✓✔☐□])/u],
  ['bullet', /^(>{1,3}|[-=]>)\s*(?<=[>\s]{2}|->|=>)(?=\p{L})/u],
  // What is left of a bullet where its font is gone; a sign of a font of signs.
  ['bullet', /^([\uf020-\uf0ff])\s*(?=\S)/u],
  ['bullet', /^([¨§Øü])\s+(?=\p{L})/u],
  [
    'bullet',
    /^([•●○◦⊙◎▪■□◆◇➢➤►▶✓✔★☆·‧∙・･⚫¤‣⁃▸▹»❖❑❒✦✧➔➜o*–—-])(?:\s+|(?<=[•●○◦⊙◎▪■◆◇➢➤►▶✓✔★☆·‧∙・･⚫‣⁃▸▹❖❑❒✦✧➔➜])\s*)/u,
  ],
];

/** Takes the number of a list or a heading off a line; a line that is nothing but a number keeps it as text. */
export function splitNumber(line: string): Numbered {
  for (const [style, pattern] of forms) {
    const found = pattern.exec(line);
    const text = found === null ? '' : line.slice(found[0].length);
    if (found !== null && text.trim() !== '') return { style, number: found[1] ?? '', text };
  }
  return { number: '', text: line };
}

/** The style of a number that Word made. */
export function styleOf(number: string): NumberStyle {
  if (number === '') return 'bullet';
  return splitNumber(`${number} X`).style ?? splitNumber(`${number}、x`).style ?? 'decimal';
}

/** （三）责任追究 without the number that makes it the label of a part. */
export function withoutPart(piece: string): string {
  const { style, text } = splitNumber(piece.trim());
  return style === 'han' || style === 'han-brackets' || style === 'part' ? text : piece;
}
