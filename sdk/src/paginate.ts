import { SdkError } from './errors.ts';

/** The variables by which a document is paged: those of the Relay cursor connections specification. */
export interface PagingVariables {
  /** Nodes of the page, counted from `after` or from the beginning. */
  readonly first?: number | null | undefined;
  /** The cursor to read on from. */
  readonly after?: string | null | undefined;
  /** Nodes of the page, counted back from `before` or from the end. */
  readonly last?: number | null | undefined;
  /** The cursor to read back from. */
  readonly before?: string | null | undefined;
}

/** A connection as far as it is needed to walk through it: `pageInfo` with the fields for the direction, and nodes or edges. */
export interface ConnectionLike<Node> {
  /** The nodes of the page, in the order of the list. */
  readonly nodes?: readonly Node[] | null;
  /** The nodes of the page as edges: read where there are no `nodes`. */
  readonly edges?: readonly { readonly node: Node }[] | null;
  /** Where the page lies in the list. Without word of whether there are more the walk would end with the first page. */
  readonly pageInfo: PageInfoLike & ({ readonly hasNextPage: boolean } | { readonly hasPreviousPage: boolean });
}

/** Where a page lies in its list. */
interface PageInfoLike {
  /** Cursor of the last node of the page; needed to walk forward. */
  readonly endCursor?: string | null;
  /** Whether more follow; needed to walk forward. */
  readonly hasNextPage?: boolean;
  /** Cursor of the first node of the page; needed to walk backward. */
  readonly startCursor?: string | null;
  /** Whether more come before; needed to walk backward. */
  readonly hasPreviousPage?: boolean;
}

/** What a document must declare to be walked through; an error of the compiler names what it lacks. */
export type Pageable<Variables> = 'first' | 'after' extends keyof Variables
  ? unknown
  : { readonly __error: 'The document does not declare $first and $after.' };

/** Which ways a document can be walked through. */
type Direction<Variables> = 'forward' | ('last' | 'before' extends keyof Variables ? 'backward' : never);

/** How to walk through a list. */
export interface PageOptions<Variables = PagingVariables> {
  /** Most nodes to give; all unless told otherwise. */
  readonly limit?: number;
  /**
   * Nodes of a page. By default as many as `$first` has by default in the document, and else 100, which is the most that
   * Attested gives.
   */
  readonly pageSize?: number;
  /** `backward` begins with the last node, and gives each before the one that follows it. */
  readonly direction?: Direction<Variables>;
  /** A cursor to begin after or, backward, before. */
  readonly from?: string;
  /** Ends the walk when it is aborted. */
  readonly signal?: AbortSignal;
}

/** Asks for one page. */
type Ask<Result> = (paging: PagingVariables, signal: AbortSignal) => Promise<Result>;

/**
 * Gives the nodes of a connection, and asks for each page while the one before it is read.
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
    // Null, since a default of `$first` would else hold beside `last`, and servers refuse both.
    const asked = ask(backward ? { first: null, last: size, before: cursor } : { first: size, after: cursor }, ending);
    // Whoever reads on hears of the failure; until then it is no unhandled one.
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
      // A document that makes nothing of its cursor, or such a server, gives one page for ever.
      if (cursor ? seen.has(cursor) : more) {
        throw new SdkError('protocol', `The cursor stands still at ${cursor}.`);
      }
      seen.add(cursor);
      const given = (backward ? nodes.reverse() : nodes).slice(0, left);
      left -= given.length;
      coming = more ? page(cursor as string) : undefined;
      for (const node of given) {
        // Asking for anything throws then, and sends nothing.
        if (signal?.aborted) await ask({}, ending);
        yield node;
      }
    }
  } finally {
    // A page that is on its way is of no use to a reader who has left.
    leaving.abort();
  }
}

/** How many nodes a page of a document has: where 100 would be more than a server works out at once, `$first` has a default. */
function pageOf(text: string): number {
  return Number(/\$\s*first\s*:\s*Int!?\s*=\s*(\d+)/.exec(text)?.[1] ?? 100);
}
