import type { Sentence } from './stages.ts';

/** What is known of who published the text. */
export interface Publisher {
  readonly publisher?: string | null;
  readonly url?: string | null;
}

/** Whether a label names the publisher, which is never a link of its own article's chains. */
export function makePublisherTest(
  text: string,
  sentences: readonly Sentence[],
  { publisher, url }: Publisher,
): (label: string) => boolean {
  const names = [publisher ?? '', ...findAgencies(text, sentences)].map(normaliseName).filter((name) => name !== '');
  const host = normaliseName(findHost(url ?? ''));
  return (label) => {
    const name = normaliseName(label);
    if (name === '') return false;
    if (
      names.some(
        (known) => known === name || isAcronym(name, label) === known || isAcronym(known, publisher ?? '') === name,
      )
    )
      return true;
    return name.length >= 4 && host !== '' && host === name;
  };
}

/** Names of media in letters alone, so that "The Moscow Times" is "moscow-times". */
function normaliseName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the[\s-]+/u, '')
    .replaceAll(/[^\p{L}\p{Nd}]+/gu, '');
}

/** The initials of a name of several words. */
function isAcronym(_name: string, printed: string): string {
  const words = printed.replace(/^the\s+/iu, '').split(/[\s-]+/u);
  return words.length < 2 ? '' : words.map((word) => word[0]?.toLowerCase() ?? '').join('');
}

function findHost(url: string): string {
  const [, host = ''] = /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url) ?? [];
  const [name = ''] = host
    .replace(/\.(?:com?|org|net|gov|ac)?\.?[a-z]{2,6}$/iu, '')
    .split('.')
    .slice(-1);
  return name.replace(/^the/iu, '');
}

/** The agency of a dateline: "KYIV (Reuters) -". */
function findAgencies(text: string, sentences: readonly Sentence[]): string[] {
  const agencies: string[] = [];
  for (const { block } of sentences)
    if (block.kind === 'DATELINE')
      for (const [, name = ''] of text
        .slice(block.start, block.end)
        .matchAll(/[(/] ?([\p{L}][\p{L} .-]{1,38}?) ?[)/]/gu))
        agencies.push(name);
  return agencies;
}
