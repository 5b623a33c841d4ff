import type { Language } from '@penc/domain';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RequestHandler, static as files } from 'express';

/** The built code stands in dist, as what is served does; the sources, in tests, beside it. */
const ROOT = join(__dirname, '..', '..', '..', '..');
const FOLDER = [join(ROOT, 'site'), join(ROOT, 'dist', 'site')].find((folder) => existsSync(folder));

const manifest: Readonly<Record<string, string>> = FOLDER
  ? (JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as Record<string, string>)
  : {};

const OFFLINE_WORKER = /\boffline-worker-\w+\.js(\.|$)/;

/** The script of the page that works without a line; it is another one for each language and look. */
export function offlineWorker(language: Language): string | null {
  const script = assetUrl('offline-worker.js');
  return script && `${script}?${language}-${manifest['site.css']}`;
}

/** Where an asset is served: « site.css », « once.js ». Null before the first `npm run build`. */
export function assetUrl(name: string): string | null {
  const hashed = manifest[name];
  return hashed === undefined ? null : `/assets/${hashed}`;
}

/** Hashed names never change what they name, so browsers keep them for a year; compressed when they were built. */
export function assetFiles(): RequestHandler[] {
  if (!FOLDER) return [];
  const serve = files(FOLDER, {
    index: false,
    immutable: true,
    maxAge: '365d',
    setHeaders: (response, path) => {
      const [, type, packed] = /\.(css|js)(?:\.(br|gz))?$/.exec(path) ?? [];
      response.setHeader('Content-Type', type === 'css' ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8');
      response.setHeader('Vary', 'Accept-Encoding');
      // its address is in /assets; what it serves is not
      if (OFFLINE_WORKER.test(path)) response.setHeader('Service-Worker-Allowed', '/');
      if (packed) response.setHeader('Content-Encoding', packed === 'br' ? 'br' : 'gzip');
    },
  });
  return [
    (request, response, next) => {
      const best = request.acceptsEncodings(['br', 'gzip', 'identity']);
      // what stands behind a question mark is for the script that is loaded
      if (best === 'br') request.url = `${request.path}.br`;
      else if (best === 'gzip') request.url = `${request.path}.gz`;
      serve(request, response, next);
    },
  ];
}
