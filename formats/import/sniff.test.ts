import { describe, expect, it } from 'vitest'
import { binaryMediaType, markupMediaType } from './sniff.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('binaryMediaType', () => {
  it.each([
    ['%PDF-1.7\n', 'application/pdf'],
    ['PK\x03\x04 ... word/document.xml ...', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['PK\x03\x04\x14\0\0\0mimetypeapplication/epub+zip', 'application/epub+zip'],
    ['PK\x03\x04 anything', 'application/zip'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['{\\rtf1\\ansi', 'application/rtf'],
    ['SQLite format 3\0', 'application/vnd.sqlite3'],
    ['An article about %PDF- files', null],
    ['', null],
  ])('%j is %s', (start, mediaType) => {
    expect(binaryMediaType(bytes(start))).toBe(mediaType)
  })

  it('finds the list of a long archive at its end', () => {
    expect(binaryMediaType(bytes(`PK\x03\x04${'x'.repeat(200_000)}word/document.xml`))).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  })
})

describe('markupMediaType', () => {
  it.each([
    ['<!DOCTYPE html><html>', 'text/html'],
    ['\n<!-- saved from url=(0014)about:internet -->\n<html>', 'text/html'],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html>', 'application/xhtml+xml'],
    ['<?xml version="1.0"?><html xmlns="x">', 'application/xhtml+xml'],
    ['<?xml version="1.0"?><rss>', 'application/xml'],
    ['<svg xmlns="x">', 'image/svg+xml'],
    ['From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"', 'multipart/related'],
    ['An article about <html> tags', null],
    ['<p>A piece of a page</p>', null],
    ['Content of it: multipart/related', null],
  ])('%j is %s', (start, mediaType) => {
    expect(markupMediaType(start)).toBe(mediaType)
  })
})
