import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Puts a data folder in the place of the present one, if there is one; a stop at any point loses neither. */
export function swapData(folder: string, restored: string): void {
  const { data, former } = places(folder);
  if (existsSync(data)) renameSync(data, former);
  renameSync(restored, data);
  rmSync(former, { recursive: true, force: true });
}

/** After a swap that was interrupted: the former data are put back, or, if the new ones are in place, go. */
export function mendSwap(folder: string): void {
  const { data, former } = places(folder);
  if (!existsSync(former)) return;
  if (existsSync(data)) rmSync(former, { recursive: true, force: true });
  else renameSync(former, data);
}

function places(folder: string): { data: string; former: string } {
  return { data: join(folder, 'data'), former: join(folder, 'data.former') };
}
