import { type ExamplesOf, form } from '../../example.ts';

export const textExamples: ExamplesOf<'text'> = {
  'text/asterisks': form(
    'title: Warehouse Associate\ndepartment: Receiving\nreportsTo: null\nsummary: Records the size of each carton as length*width*height.\n',
  ),
};
