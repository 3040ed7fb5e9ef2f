import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/chapter/blocks.ts';
import { parseSentence } from '../../src/text/sentence/index.ts';
import type { Inline } from '../../src/text/sentence/inline.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { joinLines } from '../../src/text/text.ts';

/** Inlines as one line: bold in `⟦ ⟧`, emphasis in `⟨ ⟩`, code in `‹ ›`, a break as `⏎`. */
function show(inlines: readonly Inline[]): string {
  const written = inlines.map((inline): string => {
    switch (inline.kind) {
      case 'break':
        return '⏎';
      case 'strong':
        return `⟦${show(inline.children)}⟧`;
      case 'emphasis':
        return `⟨${show(inline.children)}⟩`;
      case 'link':
        return `{${inline.href} ${show(inline.children)}}`;
      case 'code':
        return `‹${inline.text}›`;
      default:
        return inline.text;
    }
  });
  return written.join('');
}

describe('in a sentence', () => {
  it.each([
    '提供7*24小时服务，5*8小时现场值班',
    '每周8*5=40小时，3*2=6次',
    '长*2、宽*3，3*高*2',
    '(1+2)*3*(4+5)、3*(2+1)*4、5*￥3*￥2',
    '138****5678，138**1234、139**5678，粤B**123、粤A**456',
    '张**、李**，王**；赵** 和周*',
    '（*为必填）（*为选填）',
    'A*、B* 两类',
    '（____）元，____年____月，（__）元、（__）天，__年__月__日，',
    'C:\\共享\\*.docx 与 \\\\srv\\doc，D:\\a\\_b_\\',
    '存入C:\\共享\\*_v2.docx',
    'C:\\Program Files (x86)\\Foo\\*.docx',
    '共享\\模板\\*.docx',
    '共享\\模板\\*.docx或\\\\srv\\doc',
    '\\d+\\.\\d \\# \\- 1\\.',
    '&copy; R&amp;D &lt;b&gt; &#123;',
    '<客户> <b>x</b> <!-- c -->',
    '[注] [1](附件) [a](x.md "t") [a]() [a](<x y>) [a][b]',
    '![a *b*](http://a.example/x.png "t")',
    'it`s a customer`s, don`t',
    '~~x~~ # a > b --- | + c',
    '# 标题',
    '1. 首问\u00a0负\u2009责\ufe0f\u{20bb7}e\u0301',
  ])('%j stays as it is written', (sentence) => {
    expect(parseSentence(sentence)).toEqual([{ kind: 'text', text: sentence }]);
  });

  it.each([
    ['**首问**负责', '⟦首问⟧负责'],
    ['**注意：**接待', '⟦注意：⟧接待'],
    ['实行**“首问负责制”**考核', '实行⟦“首问负责制”⟧考核'],
    ['见SOP**《规程》**V2', '见SOP⟦《规程》⟧V2'],
    ['达到**95**分、**95%**以上，共**3**项', '达到⟦95⟧分、⟦95%⟧以上，共⟦3⟧项'],
    ['**张三**和**李四**、**王五**', '⟦张三⟧和⟦李四⟧、⟦王五⟧'],
    ['**甲**（乙）**丙**', '⟦甲⟧（乙）⟦丙⟧'],
    ['**C:\\共享**文件夹', '⟦C:\\共享⟧文件夹'],
    ['请*务必*登记 __重点__ _x_', '请⟨务必⟩登记 ⟦重点⟧ ⟨x⟩'],
    ['\\*必填 \\_x\\_ \\[a](#b) \\`c\\` \\\\ \\<a@b.example>', '*必填 _x_ [a](#b) `c` \\ <a@b.example>'],
    ['`7*24` ``a`b`` 使用`jd`命令', '‹7*24› ‹a`b› 使用‹jd›命令'],
    ['张三<a@b.example>', '张三<{mailto:a@b.example a@b.example}>'],
    ['<https://a.example/%E5>', '{https://a.example/%E5 https://a.example/%E5}'],
    ['Runs the desk:\n- opens it\n- closes it', 'Runs the desk:⏎- opens it⏎- closes it'],
    ['第一段。\n\n\n\n第二段。\\\n末', '第一段。⏎⏎第二段。⏎末'],
    ['存入 C:\\共享\\\n再 **甲\n乙**', '存入 C:\\共享\\⏎再 ⟦甲⏎乙⟧'],
  ])('%j is read as %j', (sentence, shown) => {
    expect(show(parseSentence(sentence))).toBe(shown);
  });

  it('is one line of words where there is room for one', () => {
    expect(plainText(parseSentence('甲\n乙\n\nA **b\nc**'))).toBe('甲乙 A b c');
  });
});

describe('in a chapter', () => {
  const read = (text: string): string =>
    readBlocks('chapters/a.md', text, 0)
      .blocks.map((block) => ('inlines' in block ? show(block.inlines) : block.kind))
      .join('¶');

  it.each([
    ['我们接待客户，\n并登记\n来访。', '我们接待客户，并登记来访。'],
    ['Handles complaints\n与回访\nagain', 'Handles complaints 与回访 again'],
    ['职责：\n1、接待\n2、登记', '职责：⏎1、接待⏎2、登记'],
    ['有：\n（一）甲\n①乙\n• 丙\n－丁\n　　戊', '有：⏎（一）甲⏎①乙⏎• 丙⏎－丁⏎　　戊'],
    ['第 2024\n（见上）年 3\n000 元', '第 2024（见上）年 3 000 元'],
    ['**请注意：**不得外传，7*24小时、5*8小时', '⟦请注意：⟧不得外传，7*24小时、5*8小时'],
    ['C:\\共享\\*.docx &copy; 1\\. \\#', 'C:\\共享\\*.docx © 1. #'],
    ['甲  \n乙\\\n丙', '甲⏎乙⏎丙'],
    ['# 长\n\n甲', '长¶甲'],
  ])('%j is read as %j', (text, shown) => {
    expect(read(text)).toBe(shown);
  });
});

describe('two lines that become one', () => {
  it.each([
    ['甲', '乙', ''],
    ['甲，', 'A', ''],
    ['A', '（乙', ''],
    ['甲', 'A', ' '],
    ['one', 'two', ' '],
    ['甲', '“乙', ''],
    ['A', '“b', ' '],
    ['한국', '어', ' '],
    ['カ', 'な', ''],
    ['\u{20bb7}', '\u{20bb7}', ''],
    ['', '乙', ''],
  ])('%j and %j have %j between them', (before, after, between) => {
    expect(joinLines(before, after)).toBe(between);
  });
});
