### Julian dates of a column
SELECT id, ivo_to_mjd(t) AS m FROM lab.mixed WHERE id IN (1, 2, 4, 5)
--- rows
1, 58849
2, 58908.520833333336
4, null
5, 40587
--- duckdb
SELECT "mixed"."id" AS "id", (epoch_us(CAST("mixed"."t" AS TIMESTAMP))/86400e6 + 40587e0) AS "m"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 2, 4, 5))
--- postgresql
SELECT "mixed"."id" AS "id", (CAST(EXTRACT(EPOCH FROM CAST("mixed"."t" AS TIMESTAMP)) AS DOUBLE PRECISION)/86400e0 + 40587e0) AS "m"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 2, 4, 5))
--- mariadb
SELECT `mixed`.`id` AS `id`, (TIMESTAMPDIFF(MICROSECOND, '1858-11-17', CAST(`mixed`.`t` AS DATETIME(6)))/86400e6 + 0e0) AS `m`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` IN (1, 2, 4, 5))

### Julian dates differ by a constant
SELECT DISTINCT ivo_to_jd(seen) - ivo_to_mjd(seen) AS d FROM sky.stars
--- rows
2400000.5
--- duckdb
SELECT DISTINCT ((epoch_us(CAST("stars"."seen" AS TIMESTAMP))/86400e6 + 2440587.5e0) - (epoch_us(CAST("stars"."seen" AS TIMESTAMP))/86400e6 + 40587e0)) AS "d"
FROM "sky"."stars_1" AS "stars"
--- postgresql
SELECT DISTINCT ((CAST(EXTRACT(EPOCH FROM CAST("stars"."seen" AS TIMESTAMP)) AS DOUBLE PRECISION)/86400e0 + 2440587.5e0) - (CAST(EXTRACT(EPOCH FROM CAST("stars"."seen" AS TIMESTAMP)) AS DOUBLE PRECISION)/86400e0 + 40587e0)) AS "d"
FROM "sky"."stars_1" AS "stars"
--- mariadb
SELECT DISTINCT ((TIMESTAMPDIFF(MICROSECOND, '1858-11-17', CAST(`stars`.`seen` AS DATETIME(6)))/86400e6 + 2400000.5e0) - (TIMESTAMPDIFF(MICROSECOND, '1858-11-17', CAST(`stars`.`seen` AS DATETIME(6)))/86400e6 + 0e0)) AS `d`
FROM `sky`.`stars_1` AS `stars`

### stars seen after a modified Julian date
SELECT id FROM sky.stars WHERE ivo_to_mjd(seen) > 58856.5
--- rows
8
9
--- duckdb
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ((epoch_us(CAST("stars"."seen" AS TIMESTAMP))/86400e6 + 40587e0) > 58856.5)
--- postgresql
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ((CAST(EXTRACT(EPOCH FROM CAST("stars"."seen" AS TIMESTAMP)) AS DOUBLE PRECISION)/86400e0 + 40587e0) > 58856.5)
--- mariadb
SELECT `stars`.`id` AS `id`
FROM `sky`.`stars_1` AS `stars`
WHERE ((TIMESTAMPDIFF(MICROSECOND, '1858-11-17', CAST(`stars`.`seen` AS DATETIME(6)))/86400e6 + 0e0) > 58856.5e0)

### words of a column
SELECT id FROM lab.words WHERE 1 = ivo_hasword(word, 'vega')
--- rows
1
2
3
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (1 = (CASE WHEN regexp_matches('vega', '[\pL\pN]') AND list_has_all(regexp_extract_all(lower("words"."word"), '[\pL\pN]+'), regexp_extract_all(lower('vega'), '[\pL\pN]+')) THEN 1 ELSE 0 END))
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (1 = (CASE WHEN CAST('vega' AS TEXT) ~ '[[:alnum:]]' AND array_remove(regexp_split_to_array(lower('vega'), '[^[:alnum:]]+'), '') <@ regexp_split_to_array(lower("words"."word"), '[^[:alnum:]]+') THEN 1 ELSE 0 END))
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (1 = (CASE WHEN (_utf8mb4'vega' COLLATE utf8mb4_nopad_bin) REGEXP '[[:alnum:]]' AND LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) REGEXP CONCAT('(?s)^', REGEXP_REPLACE(LOWER((_utf8mb4'vega' COLLATE utf8mb4_nopad_bin)), '[^[:alnum:]]*([[:alnum:]]+)[^[:alnum:]]*|[^[:alnum:]]+', CONCAT('(?=.*(?<![[:alnum:]])', CHAR(92 USING utf8mb4), '1(?![[:alnum:]]))'))) THEN 1 ELSE 0 END))

### a word with letters beyond ASCII
SELECT id FROM lab.words WHERE 1 = ivo_hasword(word, 'GRÖßE')
--- rows
8
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (1 = (CASE WHEN regexp_matches('GRÖßE', '[\pL\pN]') AND list_has_all(regexp_extract_all(lower("words"."word"), '[\pL\pN]+'), regexp_extract_all(lower('GRÖßE'), '[\pL\pN]+')) THEN 1 ELSE 0 END))
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (1 = (CASE WHEN CAST('GRÖßE' AS TEXT) ~ '[[:alnum:]]' AND array_remove(regexp_split_to_array(lower('GRÖßE'), '[^[:alnum:]]+'), '') <@ regexp_split_to_array(lower("words"."word"), '[^[:alnum:]]+') THEN 1 ELSE 0 END))
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (1 = (CASE WHEN (_utf8mb4 X'4752C396C39F45' COLLATE utf8mb4_nopad_bin) REGEXP '[[:alnum:]]' AND LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) REGEXP CONCAT('(?s)^', REGEXP_REPLACE(LOWER((_utf8mb4 X'4752C396C39F45' COLLATE utf8mb4_nopad_bin)), '[^[:alnum:]]*([[:alnum:]]+)[^[:alnum:]]*|[^[:alnum:]]+', CONCAT('(?=.*(?<![[:alnum:]])', CHAR(92 USING utf8mb4), '1(?![[:alnum:]]))'))) THEN 1 ELSE 0 END))

### a match without case
SELECT id FROM lab.words WHERE 1 = ivo_nocasematch(word, 'VEGA%')
--- rows
1
2
3
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (1 = (CASE WHEN ("words"."word" ILIKE 'VEGA%') THEN 1 ELSE 0 END))
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (1 = (CASE WHEN ("words"."word" ILIKE 'VEGA%' ESCAPE '') THEN 1 ELSE 0 END))
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (1 = (CASE WHEN (LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) LIKE LOWER((_utf8mb4'VEGA%' COLLATE utf8mb4_nopad_bin)) ESCAPE '|') THEN 1 ELSE 0 END))

### a match without case has no escapes
SELECT id FROM lab.words WHERE 1 = ivo_nocasematch(word, 'BACK\%')
--- rows
5
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (1 = (CASE WHEN ("words"."word" ILIKE 'BACK\%') THEN 1 ELSE 0 END))
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (1 = (CASE WHEN ("words"."word" ILIKE E'BACK\\%' ESCAPE '') THEN 1 ELSE 0 END))
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (1 = (CASE WHEN (LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) LIKE LOWER((_utf8mb4 X'4241434B5C25' COLLATE utf8mb4_nopad_bin)) ESCAPE '|') THEN 1 ELSE 0 END))

### a match without case asked not to be
SELECT COUNT(*) AS c FROM lab.words WHERE 0 = ivo_nocasematch(word, 'vega')
--- rows
10
--- duckdb
SELECT COUNT(*) AS "c"
FROM "lab"."words_1" AS "words"
WHERE (0 = (CASE WHEN ("words"."word" ILIKE 'vega') THEN 1 ELSE 0 END))
--- postgresql
SELECT COUNT(*) AS "c"
FROM "lab"."words_1" AS "words"
WHERE (0 = (CASE WHEN ("words"."word" ILIKE 'vega' ESCAPE '') THEN 1 ELSE 0 END))
--- mariadb
SELECT COUNT(*) AS `c`
FROM `lab`.`words_1` AS `words`
WHERE (0 = (CASE WHEN (LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) LIKE LOWER((_utf8mb4'vega' COLLATE utf8mb4_nopad_bin)) ESCAPE '|') THEN 1 ELSE 0 END))

### an item of a list with hashes
SELECT band FROM obs.bands WHERE 1 = ivo_hashlist_has('G#r#i', band)
--- rows
"g"
"r"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE (1 = (CASE WHEN "bands"."band" NOT LIKE '%#%' AND POSITION(CONCAT('#', LOWER("bands"."band"), '#') IN CONCAT('#', LOWER('G#r#i'), '#')) > 0 THEN 1 ELSE 0 END))
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE (1 = (CASE WHEN "bands"."band" NOT LIKE '%#%' AND POSITION(CONCAT('#', LOWER("bands"."band"), '#') IN CONCAT('#', LOWER('G#r#i'), '#')) > 0 THEN 1 ELSE 0 END))
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE (1 = (CASE WHEN (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) NOT LIKE '%#%' AND POSITION(CONCAT('#', LOWER((CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)), '#') IN CONCAT('#', LOWER((_utf8mb4'G#r#i' COLLATE utf8mb4_nopad_bin)), '#')) > 0 THEN 1 ELSE 0 END))

### texts of a group put together
SELECT observer, ivo_string_agg(CAST(night AS VARCHAR), '+') AS nights FROM obs.nights WHERE observer IS NOT NULL GROUP BY observer
--- rows
"Tycho", "1+3"
"Sophie", "2"
--- duckdb
SELECT "nights"."observer" AS "observer", string_agg(CAST("nights"."night" AS VARCHAR), '+' ORDER BY CAST(CAST("nights"."night" AS VARCHAR) AS VARCHAR)) AS "nights"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."observer" IS NOT NULL)
GROUP BY "nights"."observer"
--- postgresql
SELECT "nights"."observer" AS "observer", string_agg(CAST(CAST("nights"."night" AS TEXT) AS TEXT), '+' ORDER BY CAST(CAST("nights"."night" AS TEXT) AS TEXT) COLLATE "C") AS "nights"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."observer" IS NOT NULL)
GROUP BY "nights"."observer"
--- mariadb
SELECT (CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`, GROUP_CONCAT((CONVERT(CAST(`nights`.`night` AS CHAR) USING utf8mb4) COLLATE utf8mb4_nopad_bin) ORDER BY BINARY (CONVERT(CAST(`nights`.`night` AS CHAR) USING utf8mb4) COLLATE utf8mb4_nopad_bin) SEPARATOR '+') AS `nights`
FROM `obs`.`nights_1` AS `nights`
WHERE (`nights`.`observer` IS NOT NULL)
GROUP BY (CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin)

