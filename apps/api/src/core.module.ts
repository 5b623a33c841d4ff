import { Clock, type Config, Metrics } from '@penc/platform';
import { DatabaseClock, Storage, connect } from '@penc/storage';
import { type DynamicModule, Global, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG } from './http/tokens';

@Injectable()
class Connection implements OnApplicationShutdown {
  constructor(private readonly storage: Storage) {}

  async onApplicationShutdown(): Promise<void> {
    await this.storage.dataSource.destroy();
  }
}

async function storageOf(config: Config): Promise<Storage> {
  return new Storage(await connect(config.databaseUrl, config.databasePoolSize));
}

/** What every room may ask for: the configuration, the database, its clock, the metrics. */
@Global()
@Module({})
export class CoreModule {
  static with(config: Config): DynamicModule {
    return {
      module: CoreModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Storage, useFactory: () => storageOf(config) },
        { provide: Clock, useFactory: (storage: Storage) => DatabaseClock.of(storage), inject: [Storage] },
        Metrics,
        Connection,
      ],
      exports: [CONFIG, Storage, Clock, Metrics],
    };
  }
}
