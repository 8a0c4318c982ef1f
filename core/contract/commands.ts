/**
 * Everything a person can do by menu, key or palette, once. The native menu is built from this list, the window's
 * registry gives each entry its action, and the palette, the context menus and the shortcut sheet read from both.
 *
 * Keys are written the way Electron writes accelerators ("CmdOrCtrl+Shift+F"). The window listens for all of them; the
 * menu only shows them, because a key the menu took would never reach the text field it was meant for.
 */
export interface Command {
  readonly id: string
  /** As the menu and the palette show it; the window may replace it while it runs ("Undo mark claim"). */
  readonly label: string
  readonly menu: MenuId
  /** Neighbours of one group stand together; a line is drawn between groups. */
  readonly group: string
  /** The key the menu shows. */
  readonly accelerator?: string
  /**
   * A second key, or the only one where there is no accelerator. One without Ctrl, Cmd or Alt works only while no text
   * field has the focus.
   */
  readonly key?: string
  /** The place in a submenu, for choices that belong together. */
  readonly submenu?: SubmenuId
  /** How the menu draws it: a tick that can stand alone, or one of several. */
  readonly mark?: 'checkbox' | 'radio'
  /** What Electron does by itself, even when the window does not answer. */
  readonly role?: 'cut' | 'copy' | 'paste' | 'selectAll' | 'quit' | 'togglefullscreen'
  /** Whether it needs an open project; the window may be stricter (undo needs something to undo). */
  readonly needs: 'nothing' | 'project' | 'document' | 'claim'
  /** Left out of the palette: a thing that only makes sense where the focus is. */
  readonly outsidePalette?: true
}

export const menuLabels = { file: 'File', edit: 'Edit', claim: 'Claim', go: 'Go', view: 'View', help: 'Help' } as const
export type MenuId = keyof typeof menuLabels
export const submenuLabels = { theme: 'Theme' } as const
export type SubmenuId = keyof typeof submenuLabels

