/** Endings of the genitive of words for jobs, and what the nominative has in their place. */
const nouns: readonly (readonly [genitive: RegExp, nominative: string])[] = [
  [/(?<=те|ка|та|да|ра|са)(л|р)я$/iu, '$1ь'],
  [/(?<=[её]р|ор|ир|ур|яр|ар|ист|ент|ант|ик|лог|ном|граф|ач|ат|кт|перт)а$/iu, ''],
];

/** A job as it follows the name of its paper (инструкция главного бухгалтера), as a title; as it is where its words don't show the genitive. */
export function nominativeOf(text: string): string {
  const words = text.split(' ');
  const adjectives = words.slice(0, 3).findIndex((word) => !/(?:ого|его)$/iu.test(word));
  const noun = words[adjectives];
  const found = noun === undefined ? undefined : nouns.find(([genitive]) => genitive.test(noun));
  if (noun === undefined || found === undefined) return text;
  const before = words.slice(0, adjectives).map((word) =>
    word
      .replace(/(?<=[гкхжчшщ])(?:ого|его)$/iu, 'ий')
      .replace(/его$/iu, 'ий')
      .replace(/ого$/iu, 'ый'),
  );
  const title = [...before, noun.replace(...found), ...words.slice(adjectives + 1)].join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}
