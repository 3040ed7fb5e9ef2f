/** So many answers are remembered at once; when there are more, all are forgotten. */
const most = 20_000;

/** Answers like `ask`, which looks at nothing but the text, and asks it once for each text. */
export function remember<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    if (answers.size >= most) answers.clear();
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