### texts of a group leave out NULL
SELECT ivo_string_agg(band, '') AS b FROM obs.exposures
--- rows
"gggirr"
--- duckdb
SELECT string_agg("exposures"."band", '' ORDER BY CAST("exposures"."band" AS VARCHAR)) AS "b"
FROM "obs"."exposures_1" AS "exposures"
--- postgresql
SELECT string_agg(CAST("exposures"."band" AS TEXT), '' ORDER BY CAST("exposures"."band" AS TEXT) COLLATE "C") AS "b"
FROM "obs"."exposures_1" AS "exposures"
--- mariadb
SELECT GROUP_CONCAT((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) ORDER BY BINARY (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) SEPARATOR '') AS `b`
FROM `obs`.`exposures_1` AS `exposures`

### intervals of columns
SELECT a.band, b.band AS other FROM obs.bands AS a, obs.bands AS b WHERE a.wave < b.wave AND 1 = ivo_interval_overlaps(a.wave, a.wave + 200, b.wave, b.wave + 200)
--- rows
"g", "r"
--- duckdb
SELECT "a"."band" AS "band", "b"."band" AS "other"
FROM "obs"."bands_1" AS "a"
CROSS JOIN "obs"."bands_1" AS "b"
WHERE (("a"."wave" < "b"."wave") AND (1 = (CASE WHEN "a"."wave" <= ("a"."wave" + 200) AND "b"."wave" <= ("b"."wave" + 200) AND "a"."wave" <= ("b"."wave" + 200) AND "b"."wave" <= ("a"."wave" + 200) THEN 1 ELSE 0 END)))
--- postgresql
SELECT "a"."band" AS "band", "b"."band" AS "other"
FROM "obs"."bands_1" AS "a"
CROSS JOIN "obs"."bands_1" AS "b"
WHERE (("a"."wave" < "b"."wave") AND (1 = (CASE WHEN "a"."wave" <= ("a"."wave" + 200) AND "b"."wave" <= ("b"."wave" + 200) AND "a"."wave" <= ("b"."wave" + 200) AND "b"."wave" <= ("a"."wave" + 200) THEN 1 ELSE 0 END)))
--- mariadb
SELECT (CONVERT(`a`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `other`
FROM `obs`.`bands_1` AS `a`
CROSS JOIN `obs`.`bands_1` AS `b`
WHERE ((`a`.`wave` < `b`.`wave`) AND (1 = (CASE WHEN `a`.`wave` <= (`a`.`wave` + 200) AND `b`.`wave` <= (`b`.`wave` + 200) AND `a`.`wave` <= (`b`.`wave` + 200) AND `b`.`wave` <= (`a`.`wave` + 200) THEN 1 ELSE 0 END)))

### degrees of hours and of signed degrees
SELECT ivo_hms_to_degrees('12:30:00') AS a, ivo_dms_to_degrees('-12:30:00') AS b FROM lab.one
--- rows
187.5, -12.5

### the cell of a position is its column, but at corners of cells
SELECT id FROM pos.points WHERE ivo_healpix_index(29, ra, dec) = hpx AND id NOT IN (1, 9)
--- rows
2
3
4
5
6
7
8
11
12
--- duckdb
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE ((healpix_cell("points"."ra", "points"."dec", 29) = "points"."hpx") AND ("points"."id" NOT IN (1, 9)))

### positions of one cell
SELECT ivo_healpix_index(0, POINT(ra, dec)) AS cell, COUNT(*) AS c FROM pos.points WHERE id IN (4, 11, 12, 10) GROUP BY ivo_healpix_index(0, POINT(ra, dec))
--- rows
0, 3
null, 1
--- duckdb
SELECT healpix_cell("points"."ra", "points"."dec", 0) AS "cell", COUNT(*) AS "c"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" IN (4, 11, 12, 10))
GROUP BY healpix_cell("points"."ra", "points"."dec", 0)

### the centre of a cell
SELECT ivo_healpix_center(0, 4) AS p FROM lab.one
--- rows
[0, 0]
--- duckdb
SELECT healpix_center(4, 0) AS "p"
FROM "lab"."one_1" AS "one"

### a histogram of a column
SELECT ivo_histogram(seconds, 20, 80, 3) AS h FROM obs.exposures WHERE seconds IS NOT NULL
--- rows
[1, 2, 1, 1, 1]
--- duckdb
SELECT list_transform([histogram(CAST(CASE WHEN ("exposures"."seconds") >= (80) THEN 3 + 1 WHEN ("exposures"."seconds") >= (20) THEN least(3, 1 + floor((("exposures"."seconds") - (20))*3/(1e0*(80) - (20)))) ELSE 0 END AS INTEGER))], lambda counts: list_transform(range(3 + 2), lambda bin: CAST(coalesce(counts[CAST(bin AS INTEGER)], 0) AS INTEGER)))[1] AS "h"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."seconds" IS NOT NULL)
--- postgresql
SELECT ARRAY(
  SELECT CAST(count(found.bin) AS INTEGER)
  FROM generate_series(0, 3 + 1) AS bins(bin) LEFT JOIN unnest(array_agg(CAST(CASE WHEN ("exposures"."seconds") >= (80) THEN 3 + 1 WHEN ("exposures"."seconds") >= (20) THEN least(3, 1 + floor((("exposures"."seconds") - (20))*3/(1e0*(80) - (20)))) ELSE 0 END AS INTEGER))) AS found(bin) ON found.bin = bins.bin
  GROUP BY bins.bin
  ORDER BY bins.bin) AS "h"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."seconds" IS NOT NULL)
