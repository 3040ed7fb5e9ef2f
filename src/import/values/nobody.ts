const nobody =
  /^[(（[]?(?:(?:currently|presently|post|position|now) )?(?:vacan(?:t|cy)|unfilled|to be (?:appointed|advertised|recruited|filled|hired|named|confirmed|announced|determined)|tb[acdh]|n\.? ?n\.?|(?:under|in) recruitment|recruiting|recruitment (?:ongoing|in progress)|open|n\.?\/?a)(?: (?:post|position|vacancy|since|from|until)\b.*)?[)）\]]?[.!]?$|^(?:as per|see|refer to)\b.{0,20}\b(?:roll|list|roster|register|sheet|schedule|attached|annex|appendix)\b.*$/i;
/** `nobody yet – ask`, `No one at present` */
const yet =
  /^(?:nobody|no[- ]?one|none)(?: (?:yet|now|so far|(?:at|for the) (?:present|moment)|currently|for now|right now))?(?:\s*(?:[–—-]\s|[(,;]).{0,40})?[.!]?$/i;
const chinese =
  /^[（(【]?(?:目前|暂时?|现|岗位)?(?:空缺|空岗|空编|缺编|缺员|缺岗|暂缺|暂无|待聘|待招聘?|待定|待补充?|待配|拟招聘?|招聘中|见(?:附表|附件|名单|名册|花名册|人员.{0,4}[表册单]).{0,10})[）)】]?$/u;

/** `Vacant`, 空缺 or `See nominal roll` in the place of who holds a position: no name. */
export function namesNobody(text: string): boolean {
  const bare = text.trim().replace(/^((?:vacant|空缺|暂缺|待聘|待招))\s*[（(].*[)）]$/iu, '$1');
  return nobody.test(bare) || yet.test(bare) || chinese.test(bare);
}
