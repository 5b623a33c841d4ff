import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The log is searched by what it is about, whatever that is, and by day: 200,000 entries are not read for one. */
export class LogSearch1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX log_subject;
      CREATE INDEX log_subject ON log (subject_id, id DESC);
      CREATE INDEX log_day ON log (at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX log_day;
      DROP INDEX log_subject;
      CREATE INDEX log_subject ON log (subject_type, subject_id, id);`);
  }
}
