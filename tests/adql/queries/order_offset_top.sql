### ORDER BY ascending without a word
SELECT band FROM obs.bands ORDER BY wave
--- rows
"g"
"r"
"z"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY "bands"."wave" ASC NULLS LAST
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY "bands"."wave" ASC NULLS LAST
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
ORDER BY `bands`.`wave` IS NULL, `bands`.`wave`

### ORDER BY with ASC
SELECT band FROM obs.bands ORDER BY wave ASC
--- rows
"g"
"r"
"z"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY "bands"."wave" ASC NULLS LAST
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY "bands"."wave" ASC NULLS LAST
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
ORDER BY `bands`.`wave` IS NULL, `bands`.`wave`

### ORDER BY with DESC
SELECT band FROM obs.bands ORDER BY wave DESC
--- rows
"z"
"r"
"g"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY "bands"."wave" DESC NULLS LAST
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY "bands"."wave" DESC NULLS LAST
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
ORDER BY `bands`.`wave` DESC

### ORDER BY two columns in two directions
SELECT night, id FROM obs.exposures WHERE night < 3 ORDER BY night DESC, id ASC
--- rows
2, 3
2, 4
1, 1
1, 2
--- duckdb
SELECT "exposures"."night" AS "night", "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" < 3)
ORDER BY 1 DESC NULLS LAST, 2 ASC NULLS LAST
--- postgresql
SELECT "exposures"."night" AS "night", "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" < 3)
ORDER BY 1 DESC NULLS LAST, 2 ASC NULLS LAST
--- mariadb
SELECT `exposures`.`night` AS `night`, `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`night` < 3)
ORDER BY 1 DESC, (`exposures`.`id`) IS NULL, 2

### ORDER BY a column that is not selected
SELECT id FROM obs.exposures WHERE seconds IS NOT NULL ORDER BY seconds DESC, id
--- rows
4
3
6
1
2
5
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."seconds" IS NOT NULL)
ORDER BY "exposures"."seconds" DESC NULLS LAST, 1 ASC NULLS LAST
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."seconds" IS NOT NULL)
ORDER BY "exposures"."seconds" DESC NULLS LAST, 1 ASC NULLS LAST
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`seconds` IS NOT NULL)
ORDER BY `exposures`.`seconds` DESC, (`exposures`.`id`) IS NULL, 1

### ORDER BY an alias
SELECT id, seconds / 2 AS half FROM obs.exposures WHERE seconds > 40 ORDER BY half
--- rows
6, 22.5
3, 30
4, 45
--- duckdb
SELECT "exposures"."id" AS "id", (CAST("exposures"."seconds" AS DOUBLE) / 2) AS "half"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."seconds" > 40)
ORDER BY 2 ASC NULLS LAST
--- postgresql
SELECT "exposures"."id" AS "id", (CAST("exposures"."seconds" AS DOUBLE PRECISION) / 2) AS "half"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."seconds" > 40)
ORDER BY 2 ASC NULLS LAST
--- mariadb
SELECT `exposures`.`id` AS `id`, (CAST(`exposures`.`seconds` AS DOUBLE) / 2) AS `half`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`seconds` > 40)
ORDER BY ((CAST(`exposures`.`seconds` AS DOUBLE) / 2)) IS NULL, 2

### ORDER BY an alias that is a column of the table too
SELECT id, -id AS night FROM obs.exposures WHERE id < 4 ORDER BY night
--- rows
3, -3
2, -2
1, -1
--- duckdb
SELECT "exposures"."id" AS "id", (-"exposures"."id") AS "night"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" < 4)
ORDER BY 2 ASC NULLS LAST
--- postgresql
SELECT "exposures"."id" AS "id", CAST((-"exposures"."id") AS INTEGER) AS "night"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" < 4)
ORDER BY 2 ASC NULLS LAST
--- mariadb
SELECT `exposures`.`id` AS `id`, (-`exposures`.`id`) AS `night`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` < 4)
ORDER BY ((-`exposures`.`id`)) IS NULL, 2

