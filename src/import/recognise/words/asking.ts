/** What a form says below a label to whoever fills it in; below a label alone, since a duty may begin with these verbs as well. */
const verbs =
  '(?:describe|list|state|name|summari[sz]e|specify|indicate|explain|provide|outline|give|set out|enter|insert|identify|write|detail|define|attach|complete|use|include|record|show|note|mention|consider|avoid|start|begin|keep|copy|do not)';
const asks = new RegExp(
  String.raw`^(?:please |briefly |clearly |in \p{L}+ (?:or \p{L}+ )?(?:sentences?|words|lines),? )*${verbs}\b`,
  'iu',
);
const surely =
  /^(?:please\b|briefly\b|delete (?:if|as|where)\b|(?:this|the) (?:section|part|box|field)(?: (?:above|below))? (?:is|are|should|must|will|may|can|needs?|has|asks?|describes?|covers?|lists?|contains?|summari[sz]es|provides|sets|explains|applies|gives)\b|in (?:one|two|three|a few|\d(?: ?[-–] ?\d)?) (?:(?:or|to) \w+ )?(?:sentences?|words|lines|paragraphs?)\b)/i;
const nouns =
  'duties|responsibilities|accountabilities|tasks|objectives?|qualifications|requirements|experience|skills|knowledge|competenc(?:ies|es)|purpose|outputs?|results|functions|contacts|decisions|relationships';
const ofForm = new RegExp(
  String.raw`\b(?:(?:job|post|role|position) ?holder|incumbent|(?:this|the|each) (?:job|position|role|post)|(?:main|key|principal|primary|essential|major|minimum|required|relevant|typical) (?:\p{L}+ ){0,2}(?:${nouns})|the (?:\p{L}+ ){1,3}(?:${nouns})|if any|organi[sz]ation(?:al)? chart|(?:direct|indirect) reports|bullet points?|no more than|the minimum|reporting (?:lines?|relationships?)|logical (?:sequence|order)|each (?:beginning|starting) with|only what|(?:between )?\p{L}+ (?:and|to|or) \p{L}+ (?:responsibilities|duties|tasks|bullets|items)|(?:three|four|five|six|seven|eight|\d) to)\b`,
  'iu',
);
const question =
  /^(?:(?:to|with|for|by|in|on|from|at|under) )?(?:how|what|why|when|where|who|whom|which|whose|is|are|does|do|would|will|can|should)\b.{8,}\?(?:\s*\([^()]*\))?$/i;
const longest = 400;

/** Whether a text right below a label says what belongs there: `Describe main objectives.`, `Whom does the job holder deal with?` */
export function isAsking(text: string): boolean {
  if (text.length > longest || /\p{Script=Han}/u.test(text)) return false;
  const [first = '', ...others] = text.split(/(?<=[.?!])\s+/u);
  if (!(question.test(first) || surely.test(first) || (asks.test(first) && ofForm.test(first)))) return false;
  return others.every(
    (each) =>
      question.test(each) ||
      asks.test(each) ||
      surely.test(each) ||
      /\bshould\b|^(?:no|not|at) (?:more|less|least|most)\b/i.test(each),
  );
}

const subjects: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['authority', /\bdecisions?\b|\bdecide\b|\bauthority\b|\bwithout (?:asking|approval|seeking)\b/i],
  ['contacts', /\bcontacts?\b|\bdeals? with\b|\bwork(?:s|ing)? with\b|\brelationships?\b/i],
  ['kpis', /\bmeasured?\b|\bindicators?\b/i],
  ['summary', /\bpurpose\b|\bobjectives?\b|\bwhy\b/i],
  ['duties', /\bduties\b|\bresponsibilities\b|\btasks\b|\baccountabilities\b/i],
  ['qualifications', /\bqualifications?\b|\beducation\w*\b|\bexperience\b|\bskills\b|\bknowledge\b/i],
];

/** The part of which such a text speaks first, where the label above it is not known. */
export function pathOfAsking(text: string): string | undefined {
  const found = subjects.flatMap(([path, pattern]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ path, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.path;
}
