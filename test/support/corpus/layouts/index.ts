import type { Layout } from '../layout.ts';
import { advert } from './advert.ts';
import { bands } from './bands.ts';
import { brokenTable } from './broken-table.ts';
import { capitals } from './capitals.ts';
import { crowdedCells } from './crowded-cells.ts';
import { dutyGroups } from './duty-groups.ts';
import { dutyShares } from './duty-shares.ts';
import { bareHeaded, boldHeaded, headed } from './headed.ts';
import { kpiBeside } from './kpi-beside.ts';
import { kpiPart } from './kpi-part.ts';
import { labelLines } from './label-lines.ts';
import { mergedLabels } from './merged-labels.ts';
import { nestedTable } from './nested-table.ts';
import { oneCell } from './one-cell.ts';
import { oneLineParts } from './one-line-parts.ts';
import { outline } from './outline.ts';
import { personSpecification } from './person-specification.ts';
import { publicService } from './public-service.ts';
import { questions } from './questions.ts';
import { relationsTable } from './relations-table.ts';
import { signedFoot } from './signed-foot.ts';
import { tabbed } from './tabbed.ts';
import { titleInHeadings } from './title-in-headings.ts';
import { twoColumns } from './two-columns.ts';
import { unitedStates } from './united-states.ts';
import { gridOfEight, gridOfSix } from './wide-grid.ts';

export const layouts: readonly Layout[] = [
  bands,
  mergedLabels,
  gridOfSix,
  gridOfEight,
  twoColumns,
  kpiBeside,
  kpiPart,
  dutyShares,
  dutyGroups,
  relationsTable,
  oneCell,
  crowdedCells,
  brokenTable,
  nestedTable,
  signedFoot,
  headed,
  boldHeaded,
  bareHeaded,
  outline,
  labelLines,
  tabbed,
  oneLineParts,
  advert,
  unitedStates,
  personSpecification,
  publicService,
  questions,
  capitals,
  titleInHeadings,
];
