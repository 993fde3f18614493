import { type Call, type CallOptions, Resource } from "../runtime/client.js";
import type * as types from "../types.gen.js";
/** Access tokens for apps, by OAuth2 and single sign-on. */
export declare class TokensResource extends Resource {
    /**
     * Exchange an authorization code for an access token.
     *
     * The second step of OAuth2's authorization code flow. Needs no `Authorization` header: the app proves itself by
     * its secret in the form. A code can be used once and expires soon. Apps that giosg launches get their code in
     * the trigger (`app_user_code` of `TriggerClaims`), others by sending the user's browser to
     * `/identity/authorize` (see the security scheme `oauth2`).
     *
     * @param body The form that asks for a token.
     * @throws ApiError where the API refuses; documented here: 400, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot; Tutorial:
     * OAuth2 authentication, https://docs.giosg.com/tutorials/oauth2_authentication). That the flow exists is
     * documented; path, fields and answer are read from published client code. Inferred from RFC 6749: a code can be
     * used once, and expires soon.
     */
    exchangeCode(body: types.GetAccessTokenData["body"], options?: CallOptions): Call<types.GetAccessTokenResponses[200]>;
    /**
     * Get an access token for a user whom the app vouches for.
     *
     * Single sign-on of giosg apps: the app names a user, who enters no giosg password, and proves itself by its
     * secret in the form. Needs no `Authorization` header.
     *
     * @param body The form that names the user, what the token may do, and the app that vouches.
     * @throws ApiError where the API refuses; documented here: 400, 415.
     * @throws ClientError otherwise, see `errors`.
     *
     * Evidence: observed (Tutorial: OAuth2 authentication, https://docs.giosg.com/tutorials/oauth2_authentication).
     * The client that was seen takes every 2xx for a success and everything else for a failure; 200 and 400 are
     * those of `/identity/token`.
     */
    sso(body: types.GetSsoAccessTokenData["body"], options?: CallOptions): Call<types.GetSsoAccessTokenResponses[200]>;
}
