import { isReactive, isReadonly, toRaw } from 'vue'

/** A copy without Vue's proxies, which cannot cross the bridge. Fields that are undefined are left out. */
export function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const raw: object = isReactive(value) || isReadonly(value) ? toRaw(value) : value
  if (Array.isArray(raw)) return raw.map(plain)
  return Object.fromEntries(Object.entries(raw).flatMap(([key, each]) => (each === undefined ? [] : [[key, plain(each)]])))
}
