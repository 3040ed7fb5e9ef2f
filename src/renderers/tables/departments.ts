import type { Department } from '../../model/config.ts';
import { defineTable, extra, field, list } from './table.ts';

/** The departments of the config, then those that only positions name. */
export const departments = defineTable<Department>({
  name: 'departments',
  columns: () => [
    field('department', ({ name }) => name),
    { title: ({ labels }) => labels.partOf, cell: ({ parent }) => parent },
    extra('order', ({ order }) => order),
    extra('mission', ({ mission }) => mission),
    extra('functions', ({ functions }) => list(functions)),
  ],
  rows({ records: { config, departments: inBook, scope } }) {
    const declared = new Set(config.departments.map(({ name }) => name));
    const rows: readonly Department[] = [
      ...config.departments,
      ...inBook.filter(({ name }) => !declared.has(name)).map(({ name }) => ({ name, functions: [] })),
    ];
    const isPart = scope.department !== undefined || scope.positions !== undefined;
    const names = new Set(inBook.map(({ name }) => name));
    return isPart ? rows.filter(({ name }) => names.has(name)) : rows;
  },
});
