declare const unlisted: unique symbol;

/**
 * An enum value that a later server knows, but this version of the package does not. It is part of every enum, so the
 * compiler makes you handle it. It cannot be written in code, so a misspelt value in a variable is still an error. A value
 * that came from a server can be sent back to it.
 *
 * @example
 * ```ts
 * switch (claim.measure) {
 *   case 'KILLED':
 *     return 'killed'
 *   default:
 *     return claim.measure.toLowerCase() // also any measure that is added later
 * }
 * ```
 */
export type Unlisted = string & { readonly [unlisted]: never };
