import { toSimplified } from '../labels/traditional.ts';
import { isJobName } from '../recognise/words/job-name.ts';
import { sideOfContact } from './contact-side.ts';

const ends =
  /(?:[部科处室组班局厅署院所站厂队司行委会社校店库馆舱吧段股课办]|中心|部门|车间|工段|团队|集团|机关|机构|单位|企业|项目|基地|银行|海关|街道|社区|媒体|客户|顾客|[\p{Script=Han}]户|大学|[业货船车房店雇摊]主|居民|患者|家属|家长|学生|厂家|厂商|[供经销贸建]应?商|代理商|承包商|承运商|物流商|货代|集成商|租赁商|开发商|运营商|服务商|甲方|乙方|[^\p{P}]方|人员|领导|上级|下属|同事|员工|职工|大副|船长|书记|负责人|代表|政府|公安|消防|交警|工商|税务|海事|城管|物业|监理|总包|[农牧林渔猪鸡茶机商]场|[药库厨机账票]房|[^\p{P}]者|秘书处|指挥部)$/u;
/** Words that say what is done or add to the one before, and a plural that is none by itself. */
const notNames =
  /^(?:与|和|对|向|同|跟|及|等|为|由|从|以|除|负责|协调|联系|沟通|配合|走访|拜访|对接|督促|组织|参加|处理|完成|接待|服务于|协助|以及|其[他它]相关)|^(?:指导|管理|维护|开发|服务|监督)(?![部科处室组班局站所办]|中心|单位)|(?:协会活动|开会|机会|社会|等)$/u;

/** What is done, of whom or with how many. */
const said =
  /[的与和及等对向为]|负责|协调|联系|沟通|协作|配合|走访|拜访|对接|处理|接待|报销|考勤|检验|核对|签认|办理|提供|反馈|确认|^[省市区县乡镇]$|^\d+$/u;
/** What only a sentence has. */
const sentence =
  /\b(?:who|which|that|when|where|while|with|for|on|in|at|to|from|by|about|as|is|are|if|and|or|regarding|other|others|etc|all)\b/i;
const latin = /^\p{Lu}[\p{Script=Latin}’'&/-]*(?: [\p{Script=Latin}’'&/-]+)*$/u;

/** 生产部、质量部、设备科, `Presenters, Sales team, Newsroom`: departments, organisations and people in a row, each of which is named as one; else the text as it is. */
export function namesInRow(text: string): string[] {
  const bare = text.trim().replace(/[。；;，,.]$/u, '');
  const titled = bare.split(/,\s+/u);
  // Of two the second may say of which the first is, as in `Director, Finance`.
  if (titled.length > 2 && titled.every((name) => latin.test(name) && name.split(' ').length <= 4)) return titled;
  if (titled.length > 1 && arePhrases(titled)) return titled;
  const names = bare.split(/[、，,\n]/u).flatMap((name) => splitAnd(name.trim()));
  if (names.length > 1 && names.every(isNamed)) return names;
  return namesBesideKnown(bare) ?? [text];
}

/** 站调度室、医务点: what is beside a name, and says nothing that is done, is one too. */
function namesBesideKnown(text: string): string[] | undefined {
  const names = text.split('、').map((name) => name.trim());
  const couldBe = (name: string) =>
    isNamed(name) ||
    (/^[\p{Script=Han}\p{Lu}\d]{3,10}$/u.test(name) &&
      ![said, notNames].some((words) => words.test(toSimplified(name))));
  const known = names.filter(isNamed).length;
  return names.length > 1 && known > 0 && 2 * known >= names.length && names.every(couldBe) ? names : undefined;
}

/** `fee earners, Finance, the General Counsel`: a few words each that name somebody; of two, the second adds nothing to the first. */
function arePhrases(names: readonly string[]): boolean {
  if (!names.every((name) => /^[\p{Script=Latin}’'&/ -]+$/u.test(name) && name.split(' ').length <= 4)) return false;
  if (names.some((name) => sentence.test(name))) return false;
  const placed = names.filter((name) => sideOfContact(name) !== undefined).length;
  return names.length > 2 ? placed > 0 : placed === 2 && /^\p{Ll}/u.test(names[1] ?? '');
}

/** 调度中心和仓储部 are two, if both are named whole; 生产和仓储部 is one. */
function splitAnd(name: string): string[] {
  const halves = name.split(/以及|[和及与]/u).map((half) => half.trim());
  return halves.length > 1 && halves.every((half) => half.length > 2 && isNamed(half)) ? halves : [name];
}

function isNamed(name: string): boolean {
  const plain = toSimplified(name).replace(/[（(][^（）()]{1,16}[)）]$/u, '');
  if (!/^(?:\d{3,5})?[\p{Script=Han}\p{Lu}]{2,16}$/u.test(plain) || notNames.test(plain)) return false;
  return ends.test(plain) || (isJobName(plain) && !/(?:接待|保洁|编辑|搬运|养护)$/u.test(plain));
}
