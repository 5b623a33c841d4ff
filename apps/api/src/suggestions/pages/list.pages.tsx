import { type Language, SIDE_ROLES, type SuggestionState } from '@penc/domain';
import { say } from '@penc/language';
import { Get } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { Code, Id } from '../../http/fields/fields';
import { From } from '../../http/parameters';
import { PartnershipReading } from '../../partnerships/reading';
import { type PageAnswer, seeOther } from '../../site/answers';
import { Asked } from '../../site/asked';
import { ForSignedIn, PageController } from '../../site/page-controller';
import { PageLanguage } from '../../site/visit';
import { SuggestionReading } from '../reading/reading';
import { WithdrawnReading } from '../reading/withdrawn';
import { SuggestionQuery } from '../requests';
import type { SuggestionView } from '../views';
import { GROUPS, type Group, groupOf } from './groups';
import { SuggestionFilter, SuggestionList, Turns } from './list';

/** Of what is over, the best of each kind. */
const OVER = { agreed: '25', declined: '15', expired: '15', superseded: '15' } as const;
const OVER_STATES = Object.keys(OVER) as (keyof typeof OVER)[];
const AT_A_TIME = '100';

class ListQuery {
  /** Only what is suggested for this one. */
  @Id({ optional: true }) readonly posting?: string;
  /** Every one, however many. */
  @Code(['1'], { optional: true }) readonly all?: '1';
}

/** Nobody is helped by more. */
const MOST_TURNS = 100;

/** Where a side begins: its suggestions, and whether partnerships wait for it. */
@PageController('suggestions')
export class SuggestionListPages {
  constructor(
    private readonly reading: SuggestionReading,
    private readonly partnerships: PartnershipReading,
    private readonly withdrawn: WithdrawnReading,
  ) {}

  @Get()
  @ForSignedIn()
  async list(
    @From() caller: Caller,
    @PageLanguage() language: Language,
    @Asked(ListQuery) { posting, all }: ListQuery,
  ): Promise<PageAnswer> {
    if (caller.role === 'coordinator') return seeOther('/inbox');
    const asked = posting === undefined ? {} : { postingId: posting };
    const [open, over, count, postings, turns, takenBack] = await Promise.all([
      this.open(caller, asked, language),
      this.over(caller, asked, language),
      this.reading.countIn(caller, ['approved', ...OVER_STATES], asked),
      this.reading.ownPostings(caller),
      this.partnerships.countTurns(caller, MOST_TURNS),
      posting === undefined ? this.withdrawn.takenBack(caller) : [],
    ]);
    return {
      title: say(language, 'page.suggestions.title'),
      content: (
        <>
          <Turns count={turns} />
          <SuggestionList
            caller={caller}
            groups={grouped([...open, ...over], count)}
            takenBack={takenBack}
            posting={posting}
            all={all === '1'}
          >
            <SuggestionFilter postings={postings} posting={posting} />
          </SuggestionList>
        </>
      ),
    };
  }

  /** Of a side’s own, every one; who sees everybody’s has the best. */
  private async open(caller: Caller, asked: Narrowed, language: Language): Promise<SuggestionView[]> {
    const views: SuggestionView[] = [];
    let cursor: string | null = null;
    do {
      const page = await this.reading.list(
        caller,
        queryOf({ ...asked, status: 'approved', limit: AT_A_TIME, cursor }),
        language,
      );
      views.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null && SIDE_ROLES.includes(caller.role));
    return views;
  }

  private async over(caller: Caller, asked: Narrowed, language: Language): Promise<SuggestionView[]> {
    const pages = await Promise.all(
      Object.entries(OVER).map(([status, limit]) =>
        this.reading.list(caller, queryOf({ ...asked, status, limit }), language),
      ),
    );
    return pages.flatMap(({ items }) => items);
  }
}

type Narrowed = Pick<SuggestionQuery, 'postingId'>;

function queryOf(asked: object): SuggestionQuery {
  return Object.assign(new SuggestionQuery(), asked);
}

/** With how many there are in all: of those that are over, not every one is read. */
function grouped(views: readonly SuggestionView[], counts: ReadonlyMap<string, number>) {
  const inGroup = (group: Group) => views.filter((view) => groupOf(view) === group);
  const inState = (state: SuggestionState) => counts.get(state) ?? 0;
  const [mine, colleagues] = [inGroup('mine').length, inGroup('colleagues').length];
  const past = OVER_STATES.filter((state) => state !== 'agreed').map(inState);
  const count: Readonly<Record<Group, number>> = {
    mine,
    colleagues,
    theirs: Math.max(0, inState('approved') - mine - colleagues),
    agreed: inState('agreed'),
    past: past.reduce((sum, one) => sum + one, 0),
  };
  return GROUPS.map((group) => ({ group, views: inGroup(group), count: count[group] }));
}
