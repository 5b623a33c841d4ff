import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations are known, verified or suspended, and may stand abroad; more roles than one act for them. */
export class Organisations1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ORGANISATIONS);
    await runner.query(ROLES);
  }

  async down(): Promise<void> {
    throw new Error('columns that hold what people wrote are not dropped: restore a backup');
  }
}

const ORGANISATIONS = `
ALTER TABLE organisations
  ADD COLUMN status text NOT NULL DEFAULT 'verified' CHECK (status IN ('applied', 'verified', 'suspended')),
  -- ISO 3166-1 alpha-2 code of the country in which it is registered
  ADD COLUMN established_in text NOT NULL DEFAULT 'SN',
  -- number or reference of that registration
  ADD COLUMN registration text,
  -- where the members of a diaspora association come from
  ADD COLUMN home_territories text[] NOT NULL DEFAULT '{}',
  ADD COLUMN revision integer NOT NULL DEFAULT 1;
-- those that were there before were let in by hand; whoever comes from now on applies
ALTER TABLE organisations ALTER COLUMN status SET DEFAULT 'applied';
`;

const ROLES = `
ALTER TABLE memberships DROP CONSTRAINT memberships_role_check;
ALTER TABLE memberships ADD CONSTRAINT memberships_role_check
  CHECK (role IN ('member', 'editor', 'signatory', 'coordinator', 'observer', 'admin'));
`;
