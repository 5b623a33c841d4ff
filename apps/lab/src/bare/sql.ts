/** The statements of the barest program that keeps the same rows as the product. */
export const INSERT_POSTING = `
  INSERT INTO postings (kind, organisation_id, status, language, content, amounts, concepts, words, themes, sectors,
                        territories, modalities, period_end)
  VALUES ('need', $1, 'open', 'fr', $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id, revision, created_at`;

export const INSERT_REVISION = `
  INSERT INTO posting_revisions (posting_id, revision, language, content, amounts, concepts, words, written_by)
  VALUES ($1, 1, 'fr', $2, $3, $4, $5, $6)`;

export const INSERT_OUTBOX = `INSERT INTO outbox (message, payload) VALUES ('posting-changed', $1)`;

/** What the product reads for a page of needs, in its one statement. */
export const LIST_NEEDS = `
  SELECT p.id, p.kind, p.organisation_id AS "organisationId", p.status,
    p.close_reason AS "closeReason", p.merged_into AS "mergedInto", p.revision, p.content, p.amounts, p.territories,
    to_char(p.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt",
    p.created_at::text AS "createdKey",
    json_build_object('name', o.name, 'type', o.type, 'illustrative', o.illustrative) AS organisation,
    (posting_commitment(p.id)).committed_xof::float8 AS "committedXof"
  FROM postings p JOIN organisations o ON o.id = p.organisation_id
  WHERE p.kind = 'need' AND (p.organisation_id = $1 OR (p.status = ANY($2::text[])
    AND p.visibility <> 'coordinators' AND coalesce(p.embargo_until <= $3::date, true)))
  ORDER BY p.created_at DESC, p.id DESC LIMIT 26`;
