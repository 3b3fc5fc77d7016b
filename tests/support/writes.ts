import { type GraphQLInputObjectType, type GraphQLUnionType, getNamedType } from 'graphql';
import { schema } from '../../server/graphql/schema.ts';
import type { Answer, Answered, Credentials, TestApi } from './api.ts';

/** Writing through the API in tests: the document of a mutation is made from the schema. */

const fields = schema.getMutationType()?.getFields() ?? {};

/** The names of all mutations. */
export const mutations: readonly string[] = Object.keys(fields);

/** The type of the input of a mutation. */
export function inputOf(mutation: string): GraphQLInputObjectType {
  return getNamedType(fields[mutation]?.args[0]?.type) as GraphQLInputObjectType;
}

/** The name of the type that a mutation returns when it succeeds. */
export function successOf(mutation: string): string {
  const types = (getNamedType(fields[mutation]?.type) as GraphQLUnionType).getTypes();
  return (types.find((type) => 'repeated' in type.getFields()) as { name: string }).name;
}

/** The document of a mutation, with all fields of its errors, and these fields of its success. */
export function documentOf(mutation: string, selection = '__typename'): string {
  return `mutation ($input: ${inputOf(mutation).name}!) { ${mutation}(input: $input) { __typename
    ... on ${successOf(mutation)} { repeated ${selection} }
    ... on WriteError { message }
    ... on ValidationError { issues { path code message allowed claim { id key } } }
    ... on ConflictError { basedOn version current { __typename id ... on Claim { version note } } }
    ... on NotFoundError { path }
    ... on NotAllowedError { role } } }`;
}

/** Sends a write and returns the response, successful or not. */
export function tryWrite(
  { send }: TestApi,
  mutation: string,
  input: unknown,
  { selection, ...as }: Credentials & { selection?: string } = {},
): Promise<Answered> {
  return send(documentOf(mutation, selection), { input }, 'token' in as ? as : undefined);
}

/** Sends a write and returns its result, a member of its union. */
export type Write = (mutation: string, input: object, selection?: string, as?: Credentials) => Promise<Answer>;

export function writer({ ask }: TestApi): Write {
  return async (mutation, input, selection, as) =>
    (await ask(documentOf(mutation, selection), { input }, as))[mutation];
}
