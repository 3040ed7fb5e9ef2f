import type { FactsByCode } from '../../findings/finding.ts';

/** A file that looks like one of jd's and isn't read. */
export interface Suspect {
  readonly file: string;
  readonly facts: UnreadFacts;
}

export type UnreadFacts = Omit<FactsByCode['file/unread'], 'more' | 'taken'>;
