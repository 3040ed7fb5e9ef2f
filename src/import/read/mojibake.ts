/** What Windows shows for the bytes 0x80 to 0x9f. */
const shown = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const twice = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/gu;

/** UTF-8 that a program took for the encoding of Windows and wrote as UTF-8 again: `â€¢` is a bullet, `CafÃ©` a café. */
export function undoTwice(text: string): string {
  return /â€\S/u.test(text) ? text.replace(twice, decode) : text;
}

function decode(written: string): string {
  // As many signs as the first byte says, and not the ones that only look like more of them.
  const first = written.charCodeAt(0);
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (written.length < length) return written;
  const bytes = [...written.slice(0, length)].map((sign) => {
    const at = shown.indexOf(sign);
    return at === -1 ? sign.charCodeAt(0) : 0x80 + at;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes)) + written.slice(length);
  } catch {
    return written;
  }
}
