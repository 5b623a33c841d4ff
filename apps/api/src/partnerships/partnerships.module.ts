import { Module } from '@nestjs/common';
import { PartnershipChanges } from './changing';
import { PartnershipExportController, PartnershipFiles } from './export/export.controller';
import { PartnershipExport } from './export/export.service';
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
    PartnershipExportController,
    PartnershipFiles,
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
    PartnershipExport,
    PartnershipNotes,
    PartnershipHistory,
    SigningAuthority,
    TrancheMoves,
  ],
  exports: [PartnershipReading],
})
export class PartnershipsModule {}
