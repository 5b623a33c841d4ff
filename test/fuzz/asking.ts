import type { System } from '../system/system';
import { CALLERS, type Caller } from './callers';
import { type Description, type Route, routesOf } from './description';
import { furnish, learnWeights } from './furnishing';
import { type Choice, Memory, type Request } from './memory';
import type { Plan } from './requests';
import { ResponseSchemas } from './response-schemas';
import { SecondFactors } from './second-factors';
import { Tally } from './tally';
import { Things } from './things';
import { PRESENT_REVISION } from './values';

/** In a row; then somebody else comes in their place. */
const MOST_FAILURES = 40;
/** Of a collection, so many are looked at one by one. */
const LOOKED_AT = 6;

/** Asks the system what plans say, as callers that know what it has shown them; a fault is what must never be answered. */
export class Asking {
  readonly tally = new Tally();
  private readonly things = new Things();
  private readonly secondFactors = new SecondFactors();
  private readonly memory = new Memory(CALLERS.length, this.things, this.secondFactors);
  private readonly schemas: ResponseSchemas;
  private readonly gets: readonly Route[];
  private readonly failuresOf: number[] = [];
  private readonly callers: Caller[] = [];

  constructor(
    private readonly system: System,
    description: Description,
  ) {
    this.schemas = new ResponseSchemas(description);
    this.gets = routesOf(description).filter(({ method }) => method === 'GET');
  }

  async begin(): Promise<void> {
    for (const begin of CALLERS) this.callers.push(await begin(this.system));
    await furnish(this.system, this.callers);
    await learnWeights(this.system, this.callers);
  }

  /** New things, shown to all. */
  async furnish(): Promise<readonly string[]> {
    await furnish(this.system, this.callers);
    return this.lookAround();
  }

  /** Each caller at every list, and at the newest things one by one. */
  async lookAround(): Promise<readonly string[]> {
    const faults: (string | null)[] = [];
    for (const who of this.callers.keys()) {
      for (const route of this.gets)
        for (const choice of this.looksAt(route, who)) faults.push(await this.look(route, choice));
    }
    return faults.filter((fault) => fault !== null);
  }

  async faultOf(plan: Plan): Promise<string | null> {
    const choice = this.memory.choose(plan);
    const before = await this.lookFirst(plan, choice);
    return before ?? this.ask(plan.route, choice, this.memory.requestOf(plan, choice), plan.headers);
  }

  /** Mostly, whoever is to change a thing has read it just before. */
  private async lookFirst({ body }: Plan, choice: Choice): Promise<string | null> {
    const { thing, roll } = choice;
    if (!thing || roll(4) === 0 || !JSON.stringify(body ?? null).includes(PRESENT_REVISION)) return null;
    const route = this.gets.find(({ path }) => path.endsWith(`/${thing.collection}/{id}`));
    return route ? this.look(route, choice) : null;
  }

  private look(route: Route, choice: Choice): Promise<string | null> {
    return this.ask(route, choice, { path: route.path.replace('{id}', choice.thing?.id ?? ''), body: undefined }, {});
  }

  /** A list once; of what an id stands for, the newest. */
  private looksAt({ path }: Route, who: number): readonly Choice[] {
    const roll = () => 0;
    if (!path.includes('{')) return [{ who, thing: null, roll }];
    const collection = /([^/]+)\/\{id\}$/.exec(path)?.[1];
    return (collection === undefined ? [] : this.things.of(collection).slice(-LOOKED_AT)).map((thing) => ({
      who,
      thing,
      roll,
    }));
  }

  private async ask(route: Route, choice: Choice, request: Request, headers: Plan['headers']): Promise<string | null> {
    const { who, thing } = choice;
    const response = await this.send(route, who, request, headers);
    const text = await response.text();
    this.tally.count(route, response.status);
    this.memory.record(route, choice, response.ok);
    await this.renew(who, response);
    const about = `${route.method} ${request.path} ${JSON.stringify(request.body)?.slice(0, 500)} → ${text.slice(0, 500)}`;
    if (response.status >= 500) return `${response.status} ${about}`;
    const type = response.headers.get('content-type') ?? '';
    const fault = this.schemas.faultOf(route, response.status, type, text);
    if (fault) return `${fault}: ${about}`;
    if (response.ok && type.includes('json')) {
      const body: unknown = JSON.parse(text);
      this.things.learn(route, who, thing, body);
      this.secondFactors.learn(who, body);
    }
    if (response.ok) return null;
    const problem = JSON.parse(text) as { code?: string; errors?: { message: string }[] };
    const named = problem.code && (problem.errors ?? []).every(({ message }) => !message.startsWith('fault.'));
    return named ? null : `${response.status} ${about}`;
  }

  /** A request may have ended what it came with, a key, a session, a person, or suspended a whole organisation. */
  private async renew(who: number, { ok, status }: Response): Promise<void> {
    const failures = ok ? 0 : (this.failuresOf[who] ?? 0) + 1;
    this.failuresOf[who] = failures;
    const begin = CALLERS[who];
    if (!begin || (status !== 401 && failures < MOST_FAILURES)) return;
    this.failuresOf[who] = 0;
    this.things.forget(who);
    this.secondFactors.forget(who);
    this.callers[who] = await begin(this.system);
  }

  private send(
    { method, body: described }: Route,
    who: number,
    { path, body }: Request,
    headers: Plan['headers'],
  ): Promise<Response> {
    const withBody = method !== 'GET' && body !== undefined;
    const isJson = described === null || /json/.test(described.type);
    return fetch(`${this.system.baseUrl}${path}`, {
      method,
      headers: {
        ...this.callers[who]?.headers,
        ...headers,
        ...(withBody ? { 'content-type': described?.type ?? 'application/json' } : {}),
      },
      ...(withBody ? { body: isJson || typeof body !== 'string' ? (JSON.stringify(body) ?? 'null') : body } : {}),
    });
  }
}
