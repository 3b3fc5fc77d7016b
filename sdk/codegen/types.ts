import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { oldVisit } from '@graphql-codegen/plugin-helpers';
import { TypeScriptDocumentsVisitor } from '@graphql-codegen/typescript-operations';
import { PreResolveTypesProcessor } from '@graphql-codegen/visitor-plugin-common';
import {
  concatAST,
  type EnumTypeDefinitionNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  printSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { comment, described } from './comments.ts';

/**
 * Generates the types of results, variables, inputs and enums, with graphql-codegen’s plugin `typescript-operations`. Adds
 * three things: result fields and variables have the descriptions from the schema, enums accept values of later servers, and
 * a list in an input object also accepts a single value, as a list variable does.
 */
export const plugin: PluginFunction = (schema, documents, config) => {
  const all = concatAST(documents.flatMap(({ document }) => document ?? []));
  const visitor = new DocumentedTypes(schema, config, all);
  const strings = (document: { readonly definitions: readonly unknown[] }) =>
    document.definitions.filter((definition) => typeof definition === 'string');
  const operations = strings(oldVisit(all, { leave: visitor }));
  const ofSchema = strings(oldVisit(parse(printSchema(schema)), { leave: visitor }));
  return {
    prepend: ["import type { Unlisted } from '../unlisted.ts';", visitor.getExactUtilityType() ?? ''],
    content: [...ofSchema, ...operations].join('\n\n'),
  };
};

class DocumentedTypes extends TypeScriptDocumentsVisitor {
  readonly #schema: GraphQLSchema;

  constructor(schema: GraphQLSchema, config: object, document: ReturnType<typeof concatAST>) {
    super(schema, config, document, document, '');
    this.#schema = schema;
    // The plugin creates its processor itself, and offers no way to pass another.
    const handler = this._selectionSetToObject as unknown as { _processor: PreResolveTypesProcessor };
    handler._processor = new DocumentedFields(handler._processor.config);
  }

  override EnumTypeDefinition(node: EnumTypeDefinitionNode): string | null {
    return super.EnumTypeDefinition(node)?.replace(/;?\s*$/, '\n  | Unlisted;') ?? null;
  }

  override InputValueDefinition(
    ...args: Parameters<TypeScriptDocumentsVisitor['InputValueDefinition']>
  ): ReturnType<TypeScriptDocumentsVisitor['InputValueDefinition']> {
    // On a separate line, because otherwise the comment of a union member would belong to the property before it.
    return orOne(super.InputValueDefinition(...args)).replace('; /**', ';\n/**');
  }

  override OperationDefinition(node: OperationDefinitionNode): string | null {
    const name = node.name?.value ?? '';
    const types = super.OperationDefinition(node);
    if (types === null) return null;
    const descriptions = this.#describedVariables(node);
    return types
      .replace(/^export type \w+Variables = [\s\S]*?\n\}>;$/m, (variables) =>
        variables.replace(/^\s+(?=(\w+)\??:)/gm, (start, variable) => `${start}${descriptions.get(variable)}`),
      )
      .replace(/^export type \w+Variables = /m, `/** The variables of {@link ${name}Document}. */\n$&`)
      .replace(
        new RegExp(`^export type ${name}(Query|Mutation|Subscription) = `, 'm'),
        `/** The result of {@link ${name}Document}. */\n$&`,
      );
  }

  /** Returns the comment of each variable: the description of the argument that uses it, and the default value. */
  #describedVariables(operation: OperationDefinitionNode): ReadonlyMap<string, string> {
    const arguments_ = new Map<string, string | null | undefined>();
    const types = new TypeInfo(this.#schema);
    visit(
      operation,
      visitWithTypeInfo(types, {
        Argument({ value }) {
          if (value.kind === Kind.VARIABLE) arguments_.set(value.name.value, types.getArgument()?.description);
        },
      }),
    );
    return new Map(
      operation.variableDefinitions?.map(({ variable, defaultValue }) => {
        const byDefault = defaultValue ? ` In this document, \`${print(defaultValue)}\` by default.` : '';
        return [variable.name.value, comment(`${arguments_.get(variable.name.value) ?? ''}${byDefault}`)];
      }),
    );
  }

  override FragmentDefinition(node: FragmentDefinitionNode): string {
    const on = this.#schema.getType(node.typeCondition.name.value);
    return super
      .FragmentDefinition(node)
      .replace(/^type \w+_(\w+)_Fragment = /gm, (start, member) => {
        return `${comment(this.#schema.getType(member)?.description)}${start}`;
      })
      .replace(/^export type /m, `${comment(described(node) ?? on?.description)}$&`);
  }
}

/**
 * Makes every list in a printed type also accept a single item, at every depth (section 3.12 of the GraphQL specification,
 * “Input Coercion”). A single null is not an item: it stands for the list.
 */
function orOne(type: string): string {
  return type.replace(/ReadonlyArray<(.*)>/, (_list, items: string) => {
    const item = orOne(items);
    return `ReadonlyArray<${item}> | ${item.replace(/ \| null \| undefined$/, '')}`;
  });
}

type Parent = GraphQLObjectType | GraphQLInterfaceType;

/** Puts the description of a field before its name. */
class DocumentedFields extends PreResolveTypesProcessor {
  #parent: Parent | undefined;

  override transformPrimitiveFields(
    ...[parent, fields, unset]: Parameters<PreResolveTypesProcessor['transformPrimitiveFields']>
  ): ReturnType<PreResolveTypesProcessor['transformPrimitiveFields']> {
    // Links are transformed last, without their parent type.
    this.#parent = parent;
    return this.#documented(
      super.transformPrimitiveFields(parent, fields, unset) ?? [],
      fields.map(({ fieldName }) => fieldName),
    );
  }

  override transformAliasesPrimitiveFields(
    ...[parent, fields, unset]: Parameters<PreResolveTypesProcessor['transformAliasesPrimitiveFields']>
  ): ReturnType<PreResolveTypesProcessor['transformAliasesPrimitiveFields']> {
    return this.#documented(
      super.transformAliasesPrimitiveFields(parent, fields, unset) ?? [],
      fields.map(({ fieldName }) => fieldName),
    );
  }

  override transformLinkFields(
    ...[fields, unset]: Parameters<PreResolveTypesProcessor['transformLinkFields']>
  ): ReturnType<PreResolveTypesProcessor['transformLinkFields']> {
    return this.#documented(
      super.transformLinkFields(fields, unset) ?? [],
      fields.map(({ name }) => name.replace(/^readonly |\?$/g, '')),
    );
  }

  #documented<Property>(properties: Property[], names: readonly string[]): Property[] {
    return properties.map((property, index) => {
      if (typeof property !== 'object' || property === null || !('name' in property)) return property;
      const field = this.#parent?.getFields()[names[index] ?? ''];
      return { ...property, name: `${comment(field?.description)}${property.name}` };
    });
  }
}
