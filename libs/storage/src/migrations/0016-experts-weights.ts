import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A square where nothing stands yet begins with the experts' weights of version 4. Any other gets them from its worker, which
 * makes every list anew with them (`ExpertWeights`).
 */
export class ExpertsWeights1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE weights SET status = 'retired'
      WHERE version = 3 AND status = 'deployed' AND NOT EXISTS (SELECT 1 FROM postings)`);
    await runner.query(`INSERT INTO weights (version, origin, status, neutral, floor, weights)
      SELECT 4, 'experts', 'deployed', 5000, 40000000,
        '{"theme-closeness": 1300, "territory-closeness": 500, "money-fit": 1000, "timing-fit": 500,
          "modality-completeness": 800, "target-groups": 600, "text-relevance": 3000, "track-record": 2000, "home-link": 300}'
      WHERE NOT EXISTS (SELECT 1 FROM weights WHERE status = 'deployed')
      ON CONFLICT (version) DO UPDATE SET status = 'deployed'`);
  }

  /** Weights are never deleted. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE weights SET status = 'retired'
      WHERE version = 4 AND status = 'deployed' AND NOT EXISTS (SELECT 1 FROM postings)`);
    await runner.query(`UPDATE weights SET status = 'deployed'
      WHERE version = 3 AND NOT EXISTS (SELECT 1 FROM weights WHERE status = 'deployed')`);
  }
}
