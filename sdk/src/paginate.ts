import { SdkError } from './errors.ts';

/** The variables that page through a list, as in the Relay cursor connections specification. */
export interface PagingVariables {
  /** Number of nodes, counted from `after` or from the beginning. */
  readonly first?: number | null | undefined;
  /** The cursor after which the page starts. */
  readonly after?: string | null | undefined;
  /** Number of nodes, counted back from `before` or from the end. */
  readonly last?: number | null | undefined;
  /** The cursor before which the page ends. */
  readonly before?: string | null | undefined;
}

/**
 * The parts of a connection that are needed to walk through it: `pageInfo` with the fields for the direction, and nodes or
 * edges.
 */
export interface ConnectionLike<Node> {
  /** The nodes of the page, in the order of the list. */
  readonly nodes?: readonly Node[] | null;
  /** The nodes of the page as edges, used if there are no `nodes`. */
  readonly edges?: readonly { readonly node: Node }[] | null;
  /**
   * The position of the page in the list. It must say whether there are more pages, or the walk would end after the first.
   */
  readonly pageInfo: PageInfoLike & ({ readonly hasNextPage: boolean } | { readonly hasPreviousPage: boolean });
}

/** The position of a page in its list. */
interface PageInfoLike {
  /** Cursor of the last node of the page. Needed to walk forward. */
  readonly endCursor?: string | null;
  /** Whether more nodes follow. Needed to walk forward. */
  readonly hasNextPage?: boolean;
  /** Cursor of the first node of the page. Needed to walk backward. */
  readonly startCursor?: string | null;
  /** Whether more nodes come before. Needed to walk backward. */
  readonly hasPreviousPage?: boolean;
}

/** What a document must declare for `paginate`. A compiler error names what is missing. */
export type Pageable<Variables> = 'first' | 'after' extends keyof Variables
  ? unknown
  : { readonly __error: 'The document does not declare $first and $after.' };

/** The directions in which a document can be walked through. */
type Direction<Variables> = 'forward' | ('last' | 'before' extends keyof Variables ? 'backward' : never);

/** How to walk through a list. */
export interface PageOptions<Variables = PagingVariables> {
  /** Maximum number of nodes; by default all. */
  readonly limit?: number;
  /**
   * Nodes per page. By default, the default of `$first` in the document, or 100 if there is none, which is the most that
   * Attested allows.
   */
  readonly pageSize?: number;
  /** `backward` starts with the last node and yields the nodes in reverse order. */
  readonly direction?: Direction<Variables>;
  /** The cursor to start after or, going backward, before. */
  readonly from?: string;
  /** Cancels the walk when it is aborted. */
  readonly signal?: AbortSignal;
}

/** Requests one page. */
type Ask<Result> = (paging: PagingVariables, signal: AbortSignal) => Promise<Result>;

/**
 * Yields the nodes of a connection, and requests each page while the one before it is being read.
 * @param text - The text of the document.
 */
export async function* walk<Result, Node>(
  text: string,
  ask: Ask<Result>,
  pick: (data: Result) => ConnectionLike<Node> | null | undefined,
  { limit: left = Infinity, pageSize = pageOf(text), direction, from, signal }: PageOptions,
): AsyncGenerator<Node, void, undefined> {
  const backward = direction === 'backward';
  const leaving = new AbortController();
  const ending = AbortSignal.any([leaving.signal, signal ?? leaving.signal]);
  const seen = new Set<string | null | undefined>([from]);

  function page(cursor: string | undefined): Promise<Result> | undefined {
    if (!(left > 0)) return undefined;
    const size = Math.min(pageSize, left);
    // Null, because a default of `$first` would otherwise apply together with `last`, and servers refuse both.
    const asked = ask(backward ? { first: null, last: size, before: cursor } : { first: size, after: cursor }, ending);
    // The caller gets the failure when it reads on. Until then it must not count as unhandled.
    asked.catch(() => {});
    return asked;
  }

  try {
    for (let coming = page(from); coming; ) {
      const connection = pick(await coming);
      if (!connection) return;
      const { pageInfo } = connection;
      const nodes = [...(connection.nodes ?? connection.edges?.map(({ node }) => node) ?? [])];
      const more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
      const cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
      // A document or a server that ignores the cursor would return the same page for ever.
      if (cursor ? seen.has(cursor) : more) {
        throw new SdkError('protocol', `The cursor does not advance: ${cursor}.`);
      }
      seen.add(cursor);
      const given = (backward ? nodes.reverse() : nodes).slice(0, left);
      left -= given.length;
      coming = more ? page(cursor as string) : undefined;
      for (const node of given) {
        // A request with an aborted signal throws, and sends nothing.
        if (signal?.aborted) await ask({}, ending);
        yield node;
      }
    }
  } finally {
    // Cancel a page that is on its way: nobody will read it.
    leaving.abort();
  }
}

/** The page size for a document: the default of `$first` if there is one (because 100 would be too complex), or 100. */
function pageOf(text: string): number {
  return Number(/\$\s*first\s*:\s*Int!?\s*=\s*(\d+)/.exec(text)?.[1] ?? 100);
}
