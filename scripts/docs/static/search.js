// Search over operations, fields and guides. The index (search-index.js) is loaded when the field is first used: as a
// script, since a page that is opened from disk may read no other file.
"use strict";
(() => {
  const LIMIT = 30;
  const box = document.getElementById("search");
  const field = document.getElementById("search-field");
  const list = document.getElementById("search-results");
  const count = document.getElementById("search-count");
  let index = null;
  let loading = false;
  let selected = -1;
  box.hidden = false;

  // "createTeam" and "first_name" are found by each of their words.
  const words = (text) => text.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  function load() {
    if (loading) return;
    loading = true;
    const script = document.createElement("script");
    script.src = "search-index.js";
    script.onload = () => {
      index = window.SEARCH_INDEX.map(([title, where, link, text, weight]) => {
        const name = title.toLowerCase();
        return { title, where, link, name, weight, titleWords: words(title), rest: `${where} ${text}`.toLowerCase() };
      });
      search();
    };
    document.head.append(script);
  }

  // The sum over the words of the query; 0 if one of them is nowhere.
  function score(entry, wanted, query) {
    let sum = 0;
    for (const word of wanted) {
      if (entry.titleWords.includes(word)) sum += 8;
      else if (entry.titleWords.some((each) => each.startsWith(word))) sum += 5;
      else if (entry.name.includes(word)) sum += 3;
      else if (entry.rest.includes(word)) sum += 1;
      else return 0;
    }
    if (entry.name === query) sum += 20;
    else if (entry.name.startsWith(query)) sum += 4;
    return sum + entry.weight - Math.min(entry.titleWords.length, 20) / 20;
  }

  function search() {
    const query = field.value.trim().toLowerCase();
    const wanted = words(field.value);
    list.replaceChildren();
    selected = -1;
    field.removeAttribute("aria-activedescendant");
    if (!index || !wanted.length) return show(false);
    const found = index
      .map((entry) => [score(entry, wanted, query), entry])
      .filter(([points]) => points > 0)
      .sort(([a, x], [b, y]) => b - a || (x.title < y.title ? -1 : 1));
    for (const [position, [, entry]] of found.slice(0, LIMIT).entries()) {
      const item = document.createElement("li");
      const where = document.createElement("span");
      item.id = `result-${position}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.link = entry.link;
      item.textContent = entry.title;
      where.className = "where";
      where.textContent = entry.where;
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
