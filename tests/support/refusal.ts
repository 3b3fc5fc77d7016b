import { expect } from 'vitest';

/** Expects a 401 with this message as JSON, the header of RFC 6750, and the headers that every response has. */
export async function expectRefusal(response: Response, message: string): Promise<void> {
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(response.headers.get('www-authenticate')).toBe(
    `Bearer realm="attested", error="invalid_token", error_description="${message}"`,
  );
  // RFC 6750, section 3: the characters that an error_description may have.
  expect(message).toMatch(/^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
}
