import { NotFound, SHARED_STATES, SIDE_ROLES, type Side, type SuggestionState } from '@penc/domain';
import { Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { MessagesService } from '../talk/messages.service';
import type { MessageView } from '../talk/requests';
import { sideOf } from './audience';
import { readSuggestion } from './reading';

/** What a side was told of a suggestion that has been taken back from it since, and nothing that it was not told. */
export interface Withdrawn {
  /** As its last notice named them: the postings may say something else by now. */
  readonly told: Readonly<Record<'need' | 'offer' | 'needOrganisation' | 'offerOrganisation', string>>;
  /** How it came to an end for this side; null when no notice says so. */
  readonly how: SuggestionState | null;
  readonly messages: readonly MessageView[];
}

export interface TakenBack extends Pick<Withdrawn, 'told'> {
  readonly id: string;
}
/** Whoever was not told again by then hardly will be. */
const LOOKED_BACK = 60;
const MOST_TAKEN_BACK = 30;

interface Told {
  readonly told: Withdrawn['told'];
  readonly turn: keyof typeof TURNS | null;
  readonly lastAt: string;
}

/** The notices by which a suggestion begins or ends for a side. */
const TURNS = {
  'suggestion-approved': null,
  'call-proposed': null,
  'suggestion-superseded': 'superseded',
  'suggestion-declined': 'declined',
  'application-rejected': 'declined',
  'suggestion-expired': 'expired',
} as const satisfies Readonly<Record<string, SuggestionState | null>>;

/** Suggestions that are to be judged again, for the sides that knew of them before: where their notices lead. */
@Injectable()
export class WithdrawnReading {
  constructor(
    private readonly storage: Storage,
    private readonly messages: MessagesService,
  ) {}

  /** Throws NotFound for whoever was never told of it. */
  async find(caller: Caller, id: string): Promise<Withdrawn> {
    if (!SIDE_ROLES.includes(caller.role)) throw new NotFound('suggestion');
    const row = await readSuggestion(this.storage, id);
    const side = sideOf(caller, row);
    const known = await this.toldTo(caller, id, side);
    if (!known) throw new NotFound('suggestion');
    const messages = await this.messages.saidUntil(row, side, known.lastAt);
    return { told: known.told, how: known.turn && TURNS[known.turn], messages };
  }

  /** Those that the side was told of, then that they were taken back after an edit, and has not been told of again. */
  takenBack({ role, organisationId }: Caller): Promise<TakenBack[]> {
    if (!SIDE_ROLES.includes(role)) return Promise.resolve([]);
    return this.storage.read<TakenBack>(
      `SELECT last.id, last.told FROM (
         SELECT DISTINCT ON (n.subject_id) n.subject_id AS id, n.details AS told, n.kind, n.created_at AS at
         FROM memberships m JOIN notices n ON n.membership_id = m.id
         WHERE m.organisation_id = $1 AND n.subject_type = 'suggestion' AND n.kind = ANY($2::text[])
           AND n.details->>'side' IN ('need', 'offer') AND n.created_at > now() - make_interval(days => ${LOOKED_BACK})
         ORDER BY n.subject_id, n.created_at DESC, n.seq DESC) last
       JOIN suggestions s ON s.id = last.id
       WHERE last.kind = 'suggestion-superseded' AND s.status <> ALL($3::text[]) ORDER BY last.at DESC, last.id
       LIMIT ${MOST_TAKEN_BACK}`,
      [organisationId, Object.keys(TURNS), SHARED_STATES],
    );
  }

  /** By its notices: they are what this organisation was told, and when. */
  private async toldTo({ organisationId }: Caller, id: string, side: Side): Promise<Told | undefined> {
    const [known] = await this.storage.read<Told>(
      `SELECT n.details AS told, n.created_at::text AS "lastAt",
              (SELECT e.kind FROM notices e WHERE e.subject_id = n.subject_id AND e.membership_id = n.membership_id
                 AND e.kind = ANY($4::text[]) ORDER BY e.created_at DESC, e.seq DESC LIMIT 1) AS turn
       FROM memberships m JOIN notices n ON n.membership_id = m.id
       WHERE m.organisation_id = $1 AND n.subject_type = 'suggestion' AND n.subject_id = $2 AND n.details->>'side' = $3
       ORDER BY n.created_at DESC, n.seq DESC LIMIT 1`,
      [organisationId, id, side, Object.keys(TURNS)],
    );
    return known;
  }
}
