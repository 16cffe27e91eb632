/** Types of setup.mjs, which must stay plain JavaScript: it runs before TypeScript is installed. */
export declare const ROOT: string;
export declare function giveUp(sentence: string): never;
export declare function installPackages(): void;
export declare function build(): void;
export declare function findBrowser(kind: 'chromium' | 'firefox'): string | undefined;
export declare function needBrowser(kind: 'chromium' | 'firefox'): string;
