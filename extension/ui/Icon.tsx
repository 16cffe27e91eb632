/** A KERN icon; a picture for the eye only, words beside it say the same. `ui/kern.scss` lists the names. */
export function Icon({ name }: { readonly name: string }) {
  return <span class={`kern-icon kern-icon--${name}`} aria-hidden="true" />;
}
