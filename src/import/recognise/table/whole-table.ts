import type { Table } from '../../document.ts';
import { readRatingTable } from '../criteria/rating-table.ts';
import { readScoreTable } from '../criteria/score-table.ts';
import { readDutyTable, readTasksTable } from '../duties/duty-table.ts';
import type { FormReader } from '../form/reader.ts';
import { readCaptionedTable } from '../line/caption.ts';
import { readAreasAcross } from '../roster/areas-across.ts';
import { readMeasuresOfPosts } from '../roster/measures-of-posts.ts';
import { findPositionRows } from '../roster/position-rows.ts';
import { readRoster } from '../roster/read-roster.ts';
import { readReportingTable } from '../roster/reporting-table.ts';
import { readRoleMatrix } from '../roster/role-matrix.ts';
import { readAsideTable, readDeliverables, readFrequencyGrid } from './aside-table.ts';
import { readCapabilityTable } from './capability-table.ts';
import { readDescribedTerms } from './described-terms.ts';
import { readDistribution } from './distribution-table.ts';
import { readGuideSheet } from './guide-sheet.ts';
import { readLabelGrid } from './label-grid.ts';
import { readLevelTable } from './level-table.ts';
import { findNumberedFields } from './numbered-fields.ts';
import { readPairCells } from './pair-cells.ts';
import { readSignerColumns, readSignerTable } from './signer-table.ts';

/** Reads a table that is of one kind from its first row to its last; false for one that is read row by row. */
export function readWhole(reader: FormReader, table: Table): boolean {
  return (
    readGuideSheet(reader, table) ||
    readScoreTable(reader, table) ||
    readAsideTable(reader, table) ||
    readDescribedTerms(reader, table) ||
    readFrequencyGrid(reader, table) ||
    readMeasuresOfPosts(reader, table) ||
    readRoleMatrix(reader, table) ||
    readAreasAcross(reader, table) ||
    readDeliverables(reader, table) ||
    readDistribution(reader, table) ||
    readLevelTable(reader, table) ||
    readCapabilityTable(reader, table) ||
    readCaptionedTable(reader, table) ||
    readDutyTable(reader, table) ||
    readTasksTable(reader, table) ||
    readPairCells(reader, table) ||
    readLabelGrid(reader, table) ||
    readSignerTable(reader, table) ||
    readSignerColumns(reader, table) ||
    readRatingTable(reader, table) ||
    readReportingTable(reader, table) ||
    (!holdsPositions(reader, table) && readRoster(reader, table))
  );
}

/** Rows of names and titles in a form are whom it names, and no list of positions. */
function holdsPositions(reader: FormReader, table: Table): boolean {
  return findNumberedFields(reader, table) !== undefined || findPositionRows(reader, table.rows, 0) !== undefined;
}
