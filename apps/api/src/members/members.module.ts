import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { Delegations } from './delegations';
import { DelegationsController } from './delegations.controller';
import { MembersController } from './members.controller';
import { MembersService } from './members.service';
import { DelegationPages } from './pages/delegations.pages';
import { MemberPages } from './pages/member.pages';
import { MemberSecondFactorPages } from './pages/second-factor.pages';
import { OrganisationMemberPages } from './pages/members.pages';

@Module({
  imports: [AccessModule],
  controllers: [
    MembersController,
    DelegationsController,
    OrganisationMemberPages,
    DelegationPages,
    MemberSecondFactorPages,
    MemberPages,
  ],
  providers: [MembersService, Delegations],
  exports: [MembersService],
})
export class MembersModule {}
