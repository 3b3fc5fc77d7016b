import { expect } from 'vitest';

/** That the answer is 401, of this sentence, as JSON, and as RFC 6750 and the headers of every answer have it. */
export async function expectRefusal(response: Response, message: string): Promise<void> {
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(response.headers.get('www-authenticate')).toBe(
    `Bearer realm="attested", error="invalid_token", error_description="${message}"`,
  );
  // RFC 6750, section 3: what may stand in an error_description.
  expect(message).toMatch(/^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
}
