import type { Picture } from '../chapter/index.ts';
import type { HandbookLabels } from '../languages/labels.ts';
import type { DocumentStatus, HandbookSettings } from '../model/config.ts';

/** What says which controlled document a book is, and what is on each of its sheets. */
export interface Control {
  readonly number?: string;
  /** In the date format of the handbook. */
  readonly effective?: string;
  readonly copy?: string;
  readonly status?: { readonly kind: DocumentStatus; readonly label: string };
  readonly watermark?: string;
  /** In millimetres. */
  readonly binding: number;
  readonly logo?: Picture;
}

export function composeControl(
  { number, effective, copy, status, watermark, binding = 0 }: HandbookSettings,
  labels: HandbookLabels,
  logo: Picture | undefined,
): Control {
  return {
    ...(number === undefined ? {} : { number }),
    ...(effective === undefined ? {} : { effective: labels.date(effective) }),
    ...(copy === undefined ? {} : { copy }),
    ...(status === undefined ? {} : { status: { kind: status, label: labels.status[status] } }),
    ...(watermark === undefined ? {} : { watermark }),
    binding,
    ...(logo === undefined ? {} : { logo }),
  };
}

/** What the foot of each sheet says of the edition and the part, in this order. */
export function listEdition({
  part,
  version,
  date,
  control: { number, effective, status },
}: {
  readonly part?: string;
  readonly version?: string;
  readonly date?: string;
  readonly control: Control;
}): string[] {
  return [part, number, version, effective ?? date, status?.label].filter((text) => text !== undefined);
}
