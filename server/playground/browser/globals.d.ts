/** The globals that the scripts of the GraphiQL package define, as far as they are used here. */
export {};

declare global {
  /** A question in the form that GraphiQL takes: the text of a document, with its variables and headers as JSON text. */
  interface Question {
    readonly query?: string | null;
    readonly variables?: string | null;
    readonly headers?: string | null;
  }

  /** A tab as GraphiQL stores it. */
  interface Tab extends Question {
    readonly id: string;
    readonly title: string;
    readonly query: string | null;
    readonly variables: string | null;
    readonly headers: string | null;
    readonly operationName: string | null;
    readonly response: string | null;
  }

  interface Tabs {
    readonly tabs: readonly Tab[];
    readonly activeTabIndex: number;
  }

  const YogaGraphiQL: {
    renderYogaGraphiQL(element: Element, options: Readonly<Record<string, unknown>>): void;
  };

  /** The editor's own API, which `MonacoEnvironment.globalAPI` makes available. */
  interface Editor {
    updateOptions(options: Readonly<Record<string, string>>): void;
  }
  /** Suggests completions in one language. */
  interface CompletionProvider {
    provideCompletionItems(
      ...asked: readonly unknown[]
    ): Promise<{ readonly suggestions: readonly { sortText?: string }[] } | undefined>;
  }
  const monaco: {
    readonly languages: {
      registerCompletionItemProvider(language: string, provider: CompletionProvider): unknown;
    };
    readonly editor: {
      getEditors(): readonly Editor[];
      onDidCreateEditor(listener: (editor: Editor) => void): void;
    };
  };
}