--- mariadb error
line 1, column 8: ivo_histogram is not offered by this service.
SELECT ivo_histogram(seconds, 20, 80, 3) AS h FROM obs.exposures WHERE seconds IS NOT NULL
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: This service's database has no arrays; count with GROUP BY instead.

### a position moved by nothing
SELECT ivo_epoch_prop_pos(10.0, 20.0, 0.0, 0.0, 0.0, 0.0, 2000.0, 2020.0) AS p FROM lab.one
--- rows
[10, 20]

### a comparison is no output column
SELECT DISTANCE(ivo_geom_transform('GALACTIC', 'ICRS', POINT(0, 0)), POINT(266.40498829, -28.93617776)) < 0.0001 AS x FROM lab.one
--- error
line 1, column 105: Expected FROM, but found <.
...LACTIC', 'ICRS', POINT(0, 0)), POINT(266.40498829, -28.93617776)) < 0.0001 AS x FROM lab.one
                                                                     ^

### the galactic centre
SELECT one FROM lab.one WHERE DISTANCE(ivo_geom_transform('GALACTIC', 'ICRS', POINT(0, 0)), POINT(266.40498829, -28.93617776)) < 0.0001
--- rows
1
--- duckdb
SELECT "one"."one" AS "one"
FROM "lab"."one_1" AS "one"
WHERE ((pow(sin(radians((-28.93617776e0)-(-28.936177761791473e0))/2),2) + 0.8751591978404766e0*0.8751591978253485e0*pow(sin(radians(266.40498829e0-266.4049882865447e0)/2),2)) <= 7.61543547943488e-13)
--- postgresql
SELECT "one"."one" AS "one"
FROM "lab"."one_1" AS "one"
WHERE ((pow(sin(radians((-28.93617776e0)-(-28.936177761791473e0))/2),2) + 0.8751591978404766e0*0.8751591978253485e0*pow(sin(radians(266.40498829e0-266.4049882865447e0)/2),2)) <= 7.61543547943488e-13)
--- mariadb
SELECT `one`.`one` AS `one`
FROM `lab`.`one_1` AS `one`
WHERE ((pow(sin(radians((-28.93617776e0)-(-28.936177761791473e0))/2),2) + 0.8751591978404766e0*0.8751591978253485e0*pow(sin(radians(266.40498829e0-266.4049882865447e0)/2),2)) <= 7.61543547943488e-13)
