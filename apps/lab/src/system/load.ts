import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Round } from '../figures/figures';

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Keeps a number of connections busy: each sends its next request when it has read the answer to the last. */
export class Load {
  private readonly agent: Agent;

  constructor(
    private readonly port: number,
    private readonly connections: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Throws when an answer is not 2xx: a refusal is quick, and would be counted as a good figure. */
  async run(milliseconds: number, next: () => Call): Promise<Round> {
    const latencies: number[] = [];
    const started = performance.now();
    const end = started + milliseconds;
    const lane = async (): Promise<void> => {
      for (let before = performance.now(); before < end; before = performance.now()) {
        await this.send(next());
        latencies.push(performance.now() - before);
      }
    };
    await Promise.all(Array.from({ length: this.connections }, lane));
    const perSecond = (1000 * latencies.length) / (performance.now() - started);
    // a server closes what stands idle until the next round, perhaps in the moment in which it is used again
    this.agent.destroy();
    return { perSecond, latencies };
  }

  /** Each of these once. */
  async runAll(calls: readonly Call[]): Promise<void> {
    const left = [...calls];
    const lane = async (): Promise<void> => {
      for (let call = left.pop(); call; call = left.pop()) await this.send(call);
    };
    await Promise.all(Array.from({ length: this.connections }, lane));
  }

  close(): void {
    this.agent.destroy();
  }

  private send({ method, path, headers, body }: Call): Promise<void> {
    return new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port: this.port, agent: this.agent, method, path, headers },
        (response) => {
          let text = '';
          const { statusCode = 0 } = response;
          const fine = statusCode >= 200 && statusCode < 300;
          response.on('data', (part) => (text = fine ? '' : text + String(part)));
          response.on('end', () => (fine ? resolve() : reject(new Error(`${method} ${path}: ${statusCode} ${text}`))));
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
