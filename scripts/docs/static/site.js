// Menus, the choice of colors and of a language, copy buttons, and layout by width. Pages are readable without it.
"use strict";
(() => {
  const root = document.documentElement;
  const store = (name, value) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      // Storage may be disabled; the choice then applies to this page only.
    }
  };

  // The bar and its menus.
  const button = document.getElementById("menu-button");
  const navigation = document.getElementById("site-navigation");
  const menus = [...document.querySelectorAll("details.menu")];
  button.hidden = false;
  const show = (open) => {
    navigation.classList.toggle("open", open);
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => show(!navigation.classList.contains("open")));
  document.addEventListener("click", (event) => {
    for (const menu of menus) if (!menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = menus.find((menu) => menu.open);
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    } else if (navigation.classList.contains("open")) {
      show(false);
      button.focus();
    }
  });

  // Other versions of the site: listed by a script, which is loaded when the menu is first opened. A version without
  // this page opens at its start.
  const versions = document.getElementById("version-menu");
  versions.hidden = false;
  versions.addEventListener("toggle", () => {
    if (!versions.open || window.VERSIONS) return;
    const script = document.createElement("script");
    const base = new URL(root.dataset.root || "./", location.href);
    const page = location.pathname.slice(base.pathname.length) || "index.html";
    script.src = `${root.dataset.root}versions.js`;
    script.onload = () => {
      for (const { name, path, pages } of window.VERSIONS.versions) {
        const link = document.createElement("a");
        link.href = new URL(window.VERSIONS.up + path + (pages.includes(page) ? page : "index.html"), base).href;
        link.textContent = name;
        if (link.pathname === location.pathname) link.setAttribute("aria-current", "page");
        const item = document.createElement("li");
        item.append(link);
        versions.querySelector("ul").append(item);
      }
    };
    document.head.append(script);
  });

  // The navigation beside the page: folded on a phone, and scrolled to where the reader is.
  const sidebar = document.querySelector(".sidebar");
  if (matchMedia("(max-width: 61.99rem)").matches) document.getElementById("sidebar").open = false;
  else {
    const here = sidebar.querySelector("[aria-current]");
    if (here?.offsetTop > sidebar.clientHeight / 2) sidebar.scrollTop = here.offsetTop - sidebar.clientHeight / 3;
  }
  root.classList.add("ready");

  // Colours.
  const theme = document.getElementById("theme-button");
  const preference = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : preference.matches);
  const showTheme = () => theme.setAttribute("aria-pressed", String(isDark()));
  theme.setAttribute("aria-label", "Dark colours");
  theme.innerHTML = `
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" stroke-width="2"/>
      <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor"/>
    </svg>`;
  theme.hidden = false;
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    store("theme", root.dataset.theme);
    showTheme();
  });
  preference.addEventListener("change", showTheme);
  showTheme();

  // The language of the samples.
  const choice = document.querySelector(".language-choice");
  if (choice) {
    const samples = [...document.querySelectorAll(".sample[data-language]")];
    const buttons = samples.map((sample) => {
      const made = document.createElement("button");
      made.type = "button";
      made.dataset.language = sample.dataset.language;
      made.textContent = sample.querySelector(".sample-name").textContent.replace(/ (SDK|fetch)$/, "");
      made.addEventListener("click", () => {
        root.dataset.language = made.dataset.language;
        store("language", made.dataset.language);
        mark();
      });
      return made;
    });
    const mark = () => {
      for (const each of buttons) each.setAttribute("aria-pressed", String(each.dataset.language === root.dataset.language));
    };
    choice.append(...buttons);
    choice.hidden = false;
    mark();
  }

  // Copy buttons.
  for (const block of document.querySelectorAll(".code")) {
    const made = document.createElement("button");
    const code = block.querySelector("code");
    made.type = "button";
    made.className = "copy-code";
    made.textContent = "Copy";
    made.setAttribute("aria-label", `Copy: ${block.querySelector("pre").getAttribute("aria-label") ?? "code"}`);
    made.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
        made.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(code); // no clipboard access; select the code for copying by keyboard
        made.textContent = "Selected";
      }
      setTimeout(() => { made.textContent = "Copy"; }, 1500);
    });
    block.append(made);
  }
})();
