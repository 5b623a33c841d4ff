import { quantised } from '@penc/matching';
import { type EmbeddingsConfig, Metrics } from '@penc/platform';
import { Logger } from '@nestjs/common';

const TIMEOUT_MS = 20_000;
/** Models read no more than some thousand words. */
const MOST_CHARACTERS = 16_000;
const MOST_NUMBERS = 8_192;

/** No vector came of a call; the text can be sent again. */
export class EmbeddingFailed extends Error {}

/** An embeddings endpoint that speaks like OpenAI's, or none; it says of itself how its last call went. */
export class EmbeddingsEndpoint {
  private readonly logger = new Logger(EmbeddingsEndpoint.name);
  private failing = false;

  constructor(
    private readonly config: EmbeddingsConfig | null,
    private readonly metrics: Metrics,
    private readonly timeoutMs = TIMEOUT_MS,
  ) {}

  /** Null: none is configured. */
  get model(): string | null {
    return this.config?.model ?? null;
  }

  get state(): 'off' | 'ok' | 'failing' {
    if (!this.config) return 'off';
    return this.failing ? 'failing' : 'ok';
  }

  /** The direction of a text, in `length` numbers where that is known; throws EmbeddingFailed. */
  async vectorOf(text: string, length: number | null): Promise<Int8Array> {
    try {
      const vector = read(await this.ask(text), length);
      this.failing = false;
      return vector;
    } catch (error) {
      this.failing = true;
      this.metrics.embeddingsFailed.inc();
      const why = causeOf(error);
      this.logger.warn(`scored without an embedding, which is asked for again: ${why}`);
      throw new EmbeddingFailed(why);
    }
  }

  private async ask(text: string): Promise<unknown> {
    if (!this.config) throw new Error('no EMBEDDINGS_URL');
    const { url, model, apiKey } = this.config;
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(apiKey === null ? {} : { Authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify({ model, input: text.slice(0, MOST_CHARACTERS), encoding_format: 'float' }),
      redirect: 'error',
      signal: AbortSignal.timeout(this.timeoutMs),
    });
    if (response.ok) return response.json();
    await response.body?.cancel();
    throw new Error(`it answered ${response.status}`);
  }
}

/** `{data: [{embedding: [numbers]}]}`, whatever stands beside. */
function read(answer: unknown, length: number | null): Int8Array {
  const [first] = arrayIn(answer, 'data') ?? [];
  const numbers = arrayIn(first, 'embedding');
  const sound = numbers?.every((one): one is number => typeof one === 'number' && Number.isFinite(one)) ?? false;
  if (!numbers || !sound || numbers.length > MOST_NUMBERS) throw new Error('its answer holds no vector');
  if (length !== null && numbers.length !== length) {
    throw new Error(`its vector has ${numbers.length} numbers, the others of this model have ${length}`);
  }
  const vector = quantised(numbers as readonly number[]);
  if (!vector) throw new Error('its vector has no direction');
  return vector;
}

function arrayIn(value: unknown, name: string): readonly unknown[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const found: unknown = (value as Readonly<Record<string, unknown>>)[name];
  return Array.isArray(found) ? found : null;
}

/** What `fetch` says stands in its cause. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
