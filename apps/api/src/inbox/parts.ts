import { BasketPages } from './baskets/baskets.pages';
import { BulkPages } from './bulk/bulk.pages';
import { PairTitles } from './bulk/titles';
import { DecidingPages } from './deciding.pages';
import { Inbox } from './inbox';
import { InboxPages } from './inbox.pages';
import { PairAround } from './pair/around';

/** `inbox/bulk/confirm` is a word of its own, not the id of one: these go first. */
export const inboxControllers = [BulkPages, BasketPages, InboxPages, DecidingPages];

export const inboxProviders = [Inbox, PairAround, PairTitles];
