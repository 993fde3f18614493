// Menus, and what depends on the width. Every page reads without it.
"use strict";
(() => {
  const button = document.getElementById("menu-button");
  const navigation = document.getElementById("site-navigation");
  const menus = [...document.querySelectorAll("details.menu")];
  const contents = document.querySelector("details.contents");
  document.documentElement.classList.add("script");
  button.hidden = false;

  const show = (open) => {
    navigation.classList.toggle("open", open);
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => show(!navigation.classList.contains("open")));

  for (const menu of menus) {
    menu.addEventListener("toggle", () => {
      if (menu.open) menus.filter((other) => other !== menu).forEach((other) => { other.open = false; });
    });
  }
  document.addEventListener("click", (event) => {
    menus.filter((menu) => !menu.contains(event.target)).forEach((menu) => { menu.open = false; });
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

  if (contents && matchMedia("(max-width: 61.99rem)").matches) contents.open = false;
})();
