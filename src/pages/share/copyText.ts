/**
 * Copies what a field shows. Browsers allow it on a secure connection alone, and a visitor may deny it: the text
 * stands selected then, so that the keys of the system take it.
 * @returns whether it was copied
 */
export async function copyText(field: HTMLTextAreaElement | HTMLInputElement): Promise<boolean> {
  field.focus();
  field.select();
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  try {
    if (clipboard === undefined) return false;
    await clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}
