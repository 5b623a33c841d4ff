import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The SMS that says how many notices wait keeps how many it has said, so that it repeats itself word for word. */
export class FewSms1764000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sms ADD COLUMN counts integer CHECK (counts > 0)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sms DROP COLUMN counts');
  }
}
