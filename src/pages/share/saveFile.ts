/** Hands a file that was made here to the browser's downloads. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari still reads it when the press is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
