import { toSimplified } from './traditional.ts';

/** What a question as a heading asks: 这个岗位叫什么？, `How will we know you are doing well?`; other words of it would mislead. */
const questions: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['title', /叫(?:什么|啥|做什么)(?:名字|名称)?$/u],
  ['summary', /^(?:为什么|为何|为啥)/u],
  [
    'directReports',
    /(?:谁|哪些人|什么人)[会要]?(?:向|归|由)(?:你|您|本岗)|(?:管|带|管理|带领)(?:谁|哪些人|多少人|几个人)/u,
  ],
  ['contacts', /(?:和|跟|与|同)(?:谁|哪些?(?:人|部门|单位)).{0,4}(?:打交道|联系|合作|配合|接触|来往|沟通)/u],
  [
    'kpis',
    /(?:怎么|如何|怎样|凭什么|靠什么)(?:看|算|衡量|评价|考核|判断|知道|检验)|(?:做|干)得(?:好|怎么样|如何|怎样)/u,
  ],
  [
    'career.promotion',
    /(?:以后|将来|今后|未来|下一步).{0,6}(?:发展|晋升|升|去哪|走)|往哪.{0,2}(?:发展|走)|(?:怎么|如何)(?:晋升|发展)/u,
  ],
  ['qualifications', /(?:需要|要|具备|得有|符合).{0,4}(?:什么|哪些|啥)(?:样的?)?(?:条件|要求|资格|本事)/u],
  [
    'authority',
    /(?:可以|能|能够)(?:决定|批准|做主)(?:什么|哪些)|(?:什么|哪些)(?:事|事情)?(?:可以|能)(?:自己)?(?:决定|做主)/u,
  ],
  ['conditions.hours', /(?:什么时候|几点|何时)(?:上班|下班|工作)/u],
  ['location', /(?:在|到|去)(?:哪|哪里|哪儿|什么地方)(?:工作|上班|办公)/u],
  ['summary', /^what(?:'s| is) (?:the|this|your) (?:role|job|position|post|work)(?: all)? (?:about|for)$/],
  ['directReports', /\b(?:which|what|who)\b.{0,30}\breports? to (?:it|this|you)\b/],
  ['title', /^(?:what is )?(?:the |your )?(?:job|position|role) title$|\bis the (?:job|position|role) called\b/],
  ['department', /^(?:which|what) (?:department|team|unit|division)\b/],
  ['reportsTo', /^(?:to )?whom? (?:does|do|will|would)\b.{0,30}\breport to\b|^to whom\b.{0,30}\breport\b/],
  [
    'incumbents',
    /^who (?:holds|has|does|fills|is in) (?:it|the (?:job|position|role|post))(?: now| today| at present)?$/,
  ],
  [
    'summary',
    /^what(?:'s| is) (?:the|this|your) (?:role|job|position|post)(?: all)? about$|^what does (?:the|this|your) (?:role|job|position|post) exist for$/,
  ],
  ['employmentType', /^(?:is (?:it|this|the job) )?(?:full|part)[- ]time or (?:full|part)[- ]time$/],
  [
    'directReports',
    /\bwho (?:will |would |does |do )?reports? to (?:you|this)\b|\bwho (?:will|do|would) you (?:manage|lead|supervise)\b/,
  ],
  ['kpis', /\bdoing (?:well|a good job)\b|\bhow (?:will|do|would|can) (?:we|you) (?:know|tell|judge|measure)\b/],
  ['qualifications.preferred', /\bwould (?:be nice|help|be great|impress us)\b/],
  [
    'career.promotion',
    /\b(?:could|can|does|might|will) (?:this|it|the role|the job|you) (?:lead|go|grow|progress)\b|\bcomes next\b/,
  ],
  ['authority', /\byou (?:can |may |get to )?decide\b/],
  ['conditions.hours', /^when (?:do|will|would) you work\b/],
  ['qualifications.knowledge', /\bneed to know\b/],
];

/** The path that a question asks for; undefined where its words don't say. */
export function pathAsked(question: string): string | undefined {
  const text = toSimplified(question.normalize('NFKC')).replace(/[’]/g, "'").trim().toLowerCase();
  return text.length > 80 ? undefined : questions.find(([, pattern]) => pattern.test(text))?.[0];
}
