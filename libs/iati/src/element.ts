import type { Attributes } from './xml-reader';

/** What is kept of an element while its activity is read. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: Element[];
  text: string;
}

export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

export function childOf(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name);
}

/** An attribute without white space at its ends; undefined where it is missing or empty. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attributes[name]?.trim() || undefined;
}

/** The text as one reads it: one line, one space between words. */
export function textIn(element: Element): string {
  return element.text.replaceAll(/\s+/g, ' ').trim();
}

/** The narratives of an element, in their order, none empty. */
export function narrativesOf(element: Element): { readonly language: string | undefined; readonly text: string }[] {
  return childrenOf(element, 'narrative')
    .map((narrative) => ({ language: attribute(narrative, 'xml:lang'), text: textIn(narrative) }))
    .filter(({ text }) => text !== '');
}
