import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reference by which a signature file is known: PENC-2027-SE-0042, given when the partnership is drafted. */
export class References1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [COUNTERS, REGION, GIVEN, BEFORE, TRIGGER]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('references that stand in signed files are not dropped: restore a backup');
  }
}

/** A counter stays locked until its partnership is there, so that no number is left out and none is given twice. */
const COUNTERS = `
CREATE TABLE partnership_numbers (
  year   smallint NOT NULL,
  region text NOT NULL,
  last   integer NOT NULL,
  PRIMARY KEY (year, region)
);
ALTER TABLE partnerships ADD COLUMN reference text;
`;

/** The codes of departments and communes begin with the P-code of their region; references have the two letters of ISO 3166-2. */
const REGION = `
CREATE FUNCTION region_letters(territories text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN count(DISTINCT letters) = 1 THEN min(letters) ELSE 'SN' END FROM (
    SELECT CASE WHEN code ~ '^SN-[A-Z]{2}' THEN substr(code, 4, 2) WHEN code ~ '^SN[0-9]{2}' THEN
      (ARRAY['DK', 'DB', 'FK', 'KA', 'KL', 'KE', 'KD', 'LG', 'MT', 'SL', 'SE', 'TC', 'TH', 'ZG'])[substr(code, 3, 2)::integer]
      ELSE 'SN' END AS letters FROM unnest(territories) AS code) each
$$;
`;

const GIVEN = `
CREATE FUNCTION give_reference() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_year  smallint := extract(year FROM NEW.created_at AT TIME ZONE 'UTC');
  letters  text := (SELECT region_letters(territories) FROM postings WHERE id = NEW.need_id);
  number   text;
BEGIN
  INSERT INTO partnership_numbers AS n (year, region, last) VALUES (of_year, letters, 1)
    ON CONFLICT (year, region) DO UPDATE SET last = n.last + 1 RETURNING last::text INTO number;
  NEW.reference := format('PENC-%s-%s-%s', of_year, letters, lpad(number, greatest(4, length(number)), '0'));
  RETURN NEW;
END $$;
`;

const BEFORE = `
WITH numbered AS (
  SELECT a.id, extract(year FROM a.created_at AT TIME ZONE 'UTC')::smallint AS year, region_letters(n.territories) AS region,
         row_number() OVER (PARTITION BY extract(year FROM a.created_at AT TIME ZONE 'UTC'), region_letters(n.territories)
                            ORDER BY a.created_at, a.id)::integer AS number
  FROM partnerships a JOIN postings n ON n.id = a.need_id),
counted AS (
  INSERT INTO partnership_numbers (year, region, last) SELECT year, region, max(number) FROM numbered GROUP BY year, region)
UPDATE partnerships a SET reference =
  format('PENC-%s-%s-%s', n.year, n.region, lpad(n.number::text, greatest(4, length(n.number::text)), '0'))
FROM numbered n WHERE n.id = a.id;
`;

const TRIGGER = `
ALTER TABLE partnerships ALTER COLUMN reference SET NOT NULL, ADD UNIQUE (reference);
CREATE TRIGGER give_reference BEFORE INSERT ON partnerships FOR EACH ROW EXECUTE FUNCTION give_reference();
`;
