"""Generate the TypeScript clients: types by @hey-api/openapi-ts, and a facade over a small runtime of our own.

Types come from the library, requests do not. Of the two generators that were tried on the five documents:

- `openapi-typescript` writes exact types but names no schema (`components["schemas"]["Team"]`), makes a file a
  `string`, and needs TypeScript 5. `@hey-api/openapi-ts` writes the same nullability and read-only marks under the
  documents' own names, a `Blob | File` for a file, and one map of bodies per operation and status.
- The runtimes of both (`openapi-fetch`, `client-fetch`) leave `!'()*` unescaped in paths, follow redirects with the
  credentials, never try again, and build a `Request`, whose body a signer would have to read back. Neither knows pages;
  `client-fetch` answers `{}` where there is no body and does not compile under `exactOptionalPropertyTypes`.
"""
