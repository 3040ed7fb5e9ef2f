import type { Random } from '../random.ts';

/** How the people who filled in a form wrote its labels, dates, shares, lists and gaps. */
export interface Noise {
  readonly label: 'plain' | 'colon' | 'half-colon' | 'spaced' | 'wide-spaced' | 'broken' | 'misread' | 'starred';
  readonly heading: 'plain' | 'numbered' | 'following' | 'colon' | 'bracketed';
  readonly gap: string;
  readonly date: number;
  readonly share: number;
  readonly item: 'plain' | 'dot' | 'comma' | 'bracket' | 'circle' | 'dash' | 'bullet' | 'word';
}

const labels = {
  zh: ['plain', 'plain', 'colon', 'colon', 'half-colon', 'spaced', 'wide-spaced', 'broken', 'misread'],
  en: ['plain', 'plain', 'colon', 'colon', 'broken', 'starred'],
} as const;
const headings = {
  zh: ['plain', 'plain', 'numbered', 'following', 'colon', 'bracketed'],
  en: ['plain', 'plain', 'colon', 'numbered', 'following'],
} as const;
const gaps = { zh: ['/', '无', '—', '', '暂无', '-'], en: ['N/A', 'None', '-', '', 'n/a', '—'] } as const;
const items = {
  zh: ['plain', 'dot', 'comma', 'comma', 'bracket', 'circle', 'word', 'dash'],
  en: ['plain', 'dot', 'bracket', 'bullet', 'dash', 'word'],
} as const;

export function drawNoise(language: 'zh' | 'en', random: Random): Noise {
  return {
    label: random.pick(labels[language]),
    heading: random.pick(headings[language]),
    gap: random.pick(gaps[language]),
    date: random.below(8),
    share: random.below(5),
    item: random.pick(items[language]),
  };
}

const digits = '〇一二三四五六七八九';
const countInChinese = (value: number): string => {
  const tens = Math.floor(value / 10);
  const units = value % 10;
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${units > 0 ? digits[units] : ''}`;
};
const months = 'January February March April May June July August September October November December'.split(' ');

/** An ISO date as one of the eight ways in which a form writes it. */
export function writeDate(iso: string, language: 'zh' | 'en', way: number): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [m, d] = [Number(month), Number(day)];
  const name = months[m - 1] ?? '';
  const chinese = [
    `${year}年${m}月${d}日`,
    `${year}.${month}.${day}`,
    `${year}/${m}/${d}`,
    iso,
    `${year}${month}${day}`,
    `${[...year].map((each) => digits[Number(each)]).join('')}年${countInChinese(m)}月${countInChinese(d)}日`,
    `${year} 年 ${m} 月 ${d} 日`,
    `${year}-${m}-${d}`,
  ];
  const english = [
    `${name} ${d}, ${year}`,
    `${d} ${name} ${year}`,
    iso,
    `${d} ${name.slice(0, 3)} ${year}`,
    `${name.slice(0, 3)}. ${d}, ${year}`,
    d > 12 ? `${month}/${day}/${year}` : iso,
    d > 12 ? `${day}/${month}/${year}` : iso,
    `${year}/${month}/${day}`,
  ];
  return (language === 'zh' ? chinese : english)[way % 8] ?? iso;
}

export function writeShare(share: number, language: 'zh' | 'en', way: number): string {
  const [wide, bracketed] = language === 'zh' ? ['％', `（${share}%）`] : ['%', `(${share}%)`];
  return [`${share}%`, `${share} %`, `${share}${wide}`, `${share}%`, bracketed][way % 5] ?? `${share}%`;
}

const circles = '①②③④⑤⑥⑦⑧⑨⑩';

/** What stands before an item of a list; `word` means that Word counts by itself. */
export function writeMark(item: Noise['item'], at: number, language: 'zh' | 'en'): string {
  const count = at + 1;
  return {
    plain: '',
    dot: `${count}. `,
    comma: `${count}、`,
    bracket: language === 'zh' ? `（${count}）` : `${count}) `,
    circle: circles[at] ?? '',
    dash: language === 'zh' ? '—' : '- ',
    bullet: '• ',
    word: '',
  }[item];
}

const alike: Readonly<Record<string, string>> = {
  称: '杯',
  职: '织',
  部: '陪',
  级: '极',
  标: '示',
  系: '糸',
  历: '厉',
  求: '球',
  任: '仼',
  验: '险',
};

/** A label of four characters or more with one character misread. */
export function misread(text: string): string {
  if ([...text].length < 4) return text;
  const at = [...text].findLastIndex((each) => alike[each] !== undefined);
  return [...text].map((each, place) => (place === at ? (alike[each] ?? each) : each)).join('');
}
