if (window.Redoc) {
  const description = JSON.parse(document.getElementById("document").textContent);
  window.Redoc.init(description, {{ options | safe }}, document.getElementById("reference"));
}
