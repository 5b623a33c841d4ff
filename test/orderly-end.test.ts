import { freePort } from '@penc/platform';
import { ServiceProcess } from './system/processes/service-process';
import { database } from './world';

describe('An api that is told to end', () => {
  const db = database();

  it('ends, however busy its clients keep their connections, and answers what it was asked', async () => {
    const settings = { DATABASE_URL: db.url, REQUESTS_PER_MINUTE: '1000000', LOG_LEVEL: 'warn' };
    const api = new ServiceProcess('api', settings, await freePort());
    await api.start();
    const broken: number[] = [];
    const ask = async () => {
      for (;;) {
        const answer = await fetch(`${api.baseUrl}/api/v1/reference/themes`).catch(() => null);
        // once it is gone, it refuses the connection
        if (!answer) return;
        await answer.text().catch(() => broken.push(answer.status));
        if (answer.status !== 200) broken.push(answer.status);
      }
    };
    const clients = Array.from({ length: 4 }, ask);
    // throws if it has to be killed
    await api.kill('SIGTERM');
    await Promise.all(clients);
    expect(broken).toEqual([]);
  });
});
