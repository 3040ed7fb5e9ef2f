import { type Keys, list, mapOf, maybe, place, text } from '../../handbook/values.ts';

const entry = mapOf({
  title: maybe(text('Title; a step has none')),
  text: maybe(text('The sentence, as finished markup')),
  who: maybe(text('Who does it, and to whom it is escalated, with links')),
});

/** `procedure`: rules, stages or cases. */
export const procedure: Keys = {
  id: text('The procedure’s id'),
  kind: text('`rules`, `stages` or `cases`'),
  anchor: place('procedure'),
  title: text('Title'),
  purpose: maybe(text('Purpose, as finished markup')),
  who: maybe(text('Who does it, if it is the same for all, with links')),
  appliesTo: maybe(text('`Applies to: …`, with links')),
  items: list('The rules or stages', entry),
  cases: list('The cases', {
    numeral: text('`Case 1`, 情形一'),
    when: text('When the case applies, as finished markup'),
    anchor: place('case'),
    approach: maybe(text('How the case is handled, as finished markup')),
    who: maybe(text('Who takes the steps, if it is the same for all, with links')),
    steps: list('The items', entry),
  }),
};
