const withRange =
  /^([\p{Lu}\p{Script=Han}][^.;:。；：()（）]{1,60}?)\s*[（(]\s*((?:约|about |approx\.? )?\d{1,3}\s?[%％]?\s?(?:[-–—~～至]|to)\s?\d{1,3}\s?[%％](?:\s?(?:of )?(?:the |your |total |working )?(?:time|role|work|job|工作?时间|时间))?)\s*[)）]\s*[:：-]*$/u;

/** A group of duties and the range of the time that it takes, which no share can say: `Front desk (60-70% of time)`. */
export function splitRange(text: string): { readonly name: string; readonly range: string } | undefined {
  const [, name, range] = withRange.exec(text) ?? [];
  return name === undefined || range === undefined ? undefined : { name, range };
}
