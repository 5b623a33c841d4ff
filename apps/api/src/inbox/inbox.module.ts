import { Module } from '@nestjs/common';
import { BasketsModule } from '../baskets/baskets.module';
import { PostingsModule } from '../postings/postings.module';
import { SuggestionsModule } from '../suggestions/suggestions.module';
import { BasketPages } from './baskets/baskets.pages';
import { BulkPages } from './bulk/bulk.pages';
import { PairTitles } from './bulk/titles';
import { DecidingPages } from './deciding.pages';
import { Inbox } from './inbox';
import { InboxPages } from './inbox.pages';
import { PairAround } from './pair/around';
import { WaitingCounts } from './waiting';

@Module({
  imports: [BasketsModule, PostingsModule, SuggestionsModule],
  // `inbox/bulk/confirm` is a word of its own, not the id of one: these go first.
  controllers: [BulkPages, BasketPages, InboxPages, DecidingPages],
  providers: [Inbox, PairAround, PairTitles, WaitingCounts],
})
export class InboxModule {}
