import { type ExamplesOf, form } from '../../example.ts';
import { supervisor } from './positions.ts';

export const textExamples: ExamplesOf<'text'> = {
  'text/asterisks': form(
    'title: Warehouse Associate\ndepartment: Receiving\nreportsTo: null\nsummary: Records the size of each carton as length*width*height.\n',
  ),
  'text/quotes': form('title: “Front Desk Supervisor”\ndepartment: Customer Service\nreportsTo: null\n'),
  'text/list-numbers': form(`${supervisor}summary:\n  - 1. Runs the front desk.\n  - 2. Trains the receptionists.\n`),
  'text/joined-names': form(`${supervisor}incumbents: [Maria Lopez；Wei Chen]\n`),
};
