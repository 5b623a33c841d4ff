import { ImportsController } from './imports.controller';
import { Imports } from './imports.service';
import { BatchPages } from './pages/batch.pages';
import { SendingPages } from './pages/sending.pages';

// /imports/needs is no id: before the batches
export const importControllers = [ImportsController, SendingPages, BatchPages];
export const importProviders = [Imports];
