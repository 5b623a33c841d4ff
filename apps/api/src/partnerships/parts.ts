import { PartnershipChanges } from './changing';
import { FollowUpController } from './follow-up/follow-up.controller';
import { PartnershipHistory } from './follow-up/history';
import { PartnershipNotes } from './follow-up/notes';
import { TrancheMoves } from './lines/tranches';
import { TranchesController } from './lines/tranches.controller';
import { PartnershipsController } from './partnerships.controller';
import { PartnershipReading } from './reading';

export const partnershipControllers = [PartnershipsController, FollowUpController, TranchesController];

export const partnershipProviders = [
  PartnershipReading,
  PartnershipChanges,
  PartnershipNotes,
  PartnershipHistory,
  TrancheMoves,
];
