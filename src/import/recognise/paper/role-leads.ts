import { toSimplified } from '../../labels/traditional.ts';

/** Lines right above a list below the name of a role that say what is in it, where no dictionary has them. */
export const roleLeads: readonly { readonly path: string; readonly example: string; readonly pattern: RegExp }[] = [
  {
    path: 'duties',
    example: 'You are responsible for',
    pattern: /^(?:(?:is|are|you(?:'re| are| will be)?|also|directly) ){0,3}(?:responsible|accountable) for$/i,
  },
  {
    path: 'duties',
    example: 'What the Treasurer does',
    pattern: /^(?:does|you will|what (?:you|they|he or she|the .{2,40}?) (?:will )?do(?:es)?)$/i,
  },
  {
    path: 'duties',
    example: 'The duties include',
    pattern:
      /^(?:(?:the|your|his|her|their|its) )?(?:(?:main|key|primary|principal|general|specific|core|chief|essential|major|basic) )?(?:(?:roles?|duties|functions) (?:and|&) )?(?:duties|responsibilities|tasks|accountabilities|functions)(?: of (?:the|an?|our|this) .{2,40}?)?(?: (?:are|include|(?:shall|will) (?:be|include)|are as follows|as follows|are to))?$/i,
  },
  {
    path: 'duties',
    example: 'Duties and responsibilities at this level will entail',
    pattern:
      /^(?:the )?(?:specific |main |key )?(?:duties|responsibilities|tasks)(?: (?:and|&) (?:duties|responsibilities|tasks))? (?:at|in|of|for) (?:this|the) (?:level|grade|post|position|office|rank)(?: (?:are|is|shall|will|may|include|entail|involve|be|as follows|to)){0,4}$/i,
  },
  {
    path: 'qualifications',
    example: 'For appointment to this grade, an officer must have',
    pattern:
      /^for (?:direct )?(?:appointment|promotion|entry|consideration|eligibility)(?: (?:to|in|into|for|as) [^.:,]{2,50})?, (?:an?|the|all) (?:officer|candidate|applicant|person|incumbent)s? (?:must|should|shall|will|needs? to)(?: (?:have|be|possess|hold|meet)\b[^.:]{0,40})?$/i,
  },
  {
    path: 'qualifications',
    example: 'The ideal candidate will have',
    pattern:
      /^(?:needs|(?:to (?:be successful|succeed|apply)[^.:]{0,40}|(?:the )?(?:successful |ideal )?(?:candidates?|applicants?)|you) (?:you )?(?:must|should|will|need to)? ?(?:have|possess|bring|need|meet)\b[^.:]{0,60})$/i,
  },
  {
    path: 'duties',
    example: '其主要职责为',
    pattern:
      /^(?:其(?![他它余中])|本岗位?|该岗位?|具体|主要|岗位)?(?:主要|具体|岗位|工作|安全|基本){0,2}(?:职责|职能|任务)(?:主要)?(?:是|为|有|包括|如下)?$/u,
  },
  {
    path: 'duties',
    example: '主要负责',
    pattern:
      /^(?:主要|具体|全面|直接|重点|分工)?负责(?:(?:以下|下列)?的?(?:工作|事项|内容|任务))?(?:是|为|有|包括|如下)?$/u,
  },
  {
    path: 'duties',
    example: '应当履行下列安全职责',
    pattern:
      /^\p{Script=Han}{0,16}(?:以下|下列)\p{Script=Han}{0,10}(?:职责|任务|工作|事项)(?:由(?!.{0,6}部)\p{Script=Han}{1,14})?$/u,
  },
  {
    path: 'qualifications',
    example: '应当具备下列条件',
    pattern:
      /^(?:其|本岗位|该岗位|担任|任职|者|应当|应|须|需|必须|具备|符合|满足){1,5}(?:以下|下列|如下)(?:基本|任职)?(?:条件|要求|资格)$/u,
  },
  { path: 'qualifications.preferred', example: 'What helps', pattern: /^(?:what )?helps$/i },
];

const longest = 110;

/** The part of a form that a line leads; undefined for any other line. */
export function leadOf(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const bare = toSimplified(text.replace(/\s*[:：]\s?[-–—]*$/u, ''));
  return roleLeads.find(({ pattern }) => pattern.test(bare))?.path;
}
