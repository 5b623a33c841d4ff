import { type EmbeddingDue, messages, put } from '@penc/messages';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../queue/handles';
import { MAY_LEAVE, askForMissing, setAside } from './due';
import { EmbeddingsEndpoint } from './endpoint';

interface Subject {
  readonly text: string;
  /** This model has described this revision before. */
  readonly made: boolean;
  /** Of the vectors of this model. */
  readonly length: number | null;
}

/** Has texts described by the endpoint, outside of any transaction; a posting whose vector has come is scored anew. */
@Injectable()
export class EmbeddingHandler implements OnApplicationBootstrap {
  private readonly logger = new Logger(EmbeddingHandler.name);

  constructor(
    private readonly storage: Storage,
    private readonly endpoint: EmbeddingsEndpoint,
  ) {}

  /** After a change of the configuration: what is missing is asked for, what is used no more is set aside. */
  async onApplicationBootstrap(): Promise<void> {
    const { model } = this.endpoint;
    await this.storage.transaction(WORKER, async (tx) => {
      const changed = model === null ? await setAside(tx) : await askForMissing(tx, model);
      if (changed > 0) this.logger.log(`${changed} embeddings ${model === null ? 'set aside' : 'asked for'}`);
    });
  }

  @Handles(messages.embeddingDue)
  async embed({ postingId, revision }: EmbeddingDue, delivery: Delivery): Promise<void> {
    const { model } = this.endpoint;
    const subject = model === null ? null : await this.subject(postingId, revision, model);
    if (model === null || !subject) return completing(this.storage, delivery, async () => undefined);
    const vector = subject.made ? null : await this.endpoint.vectorOf(subject.text, subject.length);
    await completing(this.storage, delivery, async (tx) => {
      if (vector) keep(tx, { postingId, revision, model, vector });
      await use(tx, { postingId, revision, model });
    });
  }

  /** Null when it has been revised or withdrawn since. */
  private async subject(postingId: string, revision: number, model: string): Promise<Subject | null> {
    const [row] = await this.storage.read<Subject>(
      `SELECT concat_ws(E'\\n', p.content->>'title', p.content->>'description') AS text,
              EXISTS (SELECT 1 FROM posting_embeddings e
                      WHERE e.posting_id = p.id AND e.revision = p.revision AND e.model = $3) AS made,
              (SELECT octet_length(vector) FROM posting_embeddings WHERE model = $3 LIMIT 1) AS length
       FROM postings p JOIN organisations o ON o.id = p.organisation_id
       WHERE p.id = $1 AND p.revision = $2 AND ${MAY_LEAVE}`,
      [postingId, revision, model],
    );
    return row ?? null;
  }
}

interface Kept {
  readonly postingId: string;
  readonly revision: number;
  readonly model: string;
}

function keep(tx: Transaction, { postingId, revision, model, vector }: Kept & { readonly vector: Int8Array }): void {
  tx.send(
    `INSERT INTO posting_embeddings (posting_id, revision, model, vector) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [postingId, revision, model, Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)],
  );
}

/** If the posting still stands at this revision. */
async function use(tx: Transaction, { postingId, revision, model }: Kept): Promise<void> {
  const used = await tx.query(`UPDATE postings SET embedding_model = $3 WHERE id = $1 AND revision = $2 RETURNING id`, [
    postingId,
    revision,
    model,
  ]);
  if (used.length > 0) await put(tx, messages.postingChanged, { postingId });
}
