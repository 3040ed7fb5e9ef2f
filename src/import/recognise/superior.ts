/** The direct reports that a sentence names, as `Exercises direct supervision over the Clerk.`; undefined where it names no title. */
export function reportsIn(sentence: string): string | undefined {
  const found =
    /^(?:(?:this|the) [^.;:]{1,40}? )?(?:directly )?(?:exercises|provides|supervises|manages)(?: (?:direct|immediate|full|line|day-to-day|and|functional))*(?: (?:supervision|management))?(?: (?:over|of|to|for))? (?:the |a |an )?([^.;:]{2,80}?)\.?$/i.exec(
      sentence.trim(),
    )?.[1];
  const names = found?.split(/\s*,\s*(?:and )?|\s+and\s+/) ?? [];
  const titles = names.every((name) => /^(?:the )?(?:\p{Lu}[\w-]*)(?: (?:\p{Lu}[\w-]*|of|the|for|&))*$/u.test(name));
  return titles && names.length > 0 ? found : undefined;
}

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
