/** What Vite adds to imports: styles as text, the compiled knowledge. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
declare module '*.scss';
declare module 'virtual:knowledge' {
  const data: unknown;
  export default data;
}
