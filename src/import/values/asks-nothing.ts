import { toSimplified } from '../labels/traditional.ts';

const nothing =
  /^(?:不[作做设]|[暂]?无|没有)(?:任何|特殊|特别|硬性|具体|专门|明确|其[他它])?的?(?:要求|规定|限制)[。.]?$|^(?:no (?:special|specific|particular|formal|other|additional|further)? ?requirements?|(?:none|not) (?:required|needed|necessary|specified))\.?$/iu;

/** 不作要求 and `None required` beside one kind of what is asked of a person: nothing of that kind is. */
export function asksNothing({ path, text }: { readonly path: string; readonly text: string }): boolean {
  return (
    /^qualifications\.(?:abilities|knowledge|training|certificates|other)$/.test(path) &&
    nothing.test(toSimplified(text.trim()))
  );
}
