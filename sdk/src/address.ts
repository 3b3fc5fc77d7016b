/**
 * Reads the address of an endpoint. In a page or a worker it may be relative, as with `fetch`. A relative address must start
 * with `/`, `./` or `../`, since `example.org/graphql` is an address without its scheme rather than a path.
 *
 * @returns the absolute address.
 * @throws TypeError if `fetch` could not reach the address.
 */
export function addressOf(given: unknown): string {
  const text = String(given);
  try {
    const { url } = new Request(text);
    if (/^\s*(https?:\/|\.{0,2})\//i.test(text) && /^https?:..[^/@]+\//.test(url)) return url;
  } catch {
    // The error may contain a password.
  }
  // Text before an @ may be a password, and text after a ? may be a key.
  const shown = JSON.stringify(text.replace(/.*@.*|(?<=[?#]).+/s, '[hidden]'));
  throw new TypeError(
    `\`url\` must be an address such as http://localhost:4000/graphql, without a password, not ${shown}.`,
  );
}
