import { Delegations } from './delegations';
import { DelegationsController } from './delegations.controller';
import { MembersController } from './members.controller';
import { MembersService } from './members.service';

export const memberControllers = [MembersController, DelegationsController];

export const memberProviders = [MembersService, Delegations];
