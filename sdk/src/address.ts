/**
 * Reads the address of an endpoint. In a page or a worker it may be relative, as for `fetch`, and begins with `/`, `./` or
 * `../` then: `example.org/graphql` lacks its scheme, and is no path.
 *
 * @returns the whole address.
 * @throws TypeError where `fetch` could not go there.
 */
export function addressOf(given: unknown): string {
  const text = String(given);
  try {
    const { url } = new Request(text);
    if (/^\s*(https?:\/|\.{0,2})\//i.test(text) && /^https?:..[^/@]+\//.test(url)) return url;
  } catch {
    // What is thrown may repeat a password.
  }
  // What stands before an @ may be a password, and what stands after a ? may be a key.
  const shown = JSON.stringify(text.replace(/.*@.*|(?<=[?#]).+/s, '[hidden]'));
  throw new TypeError(
    `\`url\` takes an address such as http://localhost:4000/graphql, without a password, not ${shown}.`,
  );
}
