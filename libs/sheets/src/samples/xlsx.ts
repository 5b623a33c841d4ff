import { type ZipPart, zipOf } from './zip';

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELS = 'http://schemas.openxmlformats.org';

interface XlsxOptions {
  /** The markup of `sheetData`. */
  readonly rows?: string;
  /** Addresses of cells that are merged. */
  readonly merged?: readonly string[];
  readonly styles?: string;
  readonly shared?: string;
  readonly workbook?: string;
  readonly further?: readonly ZipPart[];
}

/** A workbook as other programs write it, of one sheet, made of the markup that a test is about. */
export function xlsxOf({ rows = '', merged = [], styles, shared, workbook, further = [] }: XlsxOptions): Buffer {
  const part = (name: string, content: string): ZipPart => ({ name, content: `<?xml version="1.0"?>${content}` });
  return zipOf([
    part('[Content_Types].xml', '<Types/>'),
    part(
      'xl/workbook.xml',
      workbook ??
        `<workbook ${NS} xmlns:r="${RELS}/officeDocument/2006/relationships"><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${RELS}/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    part(
      'xl/worksheets/sheet1.xml',
      `<worksheet ${NS}><sheetData>${rows}</sheetData>${mergeCells(merged)}</worksheet>`,
    ),
    ...(styles ? [part('xl/styles.xml', `<styleSheet ${NS}>${styles}</styleSheet>`)] : []),
    ...(shared ? [part('xl/sharedStrings.xml', `<sst ${NS}>${shared}</sst>`)] : []),
    ...further,
  ]);
}

function mergeCells(merged: readonly string[]): string {
  if (merged.length === 0) return '';
  return `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
}
