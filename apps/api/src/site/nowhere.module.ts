import { Module } from '@nestjs/common';
import { NowherePages } from './nowhere.pages';

/** Comes after all other rooms: a route is asked in the order in which it was declared, and this one answers to everything. */
@Module({
  controllers: [NowherePages],
})
export class NowhereModule {}
