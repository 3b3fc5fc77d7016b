import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Orders test files as Vitest does, by project and then by length, but with the project `fast` at the end. The tests of the SDK
 * mostly wait. At the end of a run, they would wait alone, and the processors with them.
 */
export class QuickFilesLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isQuick = ({ project }: TestSpecification) => project.name === 'fast';
    return [...sorted.filter((file) => !isQuick(file)), ...sorted.filter(isQuick)];
  }
}
