/** The words that decide whether a stop ends a sentence. All in small letters, without their last stop. */

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Titles and their like: what they belong to follows, whatever its first letter. */
export const neverLast = listed(`adm amb brig capt cmdr col cpl cmdt det dr fr gen gov hon ind insp lt maj messrs mgr mlle mme mr mrs ms mt mx pfc pres prof
  pvt rep reps rev sen sens sgt supt vice-pres e.g i.e cf viz vs v`)

/** A stop after these ends no sentence where a number follows. */
export const beforeNumbers = listed(`no nos nr n° nº № p pp pg para paras art arts ch chap sec sect ss eq eqs fig figs tab vol vols app col ex exh op bk pt
  jan feb mar apr jun jul aug sep sept oct nov dec approx ca c est circa av rs cl r reg regs dir cap`)

/** Abbreviations that may end a sentence: they do where the next word is one that begins sentences. */
export const mayBeLast = listed(`co corp inc ltd llc plc bros assn assoc dept univ inst intl natl govt mfg jr sr esq st ave blvd rd hwy sq ft al ed eds trans
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
  ph.d m.d b.a m.a b.sc m.sc d.c est approx misc max min tel ext`)

/** Single letters with stops between them are looked at like these: "U.S.", "E.U.", "P.L.O.". */
export const isInitials = (word: string): boolean => /^(?:\p{L}\.)+\p{L}$/u.test(word)

export const isHourHalf = (word: string): boolean => word === 'a.m' || word === 'p.m' || word === 'am' || word === 'pm'
/** What follows an hour and belongs to it. */
export const afterHour = listed(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december gmt utc est edt cst cdt mst mdt pst pdt cet cest bst msk eastern central pacific mountain greenwich moscow local`)
/** What a sentence that begins with an hour begins with. */
export const beforeHour = listed('at by around about from after before until till since on between just shortly nearly')

/** Words that begin sentences, and seldom stand with a capital inside one. */
export const sentenceStarters = listed(`i he she it we you they the a an this that these those there here his her its our your their my
  what when where who whom whose why which how is are was were am did does do has have had can could will would shall should might must
  and but or so nor yet for if in on at by from with without to of as after before while since until during despite under over between among against
  through within because although though unless whereas whether then than thus hence however meanwhile moreover furthermore nevertheless nonetheless instead
  also still even only just not no yes another other others some many most few several all both each every either neither none one two three
  today yesterday tomorrow now later soon again once never always often perhaps according let please such nobody everybody someone everyone nothing something
  it's he's she's they're we're i'm i've that's there's what's who's let's don't didn't isn't wasn't can't won't`)

/** Day and month: "19. Juni", "3. March". */
export const months = listed(`january february march april may june july august september october november december
  januar februar märz mai juni juli oktober dezember`)

/** What a numbered part of a text is called where it begins: "Article 2. The parties …". */
export const partNames = listed('article section chapter part rule annex appendix figure table step clause paragraph title item point scenario option')
