import { isEnglishJob } from './english-job.ts';

/** `Role Description, Head of Section`: a comma between the name of the paper and the title. */
const comma = /^(?:job|position|role|post) (?:description|profile|specification),\s+(\p{Lu}.{2,60})$/iu;
/** `Harbour Trust job posting: Boat Keeper`: the employer before what the paper is. */
const within =
  /^[^:]{2,60} (?:job|career|position) (?:posting|opening|opportunity|vacancy|advert(?:isement)?|announcement):\s+(\p{Lu}.{2,60})$/iu;

/** The title behind such a name of a paper, if it is that of a job: a place or a date may be there, too. */
export function titleBehindPaper(text: string): readonly string[] | undefined {
  const title = (comma.exec(text) ?? within.exec(text))?.[1]?.trim();
  return title !== undefined && isEnglishJob(title) ? [text, title] : undefined;
}
