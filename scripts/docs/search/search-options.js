// Tokenization of entries and queries, shared by building and searching the index.
"use strict";
(() => {
  // Synonyms: words of readers, and those of the pages.
  const SYNONYMS = {
    paging: "pagination",
    page: "pagination",
    login: "authentication",
    signin: "authentication",
    auth: "authentication",
    credentials: "authentication",
    oauth: "authentication token",
    hmac: "signature signing",
    sign: "signature signing",
    throttling: "429",
    throttle: "429",
    ratelimit: "429",
    duplicate: "taken exists",
    sdk: "python client",
    remove: "delete",
    add: "create",
    new: "create",
    change: "update",
    edit: "update",
    modify: "update",
    agent: "user",
    operator: "user",
    customer: "customers",
    booking: "campaign",
    openapi: "download yaml json",
  };
  const PHRASES = [
    [/\brate[ -]?limit(s|ing)?\b/g, "429 requests"],
    [/\blog[ -]?in\b/g, "authentication"],
    [/\bsign[ -]in\b/g, "authentication"],
    [/\bduplicate\b.*\bid\b/g, "external id another used taken"],
  ];

  // "createTeam", "first_name" and "/api/v5/teams" are found by each of their words, and an id as a whole.
  function words(text) {
    const whole = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*/gu) ?? [];
    const parts = text.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return [...new Set([...whole, ...parts])];
  }

  const options = {
    fields: ["title", "text"],
    storeFields: ["title", "where", "link", "weight"],
    tokenize: words,
    processTerm: (term) => term,
  };

  // The entries of properties, which come as [API, schema, link, [[path, type, text]]].
  function properties(schemas) {
    let id = 0;
    return schemas.flatMap(([api, schema, link, fields]) =>
      fields.map(([path, type, text]) => ({
        id: id++,
        title: `${schema}.${path}`,
        where: `${type} · ${api}`,
        link: `${link}#${path.replace(/\s+/g, "-")}`,
        text,
      })),
    );
  }

  const search = {
    boost: { title: 4 },
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (/\d/.test(term) || term.length < 4 ? 0 : term.length < 8 ? 1 : 2),
    weights: { prefix: 0.5, fuzzy: 0.35 },
    boostDocument: (_, __, stored) => stored.weight ?? 1,
  };

  // The query as typed, and with synonyms replaced.
  function queries(text) {
    const lower = text.toLowerCase();
    const replaced = PHRASES.reduce((one, [pattern, words_]) => one.replace(pattern, words_), lower);
    const translated = replaced.replace(/[\p{L}]+/gu, (word) => SYNONYMS[word] ?? word);
    return translated === lower ? [text] : [text, translated];
  }

  // The results of all indexes, best first: those with every word, otherwise those with any.
  function find(indexes, text) {
    const all = (combineWith) => {
      const best = new Map();
      for (const query of queries(text)) {
        for (const [place, index] of indexes.entries()) {
          for (const result of index.search(query, { ...search, combineWith })) {
            const exact = result.title.toLowerCase() === text.trim().toLowerCase() ? 3 : 1;
            // The first index contains pages, the second properties, which rank lower.
            const score = result.score * exact * (place ? 0.6 : 1);
            if (!(best.get(result.link)?.score >= score)) best.set(result.link, { ...result, score });
          }
        }
      }
      return [...best.values()].sort((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1));
    };
    const strict = all("AND");
    return strict.length ? strict : all("OR");
  }

  globalThis.SearchOptions = { options, find, properties };
})();
