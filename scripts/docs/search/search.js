// The search field. Library and indexes are loaded when it is first used: as scripts, since a page that is opened from
// disk may read no other file.
"use strict";
(() => {
  const LIMIT = 30;
  const box = document.getElementById("search");
  box.innerHTML = `
    <input id="search-field" type="search" role="combobox" aria-label="Search the docs" aria-expanded="false"
      aria-controls="search-results" aria-autocomplete="list" aria-keyshortcuts="/" placeholder="Search ( / )"
      autocomplete="off" spellcheck="false">
    <ul id="search-results" role="listbox" aria-label="Search results" hidden></ul>
    <p id="search-count" role="status" class="unseen"></p>`;
  const field = document.getElementById("search-field");
  const list = document.getElementById("search-results");
  const count = document.getElementById("search-count");
  const root = document.documentElement.dataset.root;
  const indexes = [];
  let loading = false;
  let selected = -1;
  box.hidden = false;

  const script = (name) =>
    new Promise((resolve, reject) => {
      const made = document.createElement("script");
      made.src = root + name;
      made.onload = resolve;
      made.onerror = reject;
      document.head.append(made);
    });

  async function load() {
    if (loading) return;
    loading = true;
    await Promise.all(["minisearch.js", "search-options.js", "search-index.js"].map(script));
    add(MiniSearch.loadJS(window.SEARCH.main, SearchOptions.options));
    await script("search-fields.js");
    const index = new MiniSearch(SearchOptions.options);
    // In steps, so that typing is not blocked.
    await index.addAllAsync(SearchOptions.properties(window.SEARCH.fields), { chunkSize: 200 });
    add(index);
    document.documentElement.dataset.search = "ready";
  }

  function add(index) {
    indexes.push(index);
    search();
  }

  function search() {
    list.replaceChildren();
    selected = -1;
    field.removeAttribute("aria-activedescendant");
    if (!indexes.length || !field.value.trim()) return show(false);
    const found = SearchOptions.find(indexes, field.value);
    for (const [position, entry] of found.slice(0, LIMIT).entries()) {
      const item = document.createElement("li");
      const where = document.createElement("span");
      item.id = `result-${position}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.link = root + entry.link.slice(1);
      item.textContent = entry.title;
      where.className = "where";
      // A long path may wrap after slashes.
      for (const part of entry.where.split(/(?<=\/)/)) where.append(part, document.createElement("wbr"));
      item.append(where);
      list.append(item);
    }
    count.textContent = found.length ? `${found.length} results` : "Nothing found";
    if (!found.length) {
      const nothing = document.createElement("li");
      nothing.setAttribute("role", "option");
      nothing.setAttribute("aria-selected", "false");
      nothing.setAttribute("aria-disabled", "true");
      nothing.textContent = "Nothing found";
      list.append(nothing);
    }
    show(true);
    if (found.length) select(0);
  }

  function show(open) {
    list.hidden = !open;
    field.setAttribute("aria-expanded", String(open));
    if (!open) count.textContent = "";
  }

  function select(position) {
    const items = list.querySelectorAll("[data-link]");
    if (!items.length) return;
    items[selected]?.setAttribute("aria-selected", "false");
    selected = (position + items.length) % items.length;
    items[selected].setAttribute("aria-selected", "true");
    items[selected].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", items[selected].id);
  }

  function open(item) {
    if (!item?.dataset.link) return;
    show(false);
    field.blur();
    location.href = item.dataset.link;
  }

  field.addEventListener("focus", load);
  field.addEventListener("input", search);
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") select(selected + 1);
    else if (event.key === "ArrowUp") select(selected - 1);
    else if (event.key === "Enter") open(list.children[selected]);
    else if (event.key === "Escape" && !list.hidden) show(false);
    else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => open(event.target.closest("li")));
  box.addEventListener("focusout", (event) => {
    if (!box.contains(event.relatedTarget)) show(false);
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
})();
