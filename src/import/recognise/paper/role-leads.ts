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
    path: 'qualifications',
    example: 'The ideal candidate will have',
    pattern:
      /^(?:needs|(?:to (?:be successful|succeed|apply)[^.:]{0,40}|(?:the )?(?:successful |ideal )?(?:candidates?|applicants?)|you) (?:you )?(?:must|should|will|need to)? ?(?:have|possess|bring|need|meet)\b[^.:]{0,60})$/i,
  },
  { path: 'qualifications.preferred', example: 'What helps', pattern: /^(?:what )?helps$/i },
];

const longest = 110;

/** The part of a form that a line leads; undefined for any other line. */
export function leadOf(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const bare = text.replace(/\s*[:：]$/u, '');
  return roleLeads.find(({ pattern }) => pattern.test(bare))?.path;
}
