import { unescaped } from './unescaped';
import { readXml } from './xml';

/** The texts that cells name by number; in pieces where a part of one is bold. */
export async function sharedTexts(xml: string): Promise<string[]> {
  const texts: string[] = [];
  let [text, inText, inPronunciation] = ['', false, false];
  await readXml(xml, {
    opened: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inPronunciation = true;
      if (name === 't') inText = !inPronunciation;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    closed: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inPronunciation = false;
      if (name === 'si') texts.push(unescaped(text));
    },
  });
  return texts;
}
