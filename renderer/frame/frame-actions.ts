import { shell } from '#renderer/bridge/clients.ts'
import { offerActions, type Action } from '#renderer/commands/registry.ts'
import { useDialogs } from '#renderer/stores/dialogs.ts'
import { usePanes } from '#renderer/stores/panes.ts'
import { useProject } from '#renderer/stores/project.ts'
import { useReasoning, type ReasoningTab } from '#renderer/stores/reasoning.ts'
import { useSelection, type View } from '#renderer/stores/selection.ts'
import { useSettings } from '#renderer/stores/settings.ts'
import { useWording } from '#renderer/stores/wording.ts'
import type { Settings } from '#core/contract/shell-contract.ts'
import { focusPane } from './pane-focus.ts'
import { nextZoom } from './zoom.ts'

/** Views, panes, themes and zoom. */
export function offerFrameActions(): void {
  const selection = useSelection()
  const settings = useSettings()
  const dialogs = useDialogs()
  const panes = usePanes()
  const project = useProject()
  const reasoning = useReasoning()

  const view = (wanted: View): Action => ({ run: () => goTo(wanted), checked: () => selection.view === wanted })
  const theme = (wanted: Settings['theme']): Action => ({ run: () => settings.change({ theme: wanted }), checked: () => settings.settings.theme === wanted })
  const zoom = (step: 1 | -1 | 0): Action => ({ run: () => zoomTo(nextZoom(settings.settings.zoom, step)) })

  const reason = (tab: ReasoningTab): Action => ({ run: () => { reasoning.show(tab); void focusPane('view') } })

  function goTo(wanted: View): void {
    selection.show(wanted)
    void focusPane('view')
  }
  async function zoomTo(factor: number): Promise<void> {
    // Noted first: a key pressed again before the window has grown goes on from here.
    const noted = settings.change({ zoom: factor })
    await shell.setZoom({ factor })
    await noted
  }
  function stepDocument(step: 1 | -1): void {
    const at = project.documents.findIndex((document) => document.documentId === selection.documentId)
    const next = project.documents[at < 0 ? 0 : (at + step + project.documents.length) % project.documents.length]
    if (next) selection.openDocument(next.documentId)
  }
  const hasDocuments = (): boolean => project.documents.length > 0

  offerActions({
    'window.new': { run: () => shell.openWindow({ place: project.project ? { view: selection.view, documentId: selection.documentId, claimId: selection.claimId } : null }) },
    'window.close': { run: () => shell.closeWindow({}) },
    'palette.open': { run: () => dialogs.open({ name: 'palette' }) },
    'search.inProject': { run: () => dialogs.open({ name: 'search' }) },
    'settings.open': { run: () => dialogs.open({ name: 'settings' }) },
    'project.settings': { run: () => dialogs.open({ name: 'project-settings' }) },
    'help.standards': { run: () => dialogs.open({ name: 'standards' }) },
    'help.shortcuts': { run: () => dialogs.open({ name: 'shortcuts' }) },
    'help.about': { run: () => dialogs.open({ name: 'about' }) },
    'view.library': view('library'),
    'view.reading': { ...view('reading'), enabled: () => selection.documentId !== null },
    'view.claims': view('claims'),
    'view.checks': view('checks'),
    'view.overview': view('overview'),
    'view.questions': view('questions'),
    'hypotheses.show': reason('hypotheses'),
    'assumptions.show': reason('assumptions'),
    'predictions.show': reason('predictions'),
    'predictions.calibration': { run: () => reasoning.showPlot('calibration') },
    'view.numbers': view('numbers'),
    'view.note': view('note'),
    'wording.show': { run: () => { useWording().isShown = true; goTo('note') } },
    'view.sources': view('sources'),
    // In the note's own view the command writes; from elsewhere it leads there, where what is written can be seen first.
    'exports.write': { run: () => goTo('note') },
    'view.history': view('history'),
    'go.back': { run: selection.goBack, enabled: () => selection.canGoBack },
    'go.forward': { run: selection.goForward, enabled: () => selection.canGoForward },
    'documents.next': { run: () => stepDocument(1), enabled: hasDocuments },
    'documents.previous': { run: () => stepDocument(-1), enabled: hasDocuments },
    'panes.toggleNavigator': { run: () => panes.toggle('navigator'), checked: () => panes.isShown('navigator'), enabled: () => project.project !== null },
    'panes.toggleSheet': { run: () => panes.toggle('sheet'), checked: () => panes.isShown('sheet'), enabled: () => selection.view === 'reading' || selection.view === 'claims' },
    'panes.next': { run: () => focusPane('next') },
    'panes.previous': { run: () => focusPane('previous') },
    'zoom.in': zoom(1),
    'zoom.out': zoom(-1),
    'zoom.reset': zoom(0),
    'theme.system': theme('system'),
    'theme.light': theme('light'),
    'theme.dark': theme('dark'),
    'theme.highContrast': theme('high-contrast'),
    'window.fullScreen': { run: () => shell.toggleFullScreen({}) },
  })
}
