import type { Lang } from '../../../src/model/LocalText.ts';

/** A term of the field in English, and the forms that each other language has for it here. */
type Term = Readonly<Record<Lang, RegExp>>;

/**
 * Whatever text has the English form must have one of the language's own in its translation. Stems
 * stand for all forms of a word; letter case does not count.
 */
const GLOSSARY: Readonly<Record<string, Term>> = {
  ambassador: {
    en: /\bambassadors?\b/,
    es: /embajador/,
    pt: /embaixador/,
    fr: /ambassad(eur|rice)/,
  },
  'chargé d’affaires': {
    en: /\bchargés? d’affaires\b/,
    es: /encargad[oa]s? de negocios/,
    pt: /encarregad[oa]s? de negócios/,
    fr: /chargée?s? d’affaires/,
  },
  embassy: { en: /\bembass(y|ies)\b/, es: /embajada/, pt: /embaixada/, fr: /ambassade/ },
  legation: { en: /\blegations?\b/, es: /legaci(ón|ones)/, pt: /legaç(ão|ões)/, fr: /légation/ },
  consulate: { en: /\bconsulates?\b/, es: /consulado/, pt: /consulado/, fr: /consulat/ },
  'interests section': {
    en: /\binterests sections?\b/,
    es: /secci(ón|ones) de intereses/,
    pt: /seç(ão|ões) de interesses/,
    fr: /sections? d’intérêts/,
  },
  'persona non grata': {
    en: /\bperson(a|ae) non grat(a|ae)\b/,
    es: /personas? non gratas?/,
    pt: /personas? non gratas?/,
    fr: /person(a|ae) non grat(a|ae)/,
  },
  severed: {
    en: /\bsever(s|ed|ing|ance)?\b/,
    es: /romp|rot[oa]|ruptura/,
    pt: /romp|ruptura/,
    fr: /romp|rupture/,
  },
  suspended: { en: /\bsuspend(s|ed|ing)?\b/, es: /suspen/, pt: /suspen/, fr: /suspen/ },
  recalled: { en: /\brecall(s|ed|ing)?\b/, es: /retir|llam/, pt: /retir|cham/, fr: /rappel/ },
  recognition: {
    en: /\brecogni[sz](e|es|ed|ing)\b|\brecognition\b/,
    es: /recono/,
    pt: /reconhec/,
    fr: /reconn/,
  },
  asylum: { en: /\basylum\b/, es: /asil/, pt: /asil/, fr: /asile/ },
  'safe conduct': {
    en: /\bsafe[- ]conducts?\b/,
    es: /salvoconducto/,
    pt: /salvo-conduto/,
    fr: /sauf-conduit/,
  },
  embargo: { en: /\bembargo\b/, es: /embargo/, pt: /embargo/, fr: /embargo/ },
  blockade: { en: /\bblockade\b/, es: /bloqueo/, pt: /bloqueio/, fr: /blocus/ },
  sanctions: { en: /\bsanctions?\b/, es: /sancion|sanción/, pt: /sanç|sancion/, fr: /sanction/ },
  intervention: { en: /\binterventions?\b/, es: /intervenci/, pt: /intervenç/, fr: /intervention/ },
  // ties to sever, restore or seek are relations in the other languages
  tie: {
    en: /\bties?\b/,
    es: /vínculo|relaciones/,
    pt: /vínculo|relações/,
    fr: /liens?\b|relations|rapproche/,
  },
  relations: {
    en: /(?<!Council on Foreign )\brelations\b/,
    es: /relaciones/,
    pt: /relações/,
    fr: /relations/,
  },
  relationship: {
    en: /\brelationships?\b/,
    es: /relaci(ón|ones)/,
    pt: /relaç(ão|ões)/,
    fr: /relation/,
  },
  source: { en: /\bsources?\b/, es: /fuente/, pt: /fonte/, fr: /source/ },
  event: { en: /(?<!Day of the Dead )\bevents?\b/, es: /evento/, pt: /evento/, fr: /événement/ },
  topic: { en: /\btopics?\b/, es: /temas?\b/, pt: /temas?\b/, fr: /thème/ },
  tone: { en: /\btones?\b/, es: /\btonos?\b/, pt: /\bto(m|ns)\b/, fr: /tonalité/ },
  bloc: { en: /\bblocs?\b/, es: /bloque/, pt: /bloco/, fr: /bloc/ },
  stance: { en: /(?<!hardline )\bstances?\b/, es: /postura/, pt: /posiç/, fr: /position/ },
  scenario: { en: /\bscenarios?\b/, es: /escenario/, pt: /cenário/, fr: /scénario/ },
  indicator: { en: /\bindicators?\b/, es: /indicador/, pt: /indicador/, fr: /indicateur/ },
  confidence: { en: /\bconfidence\b/, es: /confianza/, pt: /confiança/, fr: /confiance/ },
  Admiralty: { en: /\badmiralty\b/, es: /almirantazgo/, pt: /almirantado/, fr: /amirauté/ },
  abstention: {
    en: /\babstain(s|ed|ing)?\b|\babstentions?\b/,
    es: /abst/,
    pt: /abst/,
    fr: /abst|s’abst/,
  },
  overlay: { en: /\b(overlays?|layers?)\b/, es: /capa/, pt: /camada/, fr: /couche/ },
  OAS: {
    en: /\bOAS\b/,
    es: /\bOEA\b|Organización de los Estados Americanos/,
    pt: /\bOEA\b|Organização dos Estados Americanos/,
    fr: /\bOEA\b|Organisation des États américains/,
  },
  'General Assembly': {
    en: /\bGeneral Assembly\b/,
    es: /Asamblea General/,
    pt: /Assembleia Geral/,
    fr: /Assemblée générale/,
  },
  Mercosur: { en: /\bmercosur\b/, es: /mercosur/, pt: /mercosul/, fr: /mercosur/ },
  UNASUR: { en: /\bunasur\b/, es: /unasur/, pt: /unasul/, fr: /unasur/ },
  Malvinas: { en: /\bfalklands?\b/, es: /malvinas/, pt: /malvinas/, fr: /malouines/ },
  'United States': {
    en: /\bUnited States\b/,
    es: /Estados Unidos|EE\.\sUU\./,
    pt: /Estados Unidos|EUA/,
    fr: /États-Unis/,
  },
  CAMEO: { en: /\bCAMEO\b/, es: /CAMEO/, pt: /CAMEO/, fr: /CAMEO/ },
  Goldstein: { en: /\bGoldstein\b/, es: /Goldstein/, pt: /Goldstein/, fr: /Goldstein/ },
};

/** The terms that a text has in English and its translation has not. */
export function termsMissing(english: string, translated: string, lang: Lang): string[] {
  return Object.entries(GLOSSARY)
    .filter(([, term]) => matches(term.en, english) && !matches(term[lang], translated))
    .map(([name]) => name);
}

function matches(form: RegExp, text: string): boolean {
  return new RegExp(form.source, 'iu').test(text.replaceAll("'", '’'));
}
