/** What the scripts of the GraphiQL package leave in the page, as far as it is used here. */
export {};

declare global {
  /** A question as GraphiQL takes it: the text of a document, and JSON text for what goes with it. */
  interface Question {
    readonly query?: string | null;
    readonly variables?: string | null;
    readonly headers?: string | null;
  }

  /** A tab as GraphiQL keeps it. */
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

  /** The editor's own API, which `MonacoEnvironment.globalAPI` asks for. */
  interface Editor {
    updateOptions(options: Readonly<Record<string, string>>): void;
  }
  /** What completes the text of one language. */
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
