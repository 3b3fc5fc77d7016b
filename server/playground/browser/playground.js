/**
 * Starts GraphiQL and keeps the address in step with the tab that is shown, so that an address can be reloaded, gone
 * back to and shared. Of GraphiQL this relies on the tabs it stores, on `onTabChange`, and on the ids of its buttons.
 */

/** @type {{ endpoint: string, title: string, defaultTabs: Question[] }} */
const { endpoint, title, defaultTabs } = JSON.parse(document.getElementById('settings')?.textContent ?? '');

/** Where GraphiQL keeps its tabs between visits. */
const TABS = 'graphiql:tabState';

/** A longer question stays out of the address: servers and proxies refuse a request whose address is too long. */
const longestAddressChars = 8_000;

/** The tabs as GraphiQL last reported them. */
let shown = tabsAtStart();
/** The question that the address stands for. */
let named = activeTab();

localStorage.setItem(TABS, JSON.stringify(shown));
history.replaceState({ tab: named.id }, '');
openGraphiQL();
requestAnimationFrame(whenReady);
addEventListener('popstate', showNamed);
addEventListener('pagehide', keepTabs);

function openGraphiQL() {
  // A line that does not fit is wrapped: on a phone the editor holds less than thirty characters.
  // It is not broken after a comma, as it would be by default: that tears numbers such as 1,205 apart.
  const wrapping = { wordWrap: 'on', wordWrapBreakAfterCharacters: ' \t})]?|/&;' };
  monaco.editor.onDidCreateEditor((editor) => editor.updateOptions(wrapping));
  suggestInOrderOfSchema();
  // GraphiQL lets tabs be dragged, and a hand that trembles while it clicks would move a tab to another place.
  addEventListener('pointerdown', (event) => tabAt(event) && event.stopPropagation(), { capture: true });
  // A mouse wheel turns up and down only, and the tabs go on to the right.
  addEventListener('wheel', (event) => tabAt(event)?.parentElement?.scrollBy({ left: event.deltaY }));
  YogaGraphiQL.renderYogaGraphiQL(/** @type {Element} */ (document.getElementById('root')), {
    endpoint,
    title,
    // A token is not kept in the browser.
    shouldPersistHeaders: false,
    inputValueDeprecation: true,
    schemaDescription: true,
    initialQuery: named.query ?? '',
    initialVariables: named.variables ?? '',
    // Not those of the tab, which may hold a placeholder: with it GraphiQL could not even read the schema.
    initialHeaders: '',
    // On a phone the editor of variables is open only where a question has some.
    defaultEditorToolsVisibility: matchMedia('(min-width: 700px)').matches || undefined,
    onTabChange: nameShown,
    // Unless this is set, Yoga writes an address of its own.
    onEditQuery: () => undefined,
  });
}

/** The editor sorts what it suggests by name. In the schema, arguments have an order of their own. */
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
  // The permalink of a claim ends like this.
  if (location.hash === '#run') elementAt('.graphiql-execute-button')?.click();
}

/** Not all tabs fit beside each other. */
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
 * The tabs of the last visit, or else the default ones; open is the one that the address names. A question that is in
 * none of them gets a tab.
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
  // Of equal tabs GraphiQL opens the last, so this must find it as well.
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

/** GraphiQL keeps them too, but late. Headers may hold a token, and stay out. */
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
 * Writes the question that is shown into the address: a tab that was opened is a step in the browser's history, what is
 * typed in it is not.
 * @param {Tabs} tabs
 */
function nameShown(tabs) {
  shown = tabs;
  const tab = activeTab();
  const isOpened = tab.id !== history.state?.tab;
  // GraphiQL reports answers as well.
  if (!isOpened && isSame(tab, named)) return;
  named = tab;
  if (isOpened) history.pushState({ tab: tab.id }, '', addressOf(tab));
  else history.replaceState({ tab: tab.id }, '', addressOf(tab));
  requestAnimationFrame(scrollToTab);
}

/**
 * After going back or forward: shows the tab of that step, or, where it was closed, what the address names.
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
 * The tab that an event happens in.
 * @param {Event} event
 */
function tabAt({ target }) {
  return target instanceof Element ? target.closest('.graphiql-tab') : null;
}
