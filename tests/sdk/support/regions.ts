/** The code of READMEs, which comes from the examples: blocks after a comment that names a region of a file. */

/** The regions of a file by name: the lines between `// #region name` and `// #endregion`, without their indentation. */
export function regionsOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/^ *\/\/ #region (\S+)\n([\s\S]*?)^ *\/\/ #endregion$/gm);
  return new Map(
    [...found].map(([, name, code]) => {
      const indents = [...(code as string).matchAll(/^ *(?=\S)/gm)].map(([indent]) => indent.length);
      return [name as string, (code as string).replaceAll(new RegExp(`^ {${Math.min(...indents)}}`, 'gm'), '')];
    }),
  );
}

const BLOCK = /(?:^<!-- example (\S+)#(\S+) -->\n)?^```(\w*)\n([\s\S]*?)^```$/gm;

/** Fills each block with the code of its region. @param read - Returns the text of an example. */
export function refill(readme: string, read: (file: string) => string): string {
  return readme.replaceAll(BLOCK, (block, file?: string, name?: string, language?: string) => {
    if (!file || !name) return block;
    const code = regionsOf(read(file)).get(name);
    if (code === undefined) throw new Error(`There is no region ${name} in ${file}.`);
    return `<!-- example ${file}#${name} -->\n\`\`\`${language}\n${code}\`\`\``;
  });
}

/** The blocks of code, each with the region that its comment names, if there is one. */
export function blocksOf(readme: string): { readonly from: string | undefined; readonly code: string }[] {
  return [...readme.matchAll(BLOCK)].map(([, file, name, , code]) => ({
    from: file && `${file}#${name}`,
    code: code as string,
  }));
}
