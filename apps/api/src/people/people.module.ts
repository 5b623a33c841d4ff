import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module';
import { ErasurePages } from './erasure.pages';
import { Erasing } from './erasing';
import { MemberErasurePages } from './member-erasure.pages';
import { PeopleController } from './people.controller';

@Module({
  imports: [MembersModule],
  controllers: [PeopleController, ErasurePages, MemberErasurePages],
  providers: [Erasing],
})
export class PeopleModule {}
