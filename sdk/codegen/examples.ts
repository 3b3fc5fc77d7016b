import {
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isNonNullType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Returns an example call of a document, for its comment. It is for documents whose comment has no example. */
export function exampleOf(operation: OperationDefinitionNode, schema: GraphQLSchema): string {
  return `\n@example\n\`\`\`ts\n${callOf(operation, schema)}\n\`\`\``;
}

function callOf(operation: OperationDefinitionNode, schema: GraphQLSchema): string {
  const document = `${operation.name?.value}Document`;
  const { root, written, list } = lookAt(operation, schema);
  const required = (operation.variableDefinitions ?? [])
    .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue)
    .map(({ variable }) => variable.name.value);
  const variables = required.length > 0 ? `{ ${required.join(', ')} }` : '{}';
  const given = required.length > 0 ? `${document}, ${variables}` : document;
  if (operation.operation === 'subscription') {
    return `for await (const { ${root} } of attested.subscribe(${given})) console.log(${root}.eventId)`;
  }
  if (operation.operation === 'mutation') {
    return [
      `const { ${root} } = await attested.mutate(${given})`,
      `if (${root}.__typename !== '${written}') console.error(${root}.message)`,
    ].join('\n');
  }
  return list
    ? `for await (const node of attested.paginate(${document}, ${variables}, (data) => ${list})) console.log(node)`
    : `const { ${root} } = await attested.query(${given})`;
}

/** The parts of an operation that an example needs. */
interface Shape {
  /** The root field. */
  root?: string;
  /** The member of the result union that means success. */
  written?: string | undefined;
  /** The path to the list that `$after` pages through. */
  list?: string;
}

function lookAt(operation: OperationDefinitionNode, schema: GraphQLSchema): Shape {
  const shape: Shape = {};
  const path = ['data'];
  const types = new TypeInfo(schema);
  visit(
    operation,
    visitWithTypeInfo(types, {
      Field: {
        enter({ name, alias, arguments: given }) {
          const type = types.getType();
          const result = getNamedType(getNullableType(type));
          shape.root ??= alias?.value ?? name.value;
          if (isUnionType(result)) {
            shape.written ??= result.getTypes().find((member) => member.getInterfaces().length === 0)?.name;
          }
          path.push(`.${alias?.value ?? name.value}`);
          if (given?.some(({ value }) => value.kind === Kind.VARIABLE && value.name.value === 'after')) {
            shape.list ??= path.join('');
          }
          path.push(isNonNullType(type) ? '' : '?');
        },
        leave: () => void path.splice(-2),
      },
    }),
  );
  return shape;
}
