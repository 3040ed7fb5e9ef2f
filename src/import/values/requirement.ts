import { toSimplified } from '../labels/traditional.ts';
import { kindInOtherLanguages, type RequirementKind } from './requirement-words.ts';

type Rule = readonly [kind: RequirementKind, pattern: RegExp];

/** What a text begins with may decide: 熟悉教育行业 is no education, and `Knowledge of licensing law` no licence. */
const chineseBeginnings: readonly Rule[] = [
  ['other', /^(?:身体|年龄|男|女|性别|品[行德貌]|形象|五官|无(?:不良|犯罪|传染)|未|遵|认同|服从)/u],
  ['other', /^(?:能够?|可以?|可以|愿意?|须|需)?(?:适应|接受|服从)?.{0,6}(?:出差|倒班|夜班|轮班|加班|值班|外派|驻外)/u],
  ['training', /^(?:须|需|应)?(?:受过|经过|接受过?|参加过?|完成).{0,24}培训(?:$|[，,。；;])/u],
  // To be used to a programme is to be able to use it.
  ['abilities', /^(?:熟悉|掌握|了解)[^，,。；;]*(?:操作|运用|使用|软件|技巧)(?:$|[，,。；;])/u],
  [
    'knowledge',
    /^(?:熟悉|熟知|了解|通晓|精通|掌握.*(?:知识|法规|政策|原理|流程|规范|标准|规则|方法|动态|行情|工艺|构造|性能))/u,
  ],
  [
    'abilities',
    /^(?:熟练(?!.*知识)|懂(?!.*(?:知识|法规|政策|原理))|会(?!计)|能(?!.*(?:经验|学历|证书))|善于|擅长|良好的|较[强好]的)/u,
  ],
];

const chineseRules: readonly Rule[] = [
  [
    'education',
    /学历|学位|文化程度|教育(?:程度|背景)|本科|大专|大学专科|专科(?:及以上|以上|毕业)|中专|中技|高中(?!低|压)|初中|小学|文凭|职高|技校|硕士|博士|研究生|(?:院校|大学|学校|专业)毕业|(?:相关|类|等)专业(?:背景|优先)?(?:$|[，,。；;])|^[^，,。；;]{2,16}专业(?:$|[，,。；;])|中[三五六七]/u,
  ],
  [
    'experience',
    /(?:经验|经历|阅历|资历)(?:者|丰富|优先)?(?:$|[，,。；;（(])|(?:年|个月)(?:及|或)?(?:以上|以内|左右)?.{0,30}(?:经验|经历|阅历)|(?:[\d一二两三四五六七八九十]+)年(?:及|或)?以上.{0,24}工作|^(?:从事|担任)[^，,。；;]{2,24}(?:年|个月)(?:及|或)?以上(?:$|[，,。；;])|(?:有|具有|具备|丰富的?).{0,24}(?:经验|经历)/u,
  ],
  [
    'certificates',
    /证书|执照|证照|资格证|上岗证|从业资格|执业资格|职业资格|驾照|牌照|驾驶证|健康证|操作证|职称|注册(?!资本|公司).{0,10}[师员士者]|(?:建造|会计|消防|安全工程|造价工程|监理工程|经济|药|教|律)师(?:资格)?$|(?:持|取得|具备|具有|考取|有)[^，,；;]{0,20}(?<![保凭认验论见签])证(?![券明实据件])|^\p{Script=Han}{2,16}(?<![保凭认验论见签])证[。.；;]?$/u,
  ],
  ['knowledge', /知识|熟悉|了解|通晓|精通/u],
  [
    'abilities',
    /能力|技能|技巧|沟通|意识|责任[心感]|善于|擅长|熟练|会使?用|能(?:够|独立)|操作|(?:打字|录入|輸入|输入|处理)速度|每分钟|素[质养]|习惯|精神|细心|耐心|吃苦/u,
  ],
];

const numbers = String.raw`(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|nine|ten|several|some)(?: ?\(\d{1,2}\))?`;
const englishBeginnings: readonly Rule[] = [
  [
    'experience',
    new RegExp(
      String.raw`^(?:at least |(?:a )?minimum (?:of )?|over |more than )?${numbers} (?:or more )?years?['’]? (?:of|in|as) (?!.*\b(?:age|college|university|secondary|study|studies|education completed|schooling|school|degree|apprenticeship)\b|(?:\w+ ){0,2}(?:education|training)\b)`,
    ),
  ],
  ['other', /\byears of age\b/],
  // What may stand in its place is neither asked for.
  ['other', /\b(?:may|can|will) (?:also )?(?:be )?(?:substituted?|exchanged|accepted in (?:lieu|place)) (?:of|for)\b/],
  [
    'other',
    /\b(?:able|ability|willing(?:ness)?|available|prepared) to (?:travel|work (?:[\w/-]+ ){0,3}(?:shifts|weekends|evenings|nights|hours))/,
  ],
  [
    'knowledge',
    /^(?:(?:a |an )?(?:good|sound|strong|excellent|thorough|working|basic|detailed|deep|solid|proven|some|in-depth)(?: \w+)? )?(?:knowledge|understanding|awareness|grasp)\b|^(?:familiar|familiarity|conversant)\b|^(?:the )?(?:basics|fundamentals) of\b/,
  ],
  ['abilities', /^(?:advanced|intermediate|basic|ms|microsoft) (?:excel|word|office)\b/],
  [
    'abilities',
    /^(?:strong |good |solid )?hands-on\b|^(?:comfortable|adept|at ease) (?:with|in|using|working)\b|^(?:clear|good|excellent|strong|fluent) (?:spoken|written|verbal|oral)\b/,
  ],
  [
    'abilities',
    /^(?:(?:a |an )?(?:good|strong|excellent|outstanding|proven|demonstrated|solid|effective|sound|clear|advanced|exceptional|superior|well-developed|great|high-level)(?: \w+){0,4} )?(?:command of|manners?|abilit(?:y|ies)|able|skills?|skilled|competent|capab(?:le|ility)|aptitude|fluent|proficien(?:t|cy)|confident)\b/,
  ],
];
const englishRules: readonly Rule[] = [
  [
    'education',
    /\bdegree\b|\btertiary qualif|\bdiploma\b|\bbachelor|\bmaster'?s\b|\bmba\b|\bph\.?d\b|\bgcses?\b|\ba.levels?\b|\bnvq\b|\bhigh school\b|^grade \d{1,2}\b|\babet\b|\bvocational (?:training|school|education|qualification)|\bg\.?e\.?d\b|\bleaving certificate\b|\bsecondary school\b|\bschool certificate\b|\bgraduate\b|\bgraduation\b|\beducat(?:ed|ion)\b|\bacademic\b|\bmatric(?:ulation)?\b|\bhigher secondary\b|\bb\.(?:a|e|com|tech|ed)\b|\b(?:college|semester|university) (?:credits?|units?)\b|\bhn[dc]\b|\bb\.?sc\b|\bm\.?sc\b|\b(?:national|(?:post-?|under)graduate|advanced) certificate\b|\bcertificate (?:ii|iii|iv)\b|\bcertificate in\b.*\blevel [1-7]\b|^level [1-8] (?!.*\b(?:clearance|skills?|command|proficien|fluen)).{3,60}$/,
  ],
  [
    'experience',
    new RegExp(
      String.raw`\bexperienced?\b|\btrack record\b|(?<!\bwithin )\b${numbers} (?:or more |full )?(?:years?|months)['’]?\b|\bbackground in\b`,
    ),
  ],
  [
    'certificates',
    /\blicen[cs]e(?!\w)|\blicen[cs]es\b|\bcertificat|\bcertified\b|\blicensed\b|\bnotary public\b|\bregistered\b|\bregistration\b|\baccredit|\bchartered\b|\bclearance\b|\b(?:working with children|police|criminal records?|dbs) check\b|\bmembership of\b|\badmitted\b|\bfirst[- ]aid\b|\bcpr\b|\bcdl\b|\btickets?$|\bfood (?:hygiene|safety) level\b|^(?:pmp|prince2|cpa|acca|cima|cissp|cisa|itil|nebosh|iosh|cscs|cipd|shrm)\b/,
  ],
  ['knowledge', /\bknowledge\b|\bunderstanding of\b|\bfamiliar(?:ity)? with\b/],
  [
    'abilities',
    /\bskills?\b|\babilit(?:y|ies)\b|\bable to\b|\bcommunicat|\bfluen(?:t|cy)\b|\bproficien|\bcompetenc|\b(?:report|minute|letter) writing\b|\battention to detail\b|\bproblem[- ]solving\b|\btime management\b|\binterpersonal\b|\bjudge?ment\b|\binitiative\b|\bpunctual|\breliab|\bteam[- ]player\b|\bself[- ](?:starter|motivated)\b|\btact\b|\bdiplomacy\b|\bdiscretion\b|\b(?:telephone |pleasant |cheerful |polite |friendly )manner\b|\bcommand of (?:written |spoken )?\w+|\bwork ethic\b|\bcomputer litera|^(?:team ?work(?:ing)?|conflict management|confidentiality|event management|leadership|numeracy)$/,
  ],
];

const preferredChinese = /(?:优先(?:考虑|录用)?|加分|更佳|尤佳|为佳)[）)。.；;！!]*$/u;
const preferredEnglish =
  /\b(?:preferred|desirable|desired|an advantage|a plus|a bonus|an asset|nice to have|advantageous|(?:highly|well) regarded|beneficial)\W*$/;

