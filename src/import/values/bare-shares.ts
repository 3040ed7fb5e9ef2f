import type { Duty } from './shares-of-groups.ts';

const atEnd = /^(.*?[^\d.\s%％-])\s*[,，、。；;:：–—-]?\s*(\d{1,3}(?:\.\d+)?)\s*[%％]\s*[。．.；;]?$/su;

interface Shared {
  readonly share: number;
  readonly rest: string;
}

/**
 * 辦理公文收發35%。 and `Oil the bearings 35%`: a bare percentage at the end of a duty may be a target, unless all duties below one
 * label have one and they make a hundred.
 */
export function bareShares(entries: readonly Duty[]): readonly (Shared | undefined)[] {
  const found = entries.map(({ text }) => {
    const [, rest = '', percent] = atEnd.exec(text.slice(-400)) ?? [];
    return percent === undefined || text.length > 400 ? undefined : { share: Number(percent), rest };
  });
  const isWhole = (label: string | undefined): boolean => {
    const own = found.filter((_, at) => entries[at]?.label === label);
    const sum = own.reduce((total, each) => total + (each?.share ?? Number.NaN), 0);
    return own.length > 1 && Math.abs(sum - 100) < 0.01;
  };
  return found.map((each, at) => (isWhole(entries[at]?.label) ? each : undefined));
}
