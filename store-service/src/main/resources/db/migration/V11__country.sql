-- Who reads, reads views: the list of countries becomes one, and its table goes behind it.
ALTER TABLE chancery.country RENAME TO known_country;
ALTER INDEX chancery.country_pkey RENAME TO known_country_pkey;

CREATE VIEW chancery.country AS
SELECT
  code,
  alpha2,
  m49,
  cow,
  name,
  kind,
  from_year,
  to_year,
  CASE code
    WHEN 'USA' THEN 842
    WHEN 'FRA' THEN 251
    WHEN 'CHE' THEN 757
    WHEN 'NOR' THEN 579
    WHEN 'IND' THEN 699
    WHEN 'TWN' THEN 490
    WHEN 'WLD' THEN 0
    ELSE m49::integer
  END AS comtrade
FROM chancery.known_country;
COMMENT ON VIEW chancery.country IS
  'What the three-letter codes of events stand for, with the numbers by which other data sets know them.';
COMMENT ON COLUMN chancery.country.code IS
  'ISO 3166-1 alpha-3, also of historic states (SUN, YUG, DDR, CSK); XKX Kosovo, EUE, UNO, and WLD for the world';
COMMENT ON COLUMN chancery.country.alpha2 IS
  'ISO 3166-1 alpha-2, where there is one; CS was Czechoslovakia and later Serbia and Montenegro';
COMMENT ON COLUMN chancery.country.m49 IS 'UN M49 number, three digits, where there is one';
COMMENT ON COLUMN chancery.country.cow IS
  'Correlates of War state number; a state and its successor have the same';
COMMENT ON COLUMN chancery.country.name IS 'Short English name';
COMMENT ON COLUMN chancery.country.kind IS
  'STATE, TERRITORY with a code of its own, HISTORIC state, BODY (EUE, UNO) or WORLD';
COMMENT ON COLUMN chancery.country.from_year IS 'First year of a historic state';
COMMENT ON COLUMN chancery.country.to_year IS 'Last year of a historic state';
COMMENT ON COLUMN chancery.country.comtrade IS
  'Number in UN Comtrade: M49 but for USA 842, FRA 251, CHE 757, NOR 579, IND 699, TWN 490 (other Asia) and WLD 0';

CREATE VIEW chancery.country_alias AS
SELECT alias.name, alias.code
FROM (VALUES
  ('America', 'USA'), ('United States of America', 'USA'), ('U.S.', 'USA'), ('U.S.A.', 'USA'),
  ('UK', 'GBR'), ('U.K.', 'GBR'), ('Britain', 'GBR'), ('Great Britain', 'GBR'), ('England', 'GBR'),
  ('Russian Federation', 'RUS'), ('USSR', 'SUN'), ('U.S.S.R.', 'SUN'),
  ('Union of Soviet Socialist Republics', 'SUN'),
  ('Federal Republic of Germany', 'DEU'), ('West Germany', 'DEU'), ('FRG', 'DEU'),
  ('German Democratic Republic', 'DDR'), ('GDR', 'DDR'),
  ('People''s Republic of China', 'CHN'), ('PRC', 'CHN'), ('Mainland China', 'CHN'),
  ('Republic of China', 'TWN'), ('Chinese Taipei', 'TWN'), ('Formosa', 'TWN'),
  ('Republic of Korea', 'KOR'), ('ROK', 'KOR'),
  ('Democratic People''s Republic of Korea', 'PRK'), ('DPRK', 'PRK'),
  ('Islamic Republic of Iran', 'IRN'), ('Persia', 'IRN'),
  ('Czechia', 'CZE'), ('Slovak Republic', 'SVK'),
  ('Holland', 'NLD'), ('The Netherlands', 'NLD'), ('Türkiye', 'TUR'), ('Turkiye', 'TUR'),
  ('Hellas', 'GRC'), ('Holy See', 'VAT'), ('Vatican City', 'VAT'), ('Republic of Ireland', 'IRL'),
  ('Eire', 'IRL'), ('Macedonia', 'MKD'), ('FYROM', 'MKD'), ('Bosnia', 'BIH'),
  ('Bosnia-Herzegovina', 'BIH'), ('Byelorussia', 'BLR'), ('Belorussia', 'BLR'),
  ('Republic of Moldova', 'MDA'), ('Moldavia', 'MDA'), ('Kirghizia', 'KGZ'),
  ('Kyrgyz Republic', 'KGZ'), ('FR Yugoslavia', 'YUG'),
  ('Federal Republic of Yugoslavia', 'YUG'),
  ('UAE', 'ARE'), ('U.A.E.', 'ARE'), ('Emirates', 'ARE'), ('KSA', 'SAU'),
  ('Kingdom of Saudi Arabia', 'SAU'), ('Syrian Arab Republic', 'SYR'),
  ('Palestinian Territories', 'PSE'), ('Palestinian Authority', 'PSE'), ('State of Palestine', 'PSE'),
  ('Burma', 'MMR'), ('Ceylon', 'LKA'), ('Kampuchea', 'KHM'), ('Siam', 'THA'),
  ('Viet Nam', 'VNM'), ('Socialist Republic of Vietnam', 'VNM'), ('Lao PDR', 'LAO'),
  ('Lao People''s Democratic Republic', 'LAO'), ('Brunei Darussalam', 'BRN'),
  ('Timor-Leste', 'TLS'), ('Timor Leste', 'TLS'), ('Federated States of Micronesia', 'FSM'),
  ('Democratic Republic of the Congo', 'COD'), ('Democratic Republic of Congo', 'COD'),
  ('DRC', 'COD'), ('Zaire', 'COD'), ('Congo-Kinshasa', 'COD'), ('Congo', 'COG'),
  ('Republic of the Congo', 'COG'), ('Congo-Brazzaville', 'COG'),
  ('Côte d''Ivoire', 'CIV'), ('Cote d''Ivoire', 'CIV'), ('Cabo Verde', 'CPV'),
  ('Swaziland', 'SWZ'), ('Rhodesia', 'ZWE'), ('Upper Volta', 'BFA'), ('Dahomey', 'BEN'),
  ('Gold Coast', 'GHA'), ('Tanganyika', 'TZA'), ('United Republic of Tanzania', 'TZA'),
  ('Abyssinia', 'ETH'), ('The Gambia', 'GMB'), ('CAR', 'CAF'),
  ('São Tomé and Príncipe', 'STP'), ('Libyan Arab Jamahiriya', 'LBY'),
  ('The Bahamas', 'BHS'), ('British Honduras', 'BLZ'), ('Saint Kitts', 'KNA'),
  ('St. Kitts and Nevis', 'KNA'), ('St. Lucia', 'LCA'),
  ('St. Vincent and the Grenadines', 'VCT'), ('Trinidad', 'TTO'), ('Surinam', 'SUR'),
  ('Bolivarian Republic of Venezuela', 'VEN'), ('Plurinational State of Bolivia', 'BOL'),
  ('Falklands', 'FLK'), ('Malvinas', 'FLK'), ('Åland', 'ALA'), ('Réunion', 'REU'),
  ('Curaçao', 'CUW'), ('Macao', 'MAC'), ('Faroes', 'FRO'), ('Western Samoa', 'WSM'),
  ('EU', 'EUE'), ('E.U.', 'EUE'), ('European Community', 'EUE'), ('UN', 'UNO'), ('U.N.', 'UNO'),
  ('All countries', 'WLD')) AS alias (name, code);
