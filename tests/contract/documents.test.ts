import { createHash } from 'node:crypto';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documents } from '../../server/documents.ts';
import { schema } from '../../server/graphql/schema.ts';

describe('the documents that the server knows', () => {
  it('exist', () => expect(documents.size).toBeGreaterThan(0));

  it.each([...documents])('%s has the hash of its text, and is valid in the schema', (id, text) => {
    expect(id).toBe(`sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`);
    expect(validate(schema, parse(text))).toEqual([]);
  });
});
