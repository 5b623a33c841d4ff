import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the models of an embeddings endpoint made of texts: empty, and read by nobody, unless one is configured. */
export class Embeddings1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // a vector is a byte, −127 to 127, for each of its numbers; kept with its revision, so that scores can be made again
    await runner.query(`CREATE TABLE posting_embeddings (
      posting_id uuid NOT NULL REFERENCES postings,
      revision   integer NOT NULL,
      model      text NOT NULL,
      vector     bytea NOT NULL,
      made_at    timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (posting_id, revision, model)
    )`);
    // which of them counts today
    await runner.query('ALTER TABLE postings ADD COLUMN embedding_model text');
    await runner.query('CREATE INDEX postings_embedded ON postings (id) WHERE embedding_model IS NOT NULL');
    await runner.query(`CREATE INDEX outbox_embedding ON outbox ((payload->>'postingId'))
      WHERE message = 'embedding-due' AND done_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX outbox_embedding');
    await runner.query('ALTER TABLE postings DROP COLUMN embedding_model');
    await runner.query('DROP TABLE posting_embeddings');
  }
}
