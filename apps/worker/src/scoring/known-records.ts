import type { TrackRecordEntry } from '@penc/matching';
import { recordHash } from './record-snapshots';

type TrackRecord = readonly TrackRecordEntry[];

/**
 * One array for each record, however many offers its organisation has and however often they are read: what is made of a
 * record (its profile, its evidence about a need) is then made once.
 */
export class KnownRecords {
  private readonly byOrganisation = new Map<string, TrackRecord>();

  of(organisationId: string, read: TrackRecord): TrackRecord {
    const known = this.byOrganisation.get(organisationId);
    if (known && recordHash(known) === recordHash(read)) return known;
    this.byOrganisation.set(organisationId, read);
    return read;
  }
}
