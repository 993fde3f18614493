/** Read and validate credentials, URLs and other settings. Error messages contain no values. */
/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;
/** The environment of the process in Node, Deno and Bun; empty in a browser. */
export declare function processEnvironment(): Environment;
/** An environment variable; undefined when it is missing or blank. */
export declare function setting(environment: Environment, name: string): string | undefined;
/** The first of these environment variables that is set. Throws ConfigurationError naming them. */
export declare function required(environment: Environment, ...names: string[]): string;
/** The URL without a trailing slash. Throws ConfigurationError if it is not usable as a base URL. */
export declare function checkedUrl(baseUrl: string): string;
/** The number, unchanged. Throws ConfigurationError if it is below the minimum. */
export declare function checkedNumber(name: string, value: number, lowest: number): number;
/** The `User-Agent` of a client; none in a browser, which sends its own. */
export declare function userAgent(name: string): Record<string, string>;
