type PostPath = 'reportsTo' | 'department' | 'headcount' | 'grade' | 'location';

const name = String.raw`(\p{Lu}[\p{L}\d'’&/-]*(?: (?:\p{Lu}[\p{L}\d'’&/-]*|(?:of|for|the|and|in|&)(?= (?:the )?\p{Lu}))){0,7})`;
const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const count = `(\\d{1,3}|${words.join('|')})`;
const facts: readonly (readonly [path: PostPath, pattern: RegExp])[] = [
  [
    'grade',
    /\b(?:is )?(?:graded|placed on|paid on)(?: at| as| on)? ((?:Grade|Band|Level|Scale|Tier) \w{1,4}|[A-Z]{1,3}\.?\d{1,2}[A-Z]?)\b/u,
  ],
  [
    'department',
    new RegExp(String.raw`\b(?:sits (?:with)?in|belongs to|is (?:a )?part of|is placed in) (?:the |our )?${name}`, 'u'),
  ],
  [
    'reportsTo',
    new RegExp(
      String.raw`\b(?:reports|is (?:responsible|accountable)) (?:directly )?to (?:the |a |an |our )?${name}`,
      'u',
    ),
  ],
  [
    'headcount',
    new RegExp(
      String.raw`\b[Tt]he establishment (?:is|of the post is) ${count}\b|\b[Tt]here (?:is|are) ${count} such posts?\b`,
      'u',
    ),
  ],
  ['location', new RegExp(String.raw`\b(?:is )?based (?:at|in) (?:the )?${name}`, 'u')],
];
const begins = /^(?:this|the) (?:post|role|position|job)\b/i;
const unit = /\b(?:team|department|division|unit|directorate|section)$/i;
const filler = /^(?:this|the|post|role|position|job|it|and|is|which|also|\s|[,.;])*$/i;

/** `This post, graded B3, sits in Estates and reports to the Bursar. It is based at Hill House.`: nothing where it says anything else. */
export function factsOfPost(text: string): readonly { readonly path: PostPath; readonly text: string }[] {
  if (!begins.test(text) || text.length > 600) return [];
  let left = text;
  const found = facts.flatMap(([path, pattern]) => {
    const match = pattern.exec(text);
    const value = match?.slice(1).find((each) => each !== undefined);
    if (match === null || value === undefined) return [];
    left = left.replace(match[0], '');
    if (path === 'headcount' && words.includes(value)) return [{ path, text: `${words.indexOf(value) + 1}` }];
    return [{ path: path === 'location' && unit.test(value) ? ('department' as const) : path, text: value }];
  });
  return filler.test(left) ? found : [];
}
