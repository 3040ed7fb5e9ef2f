const chinese =
  /^(.*?)\s*[（(]?(?:岗位|职位|职务|工作)?(?:职责)?(?:说明书|说明表|描述书|责任书|职责说明书|岗位职责|工作职责|职位描述|岗位描述|岗位职责描述)[)）]?$/u;
const englishAfter =
  /^(.+?)\s*[-–—:,|]?\s*(?:(?:job|position|role|post)\s+(?:description|profile|specification|summary)|requirements|jd)$/i;
const englishBefore =
  /^(?:job|position|role|post)\s+(?:description|profile|specification|title)\s*(?:[-–—:|]|for(?: the| an?)?)\s*(.+)$/i;

const longest = 120;

/** The title in a heading such as `客服部经理岗位说明书` or `Job Description: Night Agent`; undefined if there is none. */
export function titleIn(heading: string): string | undefined {
  if (heading.length > longest) return undefined;
  const bare = heading.replace(/[《》「」"“”]/gu, '').trim();
  const found = chinese.exec(bare) ?? englishBefore.exec(bare) ?? englishAfter.exec(bare);
  const title = found?.[1]?.replace(/[\s\-–—:：·、]+$/u, '').trim();
  return title === undefined || title === '' || title.length > 60 ? undefined : title;
}
