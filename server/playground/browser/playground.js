/**
 * Starts GraphiQL and keeps the address in step with the open tab, so that reloading, going back and sharing the address
 * work. It relies on three parts of GraphiQL: the tabs it stores, `onTabChange`, and the ids of its buttons.
 */

/** @type {{ endpoint: string, title: string, defaultTabs: Question[] }} */
const { endpoint, title, defaultTabs } = JSON.parse(document.getElementById('settings')?.textContent ?? '');

/** Where GraphiQL keeps its tabs between visits. */
const TABS = 'graphiql:tabState';

/** A question that makes the address longer is left out of it: servers and proxies refuse addresses that are too long. */
const longestAddressChars = 8_000;

/** The tabs as GraphiQL last reported them. */
let shown = tabsAtStart();
/** The question in the address. */
let named = activeTab();

localStorage.setItem(TABS, JSON.stringify(shown));
history.replaceState({ tab: named.id }, '');
openGraphiQL();
requestAnimationFrame(whenReady);
addEventListener('popstate', showNamed);
addEventListener('pagehide', keepTabs);

function openGraphiQL() {
  // Long lines are wrapped: on a phone, the editor is fewer than thirty characters wide.
  // By default they would also be broken after a comma, which splits numbers such as 1,205.
  const wrapping = { wordWrap: 'on', wordWrapBreakAfterCharacters: ' \t})]?|/&;' };
  monaco.editor.onDidCreateEditor((editor) => editor.updateOptions(wrapping));
  suggestInOrderOfSchema();
  // GraphiQL lets tabs be dragged. A hand that trembles during a click would move the tab.
  addEventListener('pointerdown', (event) => tabAt(event) && event.stopPropagation(), { capture: true });
  // A mouse wheel only turns up and down, but the row of tabs extends to the right.
  addEventListener('wheel', (event) => tabAt(event)?.parentElement?.scrollBy({ left: event.deltaY }));
  YogaGraphiQL.renderYogaGraphiQL(/** @type {Element} */ (document.getElementById('root')), {
    endpoint,
    title,
    // Tokens are not stored in the browser.
    shouldPersistHeaders: false,
    inputValueDeprecation: true,
    schemaDescription: true,
    initialQuery: named.query ?? '',
    initialVariables: named.variables ?? '',
    // Not the headers of the tab: with a placeholder for a token, GraphiQL could not even read the schema.
    initialHeaders: '',
    // On a phone, the editor for variables is open only if a question has variables.
    defaultEditorToolsVisibility: matchMedia('(min-width: 700px)').matches || undefined,
    onTabChange: nameShown,
    // Without this, Yoga would write its own address.
    onEditQuery: () => undefined,
  });
}

/** Keeps suggestions in the order of the schema, where it is deliberate. The editor would sort them by name. */
function suggestInOrderOfSchema() {
  const { languages } = monaco;
  const register = languages.registerCompletionItemProvider;
  languages.registerCompletionItemProvider = (language, provider) => {
    const suggest = provider.provideCompletionItems.bind(provider);
    if (language === 'graphql') {
      provider.provideCompletionItems = async (...asked) => {
        const found = await suggest(...asked);
        for (const [i, suggestion] of found?.suggestions.entries() ?? []) {
          suggestion.sortText = `${i}`.padStart(4, '0');
        }
        return found;
      };
    }
    return register(language, provider);
  };
}

function whenReady() {
  const [query, variables, headers, response] = monaco.editor.getEditors();
  if (!query || !variables || !headers || !response) {
    requestAnimationFrame(whenReady);
    return;
  }
  scrollToTab();
  // The permalink of a claim leads to an address that ends like this.
  if (location.hash === '#run') elementAt('.graphiql-execute-button')?.click();
}

