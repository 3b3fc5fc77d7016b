import { expect, it } from 'vitest';
import { nameClient } from '../../server/follow/client.ts';

const named = (
  address: string | undefined,
  forwardedFor: string | null,
  proxies: number,
  tokenId: string | null = null,
) => nameClient({ tokenId, address, forwardedFor }, proxies);

it.each<[string, string, Parameters<typeof named>]>([
  ['the token, from any address', 'token 1', ['192.0.2.1', null, 0, '1']],
  ['the address', 'address 192.0.2.1', ['192.0.2.1', null, 0]],
  ['the IPv4 address in an IPv4-mapped IPv6 address', 'address 192.0.2.1', ['::ffff:192.0.2.1', null, 0]],
  ['the network of an IPv6 address', 'address 2001:db8:1:2', ['2001:db8:1:2:3:4:5:6', null, 0]],
  ['the network of a short IPv6 address', 'address 2001:db8:0:0', ['2001:db8::1', null, 0]],
  ['the network of the local machine', 'address 0:0:0:0', ['::1', null, 0]],
  ['its own address without a proxy, whatever was forwarded', 'address 192.0.2.1', ['192.0.2.1', '198.51.100.1', 0]],
  ['the address that the proxy adds', 'address 198.51.100.1', ['192.0.2.1', '198.51.100.1', 1]],
  [
    'the address that the proxy adds, not the one that the client sends',
    'address 198.51.100.1',
    ['192.0.2.1', 'x, 198.51.100.1', 1],
  ],
  [
    'the address that the first of two proxies adds',
    'address 198.51.100.1',
    ['192.0.2.1', 'x, 198.51.100.1, 203.0.113.1', 2],
  ],
  ['the proxy itself, if it adds no address', 'address 192.0.2.1', ['192.0.2.1', null, 1]],
  [
    'the proxy itself, if there are fewer proxies than configured',
    'address 192.0.2.1',
    ['192.0.2.1', '198.51.100.1', 2],
  ],
  ['nobody', 'address unknown', [undefined, null, 0]],
])('a client is identified by %s', (_what, name, asked) => {
  expect(named(...asked)).toBe(name);
});
