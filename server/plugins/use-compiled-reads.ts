import { getOperationAST, getVariableValues } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { compileRead, runRead } from '../compile/run-read.ts';
import type { Context } from '../graphql/base/context.ts';

/** Answers an operation by one statement, if all of it can be compiled, in place of its resolvers. */
export function useCompiledReads(): Plugin<Context> {
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues, contextValue } = args;
      const read = compileRead(schema, document, operationName);
      const operation = getOperationAST(document, operationName);
      if (!read || !operation) return;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variableValues });
      if (!coerced) return;
      const answer = await runRead(read, contextValue, coerced);
      if (answer !== undefined) setResultAndStopExecution({ data: JSON.parse(answer) });
    },
  };
}
