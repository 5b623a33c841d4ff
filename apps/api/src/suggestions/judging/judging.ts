import { type RequestKey, Storage } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { Deciding } from './deciding';
import type { CoordinatorAction, Judgement } from './weighing';

/** What coordinators do to a suggestion. */
@Injectable()
export class Judging {
  constructor(
    private readonly storage: Storage,
    private readonly deciding: Deciding,
  ) {}

  /** Returns the suggestion's id. */
  judge(
    caller: Caller,
    id: string,
    action: CoordinatorAction,
    judgement: Judgement & { readonly revision: number },
    once: RequestKey | null,
  ): Promise<string> {
    this.deciding.refuseUnsound(judgement);
    const { revision } = judgement;
    return this.storage.once(caller, once, async (tx) => {
      await this.deciding.decide(tx, caller, { id, revision, action, judgement });
      return id;
    });
  }
}
