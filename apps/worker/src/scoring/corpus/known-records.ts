import { RECORDS, type RecordRow, type StationRow, type Transaction } from '@penc/storage';

type TrackRecord = RecordRow['entries'];
interface Known {
  readonly version: bigint;
  readonly entries: TrackRecord;
}

const NONE: TrackRecord = [];

/**
 * The track record of each organisation, read when it is not known at the version that a posting comes with. One array
 * for each, however many offers its organisation has: what is made of a record (its profile, its evidence about a need)
 * is then made once.
 */
export class KnownRecords {
  private readonly byOrganisation = new Map<string, Known>();

  /** After this, `of` knows the records of these postings as they were when the postings were read, or newer. */
  async read(tx: Transaction, postings: readonly StationRow[]): Promise<void> {
    const unknown = postings.filter(
      ({ organisationId, recordVersion }) => BigInt(recordVersion) > this.versionOf(organisationId),
    );
    if (unknown.length === 0) return;
    const ids = [...new Set(unknown.map(({ organisationId }) => organisationId))];
    for (const { organisationId, version, entries } of await tx.query<RecordRow>(RECORDS, [ids])) {
      // several readings may overtake each other
      if (BigInt(version) > this.versionOf(organisationId))
        this.byOrganisation.set(organisationId, { version: BigInt(version), entries });
    }
  }

  of(organisationId: string): TrackRecord {
    return this.byOrganisation.get(organisationId)?.entries ?? NONE;
  }

  private versionOf(organisationId: string): bigint {
    return this.byOrganisation.get(organisationId)?.version ?? 0n;
  }
}
