/** Types of serve.mjs. */
export interface LocalServer {
  readonly port: number;
  /** Method and address of every request so far. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}
export declare function serve(folder: string, headers?: Readonly<Record<string, string>>): Promise<LocalServer>;
