/** What Vite adds to imports: the compiled knowledge. */
declare module 'virtual:knowledge' {
  const data: unknown;
  export default data;
}
