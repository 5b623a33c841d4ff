import { Applying } from './applying';
import { ApprovalTemplateController } from './approval-template.controller';
import { OrganisationChanging } from './changing';
import { OrganisationsController } from './organisations.controller';
import { OrganisationReading } from './reading';
import { TrackRecordController } from './track-record.controller';
import { TrackRecordPages } from './track-record.pages';
import { TrackRecords } from './track-record.service';

export const organisationControllers = [
  OrganisationsController,
  TrackRecordController,
  TrackRecordPages,
  ApprovalTemplateController,
];

export const organisationProviders = [Applying, OrganisationReading, OrganisationChanging, TrackRecords];
