import { Storage } from '@penc/storage';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CorpusKeeper } from './corpus-keeper';

/** Before the worker says that it is ready: what the first job would otherwise wait for. */
@Injectable()
export class WarmUp implements OnModuleInit {
  constructor(
    private readonly storage: Storage,
    private readonly keeper: CorpusKeeper,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.keeper.load(this.storage);
  }
}
