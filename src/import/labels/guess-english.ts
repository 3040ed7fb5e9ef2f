const relations =
  'contacts?|relationships?|relations|stakeholders?|interfaces?|liaisons?|liaises?|links?|parties|interactions?|communications?|customers?|clients?|partners?|networks?|work(?:s|ing)?(?: closely)? with';

/** The same of English labels, in small letters. */
export const englishGuesses: readonly (readonly [path: string, pattern: RegExp])[] = [
  // Who accepts or appoints is called an authority, and has none here to describe.
  ['x-person', /\b(?:accepting|reviewing|appointing|competent|sanctioning|controlling) (?:authority|officer)$/],
  ['x', /\b(?:deputi[sz]es|substitutes|stands in) for$|\b(?:supervisory|employee|classification) certification\.?$/],
  // What is agreed on the work, and for how long somebody has done it.
  ['x', /\b(?:conditions|terms|length|years|period) of (?:service|employment|appointment|engagement)\b/],
  // What the department does is no name of one, and where the position is in the organisation no title.
  [
    'x',
    /^(?:(?:main|primary) )?(?:role|function|purpose|work|description|overview) of (?:the )?(?:department|division|unit|team|directorate|service)$/,
  ],
  [
    'x-structure',
    /\borgani[sz]ation(?:al)? (?:\w+ )?(?:position|chart|charts|structure|setting)$|\b(?:position|place) (?:in|within) (?:the |our )?organi[sz]ation\b/,
  ],
  // Who is two levels above.
  [
    'x',
    /\b(?:supervisor|manager|superior|boss)(?:'s?)? (?:(?:line|immediate|direct) )?(?:supervisor|manager|superior|boss)\b/,
  ],
  // Whom the reports lead in their turn, and what the employer aims at.
  ['x', /\bindirect(?:ly)? supervis/],
  [
    'x',
    /^(?!.*\b(?:of|for) (?:the|this) (?:role|job|position|post)\b).*\b(?:corporate|strategic|council|community|organi[sz]ation(?:al)?|company|departmental) (?:\w+ )?(?:objectives?|goals?|priorities|values|vision|mission|pillars|plans?)$/,
  ],
  // Who is above and below, in one text.
  ['x-structure', /\breporting\b.*\bsupervisory\b|\bsupervisory\b.*\breporting\b/],
  // Two kinds of what is asked: what each line says decides.
  [
    'qualifications.education+experience',
    /^(?!.*\b(?:skills?|knowledge)\b)(?:.*\b(?:education|training)\b.*\bexperience\b|.*\bexperience\b.*\b(?:education|training)\b)/,
  ],
  [
    'qualifications',
    /\bknowledge\b.*\b(?:skills?|abilit(?:y|ies)|experience)\b|\bskills?\b.*\b(?:knowledge|experience|education)\b|\bexperience\b.*\b(?:knowledge|skills?)\b/,
  ],
  [
    'directReports',
    /\bsupervision (?:exercised|of)\b|\bsupervision (?:provided|given) to\b(?! (?:this|the (?:role|job|position|post)))|\bsupervisory responsibilit|\bfollowing (?:\w+ )?report (?:directly )?to\b|\bsupervises?\b|\b(?:positions?|employees|staff|posts|people|titles?)\b.*\bsupervised\b|\bdirect reports?\b(?! to\b)|\b(?:manages|leads|line manages)\b|\breporting (?:directly )?to (?:you|this|the)\b|\b(?:jobs|roles|posts|positions|staff|employees|people) reporting\b|\bpeople you (?:lead|manage)\b|\bsubordinates?\b(?! to\b)|\b(?:positions?|posts|offices?|jobs|roles|staff|employees|officers) under (?:\w+ )?(?:supervision|control)\b/,
  ],
  [
    'dottedLineTo',
    /\b(?:dotted[- ]line|functional(?:ly)?|matrix|indirect(?:ly)?|secondary|technical(?:ly)?)\b.*\b(?:reports?|reporting|manager|supervisor|line)\b(?! to (?:you|this|the)\b)|\breport(?:s|ing)? (?:clinical|professional|functional|technical|indirect|medical)ly to\b(?! (?:you|this|the)\b)|\bdotted[- ]line to\b(?! (?:you|this|the)\b)/,
  ],
  [
    'reportsTo',
    /\breport(?:s|ing)?(?: \w+ly)? to\b|\breporting (?:\w+ )?(?:post|position|officer)\b|\breporting line\b|\byour (?:manager|boss)\b|\b(?:hiring|line|your) manager\b|\b(?:line )?managed by\b|\bsupervis(?:or|ed by)\b|\banswers? to\b|\b(?:responsible|accountable|subordinate) to\b/,
  ],
  ['x-signature', /\bsignature\b/],
  [
    'conditions.physical',
    /\b(?:physical|lifting|strength|mobility)(?: and \w+)? (?:requirements?|demands?|abilit(?:y|ies))\b/,
  ],
  [
    'kpis',
    /\bkpis?\b|\bmeasured?\b|\bmeasure(?:s|ments?) of (?:\w+ ){0,2}(?:performance|effectiveness|success|results|achievement)\b|\bindicators?\b|\bmetrics?\b|\bsuccess(?:ful(?:ly)?)?\b|\btargets?\b|\bresults\b|\bhow (?:we|you|it|this|i)\b.*\b(?:scored?|judged?|rated?|know|tell)\b|\bhow (?:we|this|it)\b.*\bassess(?:ed)?\b|\b(?:going|doing|done) well\b|\bwhat (?:good|great|winning) looks like\b/,
  ],
  [
    'qualifications.preferred',
    /\bprefer(?:red|ably|ences?)\b|\bdesir(?:able|ed)\b|\bnice to have\b|\bbonus\b|\bplus(?:es)?\b|\bgreat if\b|\badvantag/,
  ],
  [
    'qualifications.certificates',
    /\blicen[cs]|\bcertif|\bregistration\b|\bcredentials?\b|\bspecial requirements?\b|\bclearance\b|\bprofessional (?:status|bod(?:y|ies))\b/,
  ],
  ['qualifications.education', /\beducat|\bdegree\b|\bacademic\b|\bschooling\b/],
  ['qualifications.experience', /\bexperience\b|\btrack record\b/],
  ['qualifications.training', /\btraining\b/],
  ['qualifications.knowledge', /\bknowledge\b|\bfamiliarity\b/],
  [
    'qualifications.abilities',
    /\bskills?\b|\bliteracy\b|\babilit(?:y|ies)\b|\bcompetenc|\battributes?\b|\bqualities\b|\bable to\b/,
  ],
  ['conditions.hours', /\bhours\b|\bschedule\b(?! (?:[a-h]|\d{1,2}|[ivx]{1,4})$)|\bshifts?\b/],
  ['conditions.travel', /\btravel\b/],
  [
    'conditions.physical',
    /\bphysical(?:ly)?\b(?! (?:assets?|resources?|security|plant|property|evidence|stock)\b)|\blifting\b/,
  ],
  ['conditions.place', /\bwork(?:ing)? (?:environment|conditions?)\b/],
  ['contacts.internal', new RegExp(`^(?=.*\\b(?:internal(?:ly)?|inside|within)\\b).*\\b(?:${relations})\\b`)],
  ['contacts.external', new RegExp(`^(?=.*\\b(?:external(?:ly)?|outside)\\b).*\\b(?:${relations})\\b`)],
  [
    'contacts',
    /\b(?:contacts|relationships|stakeholders|interfaces|liaisons?|interactions)\b|\b(?:work|co-?ordinat|liais|interact|collaborat|co-?operat|communicat)(?:e?s|ed|ing|e|ion)?(?: closely| directly)? with\b/,
  ],
  ['authority', /\bauthorit(?:y|ies)\b|\bdecision|\b(?:can|may) (?:decide|approve)\b|\bdelegat(?:ions?|ed)\b/],
  [
    'qualifications',
    /\brequire(?:ments?|d)\b|\bqualif|\bneed from you\b|\byou(?:'ll| will| must| should| already)? (?:bring|need|have|offer)\b|\blook(?:ing|ed|s)? for\b|\bexpect (?:from|of) you\b|\bwe expect\b|\bwho you are\b|\babout you\b|\bmust.haves?\b|\bcandidate\b|\bperson specification\b/,
  ],
  [
    'summary',
    /^(?!.*\b(?:ref|reference|no|number|code)\.?$).*(?:\bsummary\b|\bpurpose\b|\boverview\b|\bmission\b|\bobjectives?\b|\bbrief\b|\bwhy\b.*\b(?:role|job|position|post|exists?|(?:need|have) (?:you|it|them|this)|you matter)\b|\babout (?:the|this|your) (?:role|job|position|post)\b|^(?:the|this|your) (?:role|job|position|post) (?:at|with) \S|\bbasic function\b)/,
  ],
  [
    'duties',
    /\bresponsib(?!ility for (?:physical |material )?(?:assets|resources|equipment|plant)\b)|\baccountab(?!.*\b(?:scope of control|influence)\b)|\bdut(?:y|ies)\b(?! (?:stations?|travel|free|officer|of care)\b)|\btasks?\b|\b(?:typical|average|your) (?:day|week)\b|\bday.to.day\b|\byou(?:'ll| will)?(?: be)? (?:do(?:ing)?|own(?:ing)?|deliver(?:ing)?|work(?:ing)? on|focus(?:ing)? on)\b|\byou will\b|\bexamples? of work\b|\bfunctions?\b(?! (?:no\.?|number|code|id|title|name|grade|level)$)|\bday in the life\b|^what (?:the|this|an?) (?:\w+ ){1,3}does$/,
  ],
  [
    'grade',
    /\b(?:grade|band|level)\b(?! of (?:work|education|study)| (?:superior|supervisor|manager|head)\b)|^(?:(?:pay|salary|wage) )?scale$/,
  ],
  // `Employee Code` is that of a person.
  [
    'x',
    /^(?:the )?(?:employee|staff|personnel|worker|payroll|badge|associate|team member)(?:'?s)? (?:code|no\.?|number|id|#)$/,
  ],
  [
    'code',
    /^(?!.*\b(?:terms of|project|phone|telephone|fax|contact|page|room|cost|account|grant|license|licence)\b).*\b(?:id|no\.?|number|code|ref\.?|reference)$/,
  ],
  [
    'headcount',
    /\bheadcount\b|\b(?:number|no\.?) of (?:posts|positions|vacancies|staff|people|employees|holders)\b|\bestablishment\b|\bfte\b/,
  ],
  [
    'employmentType',
    /\b(?:employment|contract|appointment) (?:type|status)\b|\b(?:type|kind|form|nature|basis) of (?:employment|contract|appointment)\b/,
  ],
  // Where it is in the organisation, and no room.
  [
    'department',
    /\b(?:department|division|section|bureau|unit)\s*[/&]\s*office\b|\boffice\s*[/&]\s*(?:department|division|section|bureau|unit)\b/,
  ],
  ['location', /\blocation\b|\boffice\b|^where\b|\bbased\b|\bsite\b|\bworkplace\b(?! agreement)/],
  [
    'department',
    /^(?!.*\b(?:documents?|records?|procedures?|budgets?|objectives?|goals?|plans?|meetings?)\b).*\b(?:department|division|unit|team|directorate|service)\b/,
  ],
  // `Capabilities for the role` are no title.
  [
    'title',
    /^(?:(?:name|title) of .*|(?!.*\b(?:for|of|in|to|about|within|with|on|from|replac\w*|previous|former|last|next|vacated|old)\b).*\b)(?:title|position|role|job)$/,
  ],
];