export const commands = [
  { id: 'project.new', label: 'New project…', menu: 'file', group: 'open', accelerator: 'CmdOrCtrl+N', needs: 'nothing' },
  { id: 'project.open', label: 'Open project…', menu: 'file', group: 'open', accelerator: 'CmdOrCtrl+O', needs: 'nothing' },
  { id: 'project.openSample', label: 'Open the sample project', menu: 'file', group: 'open', needs: 'nothing' },
  { id: 'window.new', label: 'New window', menu: 'file', group: 'open', accelerator: 'CmdOrCtrl+Alt+N', needs: 'nothing' },
  { id: 'documents.import', label: 'Import documents…', menu: 'file', group: 'import', accelerator: 'CmdOrCtrl+I', needs: 'project' },
  { id: 'documents.importPasted', label: 'Import pasted text…', menu: 'file', group: 'import', accelerator: 'CmdOrCtrl+Shift+I', needs: 'project' },
  { id: 'exports.write', label: 'Export the note…', menu: 'file', group: 'write', accelerator: 'CmdOrCtrl+E', needs: 'project' },
  { id: 'project.backup', label: 'Back up the project…', menu: 'file', group: 'write', accelerator: 'CmdOrCtrl+Shift+B', needs: 'project' },
  { id: 'project.close', label: 'Close project', menu: 'file', group: 'close', accelerator: 'CmdOrCtrl+W', needs: 'project' },
  { id: 'window.close', label: 'Close window', menu: 'file', group: 'close', accelerator: 'CmdOrCtrl+Shift+W', needs: 'nothing' },
  { id: 'settings.open', label: 'Settings…', menu: 'file', group: 'settings', accelerator: 'CmdOrCtrl+,', needs: 'nothing' },
  { id: 'project.settings', label: 'Project settings…', menu: 'file', group: 'settings', accelerator: 'CmdOrCtrl+Alt+,', needs: 'project' },
  { id: 'app.quit', label: 'Quit Assay', menu: 'file', group: 'quit', accelerator: 'CmdOrCtrl+Q', role: 'quit', needs: 'nothing' },

  { id: 'history.undo', label: 'Undo', menu: 'edit', group: 'history', accelerator: 'CmdOrCtrl+Z', needs: 'project' },
  { id: 'history.redo', label: 'Redo', menu: 'edit', group: 'history', accelerator: 'CmdOrCtrl+Shift+Z', key: 'CmdOrCtrl+Y', needs: 'project' },
  { id: 'edit.cut', label: 'Cut', menu: 'edit', group: 'clipboard', accelerator: 'CmdOrCtrl+X', role: 'cut', needs: 'nothing', outsidePalette: true },
  { id: 'edit.copy', label: 'Copy', menu: 'edit', group: 'clipboard', accelerator: 'CmdOrCtrl+C', role: 'copy', needs: 'nothing', outsidePalette: true },
  { id: 'edit.paste', label: 'Paste', menu: 'edit', group: 'clipboard', accelerator: 'CmdOrCtrl+V', role: 'paste', needs: 'nothing', outsidePalette: true },
  { id: 'claims.copyTable', label: 'Copy the claims as a table', menu: 'edit', group: 'clipboard', accelerator: 'CmdOrCtrl+Shift+C', needs: 'project' },
  { id: 'edit.selectAll', label: 'Select all', menu: 'edit', group: 'clipboard', accelerator: 'CmdOrCtrl+A', role: 'selectAll', needs: 'nothing', outsidePalette: true },
  { id: 'spelling.correct', label: 'Correct the next misspelt word…', menu: 'edit', group: 'spelling', accelerator: 'CmdOrCtrl+.', needs: 'nothing', outsidePalette: true },
  { id: 'spelling.check', label: 'Check spelling while writing', menu: 'edit', group: 'spelling', mark: 'checkbox', needs: 'nothing' },
  { id: 'search.inDocument', label: 'Find in this document…', menu: 'edit', group: 'find', accelerator: 'CmdOrCtrl+F', needs: 'project' },
  { id: 'search.inProject', label: 'Search the project…', menu: 'edit', group: 'find', accelerator: 'CmdOrCtrl+Shift+F', needs: 'project' },

  { id: 'claims.mark', label: 'Mark as a claim', menu: 'claim', group: 'mark', key: 'M', needs: 'document' },
  { id: 'claims.addMark', label: 'Add the selection to this claim', menu: 'claim', group: 'mark', key: 'Shift+M', needs: 'claim' },
  { id: 'claims.join', label: 'Mark the claim that says the same instead', menu: 'claim', group: 'mark', key: 'Shift+J', needs: 'claim' },
  { id: 'claims.removeMark', label: 'Remove this mark', menu: 'claim', group: 'mark', needs: 'claim' },
  { id: 'claims.word', label: 'Word the claim', menu: 'claim', group: 'judge', key: 'W', needs: 'claim' },
  { id: 'judgements.rate', label: 'Rate likelihood and confidence', menu: 'claim', group: 'judge', key: 'R', needs: 'claim' },
  { id: 'evidence.add', label: 'Add evidence', menu: 'claim', group: 'judge', key: 'E', needs: 'claim' },
  { id: 'critiques.add', label: 'Write a critique', menu: 'claim', group: 'judge', key: 'C', needs: 'claim' },
  { id: 'sources.add', label: 'Add a source', menu: 'claim', group: 'judge', key: 'S', needs: 'project' },
  { id: 'questions.add', label: 'Ask a question', menu: 'claim', group: 'questions', key: 'Q', needs: 'project' },
  { id: 'questions.addHypothesis', label: 'Add a hypothesis', menu: 'claim', group: 'questions', key: 'Shift+Q', needs: 'project' },
  { id: 'questions.addEvidence', label: 'Add evidence to the matrix', menu: 'claim', group: 'questions', key: 'Shift+E', needs: 'project' },
  { id: 'questions.copy', label: 'Copy the matrix as a table', menu: 'claim', group: 'questions', needs: 'project' },
  { id: 'assumptions.add', label: 'Note an assumption of the project', menu: 'claim', group: 'questions', needs: 'project' },
  { id: 'suggestions.accept', label: 'Accept the suggestion', menu: 'claim', group: 'suggestions', key: 'A', needs: 'document' },
  { id: 'suggestions.dismiss', label: 'Dismiss the suggestion', menu: 'claim', group: 'suggestions', key: 'D', needs: 'document' },
  { id: 'suggestions.next', label: 'Next suggestion', menu: 'claim', group: 'suggestions', key: 'N', needs: 'document' },
  { id: 'suggestions.previous', label: 'Previous suggestion', menu: 'claim', group: 'suggestions', key: 'Shift+N', needs: 'document' },
  { id: 'findings.critique', label: 'Make the finding a critique', menu: 'claim', group: 'findings', key: 'Shift+C', needs: 'project' },
  { id: 'findings.dismiss', label: 'Set the finding aside…', menu: 'claim', group: 'findings', key: 'X', needs: 'project' },
  { id: 'wording.edit', label: 'Go to the words of the remark', menu: 'claim', group: 'findings', key: 'Shift+R', needs: 'project' },
  { id: 'findings.restore', label: 'Bring the finding back', menu: 'claim', group: 'findings', key: 'Shift+X', needs: 'project' },
  { id: 'claims.edit', label: 'Edit several fields…', menu: 'claim', group: 'fields', key: 'F2', needs: 'claim' },
  { id: 'claims.setStatus', label: 'Set the status…', menu: 'claim', group: 'fields', key: 'Shift+S', needs: 'claim' },
  { id: 'claims.setPriority', label: 'Set the priority…', menu: 'claim', group: 'fields', key: 'P', needs: 'claim' },
  { id: 'claims.assign', label: 'Assign…', menu: 'claim', group: 'fields', key: 'I', needs: 'claim' },
  { id: 'claims.assignToMe', label: 'Assign to me', menu: 'claim', group: 'fields', key: 'Shift+I', needs: 'claim' },
  { id: 'claims.tag', label: 'Tag…', menu: 'claim', group: 'fields', key: 'T', needs: 'claim' },
  { id: 'claims.setKind', label: 'Set the kind…', menu: 'claim', group: 'fields', key: 'Shift+K', needs: 'claim' },
  { id: 'entityDates.edit', label: 'When bodies and treaties existed…', menu: 'claim', group: 'findings', needs: 'project' },
  { id: 'claims.remove', label: 'Remove this claim', menu: 'claim', group: 'remove', key: 'Delete', needs: 'claim' },

  { id: 'claims.next', label: 'Next claim', menu: 'go', group: 'claims', key: 'J', needs: 'document' },
  { id: 'claims.previous', label: 'Previous claim', menu: 'go', group: 'claims', key: 'K', needs: 'document' },
  { id: 'claims.nextHere', label: 'Next claim at this place', menu: 'go', group: 'claims', key: 'O', needs: 'document' },
  { id: 'headings.next', label: 'Next heading', menu: 'go', group: 'headings', key: 'H', needs: 'document' },
  { id: 'headings.previous', label: 'Previous heading', menu: 'go', group: 'headings', key: 'Shift+H', needs: 'document' },
  { id: 'documents.next', label: 'Next document', menu: 'go', group: 'documents', accelerator: 'CmdOrCtrl+PageDown', needs: 'project' },
  { id: 'documents.previous', label: 'Previous document', menu: 'go', group: 'documents', accelerator: 'CmdOrCtrl+PageUp', needs: 'project' },
  { id: 'reading.other', label: 'Go to the document beside', menu: 'go', group: 'documents', key: 'Shift+B', needs: 'document' },
  { id: 'go.back', label: 'Back', menu: 'go', group: 'way', accelerator: 'Alt+Left', needs: 'project' },
  { id: 'go.forward', label: 'Forward', menu: 'go', group: 'way', accelerator: 'Alt+Right', needs: 'project' },
  { id: 'hypotheses.show', label: 'Competing hypotheses', menu: 'go', group: 'reasoning', needs: 'project' },
  { id: 'assumptions.show', label: 'Assumptions', menu: 'go', group: 'reasoning', needs: 'project' },
  { id: 'predictions.show', label: 'Predictions', menu: 'go', group: 'reasoning', needs: 'project' },
  { id: 'predictions.calibration', label: 'Plot the calibration of predictions', menu: 'go', group: 'reasoning', needs: 'project' },
  { id: 'panes.next', label: 'Next pane', menu: 'go', group: 'panes', accelerator: 'F6', needs: 'nothing' },
  { id: 'panes.previous', label: 'Previous pane', menu: 'go', group: 'panes', accelerator: 'Shift+F6', needs: 'nothing' },

  { id: 'palette.open', label: 'Run a command…', menu: 'view', group: 'palette', accelerator: 'CmdOrCtrl+K', needs: 'nothing', outsidePalette: true },
  { id: 'view.library', label: 'Library', menu: 'view', group: 'views', accelerator: 'CmdOrCtrl+1', mark: 'radio', needs: 'project' },
  { id: 'view.reading', label: 'Reading room', menu: 'view', group: 'views', accelerator: 'CmdOrCtrl+2', mark: 'radio', needs: 'project' },
  { id: 'view.claims', label: 'Claims', menu: 'view', group: 'views', accelerator: 'CmdOrCtrl+3', mark: 'radio', needs: 'project' },
  { id: 'view.sources', label: 'Sources', menu: 'view', group: 'views', accelerator: 'CmdOrCtrl+4', mark: 'radio', needs: 'project' },
  { id: 'view.checks', label: 'Checks', menu: 'view', group: 'views', accelerator: 'CmdOrCtrl+5', mark: 'radio', needs: 'project' },
  { id: 'view.overview', label: 'Overview', menu: 'view', group: 'views', accelerator: 'CmdOrCtrl+6', mark: 'radio', needs: 'project' },
  { id: 'view.note', label: 'Note', menu: 'view', group: 'views', accelerator: 'CmdOrCtrl+7', mark: 'radio', needs: 'project' },
  { id: 'view.history', label: 'History', menu: 'view', group: 'views', accelerator: 'CmdOrCtrl+8', mark: 'radio', needs: 'project' },
  { id: 'view.questions', label: 'Reasoning', menu: 'view', group: 'views', accelerator: 'CmdOrCtrl+9', mark: 'radio', needs: 'project' },
  { id: 'view.numbers', label: 'Numbers', menu: 'view', group: 'views', accelerator: 'CmdOrCtrl+Shift+N', mark: 'radio', needs: 'project' },
  { id: 'claims.filters', label: 'Filters of the claims', menu: 'view', group: 'table', key: 'F', mark: 'checkbox', needs: 'project' },
  { id: 'claims.clearFilters', label: 'Clear all filters', menu: 'view', group: 'table', key: 'Shift+F', needs: 'project' },
  { id: 'claims.group', label: 'Group the claims…', menu: 'view', group: 'table', key: 'G', needs: 'project' },
  { id: 'claims.columns', label: 'Choose columns…', menu: 'view', group: 'table', key: 'Shift+G', needs: 'project' },
  { id: 'claims.saveView', label: 'Save this view…', menu: 'view', group: 'table', accelerator: 'CmdOrCtrl+Shift+S', needs: 'project' },
  { id: 'claims.showChanged', label: 'Show what changed since I last looked', menu: 'view', group: 'table', key: 'L', needs: 'project' },
  { id: 'claims.markSeen', label: 'Mark all changes as seen', menu: 'view', group: 'table', key: 'Shift+L', needs: 'project' },
  { id: 'panes.toggleNavigator', label: 'Navigator', menu: 'view', group: 'panes', accelerator: 'CmdOrCtrl+B', mark: 'checkbox', needs: 'nothing' },
  { id: 'panes.toggleSheet', label: 'Claim sheet', menu: 'view', group: 'panes', accelerator: 'CmdOrCtrl+Alt+B', mark: 'checkbox', needs: 'nothing' },
  { id: 'wording.show', label: 'Remarks on the wording of the note', menu: 'view', group: 'panes', key: 'Shift+W', mark: 'checkbox', needs: 'project' },
  { id: 'reading.caret', label: 'Move through the text by keyboard', menu: 'view', group: 'panes', accelerator: 'F7', mark: 'checkbox', needs: 'document' },
  { id: 'reading.figures', label: 'Underline figures and dates', menu: 'view', group: 'panes', key: 'U', mark: 'checkbox', needs: 'document' },
  { id: 'reading.beside', label: 'Read another document beside…', menu: 'view', group: 'panes', key: 'B', mark: 'checkbox', needs: 'document' },
  { id: 'zoom.in', label: 'Zoom in', menu: 'view', group: 'zoom', accelerator: 'CmdOrCtrl+Plus', key: 'CmdOrCtrl+=', needs: 'nothing' },
  { id: 'zoom.out', label: 'Zoom out', menu: 'view', group: 'zoom', accelerator: 'CmdOrCtrl+-', needs: 'nothing' },
  { id: 'zoom.reset', label: 'Actual size', menu: 'view', group: 'zoom', accelerator: 'CmdOrCtrl+0', needs: 'nothing' },
  { id: 'theme.system', label: 'As the system', menu: 'view', group: 'look', submenu: 'theme', mark: 'radio', needs: 'nothing' },
  { id: 'theme.light', label: 'Light', menu: 'view', group: 'look', submenu: 'theme', mark: 'radio', needs: 'nothing' },
  { id: 'theme.dark', label: 'Dark', menu: 'view', group: 'look', submenu: 'theme', mark: 'radio', needs: 'nothing' },
  { id: 'theme.highContrast', label: 'High contrast', menu: 'view', group: 'look', submenu: 'theme', mark: 'radio', needs: 'nothing' },
  { id: 'window.fullScreen', label: 'Full screen', menu: 'view', group: 'look', accelerator: 'F11', role: 'togglefullscreen', needs: 'nothing' },

  { id: 'help.shortcuts', label: 'Keyboard shortcuts', menu: 'help', group: 'help', key: '?', needs: 'nothing' },
  { id: 'help.standards', label: 'Standards and their sources', menu: 'help', group: 'help', needs: 'nothing' },
  { id: 'help.about', label: 'About Assay', menu: 'help', group: 'help', needs: 'nothing' },
] as const satisfies readonly Command[]

export type CommandId = (typeof commands)[number]['id']

const ids: ReadonlySet<string> = new Set(commands.map((command) => command.id))
export const isCommandId = (value: string): value is CommandId => ids.has(value)
