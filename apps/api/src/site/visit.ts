import type { Language } from '@penc/domain';
import {
  type MessageKey,
  type MessageValues,
  type SpokenLanguage,
  negotiateLanguage,
  speak,
  wholeLanguage,
} from '@penc/language';
import type { Config } from '@penc/platform';
import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { Response } from 'express';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Caller } from '../access/caller';
import type { PencRequest } from '../http/parameters';
import { type Flash, chosenLanguage, flashOf } from './cookies';
import { makeFormToken } from './form-token';
import type { SentFile } from './sent-file';

/** Who looks at a page, and how: all that a component may want to know beside its own properties. */
export interface Visit {
  readonly language: Language;
  /** Of its sentences, where they are in a language that is not whole. */
  readonly spoken: SpokenLanguage;
  /** Null for somebody who is not signed in. */
  readonly caller: Caller | null;
  readonly unread: number;
  /** As it was asked for, with its query. */
  readonly path: string;
  readonly flash: Flash | null;
  /** Where to write to whoever runs the platform; null where they have not said. */
  readonly contact: string | null;
  /** For a form; asking for it may set a cookie, so pages without forms do not. */
  formToken(): string;
}

export interface PageRequest extends PencRequest {
  /** Of the caller; the interceptor of pages has read it. */
  unread?: number;
  /** Of a form that has one. */
  file?: SentFile;
}

/** The file of a form, or null where none was sent. */
export const Sent = createParamDecorator(
  (_: undefined, context: ExecutionContext): SentFile | null =>
    context.switchToHttp().getRequest<PageRequest>().file ?? null,
);

/** The language of a page: the one chosen on this device, else the person’s own, else what the browser asks for. */
export function pageLanguage(request: PencRequest): Language {
  return wholeLanguage(spokenLanguage(request));
}

function spokenLanguage(request: PencRequest): SpokenLanguage {
  return chosenLanguage(request) ?? request.caller?.language ?? negotiateLanguage(request.headers['accept-language']);
}

export function visitOf(request: PageRequest, response: Response, config: Config): Visit {
  return {
    language: pageLanguage(request),
    spoken: spokenLanguage(request),
    caller: (hasComeIn(request) && request.caller) || null,
    unread: request.unread ?? 0,
    path: request.originalUrl,
    flash: request.method === 'GET' ? flashOf(request) : null,
    contact: config.contactEmail,
    formToken: () => makeFormToken(request, response, config),
  };
}

/** Whoever has not shown the second factor yet is nobody on a page: its header leads nowhere, and its bell would be refused. */
function hasComeIn({ entrance }: PencRequest): boolean {
  return entrance?.by !== 'session' || entrance.secondFactor === 'none';
}

/** The language of the page, for its handler. */
export const PageLanguage = createParamDecorator((_: undefined, context: ExecutionContext) =>
  pageLanguage(context.switchToHttp().getRequest<PencRequest>()),
);

/** The language that was chosen on this device, or null: what is somebody’s own otherwise than by a session comes after it. */
export const ChosenLanguage = createParamDecorator((_: undefined, context: ExecutionContext): Language | null => {
  const chosen = chosenLanguage(context.switchToHttp().getRequest<PencRequest>());
  return chosen ? wholeLanguage(chosen) : null;
});

/** Who looks at the page, or null. */
export const MaybeFrom = createParamDecorator(
  (_: undefined, context: ExecutionContext): Caller | null =>
    context.switchToHttp().getRequest<PencRequest>().caller ?? null,
);

const Visiting = createContext<Visit | null>(null);
export const VisitProvider = Visiting.Provider;

/** In any component of a page. */
export function useVisit(): Visit {
  const visit = useContext(Visiting);
  if (!visit) throw new Error('a component of a page is rendered outside of one');
  return visit;
}

export type Say = (key: MessageKey, values?: MessageValues) => string;

/** The sentences, in the language of the page. */
export function useSay(): Say {
  const { spoken } = useVisit();
  return (key, values) => speak(spoken, key, values);
}
