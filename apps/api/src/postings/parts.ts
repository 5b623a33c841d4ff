import { FitController } from './fit/fit.controller';
import { Fit } from './fit/fit.service';
import { NearMissController } from './near-misses/near-misses.controller';
import { NearMissReading } from './near-misses/near-misses.service';
import { NeedsController, OffersController } from './postings.controller';
import { NeedPages, OfferPages } from './public/postings.pages';
import { PostingsService } from './postings.service';

export const postingControllers = [
  NeedsController,
  OffersController,
  NeedPages,
  OfferPages,
  NearMissController,
  FitController,
];

export const postingProviders = [PostingsService, NearMissReading, Fit];
