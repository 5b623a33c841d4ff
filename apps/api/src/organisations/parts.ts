import { Applying } from './applying';
import { ApprovalTemplateController } from './approval-template.controller';
import { OrganisationChanging } from './changing';
import { OrganisationsController } from './organisations.controller';
import { OrganisationReading } from './reading';
import { TrackRecordController } from './track-record.controller';

export const organisationControllers = [OrganisationsController, TrackRecordController, ApprovalTemplateController];

export const organisationProviders = [Applying, OrganisationReading, OrganisationChanging];
