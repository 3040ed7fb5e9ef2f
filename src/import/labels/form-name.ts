import { toSimplified } from './traditional.ts';
import { splitLanguages } from './two-languages.ts';

const chinese =
  /^(?:岗位|职位|职务|工作|职责|任职|及|与|和|[(（/／)）])*(?:说明书?|说明表|描述书|规范书|责任书|职责书)(?:[(（]?(?:模板|样表|范本|空表)[)）]?)?$/u;
const paper = String.raw`(?:job|position|role|post|class|classification)\s+(?:description|profile|specification|statement|charter|fact\s+sheet)s?(?:\s+(?:form|template))?`;
const beside = String.raw`(?:(?:person|employee)\s+specification|scope\s+of\s+(?:practice|work|duties|services)|terms\s+of\s+reference|duty\s+statement|statement\s+of\s+duties|selection\s+criteria|performance\s+(?:plan|standards))`;
const joint = String.raw`\s*(?:\band\b|&|/|\+)\s*`;
const english = new RegExp(
  `^(?:${paper}(?:${joint}${beside})?|(?:duty|duties)\\s+statement|statement\\s+of\\s+duties)$`,
  'i',
);
const joined = new RegExp(`^(?:${beside}${joint}${paper}|${paper}${joint}${beside})$`, 'i');

/** Whether a line names a paper that is two at once, as `Scope of Practice and Position Description`. */
export function isJoinedName(text: string): boolean {
  return joined.test(text.trim());
}

/** Whether a line is the name of the paper, as 岗位说明书 or 職責說明 JOB DESCRIPTION, and so no title of a position. */
export function isFormName(text: string): boolean {
  const bare = toSimplified(text)
    .replace(/[《》\s:：]+/gu, ' ')
    .trim();
  const halves = splitLanguages(bare) ?? [];
  if (halves.length > 0) return halves.every(isFormName);
  return chinese.test(bare.replace(/ /g, '')) || english.test(bare) || joined.test(bare);
}
