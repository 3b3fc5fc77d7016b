import { getOperationAST, getVariableValues } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { answerRead, compileRead } from '../compile/run-read.ts';
import type { Context } from '../graphql/base/context.ts';
import type { Log } from '../log.ts';
import { COMPILED_READ_FAILED, type DirectReads, isLeftToYoga } from './direct-reads.ts';

/** The request of node:http, if it came through that. */
interface FromNode {
  req?: object;
}

/**
 * Answers an operation by one statement, if all of it can be compiled, in place of its resolvers. It must come after all
 * plugins that can refuse an operation. From then on, plain requests for the same query take a shorter way.
 */
export function useCompiledReads(direct: DirectReads, log: Log, onCompiled: () => void): Plugin<Context & FromNode> {
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues, contextValue } = args;
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== 'query') return;
      const read = compileRead(schema, document, operationName);
      const { query } = contextValue.params;
      if (query !== undefined) direct.add(query, read, args, contextValue);
      if (!read || isLeftToYoga(contextValue.req ?? contextValue)) return;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variableValues });
      if (!coerced) return;
      let fault: unknown;
      const compiled = await answerRead(read, contextValue, coerced, (error) => {
        fault = error;
      });
      if (compiled) {
        onCompiled();
        setResultAndStopExecution(JSON.parse(compiled.answer));
      }
      if (fault === undefined) return;
      return {
        onExecuteDone({ result }) {
          if (!('errors' in result)) log.error(COMPILED_READ_FAILED, fault);
        },
      };
    },
  };
}