COMMENT ON VIEW chancery.country_alias IS
  'Other names under which functions find a country, beside the name and the codes in country.';
COMMENT ON COLUMN chancery.country_alias.name IS 'Official, former or short name';
COMMENT ON COLUMN chancery.country_alias.code IS 'country.code';

-- By the view, so that who may not read the table may call it.
CREATE OR REPLACE FUNCTION chancery.country_name(country text) RETURNS text
  LANGUAGE sql STABLE STRICT PARALLEL SAFE
  RETURN coalesce(
    (SELECT name FROM chancery.country AS known WHERE known.code = country),
    regexp_replace(country, '^(IGO|ORG):', ''));

CREATE FUNCTION chancery.likeness(one text, other text) RETURNS real
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (
    WITH
      ours AS (
        SELECT DISTINCT substr(' ' || lower(one) || ' ', place, 2) AS pair
        FROM generate_series(1, length(one) + 1) AS place),
      theirs AS (
        SELECT DISTINCT substr(' ' || lower(other) || ' ', place, 2) AS pair
        FROM generate_series(1, length(other) + 1) AS place)
    SELECT 2.0 * (SELECT count(*) FROM ours JOIN theirs USING (pair))
      / ((SELECT count(*) FROM ours) + (SELECT count(*) FROM theirs)));
COMMENT ON FUNCTION chancery.likeness(text, text) IS
  'How alike two names are written, from 0 to 1: the share of pairs of letters that they have in common.';

CREATE FUNCTION chancery.country_code(country text) RETURNS text
  LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  asked CONSTANT text := btrim(left(country, 200));
  found text[];
  suggestions text;
BEGIN
  IF asked IS NULL OR asked ~ '^(IGO|ORG):\S' THEN
    RETURN asked;
  END IF;
  SELECT array_agg(DISTINCT hit.code ORDER BY hit.code) INTO found
  FROM (
    SELECT code FROM chancery.country
    WHERE code = upper(asked) OR alpha2 = upper(asked) OR m49 = asked
      OR lower(name) = lower(asked)
    UNION ALL
    SELECT code FROM chancery.country_alias WHERE lower(name) = lower(asked)) AS hit;
  IF cardinality(found) = 1 THEN
    RETURN found[1];
  END IF;
  IF found IS NOT NULL THEN
    RAISE EXCEPTION 'country ''%'' can be %; write one of these codes',
        asked, array_to_string(found, ' or ')
      USING ERRCODE = 'invalid_parameter_value';
  END IF;
  SELECT string_agg(near.name || ' (' || near.code || ')', ' or ' ORDER BY near.likeness DESC, near.name)
  INTO suggestions
  FROM (
    SELECT DISTINCT ON (code) code, name, chancery.likeness(asked, name) AS likeness
    FROM (
      SELECT code, name FROM chancery.country
      UNION ALL
      SELECT code, name FROM chancery.country_alias) AS named
    ORDER BY code, likeness DESC) AS near
  JOIN (
    SELECT max(chancery.likeness(asked, name)) AS most
    FROM (SELECT name FROM chancery.country UNION ALL SELECT name FROM chancery.country_alias) AS named
    ) AS best ON near.likeness = best.most
  WHERE near.likeness >= 0.4;
  RAISE EXCEPTION 'unknown country ''%'';% write an ISO code (RUS, RU) or an English name, or IGO:Name of a body',
      asked, coalesce(' did you mean ' || suggestions || '? Else', '')
    USING ERRCODE = 'invalid_parameter_value';
END
$$;
COMMENT ON FUNCTION chancery.country_code(text) IS
  'The code that events use, of an ISO code (alpha-3, alpha-2, number) or an English name in any case; IGO:Name and ORG:Name stay as they are. An error with a suggestion where it is unknown.';
