import { type INestApplication, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { PAGES } from '../../apps/api/src/site/address';
import { marksOf } from '../../apps/api/src/access/marks';

export interface Route {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly marks: ReturnType<typeof marksOf>;
}
type Method = (...args: unknown[]) => unknown;

/** Every route of the api as Nest knows it, with what it asks of those who call. */
export function routesOf(api: INestApplication): Route[] {
  const controllers = [...api.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    const type = metatype as (new () => object) | null;
    if (!type) return [];
    return methodsOf(type.prototype as Record<string, unknown>).flatMap(([property, handler]) => {
      const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (method === undefined) return [];
      const marks = marksOf(new Reflector(), { getHandler: () => handler, getClass: () => type as never });
      const own = [Reflect.getMetadata(PATH_METADATA, type) as string | string[]].flat()[0] ?? '';
      const sub = Reflect.getMetadata(PATH_METADATA, handler) as string;
      const path = `/${[own, sub].filter((part) => part !== '/').join('/')}`.replaceAll(/\/+/g, '/');
      return [{ name: `${type.name}.${property}`, method: RequestMethod[method], path, marks }];
    });
  });
}

/** Those that it inherits too. */
function methodsOf(prototype: Record<string, unknown> | null): [string, Method][] {
  if (!prototype || prototype === Object.prototype) return [];
  const own = Object.getOwnPropertyNames(prototype).flatMap((name): [string, Method][] => {
    const value = Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown;
    return typeof value === 'function' && name !== 'constructor' ? [[name, value as Method]] : [];
  });
  return [...own, ...methodsOf(Object.getPrototypeOf(prototype) as Record<string, unknown> | null)];
}

/** Of the pages, as people write them. */
export function pageRoutes(api: INestApplication): string[] {
  return routesOf(api)
    .filter(({ method, path }) => method === 'GET' && isPage(path))
    .map(({ path }) => path.slice(PAGES.length + 1) || '/');
}

export function isPage(path: string): boolean {
  return path === `/${PAGES}` || path.startsWith(`/${PAGES}/`);
}
