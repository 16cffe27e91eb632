/** What Vite adds to imports: the compiled knowledge. */
declare module 'virtual:knowledge' {
  const data: unknown;
  export default data;
}
/** A style sheet as text. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
