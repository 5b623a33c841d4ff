import { UnreadableRequest } from '@penc/domain';
import busboy from 'busboy';
import type { Request } from 'express';
import { SentFile } from './sent-file';
import type { FormBody } from './forms';

/** A form with a file, as a browser sends it: the fields that stand before the file, and the file while it still arrives. */
interface MultipartForm {
  readonly fields: FormBody;
  readonly file: SentFile | null;
}

/** Of a form of ours; the file itself is read, and limited, by whoever wants it. */
const LIMITS = { fields: 40, fieldNameSize: 100, fieldSize: 20_000, files: 1, parts: 60, headerPairs: 20 } as const;

export function isMultipart({ headers }: Pick<Request, 'headers'>): boolean {
  return /^multipart\/form-data\s*;/i.test(headers['content-type'] ?? '');
}

/**
 * Reads a form up to its file, which our forms name last. Nothing is kept on a disk, and of the file no more is in memory than its reader
 * takes: so the token of the form, which stands before it, is looked at before any of it.
 */
export function readMultipart(request: Request): Promise<MultipartForm> {
  const fields = Object.create(null) as Record<string, string | string[]>;
  return new Promise((resolve, reject) => {
    const parser = parserFor(request);
    const refuse = () => {
      request.unpipe(parser);
      request.resume();
      reject(new UnreadableRequest('malformed-request', 400));
    };
    parser.on('field', (name, value, { nameTruncated, valueTruncated }) => {
      if (nameTruncated || valueTruncated) return refuse();
      const before = fields[name];
      fields[name] = before === undefined ? value : [...[before].flat(), value];
    });
    parser.on('file', (name, stream, { filename }) => resolve({ fields, file: new SentFile(name, filename, stream) }));
    for (const limit of ['fieldsLimit', 'partsLimit'] as const) parser.on(limit, refuse);
    parser.on('error', refuse);
    // who hangs up has sent half a form
    request.on('error', refuse);
    parser.on('close', () => resolve({ fields, file: null }));
    request.pipe(parser);
  });
}

function parserFor(request: Request): busboy.Busboy {
  try {
    return busboy({ headers: request.headers, limits: LIMITS, defParamCharset: 'utf8' });
  } catch {
    throw new UnreadableRequest('malformed-request', 400);
  }
}
