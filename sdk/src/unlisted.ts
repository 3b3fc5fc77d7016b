declare const unlisted: unique symbol;

/**
 * A value of an enum that this version of the package does not list, because a later server knows it. It is in every enum,
 * so that the compiler asks for an answer to it. It cannot be written in code, so that a slip of the pen in a variable is
 * still an error; what a server gave can be sent back to it.
 *
 * @example
 * ```ts
 * switch (claim.measure) {
 *   case 'KILLED':
 *     return 'killed'
 *   default:
 *     return claim.measure.toLowerCase() // also whatever measure is added later
 * }
 * ```
 */
export type Unlisted = string & { readonly [unlisted]: never };
