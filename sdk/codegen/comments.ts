import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';

/** Returns a text as a doc comment, with a line break after it. Empty if there is no text. */
export function comment(text: string | null | undefined): string {
  if (!text) return '';
  const lines = text.trim().replaceAll('*/', '*\\/').split('\n');
  return lines.length === 1
    ? `/** ${lines[0]} */\n`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}

/** Returns the comment directly above an operation or fragment. Few tools support descriptions in documents yet. */
export function described(node: FragmentDefinitionNode | OperationDefinitionNode): string | undefined {
  const lines: string[] = [];
  for (let token = node.loc?.startToken.prev; token?.kind === 'Comment'; token = token.prev) {
    lines.unshift(token.value.replace(/^ /, ''));
  }
  return lines.length > 0 ? lines.join('\n') : undefined;
}
