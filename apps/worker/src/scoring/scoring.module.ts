import { Module } from '@nestjs/common';
import { EmbeddingsModule } from '../embeddings/embeddings.module';
import { ScoringConditions } from './conditions';
import { CorpusKeeper } from './corpus/corpus-keeper';
import { WarmUp } from './corpus/warm-up';
import { JudgedPairsHandler } from './judged-pairs.handler';
import { ChangedPostings } from './lists/changed-postings';
import { Lists } from './lists/lists';
import { NearMisses } from './near-misses';
import { ScoringHandlers } from './scoring.handlers';

@Module({
  imports: [EmbeddingsModule],
  providers: [
    CorpusKeeper,
    WarmUp,
    ScoringConditions,
    Lists,
    ChangedPostings,
    NearMisses,
    ScoringHandlers,
    JudgedPairsHandler,
  ],
  exports: [ScoringConditions, Lists],
})
export class ScoringModule {}
