import { toSimplified } from './traditional.ts';
import { splitLanguages } from './two-languages.ts';

const chinese =
  /^(?:岗位|职位|职务|工作|职责|任职|及|与|和|[(（/／)）])*(?:说明书?|说明表|描述书|规范书|责任书)(?:[(（]?(?:模板|样表|范本|空表)[)）]?)?$/u;
const english =
  /^(?:(?:job|position|role|post|class|classification)\s+(?:description|profile|specification|statement|charter)s?|(?:duty|duties)\s+statement|statement\s+of\s+duties)(?:\s+(?:form|template))?(?:\s+(?:and|&)\s+person\s+specification)?$/i;

/** Whether a line is the name of the paper, as 岗位说明书 or 職責說明 JOB DESCRIPTION, and so no title of a position. */
export function isFormName(text: string): boolean {
  const bare = toSimplified(text)
    .replace(/[《》\s:：]+/gu, ' ')
    .trim();
  const halves = splitLanguages(bare) ?? [];
  if (halves.length > 0) return halves.every(isFormName);
  return chinese.test(bare.replace(/ /g, '')) || english.test(bare);
}
