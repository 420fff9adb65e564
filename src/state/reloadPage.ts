/** Loads the page anew, at the view that it shows. Files of the reader's own are closed by it. */
export function reloadPage(): void {
  location.reload();
}