/** What kind of requirement a text is by its words; `other` where they are not sure. */
export function kindOfRequirement(written: string): RequirementKind {
  const kind = /[\p{Script=Cyrillic}ăđơưạ-ỹ]/u.test(written.normalize('NFC').toLowerCase())
    ? 'other'
    : kindInFirstLanguages(written);
  return kind === 'other' && !/\p{Script=Han}/u.test(written)
    ? (kindInOtherLanguages(written.normalize('NFC').trim().toLowerCase()) ?? kind)
    : kind;
}

/** The same by Chinese and English words. */
function kindInFirstLanguages(written: string): RequirementKind {
  const text = toSimplified(written.normalize('NFKC')).trim().toLowerCase().replace(/[’]/g, "'");
  const isChinese = /\p{Script=Han}/u.test(text);
  const own = isChinese ? [...chineseBeginnings, ...chineseRules] : [...englishBeginnings, ...englishRules];
  const kind = (part: string) => own.find(([, pattern]) => pattern.test(part))?.[0] ?? 'other';
  if (!(isChinese ? preferredChinese : preferredEnglish).test(text)) return kind(text);
  // `Two years of nursing, preferred.` asks for nothing either.
  if (
    /^[^,;]+(?:[,;]\s*|\s*\()(?:is |are )?(?:strongly |highly )?(?:preferred|desirable|desired|a plus|an asset|an advantage)\W*$/.test(
      text,
    )
  )
    return 'preferred';
  // 本科学历，经济类专业优先 asks for the first; 有外贸经验，会英语者优先 asks for nothing.
  const parts = text.split(/[,，;；]/u);
  const first = parts[0] ?? '';
  const asked = parts.length > 1 && !/^(?:有|具有?备?|持有?|熟悉|会|能)/u.test(first) ? kind(first) : 'other';
  return asked === 'other' ? 'preferred' : asked;
}
