import { type Config, Metrics } from '@penc/platform';
import { Module } from '@nestjs/common';
import { CONFIG } from '../queue/tokens';
import { EmbeddingHandler } from './embedding.handler';
import { EmbeddingsEndpoint } from './endpoint';

@Module({
  providers: [
    {
      provide: EmbeddingsEndpoint,
      useFactory: ({ embeddings }: Config, metrics: Metrics) => new EmbeddingsEndpoint(embeddings, metrics),
      inject: [CONFIG, Metrics],
    },
    EmbeddingHandler,
  ],
  exports: [EmbeddingsEndpoint],
})
export class EmbeddingsModule {}