### ORDER BY a qualified column despite an alias of its name
SELECT e.id, -e.night AS night FROM obs.exposures AS e WHERE e.id IN (1, 3, 5) ORDER BY e.night
--- rows
1, -1
3, -2
5, -3
--- duckdb
SELECT "e"."id" AS "id", (-"e"."night") AS "night"
FROM "obs"."exposures_1" AS "e"
WHERE ("e"."id" IN (1, 3, 5))
ORDER BY "e"."night" ASC NULLS LAST
--- postgresql
SELECT "e"."id" AS "id", CAST((-"e"."night") AS INTEGER) AS "night"
FROM "obs"."exposures_1" AS "e"
WHERE ("e"."id" IN (1, 3, 5))
ORDER BY "e"."night" ASC NULLS LAST
--- mariadb
SELECT `e`.`id` AS `id`, (-`e`.`night`) AS `night`
FROM `obs`.`exposures_1` AS `e`
WHERE (`e`.`id` IN (1, 3, 5))
ORDER BY `e`.`night` IS NULL, `e`.`night`

### ORDER BY an ordinal
SELECT band, wave FROM obs.bands ORDER BY 2 DESC
--- rows
"z", 900
"r", 620
"g", 480
--- duckdb
SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
FROM "obs"."bands_1" AS "bands"
ORDER BY 2 DESC NULLS LAST
--- postgresql
SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
FROM "obs"."bands_1" AS "bands"
ORDER BY 2 DESC NULLS LAST
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `bands`.`wave` AS `wave`
FROM `obs`.`bands_1` AS `bands`
ORDER BY 2 DESC

