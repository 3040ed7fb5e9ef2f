import { type Keys, list, mapOf, maybe, place, text } from '../../handbook/values.ts';

const entry = mapOf({
  title: maybe(text('Title; a step has none')),
  text: maybe(text('The sentence, finished')),
  who: maybe(text('Who does it, and who takes over, with links')),
});

/** `procedure`: rules, stages or cases. */
export const procedure: Keys = {
  kind: text('`rules`, `stages` or `cases`'),
  anchor: place('procedure'),
  title: text('Title'),
  purpose: maybe(text('Purpose, finished')),
  who: maybe(text('Who does it, where it is the same for all, with links')),
  appliesTo: maybe(text('`Applies to: …`, with links')),
  items: list('The rules or stages', entry),
  cases: list('The cases', {
    numeral: text('`Case 1`, 情形一'),
    when: text('When it is the case, finished'),
    anchor: place('case'),
    approach: maybe(text('How it is met, finished')),
    who: maybe(text('Who takes the steps, where it is the same for all, with links')),
    steps: list('What is done', entry),
  }),
};
