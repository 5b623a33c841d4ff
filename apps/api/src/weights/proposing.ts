import { demand } from '@penc/domain';
import { messages, put } from '@penc/messages';
import { COUNTRY } from '@penc/reference';
import { type RequestKey, Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Caller, standing } from '../access/caller';

/** Asks the worker for weights that fit what was judged so far. */
@Injectable()
export class Proposing {
  constructor(private readonly storage: Storage) {}

  /** Returns the proposal's id. */
  propose(caller: Caller, once: RequestKey | null): Promise<string> {
    demand(caller.role, 'weights.propose', standing(caller, [], [COUNTRY]), true, 'weights');
    return this.storage.once(caller, once, async (tx) => {
      const [asked] = await tx.query<{ id: string }>(
        'INSERT INTO weight_proposals (asked_by) VALUES ($1) RETURNING id',
        [caller.membershipId],
      );
      const { id } = asked as { id: string };
      await put(tx, messages.weightsAsked, { proposalId: id });
      await tx.log({
        action: 'weights.propose',
        subject: { type: 'weights', id },
        organisationIds: [],
        territories: [COUNTRY],
      });
      return id;
    });
  }
}