### ORDER BY two ordinals
SELECT night, band FROM obs.exposures WHERE night < 3 AND id < 4 ORDER BY 1 DESC, 2 DESC
--- rows
2, "g"
1, "r"
1, "g"
--- duckdb
SELECT "exposures"."night" AS "night", "exposures"."band" AS "band"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."night" < 3) AND ("exposures"."id" < 4))
ORDER BY 1 DESC NULLS LAST, 2 DESC NULLS LAST
--- postgresql
SELECT "exposures"."night" AS "night", "exposures"."band" AS "band"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."night" < 3) AND ("exposures"."id" < 4))
ORDER BY 1 DESC NULLS LAST, CAST("exposures"."band" AS TEXT) COLLATE "C" DESC NULLS LAST
--- mariadb
SELECT `exposures`.`night` AS `night`, (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((`exposures`.`night` < 3) AND (`exposures`.`id` < 4))
ORDER BY 1 DESC, 2 DESC

### ORDER BY an ordinal of a star
SELECT * FROM obs.bands ORDER BY 2 DESC
--- rows
"z", 900
"r", 620
"g", 480
--- duckdb
SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
FROM "obs"."bands_1" AS "bands"
ORDER BY 2 DESC NULLS LAST
--- postgresql
SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
FROM "obs"."bands_1" AS "bands"
ORDER BY 2 DESC NULLS LAST
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `bands`.`wave` AS `wave`
FROM `obs`.`bands_1` AS `bands`
ORDER BY 2 DESC

### ORDER BY an expression
SELECT night FROM obs.nights ORDER BY MOD(night, 2), night
--- rows
2
4
1
3
--- duckdb
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
ORDER BY mod("nights"."night", nullif(2, 0)) ASC NULLS LAST, 1 ASC NULLS LAST
--- postgresql
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
ORDER BY mod("nights"."night", nullif(2, 0)) ASC NULLS LAST, 1 ASC NULLS LAST
--- mariadb
SELECT `nights`.`night` AS `night`
FROM `obs`.`nights_1` AS `nights`
ORDER BY MOD(`nights`.`night`, 2) IS NULL, MOD(`nights`.`night`, 2), (`nights`.`night`) IS NULL, 1

### ORDER BY an expression of an alias
SELECT id, night AS k FROM obs.exposures WHERE id IN (2, 3, 5) ORDER BY k * -1
--- rows
5, 3
3, 2
2, 1
--- duckdb
SELECT "exposures"."id" AS "id", "exposures"."night" AS "k"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (2, 3, 5))
ORDER BY ("exposures"."night" * (-1)) ASC NULLS LAST
--- postgresql
SELECT "exposures"."id" AS "id", "exposures"."night" AS "k"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (2, 3, 5))
ORDER BY (CAST("exposures"."night" AS BIGINT) * (-1)) ASC NULLS LAST
--- mariadb
SELECT `exposures`.`id` AS `id`, `exposures`.`night` AS `k`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` IN (2, 3, 5))
ORDER BY (`exposures`.`night` * (-1)) IS NULL, (`exposures`.`night` * (-1))

### ORDER BY a sum of columns
SELECT id FROM obs.exposures WHERE night IS NOT NULL ORDER BY id + night * 10 DESC
--- rows
6
5
4
3
2
1
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" IS NOT NULL)
ORDER BY ("exposures"."id" + ("exposures"."night" * 10)) DESC NULLS LAST
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" IS NOT NULL)
ORDER BY (CAST("exposures"."id" AS BIGINT) + (CAST("exposures"."night" AS BIGINT) * 10)) DESC NULLS LAST
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`night` IS NOT NULL)
ORDER BY (`exposures`.`id` + (`exposures`.`night` * 10)) DESC

### ORDER BY a function of a string
SELECT word FROM lab.words WHERE id IN (1, 4, 7) ORDER BY LOWER(word) DESC
--- rows
"Vega"
"under_score"
"O'Brien"
--- duckdb
SELECT "words"."word" AS "word"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" IN (1, 4, 7))
ORDER BY lower("words"."word") DESC NULLS LAST
--- postgresql
SELECT "words"."word" AS "word"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" IN (1, 4, 7))
ORDER BY CAST(lower("words"."word") AS TEXT) COLLATE "C" DESC NULLS LAST
--- mariadb
SELECT (CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `word`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`id` IN (1, 4, 7))
ORDER BY LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) DESC

### ORDER BY a string minds the case
SELECT word FROM lab.words WHERE id IN (1, 2, 4) ORDER BY word
--- rows
"O'Brien"
"Vega"
"vega"
--- duckdb
SELECT "words"."word" AS "word"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" IN (1, 2, 4))
ORDER BY 1 ASC NULLS LAST
--- postgresql
SELECT "words"."word" AS "word"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" IN (1, 2, 4))
ORDER BY CAST("words"."word" AS TEXT) COLLATE "C" ASC NULLS LAST
--- mariadb
SELECT (CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `word`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`id` IN (1, 2, 4))
ORDER BY ((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) IS NULL, 1

### ORDER BY a string puts capitals first
SELECT s FROM lab.mixed WHERE id IN (1, 2, 3) ORDER BY s
--- rows
"Alpha"
"It's"
"beta"
--- duckdb
SELECT "mixed"."s" AS "s"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 2, 3))
ORDER BY 1 ASC NULLS LAST
--- postgresql
SELECT "mixed"."s" AS "s"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 2, 3))
ORDER BY CAST("mixed"."s" AS TEXT) COLLATE "C" ASC NULLS LAST
--- mariadb
SELECT (CONVERT(`mixed`.`s` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `s`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` IN (1, 2, 3))
ORDER BY ((CONVERT(`mixed`.`s` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) IS NULL, 1

### ORDER BY negative and huge numbers
SELECT id FROM lab.mixed WHERE d IS NOT NULL ORDER BY d
--- rows
6
5
2
1
3
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."d" IS NOT NULL)
ORDER BY "mixed"."d" ASC NULLS LAST
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."d" IS NOT NULL)
ORDER BY "mixed"."d" ASC NULLS LAST
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`d` IS NOT NULL)
ORDER BY `mixed`.`d` IS NULL, `mixed`.`d`

