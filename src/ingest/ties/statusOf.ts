import { TIE_STATUSES, type TieStatus } from '../../model/TieStatus.ts';
import { wordsOfName } from '../rows/guess/roleNames.ts';

/** What people call a status in English, Spanish, Portuguese and French, as {@link wordsOfName} writes it. */
const NAMES: Readonly<Partial<Record<TieStatus, string>>> = {
  embassy: `ambassador | ambassadors | embajada | embajador | embaixada | embaixador | ambassade | ambassadeur
    | full_relations_embassy | relaciones_plenas_embajada | relacoes_plenas_embaixada
    | relations_completes_ambassade`,
  legation: `minister | legacion | ministro | legacao | ministre | full_relations_legation
    | relaciones_plenas_legacion | relacoes_plenas_legacao | relations_completes_legation`,
  established: `full | full_relations | full_diplomatic_relations | relations | diplomatic_relations
    | relations_established | plenas | relaciones_plenas | establecidas | relaciones_establecidas
    | relaciones_diplomaticas | relacoes_plenas | estabelecidas | relacoes_estabelecidas | relacoes_diplomaticas
    | completes | pleines | relations_completes | relations_pleines | etablies | relations_etablies
    | relations_diplomatiques | full_relations_established | relaciones_plenas_establecidas
    | relacoes_plenas_estabelecidas | relations_completes_etablies`,
  recalled: `recall | ambassador_recalled | embajador_retirado | embajador_llamado_a_consultas
    | llamado_a_consultas | embaixador_retirado | embaixador_chamado_para_consultas | chamado_para_consultas
    | rappele | ambassadeur_rappele | ambassadeur_rappele_en_consultation`,
  'no-ambassador': `ambassador_absent | without_ambassador | embajador_ausente | sin_embajador
    | embaixador_ausente | sem_embaixador | ambassadeur_absent | sans_ambassadeur`,
  expelled: `ambassador_expelled | embajador_expulsado | expulsado | embaixador_expulso | expulso
    | ambassadeur_expulse | expulse`,
  charge: 'charge_d_affaires | charge_daffaires | encargado_de_negocios | encarregado_de_negocios',
  'no-head': `no_head_of_mission | sin_jefe_de_mision | sem_chefe_de_missao | sans_chef_de_mission
    | charge_d_affaires_no_head_of_mission | encargado_de_negocios_sin_jefe_de_mision
    | encarregado_de_negocios_sem_chefe_de_missao | charge_d_affaires_mission_sans_chef`,
  'ambassadors-agreed': `exchange_of_ambassadors_agreed | charge_d_affaires_exchange_of_ambassadors_agreed
    | encargado_de_negocios_intercambio_de_embajadores_acordado
    | encarregado_de_negocios_troca_de_embaixadores_acordada
    | charge_d_affaires_echange_d_ambassadeurs_convenu`,
  consular: `consular_relations | consular_relations_only | consulate | consulado | relaciones_consulares
    | solo_consulares | relacoes_consulares | so_consulares | consulat | consulaire | relations_consulaires
    | limited_consular_relations_only | relaciones_limitadas_solo_consulares
    | relacoes_limitadas_so_consulares | relations_limitees_consulaires_seulement`,
  'interests-section': `seccion_de_intereses | secao_de_interesses | section_d_interets
    | limited_interests_section | relaciones_limitadas_seccion_de_intereses
    | relacoes_limitadas_secao_de_interesses | relations_limitees_section_d_interets`,
  'no-mission': `without_mission | sin_mision | sem_missao | sans_mission | aucune_mission
    | limited_no_mission | relaciones_limitadas_sin_mision | relacoes_limitadas_sem_missao
    | relations_limitees_aucune_mission`,
  suspended: `relations_suspended | suspendidas | relaciones_suspendidas | suspensas | relacoes_suspensas
    | suspendues | relations_suspendues`,
  severed: `broken | broken_off | relations_severed | relations_broken | rotas | relaciones_rotas | ruptura
    | cortadas | rompidas | relacoes_rompidas | rompimento | rompues | relations_rompues | rupture`,
  war: 'at_war | guerra | en_guerra | em_guerra | guerre | en_guerre',
  unknown: `not_known | level_not_recorded | desconocido | nivel_no_registrado | desconhecido
    | nivel_nao_registrado | inconnu | niveau_non_releve`,
  'not-established': `no_relations | no_diplomatic_relations | not_yet_established | sin_relaciones
    | no_establecidas | sem_relacoes | nao_estabelecidas | sans_relations | non_etablies`,
  'no-recorded-break': `no_break_on_record | no_record | none_recorded | sin_rupturas_registradas
    | sem_rupturas_registradas | aucune_rupture_au_registre`,
};

const BY_WORDS: ReadonlyMap<string, TieStatus> = new Map(
  TIE_STATUSES.flatMap((status) => [
    [wordsOfName(status), status] as const,
    ...(NAMES[status] ?? '').split('|').map((name) => [name.trim(), status] as const),
  ]),
);

/** The status that a person writes, as its id or in words of four languages; undefined for none. */
export function statusOf(text: string): TieStatus | undefined {
  const words = wordsOfName(text);
  return words === '' ? undefined : BY_WORDS.get(words);
}
