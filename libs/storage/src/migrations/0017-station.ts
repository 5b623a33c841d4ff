import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lets the scoring station ask the same, however many postings are open. */
export class Station1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TAILS);
    await runner.query(RECORD_VERSIONS);
    await runner.query(ENTERED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE list_tails;
      DROP TRIGGER record_inserted ON track_records;
      DROP TRIGGER record_updated ON track_records;
      DROP TRIGGER record_deleted ON track_records;
      DROP FUNCTION count_record_change();
      DROP TABLE record_versions;
      DROP TABLE rescoring_entered;
    `);
  }
}

const TAILS = `
-- What a total must reach to enter a posting's list: never more than that. A posting without a row has a list with room.
CREATE TABLE list_tails (
  posting_id  uuid PRIMARY KEY REFERENCES postings,
  -- of the last in a full list; null: whoever is feasible may enter
  total       integer,
  -- orders the changes of one row, which transaction numbers do not
  version     bigint NOT NULL DEFAULT 1,
  changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX list_tails_changed ON list_tails (changed_xid);
INSERT INTO list_tails (posting_id, total)
  SELECT need_id, min(total) FROM suggestions WHERE need_rank IS NOT NULL GROUP BY 1 HAVING count(*) = 20
  UNION ALL
  SELECT offer_id, min(total) FROM suggestions WHERE offer_rank IS NOT NULL GROUP BY 1 HAVING count(*) = 20;
`;

const RECORD_VERSIONS = `
-- How often the track record of an organisation has changed: whoever knows it at this version need not read it again.
CREATE TABLE record_versions (
  organisation_id uuid PRIMARY KEY REFERENCES organisations,
  version         bigint NOT NULL DEFAULT 1
);
INSERT INTO record_versions (organisation_id) SELECT DISTINCT organisation_id FROM track_records;
CREATE FUNCTION count_record_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO record_versions AS v (organisation_id) SELECT DISTINCT organisation_id FROM changed ORDER BY 1
  ON CONFLICT (organisation_id) DO UPDATE SET version = v.version + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER record_inserted AFTER INSERT ON track_records REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION count_record_change();
CREATE TRIGGER record_updated AFTER UPDATE ON track_records REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION count_record_change();
CREATE TRIGGER record_deleted AFTER DELETE ON track_records REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION count_record_change();
`;

const ENTERED = `
-- How many suggestions a rescoring has brought to the pairs of each need, until its coordinators have been told.
CREATE TABLE rescoring_entered (
  rescoring_id uuid NOT NULL REFERENCES rescorings,
  need_id      uuid NOT NULL REFERENCES postings,
  entered      integer NOT NULL,
  PRIMARY KEY (rescoring_id, need_id)
);
`;
