import { cloneVNode, Comment, Fragment, Text, type Slots, type VNode, type VNodeProps } from 'vue'

/** What stands in a component's slot, with more put on it, and nothing around it; null where nothing stands there. */
export function onlyChild(slots: Slots, more: VNodeProps & Readonly<Record<string, unknown>>): VNode | null {
  const child = firstOf(slots['default']?.() ?? [])
  return child && cloneVNode(child, more)
}

function firstOf(nodes: readonly VNode[]): VNode | null {
  for (const node of nodes) {
    if (node.type === Comment || node.type === Text) continue
    const found = node.type === Fragment ? firstOf(node.children as readonly VNode[]) : node
    if (found) return found
  }
  return null
}
