import type { HandbookLanguage } from '../model/config.ts';
import type { ReportLabels } from './report-labels.ts';

/** The words of a report, which alone are needed where its findings are known. */
export const loadReportLabels: Readonly<Record<HandbookLanguage, () => Promise<ReportLabels>>> = {
  'zh-CN': () => import('./zh-CN/report.ts').then(({ reportLabels }) => reportLabels),
  en: () => import('./en/report.ts').then(({ reportLabels }) => reportLabels),
};
