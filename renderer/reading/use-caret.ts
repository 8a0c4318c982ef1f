import { computed, nextTick, ref, shallowRef } from 'vue'
import type { Span } from '#core/domain/document.ts'
import { caretAfter, widened, type CaretUnit, type Direction } from './caret-motions.ts'
import { caretBoxAt, isRightToLeft, positionAt } from './page-points.ts'
import { pieceAt } from './pieces.ts'
import type { TextPage } from './text-page.ts'

const onMac = /mac/i.test(navigator.platform)

/** What the caret needs of the room it is in. */
export interface CaretRoom {
  readonly scroller: () => HTMLElement | null
  readonly bringIntoSight: (span: Span) => Promise<void>
  /** Enter was pressed at a position: choose what is marked there. */
  readonly enter: (position: number) => void
  readonly announce: (words: string) => void
}

/**
 * Moving through the text and selecting in it by keyboard. The selection is the window's own, so that copying and marking
 * need not know how it was made; only the caret itself is drawn by us, because a page that cannot be typed in has none.
 */
export function useCaret(page: TextPage, room: CaretRoom) {
  const active = ref(false)
  const position = ref(0)
  /** The other end of the selection while one extends; null where nothing is selected. */
  const anchor = ref<number | null>(null)
  /** Where the caret is drawn: its chunk, and pixels from that chunk's corner. */
  const drawn = shallowRef<{ readonly chunk: number; readonly left: number; readonly top: number; readonly height: number; readonly turn: number } | null>(null)
  /** The column up and down try to keep to, in pixels of the window. */
  let goalLeft: number | null = null
  let turn = 0

  const selected = computed<Span | null>(() => {
    if (anchor.value === null || anchor.value === position.value) return null
    return { start: Math.min(anchor.value, position.value), end: Math.max(anchor.value, position.value) }
  })

  function enterText(at: number): void {
    active.value = true
    room.scroller()?.focus({ preventScroll: true })
    void place(at, false)
    room.announce('Moving through the text by keyboard. Arrows move, Shift selects, Space takes the word, then the sentence. M marks, Escape leaves.')
  }

  function leave(): void {
    active.value = false
    drawn.value = null
    anchor.value = null
  }

  async function place(to: number, extending: boolean, keepGoal = false): Promise<void> {
    anchor.value = extending ? (anchor.value ?? position.value) : null
    position.value = to
    if (!keepGoal) goalLeft = null
    select()
    await room.bringIntoSight({ start: Math.max(0, to - 1), end: to + 1 })
    draw()
  }

  function select(): void {
    const from = page.placeOf(anchor.value ?? position.value)
    const to = page.placeOf(position.value)
    if (from && to) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  }

  function draw(): void {
    const box = active.value ? caretBoxAt(page, position.value) : null
    const chunk = pieceAt(page.chunks, position.value)
    const host = page.elements[chunk]?.host.getBoundingClientRect()
    drawn.value = box && host ? { chunk, left: box.left - host.left, top: box.top - host.top, height: box.height, turn: ++turn } : null
  }

  /** Follows a click, so that mouse and keyboard share one place. */
  function follow(): void {
    const selection = document.getSelection()
    if (!active.value || !selection?.focusNode || !selection.anchorNode) return
    const focus = page.positionOf(selection.focusNode, selection.focusOffset)
    const start = page.positionOf(selection.anchorNode, selection.anchorOffset)
    if (focus === null || start === null) return
    position.value = focus
    anchor.value = start === focus ? null : start
    goalLeft = null
    draw()
  }

  /** Up or down by lines as they are laid out, keeping to the column the caret came from. */
  async function moveLine(direction: Direction, extending: boolean): Promise<void> {
    const at = position.value
    await room.bringIntoSight({ start: Math.max(0, at - 1), end: at + 1 })
    const box = caretBoxAt(page, at)
    if (!box) return
    const left = goalLeft ?? box.left
    for (let away = 1; away < 8; away += 1) {
      const y = direction === 'forward' ? box.top + box.height * (away + 0.4) : box.top - box.height * (away - 0.6)
      const next = positionAt(page, left, y)
      const nextBox = next === null ? null : caretBoxAt(page, next)
      if (next !== null && nextBox && (direction === 'forward' ? next > at && nextBox.top > box.top + 2 : next < at && nextBox.top < box.top - 2)) {
        await place(next, extending, true)
        goalLeft = left
        return
      }
    }
    await place(caretAfter(at, 'block', direction, extending, page), extending)
  }

  async function moveToLineEdge(direction: Direction, extending: boolean): Promise<void> {
    const box = caretBoxAt(page, position.value)
    const column = page.elements[pieceAt(page.chunks, position.value)]?.column.getBoundingClientRect()
    if (!box || !column) return
    const isToRight = (direction === 'forward') !== isRightToLeft(page, position.value)
    const to = positionAt(page, isToRight ? column.right - 1 : column.left + 1, box.top + box.height / 2)
    if (to !== null) await place(to, extending)
  }

  async function moveScreen(direction: Direction, extending: boolean): Promise<void> {
    const scroller = room.scroller()
    const box = caretBoxAt(page, position.value)
    if (!scroller || !box) return
    scroller.scrollTop += (direction === 'forward' ? 0.8 : -0.8) * scroller.clientHeight
    await new Promise((done) => requestAnimationFrame(done))
    const to = positionAt(page, goalLeft ?? box.left, box.top + box.height / 2)
    await place(to === null || to === position.value ? caretAfter(position.value, 'document', direction, extending, page) : to, extending, true)
  }

  const move = (unit: CaretUnit, direction: Direction, extending: boolean): Promise<void> => {
    const from = selected.value
    // Leaving a selection by one character goes to its edge, as in every text field.
    if (from && unit === 'character' && !extending) return place(direction === 'forward' ? from.end : from.start, false)
    return place(caretAfter(position.value, unit, direction, extending, page), extending)
  }

  async function widen(): Promise<void> {
    const next = widened(selected.value ?? { start: position.value, end: position.value }, page)
    if (!next) return
    position.value = next.start
    anchor.value = null
    await place(next.end, true)
    room.announce(page.text.slice(next.start, next.end))
  }

  /** Does what a key asks for; false where the key is none of the caret's. */
  function press(event: KeyboardEvent): boolean {
    if (!active.value) return false
    const byWord = onMac ? event.altKey : event.ctrlKey
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey
    const extending = event.shiftKey
    const inwards: Direction = isRightToLeft(page, position.value) ? 'backward' : 'forward'
    const outwards: Direction = inwards === 'forward' ? 'backward' : 'forward'
    const act = ((): Promise<void> | null => {
      if (event.code === 'Period' && isPlain) return move('sentence', 'forward', extending)
      if (event.code === 'Comma' && isPlain) return move('sentence', 'backward', extending)
      switch (event.key) {
        case 'ArrowRight': return event.altKey && !onMac ? null : move(byWord ? 'word' : 'character', inwards, extending)
        case 'ArrowLeft': return event.altKey && !onMac ? null : move(byWord ? 'word' : 'character', outwards, extending)
        case 'ArrowDown': return byWord ? move('block', 'forward', extending) : moveLine('forward', extending)
        case 'ArrowUp': return byWord ? move('block', 'backward', extending) : moveLine('backward', extending)
        case 'Home': return event.ctrlKey ? move('document', 'backward', extending) : moveToLineEdge('backward', extending)
        case 'End': return event.ctrlKey ? move('document', 'forward', extending) : moveToLineEdge('forward', extending)
        case 'PageDown': return event.ctrlKey ? null : moveScreen('forward', extending)
        case 'PageUp': return event.ctrlKey ? null : moveScreen('backward', extending)
        case ' ': return isPlain ? widen() : null
        case 'Enter': return isPlain ? Promise.resolve(room.enter(position.value)) : null
        case 'Escape': return Promise.resolve(leave())
        default: return null
      }
    })()
    if (!act) return false
    event.preventDefault()
    event.stopPropagation()
    if (extending) void act.then(() => nextTick(sayselected))
    return true
  }

  /** Says what is selected, or how much where that is long. */
  function sayselected(): void {
    if (!selected.value) return
    const words = page.text.slice(selected.value.start, selected.value.end)
    room.announce(words.length <= 160 ? `Selected: ${words}` : `Selected: ${words.length.toLocaleString('en-GB')} characters, ending ${words.slice(-60)}`)
  }

  return { active, position, selected, drawn, enterText, leave, place, follow, draw, press }
}
