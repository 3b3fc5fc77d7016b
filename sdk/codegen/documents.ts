import type { PluginFunction, Types } from '@graphql-codegen/plugin-helpers';
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { comment, described } from './comments.ts';
import { exampleOf } from './examples.ts';

/**
 * Generates the documents, each as a separate export that includes the fragments it needs, so that a bundle contains only
 * the imported ones. They are plain strings with types, without a class, a library or code to run.
 */
export const plugin: PluginFunction = (schema, documents) => {
  const constants = operationsOf(documents).map(({ node, name, text }) => {
    const kind = node.operation;
    const suffix = kind.replace(/^./, (first) => first.toUpperCase());
    const type = `TypedDocumentString<${name}${suffix}, ${name}${suffix}Variables, '${kind}'>`;
    const said = described(node) ?? '';
    const example = said.includes('@example') ? '' : exampleOf(node, schema);
    return `${comment(`${said}\n${example}`)}export const ${name}Document = ${JSON.stringify(text)} as ${type};`;
  });
  const types = [...new Set(constants.join('\n').match(/\b\w+(Query|Mutation|Subscription)(Variables)?\b(?=,|>)/g))];
  return {
    prepend: [
      "import type { TypedDocumentString } from '../document.ts';",
      `import type {\n${types
        .sort()
        .map((type) => `  ${type},\n`)
        .join('')}} from './types.ts';`,
    ],
    content: constants.join('\n\n'),
  };
};

/** Returns the operations, sorted by name, each with the text that clients send. */
export function operationsOf(documents: Types.DocumentFile[]) {
  const definitions = documents.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(
    definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]),
  );
  return definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((node) => {
      const name = node.name?.value;
      if (name === undefined) throw new Error('An operation of the SDK has no name.');
      return { node, name, text: textOf([node, ...needed(node, fragments)]) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Returns the fragments that a definition spreads, directly or through other fragments, each once. */
function needed(
  definition: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const found = new Set<FragmentDefinitionNode>();
  function search(node: DefinitionNode) {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`There is no fragment ${name.value}.`);
        if (!found.has(fragment)) {
          found.add(fragment);
          search(fragment);
        }
      },
    });
  }
  search(definition);
  return [...found];
}

function textOf(definitions: readonly DefinitionNode[]): string {
  return stripIgnoredCharacters(definitions.map(print).join('\n'));
}
