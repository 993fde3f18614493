// Apply the stored choices before rendering: colors and the language of the samples.
"use strict";
(() => {
  const root = document.documentElement;
  const stored = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null; // storage may be disabled
    }
  };
  const theme = stored("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  const languages = root.dataset.languages.split(" ");
  const language = stored("language");
  root.dataset.language = languages.includes(language) ? language : languages[0];
  root.classList.add("script");
})();
