import { Module } from '@nestjs/common';
import { ErasurePages } from './erasure.pages';
import { Erasing } from './erasing';
import { PeopleController } from './people.controller';

@Module({
  controllers: [PeopleController, ErasurePages],
  providers: [Erasing],
})
export class PeopleModule {}
