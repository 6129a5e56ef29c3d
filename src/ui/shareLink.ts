/** Copies the address of a page, and says so on the button: its `data-done` has the words. */
export async function shareLink(button: HTMLElement, address: string): Promise<void> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  const words = button.textContent;
  try {
    if (clipboard === undefined) throw new Error('no clipboard');
    await clipboard.writeText(address);
    button.textContent = button.dataset['done'] ?? words;
  } catch {
    button.replaceWith(addressField(address));
  }
}

/** Without a clipboard the link is shown, selected for the visitor to copy. */
function addressField(address: string): HTMLInputElement {
  const field = document.createElement('input');
  field.type = 'text';
  field.readOnly = true;
  field.value = address;
  field.setAttribute('aria-label', address);
  queueMicrotask(() => {
    field.focus();
    field.select();
  });
  return field;
}
