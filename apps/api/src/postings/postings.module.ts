import { Module } from '@nestjs/common';
import { WeightsModule } from '../weights/weights.module';
import { FitController } from './fit/fit.controller';
import { FitPages } from './fit/fit.pages';
import { Fit } from './fit/fit.service';
import { NearMissController } from './near-misses/near-misses.controller';
import { NeedMissPages, OfferMissPages } from './near-misses/near-misses.pages';
import { NearMissReading } from './near-misses/near-misses.service';
import { MyPages } from './own/list/mine.pages';
import { NeedMoving, OfferMoving } from './own/moving/move.pages';
import { NewNeed, NewOffer } from './own/beginning/new.pages';
import { OfflineNeed, OfflineOffer } from './own/beginning/offline.pages';
import { OwnCounts } from './own/list/counts';
import { MergeableReading } from './own/moving/mergeable';
import { NeedWriting, OfferWriting } from './own/write.pages';
import { NeedsController, OffersController } from './postings.controller';
import { NeedPages, OfferPages } from './public/postings.pages';
import { PostingsService } from './postings.service';

@Module({
  imports: [WeightsModule],
  controllers: [
    NeedsController,
    OffersController,
    MyPages,
    // /needs/new is no id: before the sheets
    NewNeed,
    NewOffer,
    OfflineNeed,
    OfflineOffer,
    NeedWriting,
    OfferWriting,
    NeedMoving,
    OfferMoving,
    NeedMissPages,
    OfferMissPages,
    FitPages,
    NeedPages,
    OfferPages,
    NearMissController,
    FitController,
  ],
  providers: [PostingsService, NearMissReading, Fit, OwnCounts, MergeableReading],
  exports: [PostingsService, NearMissReading],
})
export class PostingsModule {}
