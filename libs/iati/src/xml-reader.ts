import { type SAXParser, parser as makeParser } from 'sax';
import { lineBreaks } from './decoding';
import { FileFault } from './faults';

export type Attributes = Readonly<Record<string, string>>;

/** Told of what stands in the file, in its order. */
export interface XmlListener {
  opened(name: string, attributes: Attributes, line: number): void;
  text(text: string): void;
  closed(): void;
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;
const MOST_DEEP = 32;
const MOST_ATTRIBUTES = 64;
/** What may not stand in any XML file (section 2.2), and could not be stored either. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/; // oxlint-disable-line no-control-regex

/** `c`: the sign that is being read. */
type Parser = SAXParser & { readonly c: string };

/**
 * Reads XML as strictly as sax can, holding nothing but the tags that are open; throws FileFault where the file
 * cannot be read on. No entity is known but the five of XML itself, and none can be declared.
 */
export class XmlReader {
  private readonly parser: Parser;
  private depth = 0;
  private attributes = 0;
  private tagLine = 1;
  private started = false;

  constructor(private readonly listener: XmlListener) {
    this.parser = makeParser(true) as Parser;
    // of sax's own, « &eacute; » would be one, and by Object's properties even « &toString; »
    this.parser.ENTITIES = Object.assign(Object.create(null) as Parser['ENTITIES'], ENTITIES);
    Object.assign(this.parser, this.events());
  }

  /** The line that comes next, from 1. */
  get line(): number {
    return this.parser.line + 1;
  }

  write(text: string): void {
    const forbidden = text.search(FORBIDDEN);
    if (forbidden < 0) return this.feed(text);
    this.feed(text.slice(0, forbidden));
    throw new FileFault('iati-not-well-formed', this.line, { reason: 'control character' });
  }

  end(): void {
    if (!this.started) throw new FileFault('iati-empty', this.line);
    this.guard(() => this.parser.close());
  }

  private feed(text: string): void {
    const before = this.line;
    this.guard(
      () => this.parser.write(text),
      () => Math.min(this.here(), before + lineBreaks(text)),
    );
  }

  /** sax itself stumbles over some attribute names (« hasOwnProperty »): that, too, ends the file, not the process. */
  private guard(work: () => unknown, line = (): number => this.here()): void {
    try {
      work();
    } catch (error) {
      if (error instanceof FileFault) throw error;
      throw new FileFault('iati-not-well-formed', line(), { reason: 'unreadable tag' });
    }
  }

  /** The line of the sign that is being read: sax has counted a line break before it acts on it. */
  private here(): number {
    return this.parser.c === '\n' ? this.parser.line : this.parser.line + 1;
  }

  private events(): Partial<SAXParser> {
    const { listener } = this;
    return {
      onopentagstart: () => this.startTag(),
      onattribute: () => this.countAttribute(),
      onopentag: ({ name, attributes }) => listener.opened(name, attributes as Attributes, this.tagLine),
      ontext: (text) => listener.text(text),
      oncdata: (text) => listener.text(text),
      onclosetag: () => {
        this.depth--;
        listener.closed();
      },
      ondoctype: () => this.refuseDeclaration(),
      onsgmldeclaration: () => this.refuseDeclaration(),
      onerror: ({ message }) => {
        throw new FileFault('iati-not-well-formed', this.here(), { reason: message.split('\n')[0] ?? '' });
      },
    };
  }

  private startTag(): void {
    this.tagLine = this.here();
    if (this.started && this.depth === 0) {
      throw new FileFault('iati-not-well-formed', this.tagLine, { reason: 'second root' });
    }
    this.started = true;
    this.attributes = 0;
    if (++this.depth > MOST_DEEP) throw new FileFault('iati-too-deep', this.tagLine, { max: MOST_DEEP });
  }

  private countAttribute(): void {
    if (++this.attributes > MOST_ATTRIBUTES) {
      throw new FileFault('iati-not-well-formed', this.here(), { reason: 'too many attributes' });
    }
  }

  private refuseDeclaration(): never {
    throw new FileFault('iati-entities', this.here());
  }
}
