import type { Role } from './Role.ts';

/**
 * What columns are called in English, Spanish, Portuguese and French, by what they tell: as
 * {@link wordsOfName} writes them, the likelier name of each role first.
 */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  date: `date | start_date | date_start | event_date | day | fecha | data | jour | dia | startdate | eventdate
    | from | begin | start | when | date_of_event | day_of_event | fecha_inicio | fecha_de_inicio | fecha_evento
    | fecha_del_evento | fecha_del_suceso | fecha_suceso | fecha_hecho | inicio | desde | data_inicio
    | data_de_inicio | data_inicial | fecha_inicial | data_evento | data_do_evento | data_do_fato | date_debut
    | date_de_debut | date_evenement | date_de_l_evenement | date_du_fait | debut | timestamp | datetime
    | date_time | fecha_hora | data_hora | event_day | published | publication_date | fecha_publicacion
    | fecha_de_publicacion | data_publicacao | data_de_publicacao | date_publication | date_de_publication | year
    | ano | annee`,
  end_date: `end_date | date_end | enddate | end | until | to_date | last_day | fecha_fin | fecha_de_fin | fecha_final
    | fecha_termino | fecha_de_termino | fin | hasta | data_fim | data_de_fim | data_final | data_termino | fim
    | ate | date_fin | date_de_fin | jusqu_au | termino`,
  lat: `lat | latitude | latitud | y | lat_dd | latitude_dd | decimallatitude | decimal_latitude | latitud_decimal
    | coord_y | y_coord | geo_lat | latitude_wgs84 | point_y`,
  lng: `lng | lon | long | longitude | longitud | x | lon_dd | longitude_dd | decimallongitude | decimal_longitude
    | longitud_decimal | coord_x | x_coord | geo_lon | geo_lng | geo_long | longitude_wgs84 | point_x`,
  point: `point | coordinates | coords | coordenadas | coordonnees | lat_lng | lat_lon | latlng | latlon | lat_long
    | latitude_longitude | latitud_longitud | gps | wkt | geom | geometry | the_geom | geo | geolocation
    | geo_point | geopoint | punto | ponto | ubicacion_gps | geometria | localisation_gps`,
  place: `place | location | city | town | site | venue | lugar | ciudad | localidad | ubicacion | sitio | municipio
    | local | cidade | localidade | localizacao | lieu | ville | endroit | localite | emplacement | commune
    | placename | place_name | nombre_del_lugar | nome_do_local | nom_du_lieu | sede | province | region | provincia
    | departamento | estado | departement | adm1 | admin1 | location_name | address_of_event`,
  country_of_event: `country_of_event | event_country | country_of_the_event | pais_del_evento | pais_evento
    | pais_do_evento | pays_de_l_evenement | pays_evenement | where | donde | onde | state_of_event`,
  actor1: `actor1 | country1 | actor | country | pais | pays | actor_1 | country_1 | who | quien | quem | qui | state
    | nation | countries | paises | actors | actores | acteur | atores | ator | initiator | sender | source_country
    | pais1 | pais_1 | pays1 | pays_1 | acteur1 | acteur_1 | ator1 | ator_1 | pais_de_origen | pais_origen
    | pais_de_origem | pais_origem | pays_d_origine | pays_origine | origen | origem | origine | emisor | emissor
    | country_a | side_a | state_a | party_a | country_name | country_code | iso3 | iso | iso_a3 | ccode
    | codigo_pais | nome_do_pais | nombre_del_pais | nom_du_pays | estado1 | estado_1 | reporter | iniciador | actor_a`,
  actor2: `actor2 | country2 | target | actor_2 | country_2 | whom | against | recipient | receiver | partner | contra
    | contraparte | destinatario | destinataire | contre | a_quien | a_quem | a_qui | pais2 | pais_2 | pays2 | pays_2
    | acteur2 | acteur_2 | ator2 | ator_2 | pais_de_destino | pais_destino | pays_de_destination | pays_destination
    | destino | destination | receptor | cible | alvo | objetivo | country_b | side_b | state_b | party_b
    | target_country | counterpart | estado2 | estado_2 | parceiro | socio | partenaire | actor_b | other_country`,
  topic: `topic | tema | theme | subject | category | categoria | categorie | type | tipo | event_type | tipo_de_evento
    | tipo_evento | type_d_evenement | type_evenement | asunto | assunto | sujet | kind | class | clase | classe
    | area | ambito | domaine | materia | rubro`,
  tone: `tone | tono | tom | ton | sentiment | sentimiento | sentimento | cooperation_or_conflict | valence | polarity
    | polaridad | polaridade | polarite | character | caracter`,
  cameo: `cameo | cameo_code | event_code | eventcode | codigo_cameo | code_cameo | cameo_root | codigo_de_evento
    | codigo_do_evento | code_evenement | code_de_l_evenement`,
  title: `title | name | headline | titulo | titular | titre | nombre | nome | nom | event | evento | evenement | hecho
    | suceso | manchete | intitule | label | event_name | nombre_del_evento | nome_do_evento | nom_de_l_evenement
    | what | que | o_que | quoi | encabezado | event_title | fato | fait | acontecimiento | acontecimento | incident
    | incidente`,
  text: `text | description | notes | descripcion | descricao | texto | texte | notas | note | nota | summary | resumen
    | resumo | resume | details | detalles | detalhes | detail | comment | comments | comentario | comentarios
    | commentaire | observaciones | observacoes | observations | abstract | body | content | contenido | conteudo
    | contenu | remarks | narrative`,
  source: `source | publisher | fuente | fonte | medio | media | outlet | newspaper | periodico | diario | jornal
    | journal | sources | fuentes | fontes | news_source | source_name | veiculo | veiculo_de_imprensa | organe
    | nombre_de_la_fuente | prensa | imprensa`,
  url: `url | link | enlace | lien | web | website | href | source_url | sourceurl | vinculo | liga | hyperlink
    | direccion_web | adresse | adresse_web | endereco | endereco_web | sitio_web | uri | permalink | url_source
    | url_fuente | url_fonte | enlace_a_la_fuente | lien_vers_la_source`,
};

/** A column's name as the lists have it: without case and accents, `_` between its words. */
export function wordsOfName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}
