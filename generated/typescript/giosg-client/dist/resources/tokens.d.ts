import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** Access tokens for apps, by OAuth2 and single sign-on. */
export declare class TokensResource extends Resource {
    /**
     * Exchange an authorization code for an access token.
     *
     * The second step of the OAuth2 authorization code flow. No `Authorization` header is needed: the app
     * authenticates with its secret in the form. A code can be used once and expires soon. Apps launched by giosg
     * get their code in the trigger (`app_user_code` of `TriggerClaims`), others by sending the user's browser to
     * `/identity/authorize` (see the security scheme `oauth2`).
     *
     * @param body Form fields of a token request.
     * @throws ApiError where the API refuses; documented here: 400, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot; Tutorial:
     * OAuth2 authentication, https://docs.giosg.com/tutorials/oauth2_authentication). That the flow exists is
     * documented; path, fields and response are taken from published client code. Inferred from RFC 6749: a code can
     * be used once, and expires soon.
     */
    exchangeCode(body: types.GetAccessTokenData["body"], options?: CallOptions): Call<types.GetAccessTokenResponses[200]>;
    /**
     * Get an access token for a user by single sign-on.
     *
     * Single sign-on of giosg apps: the app names a user, who enters no giosg password, and authenticates with its
     * secret in the form. No `Authorization` header is needed.
     *
     * @param body Form fields: the user, the permissions of the token, and the app's credentials.
     * @throws ApiError where the API refuses; documented here: 400, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (Tutorial: OAuth2 authentication, https://docs.giosg.com/tutorials/oauth2_authentication).
     * The observed client treats every 2xx as success and everything else as failure; 200 and 400 are those of
     * `/identity/token`.
     */
    sso(body: types.GetSsoAccessTokenData["body"], options?: CallOptions): Call<types.GetSsoAccessTokenResponses[200]>;
}
