const counted =
  /^(?:kpa|kra|kfa|(?:key )?(?:performance|results?|focus|accountability|responsibility) area)\s*(?:no\.?\s*|#\s*)?\d{1,2}\s*[:.–—-]\s*(\S.{1,79})$/i;

/** The name in `KPA 1: Traffic control`, which heads the duties of one area, whatever its words speak of. */
export function nameOfArea(text: string): string | undefined {
  const name = counted.exec(text.trim())?.[1];
  return name === undefined || /[.;]$/.test(name) ? undefined : name.replace(/\s*:$/, '');
}
