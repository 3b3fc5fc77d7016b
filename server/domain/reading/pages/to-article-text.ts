/** Turns elements into plain text: paragraphs have an empty line between them, and list items and table rows lines of their own. */

const PARAGRAPHS = new Set(
  'address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table tbody tfoot thead ul'.split(
    ' ',
  ),
);
const LINES = new Set(['tr', 'caption']);
const CELLS = new Set(['td', 'th']);
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'head']);

/** Returns the visible text of an element. It does not recurse, because pages may nest elements very deeply. */
export function toArticleText(root: Node): string {
  const pieces: string[] = [];
  const open: { readonly node: Node; isDone: boolean }[] = [{ node: root, isDone: false }];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { node, isDone } = top;
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === TEXT) pieces.push((node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    if (node.nodeType !== ELEMENT && node.nodeType !== FRAGMENT) continue;
    if (UNSEEN.has(name)) continue;
    pieces.push(isDone ? writeEnd(name) : writeStart(node, name));
    if (isDone) continue;
    open.push({ node, isDone: true });
    for (const child of [...node.childNodes].reverse()) open.push({ node: child, isDone: false });
  }
  return tidy(pieces.join(''));
}

const [ELEMENT, TEXT, FRAGMENT] = [1, 3, 11];

function writeStart(node: Node, name: string): string {
  if (name === 'li') return '\n• ';
  if (name === 'br') return '\n';
  if (CELLS.has(name)) return node.previousSibling === null || isFirstCell(node) ? '' : ' | ';
  return writeEnd(name);
}

function isFirstCell(node: Node): boolean {
  for (let before = node.previousSibling; before !== null; before = before.previousSibling)
    if (CELLS.has(before.nodeName.toLowerCase())) return false;
  return true;
}

function writeEnd(name: string): string {
  return PARAGRAPHS.has(name) ? '\n\n' : LINES.has(name) ? '\n' : '';
}

/** Removes spaces at the ends of lines, empty list items, and more than one empty line in a row. A row of two cells is a label with its value. */
function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' '));
  return lines
    .filter((line) => (line !== '•' && !/^[\s|]+$/.test(`${line} `)) || line === '')
    .map((line) => (/^[^|]+ \| [^|]+$/.test(line) ? line.replace(' | ', ': ') : line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
