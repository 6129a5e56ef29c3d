/** Copies the address of the page, and says so on the button: its `data-done` has the words. */
export async function shareLink(button: HTMLElement): Promise<void> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  const words = button.textContent;
  try {
    if (clipboard === undefined) throw new Error('no clipboard');
    await clipboard.writeText(location.href);
    button.textContent = button.dataset['done'] ?? words;
  } catch {
    button.replaceWith(addressField());
  }
}

/** Without a clipboard the link is shown, selected for the visitor to copy. */
function addressField(): HTMLInputElement {
  const field = document.createElement('input');
  field.type = 'text';
  field.readOnly = true;
  field.value = location.href;
  field.setAttribute('aria-label', location.href);
  queueMicrotask(() => {
    field.focus();
    field.select();
  });
  return field;
}
