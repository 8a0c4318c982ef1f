/** The names under which a window and the shell exchange messages; one list, because both ends must mean the same. */
export const channels = {
  /** window -> shell, answered: a call of the shell's contract. */
  call: 'assay:call',
  /** window -> shell, answered: seal these dropped files. */
  seal: 'assay:seal',
  /** window -> shell: the page can take a port now. */
  ready: 'assay:ready',
  /** shell -> window: the port to the backend. */
  port: 'assay:port',
  /** shell -> window: something nobody asked for. */
  event: 'assay:event',
} as const
