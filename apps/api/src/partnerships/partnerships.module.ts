import { Module } from '@nestjs/common';
import { PartnershipChanges } from './changing';
import { FollowUpController } from './follow-up/follow-up.controller';
import { PartnershipHistory } from './follow-up/history';
import { PartnershipNotes } from './follow-up/notes';
import { TrancheMoves } from './lines/tranches';
import { TranchesController } from './lines/tranches.controller';
import { SigningAuthority } from './moves/authority';
import { PartnershipChangePages } from './pages/changes.pages';
import { PartnershipPages } from './pages/partnerships.pages';
import { TranchePages } from './pages/tranches.pages';
import { PartnershipsController } from './partnerships.controller';
import { PartnershipReading } from './reading';

@Module({
  controllers: [
    PartnershipsController,
    FollowUpController,
    TranchesController,
    PartnershipPages,
    PartnershipChangePages,
    TranchePages,
  ],
  providers: [
    PartnershipReading,
    PartnershipChanges,
    PartnershipNotes,
    PartnershipHistory,
    SigningAuthority,
    TrancheMoves,
  ],
  exports: [PartnershipReading],
})
export class PartnershipsModule {}
