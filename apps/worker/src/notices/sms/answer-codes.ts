import type { SmsAnswerCode } from '@penc/language';
import type { Transaction } from '@penc/storage';
import { randomInt } from 'node:crypto';

const SHORTEST = 4;
const LONGEST = 6;
const TRIES_A_LENGTH = 5;

interface Question {
  readonly suggestionId: string;
  readonly revision: number;
  readonly until: string;
}

/**
 * The code by which a member may answer the suggestion of a notice, or null when no answer is awaited from its
 * organisation any more. One member has one code for one suggestion at one revision, however often it is told;
 * no two codes in the table are the same, so none means two things.
 */
export async function answerCodeFor(tx: Transaction, noticeId: string): Promise<SmsAnswerCode | null> {
  const [awaited] = await tx.query<Question & { membershipId: string }>(
    `SELECT s.id AS "suggestionId", s.revision, s.answer_due::text AS until, m.id AS "membershipId"
     FROM notices n JOIN memberships m ON m.id = n.membership_id JOIN suggestions s ON s.id = n.subject_id
     JOIN postings need ON need.id = s.need_id JOIN postings offer ON offer.id = s.offer_id
     WHERE n.id = $1 AND n.subject_type = 'suggestion' AND s.status = 'approved' AND s.answer_due IS NOT NULL
       AND (need.organisation_id = m.organisation_id AND s.need_answer = 'waiting'
            OR offer.organisation_id = m.organisation_id AND s.offer_answer = 'waiting')`,
    [noticeId],
  );
  if (!awaited) return null;
  const { membershipId, ...question } = awaited;
  const code = (await givenCode(tx, membershipId, question)) ?? (await newCode(tx, membershipId, question));
  return { code, until: question.until };
}

async function givenCode(tx: Transaction, membershipId: string, question: Question): Promise<string | null> {
  const [given] = await tx.query<{ code: string }>(
    `UPDATE answer_codes SET expires_on = $4
     WHERE membership_id = $1 AND suggestion_id = $2 AND suggestion_revision = $3 RETURNING code`,
    [membershipId, question.suggestionId, question.revision, question.until],
  );
  return given?.code ?? null;
}

/** Short ones first; the more of them are taken, the longer they get. */
async function newCode(tx: Transaction, membershipId: string, question: Question): Promise<string> {
  for (let digits = SHORTEST; digits <= LONGEST; digits++) {
    for (let attempt = 0; attempt < TRIES_A_LENGTH; attempt++) {
      const code = String(randomInt(10 ** (digits - 1), 10 ** digits));
      const [inserted] = await tx.query(
        `INSERT INTO answer_codes (code, membership_id, suggestion_id, suggestion_revision, expires_on)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (code) DO NOTHING RETURNING code`,
        [code, membershipId, question.suggestionId, question.revision, question.until],
      );
      if (inserted) return code;
    }
  }
  throw new Error('no code of six digits is free');
}
