import { UnreadableSheet } from '../faults';
import type { Archive } from './archive';
import { readXml } from './xml';

/** A sheet of a workbook, in the order of its tabs. */
export interface Tab {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

export interface Workbook {
  readonly tabs: readonly Tab[];
  /** Days are counted from 1904, as on old Macs. */
  readonly from1904: boolean;
}

const WORKBOOK = 'xl/workbook.xml';
const OPEN_DOCUMENT = 'META-INF/manifest.xml';
const BINARY_WORKBOOK = 'xl/workbook.bin';

/** What the workbook says of its sheets. Macros, links to other files and pictures are never looked at. */
export async function workbookIn(archive: Archive): Promise<Workbook> {
  const xml = await archive.text(WORKBOOK);
  if (xml === null) throw new UnreadableSheet(whatElse(archive));
  const parts = await relationsOf(archive);
  const tabs: Tab[] = [];
  let from1904 = false;
  await readXml(xml, {
    opened: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '';
      const part = parts.get(relation);
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      if (part) tabs.push({ name: attributes['name'] ?? '', part, isHidden });
    },
  });
  return { tabs, from1904 };
}

/** Sheets alone, within the file: a relation that leads outside is none. */
async function relationsOf(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  await readXml((await archive.text('xl/_rels/workbook.xml.rels')) ?? '<none/>', {
    opened: (name, { Id = '', Target = '', Type = '', TargetMode = 'Internal' }) => {
      if (name !== 'Relationship' || TargetMode !== 'Internal' || !Type.endsWith('/worksheet')) return;
      parts.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return parts;
}

function whatElse(archive: Archive): 'sheet-open-document' | 'sheet-not-a-sheet' | 'sheet-archive' {
  if (archive.has(OPEN_DOCUMENT)) return 'sheet-open-document';
  return archive.has(BINARY_WORKBOOK) || archive.has('[Content_Types].xml') ? 'sheet-not-a-sheet' : 'sheet-archive';
}
