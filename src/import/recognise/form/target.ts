import type { NumberStyle } from '../../labels/numbers.ts';

/** Where text without a label of its own goes. */
export interface Target {
  readonly path: string;
  /** The label or heading that opened it. */
  readonly label?: string;
  readonly essential?: boolean;
  /** How prominent the label is: a heading's level, 10 for bold, 20 for plain text. */
  readonly rank: number;
  /** How its items are numbered; what is numbered in that way is an item and not a label. */
  items?: NumberStyle | 'none';
  /** How the label is numbered. */
  style?: NumberStyle;
  /** The label is in a frame, as 【岗位职责】. */
  framed?: true;
  /** The bullet before the label. */
  mark?: string;
  /** How far in the list is that has the label for an item. */
  bulleted?: number;
  /** Its items are set in further. */
  inset?: true;
  /** The letter before the label, as of `(e) Duties`. */
  letter?: string;
  /** The number of the label, and of the last item. */
  count?: number;
  last?: number;
  /** The label is numbered and its text stands beside it, so a line without a number below it is no more of it. */
  beside?: true;
  /** How the line was numbered or marked that had the label and its text. */
  pair?: NumberStyle;
  /** The label is the caption of a table. */
  caption?: true;
  /** The cell beside it is empty. */
  blank?: true;
  group?: string;
  /** How the group is numbered; what is numbered so names the next one. */
  groups?: NumberStyle;
  /** The group is one of several outputs, each of which is defined below its name. */
  output?: true;
  /** Headings that look as the label does name its groups. */
  peers?: true;
  /** The numbers of its items run on below the names of its groups. */
  runningPeers?: true;
  /** No label is above its groups. */
  unlabelled?: true;
  /** How prominent the heading of the group is. */
  groupRank?: number;
  /** Those are in plain letters. */
  plainPeers?: true;
  /** How many numbers the label has before it, if lower ones are below it. */
  level?: number;
  /** The same, if its items are numbered otherwise. */
  part?: number;
  /** How many numbers the group has before it, as `3.1`. */
  depth?: number;
  /** How far its head in a list is set in; the path of what holds that list. */
  nested?: { readonly depth: number; readonly path: string };
  /** A tab set the label off from its text. */
  tabbed?: true;
  /** Its items end with colons. */
  colons?: true;
  /** Of the last of such labels: its path, as written, and how many tabs set its line in. */
  column?: { readonly path: string; readonly label: string; readonly indented: number };
  filled: boolean;
  /** Its items are numbered and in bold. */
  headed?: true;
  /** The list of one cell beside its label, in which no plain line is another label. */
  plain?: true;
}
