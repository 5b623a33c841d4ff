import { UnreadableSheet } from '../faults';
import { Archive } from './archive';
import { formatsIn } from './formats';
import type { Row } from './row';
import { sharedTexts } from './shared-texts';
import { type Tab, workbookIn } from './workbook';
import { rowsOf } from './worksheet';

/** The rows of one sheet of a workbook: the one that is preferred where it is there, else the first in sight. Throws UnreadableSheet. */
export async function readXlsx(bytes: Buffer, isPreferred: (name: string) => boolean): Promise<Row[]> {
  const archive = await Archive.open(bytes);
  const { tabs, from1904 } = await workbookIn(archive);
  const tab = chosen(tabs, isPreferred);
  // all is inflated, and counted, before any of it is read
  const sheet = await archive.text(tab.part);
  const texts = (await archive.text('xl/sharedStrings.xml')) ?? '<none/>';
  if (sheet === null) throw new UnreadableSheet('sheet-damaged');
  return rowsOf(sheet, { texts: await sharedTexts(texts), formats: await formatsIn(archive), from1904 });
}

function chosen(tabs: readonly Tab[], isPreferred: (name: string) => boolean): Tab {
  const visible = tabs.filter(({ isHidden }) => !isHidden);
  const tab = visible.find(({ name }) => isPreferred(name)) ?? visible[0] ?? tabs[0];
  if (!tab) throw new UnreadableSheet('sheet-empty');
  return tab;
}
