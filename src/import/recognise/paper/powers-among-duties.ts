import type { Draft, Entry } from '../form/draft.ts';

/** Labels that are over what there is to do and over what may be decided. */
const both =
  /(?:职责|责任)[与和及、]?(?:岗位|工作)?(?:权限|权力|权利|职权)|(?:权限|权力|权利|职权)[与和及、](?:岗位|工作)?(?:职责|责任)|\b(?:duties|responsibilit(?:y|ies)|accountabilit(?:y|ies)),? (?:and|&) (?:authorit(?:y|ies)|powers|rights)\b|\b(?:authorit(?:y|ies)|powers|rights) (?:and|&) (?:duties|responsibilit(?:y|ies)|accountabilit(?:y|ies))\b/iu;
const power =
  /^(?:.{0,12}，)?有权|有[^，。；]{1,8}权[。；;]?$|^(?:(?:has|have) )?(?:the )?(?:authority|power|right) to\b|^(?:is |are )?(?:authori[sz]ed|empowered|entitled) to\b|^may\b/iu;
/** 审批权 is a power, and 知识产权 is none. */
const named = /(?<![产股债版维侵主人专授职]|所有|使用)权(?:限|力)?[。；;]?$/u;

/**
 * 职责与权限 after 岗位职责 and its list is over powers where each of its items is one; in a list of both, `有权制止…` and
 * `Authority to …` are.
 */
export function findPowers(drafts: readonly Draft[]): void {
  for (const { entries } of drafts) {
    const own = entries.filter(isOfBoth);
    if (own.length === 0) continue;
    const isLater = entries.some((entry) => entry.path === 'duties' && !isOfBoth(entry));
    const areAll = isLater && own.every(({ text }) => power.test(text) || named.test(text));
    for (const [at, entry] of entries.entries()) {
      if (!isOfBoth(entry) || !(areAll || power.test(entry.text))) continue;
      const { group: _, ...bare } = entry;
      entries[at] = { ...bare, path: 'authority' };
    }
  }
}

function isOfBoth({ path, label = '' }: Entry): boolean {
  return path === 'duties' && both.test(label);
}