### ORDER BY a truth value puts false first
SELECT id FROM lab.mixed WHERE flag IS NOT NULL ORDER BY flag, id
--- rows
2
5
1
3
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."flag" IS NOT NULL)
ORDER BY "mixed"."flag" ASC NULLS LAST, 1 ASC NULLS LAST
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."flag" IS NOT NULL)
ORDER BY "mixed"."flag" ASC NULLS LAST, 1 ASC NULLS LAST
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`flag` IS NOT NULL)
ORDER BY `mixed`.`flag` IS NULL, `mixed`.`flag`, (`mixed`.`id`) IS NULL, 1

### ORDER BY an aggregate
SELECT band FROM obs.exposures WHERE band IS NOT NULL GROUP BY band ORDER BY COUNT(*) DESC
--- rows
"g"
"r"
"i"
--- duckdb
SELECT "exposures"."band" AS "band"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" IS NOT NULL)
GROUP BY "exposures"."band"
ORDER BY COUNT(*) DESC NULLS LAST
--- postgresql
SELECT "exposures"."band" AS "band"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" IS NOT NULL)
GROUP BY "exposures"."band"
ORDER BY COUNT(*) DESC NULLS LAST
--- mariadb
SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`band` IS NOT NULL)
GROUP BY (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)
ORDER BY COUNT(*) DESC

### ORDER BY the alias of an aggregate
SELECT night, SUM(seconds) AS total FROM obs.exposures WHERE night < 4 GROUP BY night ORDER BY total
--- rows
3, 10
1, 60
2, 150
--- duckdb
SELECT "exposures"."night" AS "night", SUM("exposures"."seconds") AS "total"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" < 4)
GROUP BY "exposures"."night"
ORDER BY 2 ASC NULLS LAST
--- postgresql
SELECT "exposures"."night" AS "night", SUM(CAST("exposures"."seconds" AS DOUBLE PRECISION)) AS "total"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" < 4)
GROUP BY "exposures"."night"
ORDER BY 2 ASC NULLS LAST
--- mariadb
SELECT `exposures`.`night` AS `night`, SUM(`exposures`.`seconds`) AS `total`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`night` < 4)
GROUP BY `exposures`.`night`
ORDER BY (SUM(`exposures`.`seconds`)) IS NULL, 2

### ORDER BY with CASE
SELECT band FROM obs.bands ORDER BY CASE WHEN band = 'r' THEN 0 ELSE 1 END, band
--- rows
"r"
"g"
"z"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY (CASE WHEN ("bands"."band" = 'r') THEN 0 ELSE 1 END) ASC NULLS LAST, 1 ASC NULLS LAST
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY (CASE WHEN ("bands"."band" = 'r') THEN 0 ELSE 1 END) ASC NULLS LAST, CAST("bands"."band" AS TEXT) COLLATE "C" ASC NULLS LAST
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
ORDER BY (CASE WHEN (`bands`.`band` = _utf8mb4'r' AND `bands`.`band` = (_utf8mb4'r' COLLATE utf8mb4_nopad_bin)) THEN 0 ELSE 1 END) IS NULL, (CASE WHEN (`bands`.`band` = _utf8mb4'r' AND `bands`.`band` = (_utf8mb4'r' COLLATE utf8mb4_nopad_bin)) THEN 0 ELSE 1 END), ((CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) IS NULL, 1

### ORDER BY with DISTINCT
SELECT DISTINCT night FROM obs.exposures WHERE night IS NOT NULL ORDER BY night DESC
--- rows
9
3
2
1
--- duckdb
SELECT DISTINCT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" IS NOT NULL)
ORDER BY 1 DESC NULLS LAST
--- postgresql
SELECT DISTINCT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" IS NOT NULL)
ORDER BY 1 DESC NULLS LAST
--- mariadb
SELECT DISTINCT `exposures`.`night` AS `night`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`night` IS NOT NULL)
ORDER BY 1 DESC

