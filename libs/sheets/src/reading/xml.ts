import { type SAXParser, parser as makeParser } from 'sax';
import { UnreadableSheet } from '../faults';

export type Attributes = Readonly<Record<string, string>>;

/** Told of the elements of a part, by their names without prefix. */
export interface Listener {
  opened(name: string, attributes: Attributes): void;
  text?(text: string): void;
  closed?(name: string): void;
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;
const MOST_DEEP = 40;

/** Signs read before others have their turn: a large file must not hold up a whole process. */
const SLICE = 131_072;

/** Reads a part strictly: no entity but the five of XML itself, none can be declared. Throws UnreadableSheet. */
export async function readXml(xml: string, listener: Listener): Promise<void> {
  const parser = parserFor(listener);
  try {
    for (let at = 0; at < xml.length; at += SLICE) {
      parser.write(xml.slice(at, at + SLICE));
      if (at + SLICE < xml.length) await new Promise((resolve) => setImmediate(resolve));
    }
    parser.close();
  } catch (error) {
    // sax itself stumbles over some names of attributes
    throw error instanceof UnreadableSheet ? error : damaged();
  }
}

function parserFor(listener: Listener): SAXParser {
  const parser = makeParser(true);
  parser.ENTITIES = Object.assign(Object.create(null) as SAXParser['ENTITIES'], ENTITIES);
  let depth = 0;
  Object.assign(parser, {
    onopentag: ({ name, attributes }) => {
      if (++depth > MOST_DEEP) throw damaged();
      listener.opened(local(name), attributes as Attributes);
    },
    ontext: (text) => listener.text?.(text),
    oncdata: (text) => listener.text?.(text),
    onclosetag: (name) => {
      depth--;
      listener.closed?.(local(name));
    },
    ondoctype: refuse,
    onsgmldeclaration: refuse,
    onerror: refuse,
  } satisfies Partial<SAXParser>);
  return parser;
}

/** « x:row » is « row »: some programs write every name with the prefix of its namespace. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function refuse(): never {
  throw damaged();
}

function damaged(): UnreadableSheet {
  return new UnreadableSheet('sheet-damaged');
}
