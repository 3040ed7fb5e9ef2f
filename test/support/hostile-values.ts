/** Texts that spreadsheets, XML, CSV or HTML would read as something else. */
export const hostileTexts: readonly string[] = [
  '=HYPERLINK("http://example.org","click")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  "'=1",
  "''already quoted",
  'a;=1+1',
  'a,"=1+1"',
  '＝1+1',
  '"',
  'say "hi", then go',
  '</t></si><x>&amp;',
  ']]>',
  '_x0041_',
  '_x005F_x0041_',
  'constructor',
  '__proto__',
  '007',
  '1e3',
  '2024-06-01',
  'TRUE',
  '\ufffd',
  '\u{1f600} 客服 \u{20bb7}',
  '</script><b>',
  '#REF!',
];

/** A workspace with each of them as a title, and in a sentence of several lines. */
export function writeHostileWorkspace(): Record<string, string> {
  const positions = hostileTexts.map((text, at) => {
    const written = JSON.stringify(text);
    return [
      `/work/positions/p${at}.yaml`,
      `title: ${written}\ndepartment: Odd\nreportsTo: null\nincumbents: [${written}, Other]\nsummary: [${JSON.stringify(`${text}\n${text}`)}]\nduties: [{ duty: ${written}, kpi: { name: ${written}, target: ${written} } }]\n`,
    ];
  });
  return { ...Object.fromEntries(positions), '/work/jd.config.yaml': 'handbook: { language: en }\n' };
}
