import { type ImportResult, importDonors } from '@penc/records';
import { WORKER } from '@penc/storage';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { withStorage } from '../database/with-storage';

/** A real file of 508 activities before 2010; from dist/apps/local/src/demonstration and from the sources alike. */
export const DEMONSTRATION_ACTIVITIES = join(__dirname, '..', '..', 'data', 'iati-senegal-before-2010.xml');
/** All its activities bear it. */
const PREFIX = 'US-501c3-522318905-SG-';

/** Loads the references of real partners; null where they are there already. */
export function loadTrackRecords(databaseUrl: string): Promise<ImportResult | null> {
  return withStorage(databaseUrl, async (storage) => {
    const [there] = await storage.read<{ found: boolean }>(
      'SELECT EXISTS (SELECT FROM track_records WHERE starts_with(iati_identifier, $1)) AS found',
      [PREFIX],
    );
    if (there?.found) return null;
    const source = { chunks: createReadStream(DEMONSTRATION_ACTIVITIES) };
    return importDonors(storage, WORKER, source, (work) => storage.transaction(WORKER, work));
  });
}
