import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships/partnerships.module';
import { WeightsModule } from '../weights/weights.module';
import { Answering } from './answering/answering';
import { BulkJudging } from './bulk/bulk';
import { BulkController } from './bulk/bulk.controller';
import { HistoryService } from './history/history.service';
import { Deciding } from './judging/deciding';
import { Judging } from './judging/judging';
import { AnsweringPages } from './pages/answering.pages';
import { SuggestionListPages } from './pages/list.pages';
import { SuggestionSheetPages } from './pages/sheet.pages';
import { SuggestionReading } from './reading/reading';
import { WithdrawnReading } from './reading/withdrawn';
import { ReplayController } from './replay/replay.controller';
import { ReplayPages } from './replay/replay.pages';
import { Replay } from './replay/replay.service';
import { SuggestionsController } from './suggestions.controller';
import { MessagesService } from './talk/messages.service';
import { NotesService } from './talk/notes.service';
import { TalkController } from './talk/talk.controller';

@Module({
  imports: [PartnershipsModule, WeightsModule],
  // `suggestions/bulk` is a word of its own, not the id of one: it goes first.
  controllers: [
    BulkController,
    SuggestionsController,
    ReplayController,
    TalkController,
    SuggestionListPages,
    SuggestionSheetPages,
    AnsweringPages,
    ReplayPages,
  ],
  providers: [
    SuggestionReading,
    WithdrawnReading,
    Deciding,
    Judging,
    Answering,
    BulkJudging,
    MessagesService,
    NotesService,
    HistoryService,
    Replay,
  ],
  exports: [SuggestionReading, Judging, BulkJudging, Answering, HistoryService, MessagesService, NotesService],
})
export class SuggestionsModule {}
