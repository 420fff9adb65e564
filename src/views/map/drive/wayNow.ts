/** While the page comes to be, panel by panel, nothing is seen to move. */
export function wayNow(): 'glide' | 'jump' {
  return navigator.userActivation?.hasBeenActive ? 'glide' : 'jump';
}
