import { SdkError } from './errors.ts';
import type { DocumentForm } from './transport.ts';

/**
 * Sends persisted documents: an id, as `documentId`, instead of the text (see the appendix on persisted documents in the
 * GraphQL over HTTP draft). If the server does not know the id, the document is sent as text, then and from then on.
 *
 * @param idOf - Returns the id of a text, or undefined to send the text. Not used for documents that have a hash from
 *   graphql-codegen’s client preset.
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

/** The error codes for an unknown id: of Attested, and of servers with Apollo’s protocol. */
const UNKNOWN = /^(UNKNOWN_DOCUMENT|PERSISTED_QUERY_NOT_FOUND|PERSISTED_QUERY_NOT_SUPPORTED)$/;

/**
 * Returns the id of a document, as Attested knows it: `sha256:` and the SHA-256 of its text, in hexadecimal. Undefined if
 * the platform cannot compute it, as in browsers on pages without TLS.
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
