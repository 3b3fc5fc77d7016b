/**
 * Blanks out what is not text: Markdown, HTML tags and web addresses. The result has the length of the text, so that offsets
 * into one are offsets into the other.
 */
export function maskMarkup(text: string): string {
  return MARKUP.reduce((masked, { mark, pattern }) => {
    if (!masked.includes(mark)) return masked;
    return masked.replace(pattern, (all: string, ...groups: unknown[]) => {
      const kept = groups.find((group) => typeof group === 'string');
      const at = typeof kept === 'string' ? all.indexOf(kept, 1) : -1;
      return typeof kept === 'string' && at > 0
        ? ' '.repeat(at) + kept + ' '.repeat(all.length - at - kept.length)
        : ' '.repeat(all.length);
    });
  }, text);
}

/** Each pattern, and a sign without which it need not be tried. All are bounded. A group is kept. */
const MARKUP: readonly { readonly mark: string; readonly pattern: RegExp }[] = [
  // Comments and tags: "<u>", "</a>", "<br/>".
  { mark: '<', pattern: /<!--[^>]{0,500}-->|<\/?[a-zA-Z][a-zA-Z0-9]{0,15}(?: [^<>\n]{0,500})?\/?>/g },
  // "[words](#)" and "![words](address)".
  { mark: '](', pattern: /!?\[([^[\]\n]{1,500})\]\([^()\n]{0,2000}\)/g },
  // "<https://example.org>" and "https://example.org/2024/09/02".
  { mark: '://', pattern: /<?\b[a-z]{2,10}:\/\/[^\s<>()"”\]]{1,2000}>?/gi },
  // "[words][1]" at the end of a page, and notes: "[^1]".
  { mark: '[^', pattern: /\[\^\d{1,3}\]/g },
  {
    mark: '&',
    pattern: /&(?:nbsp|amp|quot|lt|gt|apos|rsquo|lsquo|rdquo|ldquo|mdash|ndash|hellip|#\d{1,6}|#x[\da-f]{1,5});/gi,
  },
  // "**bold**", "__bold__", "*slanting*".
  { mark: '**', pattern: /\*{2,3}/g },
  { mark: '__', pattern: /_{2,}/g },
  { mark: '*', pattern: /(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])/g },
];
