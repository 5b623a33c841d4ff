import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people have passed on, among millions of pairs that nobody has looked at yet: few, and counted often. */
export class Insight1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX suggestions_passed_on ON suggestions (approved_at) WHERE approved_at IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX suggestions_passed_on');
  }
}
