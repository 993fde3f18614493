if (window.Redoc) {
  const description = JSON.parse(document.getElementById("document").textContent);
  const options = {{ options | safe }};
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const place = document.getElementById("reference");
  // Redoc computes its colours once, so that another scheme needs the page anew; the place in it stays in the address.
  dark.addEventListener("change", () => location.reload());
  options.theme = options[dark.matches ? "dark" : "light"];

  // What is wider than its column scrolls, which has to work by keyboard too; Redoc draws it by and by.
  let waiting = false;
  const reach = () => {
    waiting = false;
    for (const each of place.querySelectorAll("pre:not([tabindex]), table:not([tabindex])")) {
      if (each.scrollWidth > each.clientWidth) each.tabIndex = 0;
    }
  };
  const soon = () => {
    if (!waiting) requestAnimationFrame(reach);
    waiting = true;
  };
  new MutationObserver(soon).observe(place, { childList: true, subtree: true });
  addEventListener("resize", soon);

  window.Redoc.init(description, options, place);
}
