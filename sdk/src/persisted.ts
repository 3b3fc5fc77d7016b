import { SdkError } from './errors.ts';
import type { DocumentForm } from './transport.ts';

/**
 * Persisted documents: an id goes over the wire in place of a document, as `documentId` (the appendix on persisted
 * documents of the GraphQL over HTTP draft). A document whose id the server does not know is sent as text, and from then on
 * as text.
 *
 * @param idOf - Makes the id of a text. Documents that graphql-codegen’s client preset gave a hash go by that. Where it makes
 *   none the text is sent.
 * @example
 * ```ts
 * const attested = createClient({ url, documents: byId() })
 * ```
 */
export function byId(idOf: (text: string) => Promise<string | undefined> = sha256Id): DocumentForm {
  const unknown = new Set<string>();
  return async ({ id: given, text }, send) => {
    const id = given ?? (await idOf(text));
    if (id && !unknown.has(id)) {
      try {
        return await send({ documentId: id });
      } catch (error) {
        if (!(error instanceof SdkError && UNKNOWN.test(error.code ?? ''))) throw error;
        unknown.add(id);
      }
    }
    return send({ query: text });
  };
}

/** What servers say of an id they have no document for: Attested, and those that speak Apollo’s protocol. */
const UNKNOWN = /^(UNKNOWN_DOCUMENT|PERSISTED_QUERY_NOT_FOUND|PERSISTED_QUERY_NOT_SUPPORTED)$/;

/**
 * The id of a document as Attested knows it: `sha256:` and the SHA-256 of its text, in hexadecimal. Undefined where the
 * platform computes none, as browsers do on pages without TLS.
 *
 * @example
 * ```ts
 * const id = await sha256Id(ClaimDocument)
 * ```
 */
export async function sha256Id(text: string): Promise<string | undefined> {
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return (
    digest && `sha256:${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
  );
}
