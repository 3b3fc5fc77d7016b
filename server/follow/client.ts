import { isIPv6 } from 'node:net';

/** What is known about the client that requests a stream. */
export interface Asker {
  readonly tokenId: string | null;
  /** The address at the other end of the connection. */
  readonly address: string | undefined;
  /** The header `X-Forwarded-For`. */
  readonly forwardedFor: string | null;
}

/**
 * Returns the name under which the streams of a client are counted: its token, or its address if it has no token.
 * @param proxies the number of proxies in front of the server that append to `X-Forwarded-For`
 */
export function nameClient({ tokenId, address, forwardedFor }: Asker, proxies: number): string {
  if (tokenId !== null) return `token ${tokenId}`;
  // Each proxy appends the address that the request came from. Anything further left was written by the client.
  const forwarded = proxies > 0 ? forwardedFor?.split(',').at(-proxies)?.trim() : undefined;
  return `address ${findNetwork(forwarded || address || 'unknown')}`;
}

/** The network of an address. An IPv6 client has a whole network, in which the first four groups are the same. */
function findNetwork(address: string): string {
  const [, mapped] = /^::ffff:([\d.]+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
}
