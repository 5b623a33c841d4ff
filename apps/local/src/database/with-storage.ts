import { Storage, connect } from '@penc/storage';

/** Lends the database of a URL to `work`. */
export async function withStorage<T>(databaseUrl: string, work: (storage: Storage) => Promise<T>): Promise<T> {
  const dataSource = await connect(databaseUrl, 2);
  try {
    return await work(new Storage(dataSource));
  } finally {
    await dataSource.destroy();
  }
}
