/** The superior that a sentence names, as `This role reports to the Plant Manager.`; undefined for any other text. */
export function superiorIn(sentence: string): string | undefined {
  const found =
    /^(?:(?:this|the) [^.;:]{1,60}? (?:reports|is (?:directly )?(?:responsible|accountable))|reports|reporting) (?:directly )?to (?:the |a |an )?([^.;:]{2,60}?)\.?$/i.exec(
      sentence,
    ) ??
    /^(?:works under|receives) (?:the )?(?:\w+ )?(?:supervision|direction) (?:of|from) (?:the |a |an )?([^.;:]{2,60}?)\.?$/i.exec(
      sentence,
    );
  return found?.[1]?.trim();
}
