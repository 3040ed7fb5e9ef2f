import { codePattern } from './config/code-pattern.ts';
import { departmentCycle } from './config/department-cycle.ts';
import { duplicateDepartment } from './config/duplicate-department.ts';
import { duplicateExternal } from './config/duplicate-external.ts';
import { duplicateOwn } from './config/duplicate-own.ts';
import { glob } from './config/glob.ts';
import { hiddenAndShown } from './config/hidden-and-shown.ts';
import { twoRegions } from './config/two-regions.ts';
import { unknownParent } from './config/unknown-parent.ts';
import { approvalDates } from './form/approval-dates.ts';
import { codeFormat } from './form/code-pattern.ts';
import { contactShares } from './form/contact-shares.ts';
import { duplicateVersion } from './form/duplicate-version.ts';
import { dutyGroups } from './form/duty-groups.ts';
import { dutyShares } from './form/duty-shares.ts';
import { dutyWithoutKpi } from './form/duty-without-kpi.ts';
import { fileName } from './form/file-name.ts';
import { kpiWeights } from './form/kpi-weights.ts';
import { missingSection } from './form/missing-section.ts';
import { noSuperior } from './form/no-superior.ts';
import { overHeadcount } from './form/over-headcount.ts';
import { overdue } from './form/overdue.ts';
import { ownValue } from './form/own-value.ts';
import { payRange } from './form/pay-range.ts';
import { repeatedIncumbent } from './form/repeated-incumbent.ts';
import { reviewDate } from './form/review-date.ts';
import { revisionDates } from './form/revision-dates.ts';
import { unreviewed } from './form/unreviewed.ts';
import { unusedOwn } from './form/unused-own.ts';
import { missingGlyph } from './handbook/missing-glyph.ts';
import { fixedIgnored } from './ignore/fixed-code.ts';
import { noReason } from './ignore/no-reason.ts';
import { unknownIgnored } from './ignore/unknown-code.ts';
import { unusedIgnore } from './ignore/unused.ts';
import { optionalComparingRules, optionalFormRules, optionalOrganisationRules } from './optional.ts';
import { ambiguousReference } from './org/ambiguous-reference.ts';
import { departmentSpelling } from './org/department-spelling.ts';
import { depth } from './org/depth.ts';
import { dottedLine } from './org/dotted-line.ts';
import { duplicateCode } from './org/duplicate-code.ts';
import { duplicateId } from './org/duplicate-id.ts';
import { misdeclaredReport } from './org/misdeclared-report.ts';
import { referenceByName } from './org/reference-by-name.ts';
import { repeatedReference } from './org/repeated-reference.ts';
import { reportingCycle } from './org/reporting-cycle.ts';
import { sameTitle } from './org/same-title.ts';
import { severalHeads } from './org/several-heads.ts';
import { span } from './org/span.ts';
import { undeclaredReport } from './org/undeclared-report.ts';
import { unknownDepartment } from './org/unknown-department.ts';
import { unknownFunction } from './org/unknown-function.ts';
import { unknownPosition } from './org/unknown-position.ts';
import { unknownReport } from './org/unknown-report.ts';
import { unknownSuperior } from './org/unknown-superior.ts';
import { escalation } from './procedure/escalation.ts';
import { unknownActor } from './procedure/unknown-position.ts';
import type { ComparingRule, FormRule, LaterRule, Rule } from './rule.ts';
import { lostPlace } from './template/lost-place.ts';
import { outdatedTemplate } from './template/outdated.ts';
import { unusedTemplate } from './template/unused.ts';
import { asterisks } from './text/asterisks.ts';
import { joinedNames } from './text/joined-names.ts';
import { listNumbers } from './text/list-numbers.ts';
import { quotes } from './text/quotes.ts';

/** These rules check only the config and run first: if one fires, nothing else about the workspace is certain. */
export const configRules: readonly Rule[] = [
  codePattern,
  departmentCycle,
  duplicateDepartment,
  duplicateExternal,
  duplicateOwn,
  glob,
  hiddenAndShown,
  twoRegions,
  unknownParent,
];

/** What is asked of the organisation as a whole, once all its forms are read. */
export const organisationRules: readonly Rule[] = [
  ambiguousReference,
  departmentSpelling,
  depth,
  dottedLine,
  duplicateCode,
  duplicateId,
  misdeclaredReport,
  referenceByName,
  repeatedReference,
  reportingCycle,
  sameTitle,
  severalHeads,
  span,
  undeclaredReport,
  unknownDepartment,
  unknownPosition,
  unknownReport,
  unknownSuperior,
  codeFormat,
  fileName,
  noSuperior,
  overHeadcount,
  escalation,
  unknownActor,
  joinedNames,
  ...optionalOrganisationRules,
];

/** What is asked of each form by itself. */
export const formRules: readonly FormRule[] = [
  approvalDates,
  contactShares,
  duplicateVersion,
  dutyGroups,
  dutyShares,
  kpiWeights,
  ownValue,
  overdue,
  payRange,
  repeatedIncumbent,
  reviewDate,
  revisionDates,
  unreviewed,
  listNumbers,
  ...optionalFormRules,
];

/** What is asked of the forms together, of each of which something is noted. */
export const comparingRules: readonly ComparingRule[] = [
  unknownFunction,
  dutyWithoutKpi,
  missingSection,
  unusedOwn,
  quotes,
  ...optionalComparingRules,
];

export const rules: readonly LaterRule[] = [...organisationRules, ...formRules, ...comparingRules];

export const laterRules: readonly LaterRule[] = [
  missingGlyph,
  lostPlace,
  outdatedTemplate,
  unusedTemplate,
  asterisks,
  fixedIgnored,
  noReason,
  unknownIgnored,
  unusedIgnore,
];

/** Warnings about a file's text itself, or the config; no config can change their level. */
export const fixedRules: readonly LaterRule[] = [
  { code: 'config/unmatched-override', level: 'warning' },
  { code: 'file/unread', level: 'warning' },
  { code: 'yaml/cut-text', level: 'warning' },
  { code: 'yaml/folded-list', level: 'warning' },
];
