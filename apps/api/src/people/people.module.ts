import { Module } from '@nestjs/common';
import { Erasing } from './erasing';
import { PeopleController } from './people.controller';

@Module({
  controllers: [PeopleController],
  providers: [Erasing],
})
export class PeopleModule {}