### ORDER BY a column of a join
SELECT e.id FROM obs.exposures AS e JOIN obs.bands AS b ON e.band = b.band ORDER BY b.wave DESC, e.id DESC
--- rows
6
2
4
3
1
--- duckdb
SELECT "e"."id" AS "id"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
ORDER BY "b"."wave" DESC NULLS LAST, "e"."id" DESC NULLS LAST
--- postgresql
SELECT "e"."id" AS "id"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
ORDER BY "b"."wave" DESC NULLS LAST, "e"."id" DESC NULLS LAST
--- mariadb
SELECT `e`.`id` AS `id`
FROM `obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
ORDER BY `b`.`wave` DESC, `e`.`id` DESC

### TOP
SELECT TOP 2 band FROM obs.bands ORDER BY wave
--- rows
"g"
"r"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY "bands"."wave" ASC NULLS LAST
LIMIT 2
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY "bands"."wave" ASC NULLS LAST
LIMIT 2
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
ORDER BY `bands`.`wave` IS NULL, `bands`.`wave`
LIMIT 2

### TOP of more than there are
SELECT TOP 100 band FROM obs.bands ORDER BY band
--- rows
"g"
"r"
"z"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY 1 ASC NULLS LAST
LIMIT 100
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY CAST("bands"."band" AS TEXT) COLLATE "C" ASC NULLS LAST
LIMIT 100
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
ORDER BY ((CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) IS NULL, 1
LIMIT 100

### TOP 0
SELECT TOP 0 band FROM obs.bands
--- rows
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
LIMIT 0
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
LIMIT 0
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
LIMIT 0

### TOP without ORDER BY gives so many rows
SELECT COUNT(*) AS c FROM (SELECT TOP 4 id FROM obs.exposures) AS t
--- rows
4
--- duckdb
SELECT COUNT(*) AS "c"
FROM (
  SELECT "exposures"."id" AS "id"
  FROM "obs"."exposures_1" AS "exposures"
  LIMIT 4) AS "t"
--- postgresql
SELECT COUNT(*) AS "c"
FROM (
  SELECT "exposures"."id" AS "id"
  FROM "obs"."exposures_1" AS "exposures"
  LIMIT 4) AS "t"
--- mariadb
SELECT COUNT(*) AS `c`
FROM (
  SELECT `exposures`.`id` AS `id`
  FROM `obs`.`exposures_1` AS `exposures`
  LIMIT 4) AS `t`

### TOP after DISTINCT counts distinct rows
SELECT DISTINCT TOP 2 night FROM obs.exposures ORDER BY night
--- rows
1
2
--- duckdb
SELECT DISTINCT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
ORDER BY 1 ASC NULLS LAST
LIMIT 2
--- postgresql
SELECT DISTINCT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
ORDER BY 1 ASC NULLS LAST
LIMIT 2
--- mariadb
SELECT DISTINCT `exposures`.`night` AS `night`
FROM `obs`.`exposures_1` AS `exposures`
ORDER BY (`exposures`.`night`) IS NULL, 1
LIMIT 2

### TOP after ALL
SELECT ALL TOP 2 night FROM obs.exposures ORDER BY night, id
--- rows
1
1
--- duckdb
SELECT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
ORDER BY 1 ASC NULLS LAST, "exposures"."id" ASC NULLS LAST
LIMIT 2
--- postgresql
SELECT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
ORDER BY 1 ASC NULLS LAST, "exposures"."id" ASC NULLS LAST
LIMIT 2
--- mariadb
SELECT `exposures`.`night` AS `night`
FROM `obs`.`exposures_1` AS `exposures`
ORDER BY (`exposures`.`night`) IS NULL, 1, `exposures`.`id` IS NULL, `exposures`.`id`
LIMIT 2

### TOP of groups
SELECT TOP 1 night, COUNT(*) AS c FROM obs.exposures WHERE night < 4 GROUP BY night ORDER BY night DESC
--- rows
3, 1
--- duckdb
SELECT "exposures"."night" AS "night", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" < 4)
GROUP BY "exposures"."night"
ORDER BY 1 DESC NULLS LAST
LIMIT 1
--- postgresql
SELECT "exposures"."night" AS "night", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" < 4)
GROUP BY "exposures"."night"
ORDER BY 1 DESC NULLS LAST
LIMIT 1
--- mariadb
SELECT `exposures`.`night` AS `night`, COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`night` < 4)
GROUP BY `exposures`.`night`
ORDER BY 1 DESC
LIMIT 1

### TOP of an aggregate of all
SELECT TOP 5 MAX(wave) AS m FROM obs.bands
--- rows
900
--- duckdb
SELECT MAX("bands"."wave") AS "m"
FROM "obs"."bands_1" AS "bands"
LIMIT 5
--- postgresql
SELECT MAX("bands"."wave") AS "m"
FROM "obs"."bands_1" AS "bands"
LIMIT 5
--- mariadb
SELECT MAX(`bands`.`wave`) AS `m`
FROM `obs`.`bands_1` AS `bands`
LIMIT 5

### TOP puts NULL last
SELECT TOP 1 night FROM obs.exposures ORDER BY night DESC
--- rows
9
--- duckdb
SELECT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
ORDER BY 1 DESC NULLS LAST
LIMIT 1
--- postgresql
SELECT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
ORDER BY 1 DESC NULLS LAST
LIMIT 1
--- mariadb
SELECT `exposures`.`night` AS `night`
FROM `obs`.`exposures_1` AS `exposures`
ORDER BY 1 DESC
LIMIT 1

### OFFSET
SELECT night FROM obs.nights ORDER BY night OFFSET 2
--- rows
3
4
--- duckdb
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
ORDER BY 1 ASC NULLS LAST
OFFSET 2
--- postgresql
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
ORDER BY 1 ASC NULLS LAST
OFFSET 2
--- mariadb
SELECT `nights`.`night` AS `night`
FROM `obs`.`nights_1` AS `nights`
ORDER BY (`nights`.`night`) IS NULL, 1
LIMIT 18446744073709551615
OFFSET 2

### OFFSET 0
SELECT band FROM obs.bands ORDER BY band OFFSET 0
--- rows
"g"
"r"
"z"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY 1 ASC NULLS LAST
OFFSET 0
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY CAST("bands"."band" AS TEXT) COLLATE "C" ASC NULLS LAST
OFFSET 0
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
ORDER BY ((CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) IS NULL, 1
LIMIT 18446744073709551615
OFFSET 0

### OFFSET beyond the end
SELECT band FROM obs.bands ORDER BY band OFFSET 3
--- rows
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY 1 ASC NULLS LAST
OFFSET 3
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY CAST("bands"."band" AS TEXT) COLLATE "C" ASC NULLS LAST
OFFSET 3
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
ORDER BY ((CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) IS NULL, 1
LIMIT 18446744073709551615
OFFSET 3

### OFFSET without ORDER BY
SELECT COUNT(*) AS c FROM (SELECT id FROM obs.exposures OFFSET 3) AS t
--- rows
4
--- duckdb
SELECT COUNT(*) AS "c"
FROM (
  SELECT "exposures"."id" AS "id"
  FROM "obs"."exposures_1" AS "exposures"
  OFFSET 3) AS "t"
--- postgresql
SELECT COUNT(*) AS "c"
FROM (
  SELECT "exposures"."id" AS "id"
  FROM "obs"."exposures_1" AS "exposures"
  OFFSET 3) AS "t"
--- mariadb
SELECT COUNT(*) AS `c`
FROM (
  SELECT `exposures`.`id` AS `id`
  FROM `obs`.`exposures_1` AS `exposures`
  LIMIT 18446744073709551615
  OFFSET 3) AS `t`

### OFFSET comes before TOP
SELECT TOP 2 id FROM obs.exposures ORDER BY id OFFSET 3
--- rows
4
5
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
ORDER BY 1 ASC NULLS LAST
LIMIT 2
OFFSET 3
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
ORDER BY 1 ASC NULLS LAST
LIMIT 2
OFFSET 3
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
ORDER BY (`exposures`.`id`) IS NULL, 1
LIMIT 2
OFFSET 3

### TOP 0 with OFFSET
SELECT TOP 0 id FROM obs.exposures ORDER BY id OFFSET 1
--- rows
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
ORDER BY 1 ASC NULLS LAST
LIMIT 0
OFFSET 1
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
ORDER BY 1 ASC NULLS LAST
LIMIT 0
OFFSET 1
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
ORDER BY (`exposures`.`id`) IS NULL, 1
LIMIT 0
OFFSET 1

### OFFSET of groups
SELECT band, COUNT(*) AS c FROM obs.exposures GROUP BY band ORDER BY c DESC, band OFFSET 1
--- rows
"r", 2
"i", 1
null, 1
--- duckdb
SELECT "exposures"."band" AS "band", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."band"
ORDER BY 2 DESC NULLS LAST, 1 ASC NULLS LAST
OFFSET 1
--- postgresql
SELECT "exposures"."band" AS "band", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."band"
ORDER BY 2 DESC NULLS LAST, CAST("exposures"."band" AS TEXT) COLLATE "C" ASC NULLS LAST
OFFSET 1
--- mariadb
SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)
ORDER BY 2 DESC, ((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) IS NULL, 1
LIMIT 18446744073709551615
OFFSET 1

### TOP in a sub-query does not cut the outer query
SELECT id FROM obs.exposures WHERE night IN (SELECT TOP 1 night FROM obs.nights ORDER BY moon) ORDER BY id
--- rows
1
2
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" IN (
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  ORDER BY "nights"."moon" ASC NULLS LAST
  LIMIT 1))
ORDER BY 1 ASC NULLS LAST
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" IN (
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  ORDER BY "nights"."moon" ASC NULLS LAST
  LIMIT 1))
ORDER BY 1 ASC NULLS LAST
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`night` IN (
  SELECT *
  FROM (
    SELECT `nights`.`night` AS `night`
    FROM `obs`.`nights_1` AS `nights`
    ORDER BY `nights`.`moon` IS NULL, `nights`.`moon`
    LIMIT 1) AS `limited`))
ORDER BY (`exposures`.`id`) IS NULL, 1

### ORDER BY within a sub-query in parentheses in FROM
SELECT TOP 1 id FROM (SELECT id, seconds FROM obs.exposures WHERE seconds > 10 ORDER BY seconds) AS t ORDER BY seconds DESC
--- rows
4
--- duckdb
SELECT "t"."id" AS "id"
FROM (
  SELECT "exposures"."id" AS "id", "exposures"."seconds" AS "seconds"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."seconds" > 10)
  ORDER BY 2 ASC NULLS LAST) AS "t"
ORDER BY "t"."seconds" DESC NULLS LAST
LIMIT 1
--- postgresql
SELECT "t"."id" AS "id"
FROM (
  SELECT "exposures"."id" AS "id", "exposures"."seconds" AS "seconds"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."seconds" > 10)
  ORDER BY 2 ASC NULLS LAST) AS "t"
ORDER BY "t"."seconds" DESC NULLS LAST
LIMIT 1
--- mariadb
SELECT `t`.`id` AS `id`
FROM (
  SELECT `exposures`.`id` AS `id`, `exposures`.`seconds` AS `seconds`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`seconds` > 10)
  ORDER BY (`exposures`.`seconds`) IS NULL, 2) AS `t`
ORDER BY `t`.`seconds` DESC
LIMIT 1
