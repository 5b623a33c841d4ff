import { type Language, SIDE_ROLES } from '@penc/domain';
import { label, territoryName } from '@penc/reference';
import { formatList, say } from '@penc/language';
import type { Config } from '@penc/platform';
import { Body, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { From, IdPipe } from '../../http/parameters';
import { CONFIG } from '../../http/tokens';
import { Preferences, PreferencesPatch } from '../../notices/preferences';
import { type Page, type PageAnswer, type Redirect, seeOther } from '../../site/answers';
import { Button } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { SummaryList } from '../../site/components/summary-list';
import { rememberLanguage } from '../../site/cookies';
import { Form, type FormBody, type FormState, filledWith, submit } from '../../site/forms';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage, useSay, useVisit } from '../../site/visit';
import type { Caller } from '../caller';
import type { SessionEntrance } from '../entrance';
import { Sessions } from '../sessions/sessions';
import { ThroughSession } from '../through';
import { Devices } from './devices';
import { Doors } from './doors';
import { MembershipRequest } from './me.controller';
import { Me, type MeView } from './me';
import { PreferencesForm, preferencesPatchOf, preferenceLabels } from './preferences-form';

/** One’s own account: who one is, for whom one acts, how one is told, on which devices. */
@PageController('me')
export class MePages {
  constructor(
    private readonly myself: Me,
    private readonly sessions: Sessions,
    private readonly preferences: Preferences,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @ForSignedIn()
  async account(
    @From() caller: Caller,
    @ThroughSession() entrance: SessionEntrance,
    @PageLanguage() language: Language,
  ): Promise<Page> {
    const { revision, phone, ...chosen } = await this.preferences.of(caller);
    const values = { ...chosen, phone: phone ?? '', revision: String(revision) };
    return this.page(caller, entrance, language, filledWith(values));
  }

  @Post('preferences')
  @ForSignedIn()
  changePreferences(
    @From() caller: Caller,
    @ThroughSession() entrance: SessionEntrance,
    @PageLanguage() language: Language,
    @Body() body: FormBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PageAnswer> {
    return submit(PreferencesPatch, body, {
      shape: preferencesPatchOf,
      work: async (patch) => {
        const changed = await this.preferences.change(caller, patch);
        rememberLanguage(response, this.config, changed.language);
        return seeOther('/me', { key: 'page.me.preferences.saved' });
      },
      again: (state) => this.page(caller, entrance, language, state),
    });
  }

  @Post('membership')
  @ForSignedIn()
  choose(
    @From() caller: Caller,
    @ThroughSession() { sessionId, ...entrance }: SessionEntrance,
    @PageLanguage() language: Language,
    @Body() body: FormBody,
  ): Promise<PageAnswer> {
    return submit(MembershipRequest, body, {
      work: async ({ membershipId }) => {
        await this.sessions.choose(caller, sessionId, membershipId.toLowerCase());
        const all = await this.myself.memberships({ ...caller, membershipId }, { ...entrance, sessionId });
        const { organisation = '' } = all.find(({ id }) => id === membershipId.toLowerCase()) ?? {};
        return seeOther('/me', { key: 'page.me.chosen', values: { organisation } });
      },
      again: (state) => this.page(caller, { ...entrance, sessionId }, language, state),
    });
  }

  @Post('sessions/end-others')
  @ForSignedIn()
  async endOthers(@From() caller: Caller, @ThroughSession() { sessionId }: SessionEntrance): Promise<Redirect> {
    const count = await this.sessions.revokeOthers(caller, sessionId);
    return seeOther('/me', { key: 'page.me.sessions.ended', values: { count } });
  }

  @Post('sessions/:id/end')
  @ForSignedIn()
  async end(@From() caller: Caller, @Param('id', IdPipe) id: string): Promise<Redirect> {
    await this.sessions.revoke(caller, id, 'session.revoke');
    return seeOther('/me', { key: 'page.me.sessions.ended', values: { count: 1 } });
  }

  private async page(caller: Caller, entrance: SessionEntrance, language: Language, state: FormState): Promise<Page> {
    const me = await this.myself.read(caller, entrance);
    const sessions = await this.sessions.list(caller, entrance.sessionId, language);
    return {
      title: say(language, 'page.me.title'),
      islands: ['leave'],
      content: (
        <>
          <ErrorSummary state={state} labels={preferenceLabels(language)} />
          <WhoIAm me={me} />
          <Doors />
          <PreferencesForm state={state} role={caller.role} sendsSms={this.config.sms !== null} />
          <Devices sessions={sessions} />
        </>
      ),
    };
  }
}

function WhoIAm({ me }: { readonly me: MeView }) {
  const tell = useSay();
  const { language } = useVisit();
  const places = me.territories.map((code) => territoryName(code, language));
  const { enrolled, recoveryCodesLeft: left } = me.secondFactor;
  return (
    <>
      <SummaryList
        lines={[
          { term: tell('page.me.name'), value: me.name },
          { term: tell('page.me.email'), value: <span class="exact">{me.email}</span> },
          { term: tell('page.me.organisation'), value: me.organisation },
          { term: tell('page.me.role'), value: label('role', me.role, language) },
          { term: tell('page.me.territories'), value: formatList(places, language) },
          {
            term: tell('page.me.second-factor'),
            value: tell('page.me.second-factor.state', { enrolled: enrolled ? 'yes' : 'no', left }),
          },
        ]}
      />
      {!enrolled && (
        <Form action="/sign-in/second-factor/enrol">
          <Button kind="second">{tell('page.me.second-factor.enrol')}</Button>
        </Form>
      )}
      <Form action="/sign-out">
        <Button kind="second">{tell('page.me.sign-out')}</Button>
      </Form>
      <Memberships me={me} />
    </>
  );
}

/** Of people who act for several organisations. */
function Memberships({ me }: { readonly me: MeView }) {
  const tell = useSay();
  const { language } = useVisit();
  const others = me.memberships.filter(({ current }) => !current);
  if (others.length === 0) return null;
  // whoever belongs to a side does not judge it: to be known before one belongs to it
  const judges = me.memberships.some(({ role }) => role === 'coordinator');
  return (
    <section aria-labelledby="memberships">
      <h2 id="memberships">{tell('page.me.memberships')}</h2>
      {others.map(({ id, organisation, role, invited }) => (
        <Form action="/me/membership" key={id}>
          <input type="hidden" name="membershipId" value={id} />
          {invited && judges && SIDE_ROLES.includes(role) && (
            <p>{tell('page.me.memberships.conflict', { organisation })}</p>
          )}
          <Button kind="second">
            {tell(`page.me.memberships.${invited ? 'accept' : 'choose'}`, { organisation })} (
            {label('role', role, language)})
          </Button>
        </Form>
      ))}
    </section>
  );
}
