/** What can be downloaded by itself, as CSV; all of it stands in the workbook. */
export const TABLES = ['places', 'answer-times', 'shares', 'funnel', 'unmet'] as const;
export type TableName = (typeof TABLES)[number];

export const WORKBOOK = 'insight.xlsx';

/** The table that a file name means, « all » of the workbook, null of any other name. */
export function tableOf(file: string): TableName | 'all' | null {
  if (file === WORKBOOK) return 'all';
  return TABLES.find((table) => file === `${table}.csv`) ?? null;
}
