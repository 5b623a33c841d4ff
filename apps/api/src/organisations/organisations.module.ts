import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module';
import { Applying } from './applying';
import { ApprovalTemplateController } from './approvals/approval-template.controller';
import { ApprovalTemplatePages } from './approvals/approval-template.pages';
import { ApprovalTemplates } from './approvals/approval-templates';
import { OrganisationChanging } from './changing';
import { OrganisationsController } from './organisations.controller';
import { ApplyingPages } from './pages/applying.pages';
import { OrganisationEditPages } from './pages/editing.pages';
import { JudgingPages } from './pages/judging.pages';
import { OrganisationPages } from './pages/organisations.pages';
import { OrganisationReading } from './reading';
import { TrackRecordController } from './track-record/track-record.controller';
import { TrackRecordPages } from './track-record/track-record.pages';
import { TrackRecords } from './track-record/track-record.service';

@Module({
  imports: [MembersModule],
  controllers: [
    OrganisationsController,
    TrackRecordController,
    TrackRecordPages,
    ApprovalTemplateController,
    ApprovalTemplatePages,
    // before the others: « apply » is no id
    ApplyingPages,
    OrganisationEditPages,
    JudgingPages,
    OrganisationPages,
  ],
  providers: [Applying, OrganisationReading, OrganisationChanging, ApprovalTemplates, TrackRecords],
})
export class OrganisationsModule {}
