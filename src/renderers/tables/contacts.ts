import type { Contact, ContactParty } from '../../model/position.ts';
import { type Owned, ownerColumns } from './owner.ts';
import { defineTable, extra, field } from './table.ts';

interface ContactRow extends Owned {
  readonly side: 'internal' | 'external';
  /** Only in the first row of a side, so that shares can be summed. */
  readonly contact?: Contact;
  readonly party?: ContactParty;
}

/** One row a party. */
export const contacts = defineTable<ContactRow>({
  name: 'contacts',
  columns: () => [
    ...ownerColumns<ContactRow>(),
    extra('side', ({ side }, { labels }) => labels[side]),
    { ...field('share', ({ contact }) => contact?.share), percent: true },
    extra('sidePurpose', ({ contact }) => contact?.purpose),
    extra('with', ({ party }) => party?.who),
    field('purpose', ({ party }) => party?.purpose),
    extra('frequency', ({ party }) => party?.frequency),
  ],
  rows: ({ records }) =>
    records.positions.flatMap((position) =>
      (['internal', 'external'] as const).flatMap((side): ContactRow[] => {
        const contact = position.contacts?.[side];
        if (contact === undefined) return [];
        const [first, ...others] = contact.with.map((each) => (typeof each === 'string' ? { who: each } : each));
        if (first === undefined) return [{ position, side, contact }];
        const row = { position, side };
        return [
          { ...row, number: 1, contact, party: first },
          ...others.map((party, at) => ({ ...row, number: at + 2, party })),
        ];
      }),
    ),
});
