import { toSimplified } from '../labels/traditional.ts';
import { sideOfContact } from './contact-side.ts';

interface Party {
  readonly who: string;
  readonly purpose: string;
}

/** The contacts of a text of which each says what it is about: 财务部：报销；人事部：考勤; none if one of several doesn't. */
export function splitPurposes(text: string): readonly Party[] {
  const clauses = text.split(/[；;]/u).filter((clause) => clause.trim() !== '');
  const parties = clauses.flatMap((clause) => splitPurpose(clause.trim()) ?? []);
  if (parties.length === clauses.length) return parties;
  const [first, ...others] = clauses;
  const whole = others.some((clause) => /[:：—]/u.test(clause)) ? undefined : splitPurpose(text);
  return first === undefined || whole === undefined ? [] : [whole];
}

/** `Service Manager – Central`, `Health Unit – Te Puna Oranga`: which of them, and no purpose. */
const partOfName =
  /^(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:ern|[- ]?(?:east|west))?|[Cc]entral|[Nn]ational|[Rr]egional|(?:\p{Lu}[\p{L}'’.-]* ){1,3}\p{Lu}[\p{L}'’.-]*)$/u;

/** `客房部——核对房态`, `企业客户：业务营销；`, `Finance – monthly close`, `Port Health⇥joint inspections`: a contact, and what it is about. */
function splitPurpose(text: string): Party | undefined {
  const [, who = '', purpose = ''] =
    /^([^:：；;。.!?！？—–]{1,40}?)\s*(?:[:：]|—{1,2}|\s[–-]\s)\s*([^:：].*?)[；;\s]*$/su.exec(text) ??
    /^([^\t:：；;。]{2,60}?) *\t+ *(\p{Ll}[^\t]{3,}?)[；;\s]*$/u.exec(text) ??
    [];
  const name = who.trim();
  // 汇报：… and 督导：… say what is done, and not with whom.
  if (/^(?:汇报|督导|指导|监督|协调|合作|配合|沟通|请示|报告|管理)$/u.test(name)) return undefined;
  if (name === '' || purpose === '' || /^\d+$/.test(name) || /\n/.test(purpose)) return undefined;
  if (/\p{Script=Han}/u.test(name) ? [...name].length > 16 : name.split(/\s+/).length > 6) return undefined;
  if (partOfName.test(purpose)) return undefined;
  return namesContacts(purpose) || /(?:等|etc\.?)$/u.test(purpose) ? undefined : { who: name, purpose };
}

/** 工商局、税务局 behind 政府部门 are those that are meant. */
function namesContacts(text: string): boolean {
  const pieces = toSimplified(text).split(/[、，,;；和及]|\s+and\s+/u);
  const isName = (piece: string) =>
    /\p{Script=Han}/u.test(piece)
      ? /(?:[局部科室处院所厅司厂店会行]|单位|机构|中心|媒体|企业|学校|[人教店]员|[商户者])$/u.test(piece.trim())
      : !/^\s*(?:on|for|to|about|regarding|concerning|with) /i.test(piece) && sideOfContact(piece) !== undefined;
  return (
    pieces.every(isName) &&
    (pieces.length > 1 ||
      /^(?!联系|沟通|协调|走访|接待|配合|对接|维护|拜访|服务|指导|管理|开发)\p{Script=Han}{2,8}$/u.test(text))
  );
}