/** Scrolls to the open tab, since not all tabs fit next to each other. */
function scrollToTab() {
  buttonOf(shown.activeTabIndex)?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** @param {number} index */
function buttonOf(index) {
  return elementAt(`#graphiql-session-tab-${index}`);
}

/** @param {string} selector */
function elementAt(selector) {
  return /** @type {HTMLElement | null} */ (document.querySelector(selector));
}

/**
 * Returns the tabs of the last visit or the default ones. The tab that holds the question in the address is open. If no tab
 * holds it, it gets a new one.
 * @returns {Tabs}
 */
function tabsAtStart() {
  const kept = tabsKept();
  const tabs = (kept?.tabs ?? defaultTabs).map(tabOf);
  const question =
    questionIn(location) ??
    tabs.find(({ id }) => id === history.state?.tab) ??
    tabs[kept?.activeTabIndex ?? 0] ??
    tabOf({});
  // If several tabs are equal, GraphiQL opens the last one, so this must find that one too.
  const found = tabs.findLastIndex((tab) => isSame(tab, question));
  const activeTabIndex = found === -1 ? tabs.push(tabOf(question)) - 1 : found;
  return { tabs: tabs.map((tab, i) => (i === activeTabIndex ? { ...tab, headers: null } : tab)), activeTabIndex };
}

/** @returns {Tabs | undefined} */
function tabsKept() {
  try {
    const kept = JSON.parse(localStorage.getItem(TABS) ?? '');
    return Array.isArray(kept.tabs) && kept.tabs.length > 0 ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Stores the tabs. GraphiQL does so too, but later. Headers are left out, because they may contain a token. */
function keepTabs() {
  const passing = ['hash', 'headers', 'response'];
  localStorage.setItem(
    TABS,
    JSON.stringify(shown, (key, value) => (passing.includes(key) ? null : value)),
  );
}

/**
 * @param {Question & Partial<Tab>} question
 * @returns {Tab}
 */
function tabOf({ query = null, variables = null, ...tab }) {
  const [, name = null] = /^(?!#).*(?:query|mutation|subscription)\s+(\w+)/m.exec(query ?? '') ?? [];
  const fresh = { id: `${Date.now()}-${Math.random()}`, title: name ?? '<untitled>', operationName: name };
  return { ...fresh, headers: null, response: null, ...tab, query, variables };
}

function activeTab() {
  return shown.tabs[shown.activeTabIndex] ?? tabOf({});
}

/**
 * @param {Question} one
 * @param {Question} other
 */
function isSame(one, other) {
  return (one.query ?? '') === (other.query ?? '') && (one.variables ?? '') === (other.variables ?? '');
}

/**
 * @param {Location} address
 * @returns {Question | undefined}
 */
function questionIn({ search }) {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  return query ? { query, variables: parameters.get('variables') } : undefined;
}

/** @param {Question} question */
function addressOf({ query, variables }) {
  const plain = new URL(location.pathname, location.href);
  const address = new URL(plain);
  if (query) address.searchParams.set('query', query);
  if (query && variables?.trim()) address.searchParams.set('variables', variables);
  return address.href.length > longestAddressChars ? plain : address;
}

/**
 * Writes the question that is shown into the address. Opening a tab adds a step to the browser's history; typing in it does
 * not.
 * @param {Tabs} tabs
 */
function nameShown(tabs) {
  shown = tabs;
  const tab = activeTab();
  const isOpened = tab.id !== history.state?.tab;
  // GraphiQL also calls this for answers.
  if (!isOpened && isSame(tab, named)) return;
  named = tab;
  if (isOpened) history.pushState({ tab: tab.id }, '', addressOf(tab));
  else history.replaceState({ tab: tab.id }, '', addressOf(tab));
  requestAnimationFrame(scrollToTab);
}

/**
 * After going back or forward: shows the tab of that step or, if it was closed, the question in the address.
 * @param {PopStateEvent} event
 */
function showNamed({ state }) {
  const question = questionIn(location);
  const kept = shown.tabs.findIndex(({ id }) => id === state?.tab);
  const index = kept === -1 && question ? shown.tabs.findIndex((tab) => isSame(tab, question)) : kept;
  const tab = shown.tabs[index];
  if (tab) {
    history.replaceState({ tab: tab.id }, '');
    if (index !== shown.activeTabIndex) buttonOf(index)?.click();
  } else if (question) {
    location.reload();
  }
}

/**
 * Returns the tab in which an event happens.
 * @param {Event} event
 */
function tabAt({ target }) {
  return target instanceof Element ? target.closest('.graphiql-tab') : null;
}
