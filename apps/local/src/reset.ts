import { rmSync } from 'node:fs';
import { forgetPostgres } from './database/database';
import { LaunchFault } from './fault';
import type { Installation } from './installation';
import { endLeftovers } from './processes/leftovers';
import { print } from './page/terminal';
import { both } from './page/words';

/** `npm run reset`: erases the installation's folder and its data, after making sure that nothing runs there. */
export async function reset(installation: Installation): Promise<void> {
  const values = { folder: installation.folder };
  if (!installation.exists) {
    both('local.reset.nothing', values).forEach(print);
    return;
  }
  installation.take();
  await endLeftovers(installation);
  forgetPostgres(installation);
  try {
    rmSync(installation.folder, { recursive: true, force: true });
  } catch {
    throw new LaunchFault('folder-closed', values);
  }
  both('local.reset.done', values).forEach(print);
  if (process.env['DATABASE_URL']) both('local.reset.database-kept').forEach(print);
}
