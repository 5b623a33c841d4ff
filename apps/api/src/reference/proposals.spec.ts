import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';

interface Proposals {
  readonly language: string;
  readonly sectors: readonly {
    readonly code: string;
    readonly label: string;
    readonly score: number;
    readonly reason: string;
  }[];
  readonly themes: readonly { readonly code: string }[];
  readonly targetGroups: readonly { readonly code: string }[];
}

describe('Proposals for a text', () => {
  const db = database();
  let system: System;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
  });
  afterAll(() => system.stop());

  const ask = async (body: unknown, language = 'fr') => {
    const response = await fetch(`${system.baseUrl}/api/v1/reference/propose`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Proposals };
  };

  it('come without signing in, with the words that led there, in the language of the answer', async () => {
    const text = 'Réintégration des migrants de retour : un forage pour les femmes du village';
    const { status, body } = await ask({ text }, 'en');
    expect(status).toBe(200);
    expect(body.language).toBe('fr');
    expect(body.sectors.map(({ code }) => code)).toContain('14031');
    expect(body.sectors.length).toBeLessThanOrEqual(5);
    const water = body.sectors.find(({ code }) => code === '14031');
    expect(water?.label).toBe('Basic drinking water supply');
    expect(water?.reason).toMatch(/^From your text: .*“forage”/);
    expect(body.themes.map(({ code }) => code)).toContain('return');
    expect(body.targetGroups.map(({ code }) => code)).toEqual(expect.arrayContaining(['returnees', 'women']));
  });

  it('are none for a text that says nothing', async () => {
    expect((await ask({ text: '…' })).body).toMatchObject({ sectors: [], themes: [], targetGroups: [] });
  });

  it('refuses a text that is too long, or a language that there is not, all at once', async () => {
    const { status, body } = await ask({ text: 'a'.repeat(10_001), language: 'wo' });
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ pointer: '/text' }, { pointer: '/language' }] });
  });
});
