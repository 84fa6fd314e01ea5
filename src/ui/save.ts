/** Gives a file to the browser to save. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only after the click is handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The same with plain text. */
export const saveText = (text: string, name: string, type = 'text/plain;charset=utf-8'): void =>
  save(new Blob([text], { type }), name);
