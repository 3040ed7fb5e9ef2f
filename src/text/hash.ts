/** A number below 2^53 that differs for different texts, but for chance; the same on every machine and in every version. */
export function hashNumber(text: string): number {
  let low = 0x9e3779b9;
  let high = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193) ^ (high >>> 15);
    high = Math.imul(high ^ unit, 0x27d4eb2d) ^ (low >>> 13);
  }
  return (mix(high ^ mix(low)) & 0x1fffff) * 0x1_0000_0000 + mix(low ^ Math.imul(high, 3));
}

/** The same as this many letters and digits. */
export function hashLetters(text: string, length: number): string {
  return (hashNumber(text) % 36 ** length).toString(36).padStart(length, '0');
}

/** Spreads each bit over all 32. */
function mix(number: number): number {
  let mixed = number;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
