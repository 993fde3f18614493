// Old addresses named an operation or a schema after the #; each has its own page now.
"use strict";
(() => {
  const moved = JSON.parse(document.getElementById("moved").textContent);
  let wanted = "";
  try {
    wanted = decodeURIComponent(location.hash.slice(1));
  } catch {
    // An incomplete escape is no name; open the overview.
  }
  const name = wanted.split("/").pop();
  const [schema, ...fields] = name.split(".");
  const target = moved.pages[name] ?? (moved.pages[schema] && fields.length ? `${moved.pages[schema]}#${fields.join(".")}` : moved.overview);
  location.replace(target + (moved.pages[name] && moved.anchor ? `#${moved.anchor}` : ""));
})();
