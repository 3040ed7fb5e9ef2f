import type { Label } from '../../labels/index.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { isJobName } from './job-name.ts';
import { namesJob } from './names-job.ts';
import { isAddress, isProperName, isSiteName } from './site-name.ts';

const employment =
  /^(?:(?:full|part)[- ]?time|permanent|temporary|casual|seasonal|contract|fixed[- ]term|freelance|internship|apprenticeship|volunteer|zero[- ]hours|regular|ft|pt|f\/t|p\/t|perm|temp|intern|contractor|agency|(?:\w+ )?(?:\(\d{1,2}\) )?(?:\d{1,2}[- ])?years?[- ]contract|(?:全职|兼职)(?:合[同约]制?)?|正式|合同制?|劳动合同制?|临时|实习|劳务(?:派遣)?|派遣|外包|返聘|聘用制?|在编|编外|编制内|(?:无)?固定期限|[一二两三四五\d]{1,2}年(?:期|制)?(?:合约|合同)制?)(?:工|员工)?(?:(?:\s*[,，/()（）\-–]\s*|\s+(?:until|for|to|of|from|post|contract)\s+)[^,，;；.。]{1,30})?$/iu;

/** What is said of a kind of employment, and is none by itself. */
const said =
  /^(?:(?:(?:non-)?union(?:i[sz]ed)?|(?:un)?paid|(?:non-?|over-?time )?exempt|salaried|hourly|waged|(?:non-)?pensionable|renewable|extendable)|可(?:续|延)[约签聘期])$/iu;

/** What may be said behind a kind of employment: how much, and when. */
const howMuch =
  /\b(?:hours?|hrs?|schedules?|rota|varies|variable|shifts?|weeks?|weekends?|evenings?|days?|months?|years?|hourly|salaried|fte|benefits?|(?:non-?)?exempt)\b|小时|小時|[每一]周|天|班/iu;

/** Whether a text is a kind of employment, as `Full-time`, `Fixed term, one year`, `Permanent full time` or 全職，兩年合約. */
export function isEmployment(written: string): boolean {
  const text = toSimplified(written).trim();
  const kinds = text.split(
    /\s*(?:[,，、/|&]|\band\b)\s*|(?<=permanent|temporary|regular|casual|paid|salaried|hourly) (?=(?:full|part))|(?<=(?:full|part)[- ]?time) (?=permanent|temporary|regular|casual|seasonal|contract|fixed)/iu,
  );
  const own = kinds.filter((kind) => !said.test(kind));
  const [first = '', ...others] = text.split(/\s*[,，;；]\s*/u);
  const isSaidMore = text.length <= 80 && others.length > 0 && others.every((each) => howMuch.test(each));
  return (
    employment.test(text) ||
    (own.length > 0 && kinds.length < 4 && own.every((kind) => employment.test(kind))) ||
    (isSaidMore && employment.test(first))
  );
}

/** `Type: Full time`: a label that says nothing by itself beside a value that can be of one kind only. */
export function labelByValue(written: string, value: string): Label | undefined {
  // `Positions: 3` and `数量：5名` count those who hold it, and nothing that is bought.
  if (
    (/^(?:positions?|posts?|heads?|staffing)$/i.test(written) && /^\d{1,3}$/.test(value.trim())) ||
    (/^(?:数量|數量|名额|名額|职数|職數)$/u.test(written) && /^\d{1,3}\s*[名人位]$/u.test(value.trim()))
  )
    return { path: 'headcount', written };
  if (/^(?:home |base )?(?:depot|garage)$/i.test(written) && isProperName(value)) return { path: 'location', written };
  // `Store: 114 Harrow Lane` says where by its address.
  if (
    /^(?:home |base )?(?:store|shop|branch|outlet|depot|garage|restaurant|salon|showroom|clinic|centre|center|warehouse|yard)$/i.test(
      written,
    ) &&
    isAddress(value)
  )
    return { path: 'location', written };
  // `Plant: Plant 03, Savar` says where, and of no machine.
  if (/^(?:plant|mill|factory|works|depot|yard)$/i.test(written) && isSiteName(written, value))
    return { path: 'location', written };
  // `Commitment: 20 hours a week`, `Time: an hour a month`, 管理范围：出纳、会计: the value says what the label leaves open.
  if (/^(?:(?:time )?commitment|time(?: needed| required)?)$/i.test(written) && weekly.test(value.trim()))
    return { path: 'conditions.hours', written };
  // `Range: 21.5-24.5` is one of grades where it names no money.
  if (range.test(written) && grades.test(value.trim())) return { path: 'grade', written };
  if (scope.test(written) && nameReports(value)) return { path: 'directReports', written };
  const paid = payBy(written, value.trim());
  if (paid !== undefined) return { path: paid, written };
  if (
    !/^(?:(?:(?:role|post|job|position) )?type|status|basis|category|terms|job|position|duration|contract duration|contract length|contract term|length of (?:contract|employment|appointment)|(?:聘用|聘任|受聘|任用|[雇僱]用|雇佣)[条條](?:款|件)|性质|类型|类别|方式|形式)s?$/iu.test(
      written,
    )
  )
    return undefined;
  return isEmployment(value) ? { path: 'employmentType', written } : undefined;
}

const weekly =
  /^(?:(?:about|around|roughly|approx(?:imately|\.)?|up to|minimum|at least)\s)?(?:\d{1,3}(?:\s?[-–—]\s?\d{1,3}|\s?\+)?|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten)\s?(?:hours?|hrs?\.?|mornings?|afternoons?|evenings?)\s?(?:per|an?|each|every|\/)\s?(?:day|week|fortnight|month|term)\b.{0,40}$/i;
const range = /^(?:(?:pay|salary|wage|compensation) )?(?:range|grid|table|schedule|plan)$/i;
const grades =
  /^(?:(?:grade|level|band|range|class) )?(?:\p{Lu}{1,3}-?)?\d{1,2}(?:\.\d)?\p{Lu}?(?:\s?(?:[-–]|to)\s?(?:\p{Lu}{1,3}-?)?\d{1,2}(?:\.\d)?\p{Lu}?)?$/iu;
const scope =
  /^(?:(?:直接)?(?:管理|管辖|管轄|下辖|分管)(?:范围|範圍|幅度)|(?:span|scope) of (?:control|management|supervision)|(?:management|supervisory) (?:scope|span))$/iu;

/** Names of jobs in a row, or what a program calls them: `backend_dev, qa`. */
function nameReports(value: string): boolean {
  const names = value.split(/\s*[,，、;；\n]\s*/u).filter((name) => name !== '');
  const areIds = names.every((name) => /^[a-z][a-z\d_-]{1,30}$/.test(name)) && names.some((name) => name.includes('_'));
  return names.length > 0 && (areIds || names.every(namesJob));
}

/** `Currency: AUD` and `Per: year` say how the pay beside them is counted. */
function payBy(written: string, value: string): string | undefined {
  if (/^(?:currency|ccy|币种|幣種|货币)$/iu.test(written) && /^(?:[A-Z]{3}|[£$€¥₹]|人民币|港币|美元)$/u.test(value))
    return 'pay.currency';
  if (
    /^(?:paid )?(?:per|every|by the)$/i.test(written) &&
    /^(?:hour|day|week|fortnight|month|year|annum)$/i.test(value)
  )
    return 'pay.period';
  return undefined;
}

/** 岗位描述：资深审计助理 at the head of a form names the job, and describes nothing. */
export function namesTitle({ path, written }: Label, value: string): boolean {
  return path === 'summary' && /^(?:岗位|[职職][位务務])描述\s*[:：]?$/u.test(written) && isJobName(value);
}
