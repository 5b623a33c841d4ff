import type { Found } from './activity';
import { Amounts } from './amounts';
import { type Element, attribute } from './element';
import { ActivityFault, FileFault, shown } from './faults';
import { partiesOf } from './parties';
import { isElsewhere, noteRecipients } from './places';
import { type Tally, identifierOf, readActivity } from './read-activity';
import { knownSectors } from './sectors';
import type { Attributes, XmlListener } from './xml-reader';

/** What is kept of an activity: all the rest (descriptions, results, documents) goes by. */
const KEPT = new Set([
  ...[
    'iati-identifier',
    'reporting-org',
    'participating-org',
    'title',
    'narrative',
    'activity-status',
    'activity-date',
  ],
  ...['recipient-country', 'recipient-region', 'location', 'location-id', 'administrative', 'name', 'sector'],
  ...['transaction', 'transaction-type', 'transaction-date', 'value', 'budget', 'period-start'],
]);
/** Read and let go as soon as they end: an activity may have any number of them. */
const SUMMED = new Set(['transaction', 'budget']);
const MOST_ELEMENTS = 5_000;
const MOST_CHARACTERS = 1_000_000;

interface Open {
  readonly element: Element;
  readonly line: number;
  readonly tally: Tally;
  size: Size;
  fault: ActivityFault | null;
}

/** Of what is kept. */
interface Size {
  readonly elements: number;
  readonly characters: number;
}

/** Gathers one activity at a time out of what stands in the file. */
export class Collector implements XmlListener {
  private readonly found: Found[] = [];
  /** The elements that are open, outermost first; null for those that are not kept. */
  private readonly path: (Element | null)[] = [];
  private open: Open | null = null;
  /** Before the transaction or budget that is being read. */
  private sizeBefore: Size = { elements: 0, characters: 0 };

  /** What was found since the last call. */
  take(): Found[] {
    return this.found.splice(0);
  }

  opened(name: string, attributes: Attributes, line: number): void {
    const depth = this.path.length;
    if (depth === 0) checkRoot(name, attributes, line);
    const element = { name, attributes, children: [], text: '' };
    if (depth === 1 && name === 'iati-activity') this.begin(element, line);
    this.path.push(depth === 1 ? (this.open?.element ?? null) : this.kept(element));
  }

  text(text: string): void {
    const element = this.path.at(-1);
    if (this.open && element && this.fits(this.open, 0, text.length)) element.text += text;
  }

  closed(): void {
    const element = this.path.pop();
    if (!this.open || !element) return;
    if (this.path.length === 1) this.finish(this.open);
    else if (this.path.length === 2 && SUMMED.has(element.name)) this.sum(this.open, element);
  }

  private begin(element: Element, line: number): void {
    const amounts = new Amounts(attribute(element, 'default-currency'));
    const tally = { amounts, recipients: { senegal: false, elsewhere: false }, sectors: new Set<string>() };
    this.open = { element, line, tally, size: { elements: 0, characters: 0 }, fault: null };
  }

  /** The element if it is to be kept, hung where it belongs. */
  private kept(element: Element): Element | null {
    const parent = this.path.at(-1);
    if (!this.open || !parent || !KEPT.has(element.name)) return null;
    if (this.path.length === 2) this.sizeBefore = this.open.size;
    const characters = Object.values(element.attributes).reduce((sum, value) => sum + value.length, 0);
    if (!this.fits(this.open, 1, characters)) return null;
    parent.children.push(element);
    return element;
  }

  /** Counts what comes; once an activity is too large, nothing more of it is kept. */
  private fits(open: Open, elements: number, characters: number): boolean {
    if (open.fault?.code === 'iati-too-large') return false;
    open.size = { elements: open.size.elements + elements, characters: open.size.characters + characters };
    const fits = open.size.elements <= MOST_ELEMENTS && open.size.characters <= MOST_CHARACTERS;
    if (!fits) open.fault = new ActivityFault('iati-too-large');
    return fits;
  }

  private sum(open: Open, holder: Element): void {
    open.element.children.pop();
    open.size = this.sizeBefore;
    const { recipients, sectors, amounts } = open.tally;
    noteRecipients(holder, recipients);
    for (const code of knownSectors(holder)) sectors.add(code);
    try {
      if (holder.name === 'transaction') amounts.addTransaction(holder);
      else amounts.addBudget(holder);
    } catch (error) {
      open.fault ??= faultIn(error);
    }
  }

  private finish(open: Open): void {
    this.open = null;
    const { element, line, tally } = open;
    noteRecipients(element, tally.recipients);
    try {
      if (isElsewhere(element, tally.recipients)) {
        this.found.push({ kind: 'elsewhere', line, parties: partiesOf(element) });
        return;
      }
      if (open.fault) throw open.fault;
      this.found.push({ kind: 'activity', line, activity: readActivity(element, tally) });
    } catch (error) {
      const { code, values } = faultIn(error);
      const identifier = identifierOf(element);
      const named = identifier ? { identifier: shown(identifier) } : {};
      this.found.push({ kind: 'fault', line, code, ...named, values, ends: false });
    }
  }
}

function faultIn(error: unknown): ActivityFault {
  if (error instanceof ActivityFault) return error;
  throw error;
}

function checkRoot(name: string, attributes: Attributes, line: number): void {
  if (name !== 'iati-activities') throw new FileFault('iati-not-iati', line, { name: shown(name) });
  const version = attributes['version']?.trim();
  if (version !== undefined && !/^2\.0\d$/.test(version)) {
    throw new FileFault('iati-version', line, { version: shown(version) });
  }
}
