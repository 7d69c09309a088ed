### GROUP BY a column
SELECT band, COUNT(*) AS c FROM obs.exposures WHERE band IS NOT NULL GROUP BY band
--- rows
"g", 3
"r", 2
"i", 1
--- duckdb
SELECT "exposures"."band" AS "band", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" IS NOT NULL)
GROUP BY "exposures"."band"
--- postgresql
SELECT "exposures"."band" AS "band", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" IS NOT NULL)
GROUP BY "exposures"."band"
--- mariadb
SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`band` IS NOT NULL)
GROUP BY (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)

### GROUP BY two columns
SELECT night, band, COUNT(*) AS c FROM obs.exposures WHERE id < 5 GROUP BY night, band
--- rows
1, "g", 1
1, "r", 1
2, "g", 2
--- duckdb
SELECT "exposures"."night" AS "night", "exposures"."band" AS "band", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" < 5)
GROUP BY "exposures"."night", "exposures"."band"
--- postgresql
SELECT "exposures"."night" AS "night", "exposures"."band" AS "band", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" < 5)
GROUP BY "exposures"."night", "exposures"."band"
--- mariadb
SELECT `exposures`.`night` AS `night`, (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` < 5)
GROUP BY `exposures`.`night`, (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)

### GROUP BY without an aggregate is DISTINCT
SELECT night FROM obs.exposures WHERE night < 3 GROUP BY night
--- rows
1
2
--- duckdb
SELECT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" < 3)
GROUP BY "exposures"."night"
--- postgresql
SELECT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" < 3)
GROUP BY "exposures"."night"
--- mariadb
SELECT `exposures`.`night` AS `night`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`night` < 3)
GROUP BY `exposures`.`night`

### GROUP BY a column that is not selected
SELECT COUNT(*) AS c FROM obs.exposures WHERE night IS NOT NULL GROUP BY night
--- rows
2
2
1
1
--- duckdb
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" IS NOT NULL)
GROUP BY "exposures"."night"
--- postgresql
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" IS NOT NULL)
GROUP BY "exposures"."night"
--- mariadb
SELECT COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`night` IS NOT NULL)
GROUP BY `exposures`.`night`

### GROUP BY an expression
SELECT MOD(id, 2) AS odd, COUNT(*) AS c FROM obs.exposures GROUP BY MOD(id, 2)
--- rows
0, 3
1, 4
--- duckdb
SELECT mod("exposures"."id", nullif(2, 0)) AS "odd", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY mod("exposures"."id", nullif(2, 0))
--- postgresql
SELECT CAST(mod("exposures"."id", nullif(2, 0)) AS INTEGER) AS "odd", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY mod("exposures"."id", nullif(2, 0))
--- mariadb
SELECT MOD(`exposures`.`id`, 2) AS `odd`, COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY MOD(`exposures`.`id`, 2)

### GROUP BY an expression of arithmetic
SELECT id / 3 AS k, COUNT(*) AS c FROM obs.exposures GROUP BY id / 3
--- rows
0, 2
1, 3
2, 2
--- duckdb
SELECT ("exposures"."id" // 3) AS "k", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY ("exposures"."id" // 3)
--- postgresql
SELECT CAST((CAST("exposures"."id" AS BIGINT) / 3) AS INTEGER) AS "k", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY (CAST("exposures"."id" AS BIGINT) / 3)
--- mariadb
SELECT (`exposures`.`id` DIV 3) AS `k`, COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY (`exposures`.`id` DIV 3)

### GROUP BY an expression, and it is part of a longer one
SELECT MOD(id, 2) + 10 AS k, COUNT(*) AS c FROM obs.exposures GROUP BY MOD(id, 2)
--- rows
10, 3
11, 4
--- duckdb
SELECT (mod("exposures"."id", nullif(2, 0)) + 10) AS "k", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY mod("exposures"."id", nullif(2, 0))
--- postgresql
SELECT CAST((CAST(mod("exposures"."id", nullif(2, 0)) AS BIGINT) + 10) AS INTEGER) AS "k", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY mod("exposures"."id", nullif(2, 0))
--- mariadb
SELECT (MOD(`exposures`.`id`, 2) + 10) AS `k`, COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY MOD(`exposures`.`id`, 2)

### GROUP BY an expression in another case
SELECT lower(WORD) AS w, COUNT(*) AS c FROM lab.words WHERE id < 3 GROUP BY LOWER(word)
--- rows
"vega", 2
--- duckdb
SELECT lower("words"."word") AS "w", COUNT(*) AS "c"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" < 3)
GROUP BY lower("words"."word")
--- postgresql
SELECT lower("words"."word") AS "w", COUNT(*) AS "c"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" < 3)
GROUP BY lower("words"."word")
--- mariadb
SELECT LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `w`, COUNT(*) AS `c`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`id` < 3)
GROUP BY LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin))

### GROUP BY a constant part of an expression
SELECT n * 2 AS k, COUNT(*) AS c FROM lab.mixed WHERE id < 3 GROUP BY n * 2
--- rows
20, 1
-40, 1
--- duckdb
SELECT ("mixed"."n" * 2) AS "k", COUNT(*) AS "c"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" < 3)
GROUP BY ("mixed"."n" * 2)
--- postgresql
SELECT CAST((CAST("mixed"."n" AS BIGINT) * 2) AS INTEGER) AS "k", COUNT(*) AS "c"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" < 3)
GROUP BY (CAST("mixed"."n" AS BIGINT) * 2)
--- mariadb
SELECT (`mixed`.`n` * 2) AS `k`, COUNT(*) AS `c`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` < 3)
GROUP BY (`mixed`.`n` * 2)

### GROUP BY CASE
SELECT CASE WHEN seconds > 40 THEN 'long' ELSE 'short' END AS k, COUNT(*) AS c FROM obs.exposures GROUP BY CASE WHEN seconds > 40 THEN 'long' ELSE 'short' END
--- rows
"long", 3
"short", 4
--- duckdb
SELECT (CASE WHEN ("exposures"."seconds" > 40) THEN 'long' ELSE 'short' END) AS "k", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY (CASE WHEN ("exposures"."seconds" > 40) THEN 'long' ELSE 'short' END)
--- postgresql
SELECT (CASE WHEN ("exposures"."seconds" > 40) THEN 'long' ELSE 'short' END) AS "k", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY (CASE WHEN ("exposures"."seconds" > 40) THEN 'long' ELSE 'short' END)
--- mariadb
SELECT (CASE WHEN (`exposures`.`seconds` > 40) THEN (_utf8mb4'long' COLLATE utf8mb4_nopad_bin) ELSE (_utf8mb4'short' COLLATE utf8mb4_nopad_bin) END) AS `k`, COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY (CASE WHEN (`exposures`.`seconds` > 40) THEN (_utf8mb4'long' COLLATE utf8mb4_nopad_bin) ELSE (_utf8mb4'short' COLLATE utf8mb4_nopad_bin) END)

### GROUP BY a qualified column that is selected without
SELECT band, COUNT(*) AS c FROM obs.exposures AS e WHERE band = 'g' GROUP BY e.band
--- rows
"g", 3
--- duckdb
SELECT "e"."band" AS "band", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "e"
WHERE ("e"."band" = 'g')
GROUP BY "e"."band"
--- postgresql
SELECT "e"."band" AS "band", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "e"
WHERE ("e"."band" = 'g')
GROUP BY "e"."band"
--- mariadb
SELECT (CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `e`
WHERE (`e`.`band` = _utf8mb4'g' AND `e`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))
GROUP BY (CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)

### GROUP BY over a join
SELECT n.observer, COUNT(e.id) AS c, SUM(e.seconds) AS s FROM obs.nights AS n LEFT JOIN obs.exposures AS e ON e.night = n.night GROUP BY n.observer
--- rows
"Tycho", 3, 70
"Sophie", 2, 150
null, 0, null
--- duckdb
SELECT "n"."observer" AS "observer", COUNT("e"."id") AS "c", SUM("e"."seconds") AS "s"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "obs"."exposures_1" AS "e" ON ("e"."night" = "n"."night")
GROUP BY "n"."observer"
--- postgresql
SELECT "n"."observer" AS "observer", COUNT("e"."id") AS "c", SUM(CAST("e"."seconds" AS DOUBLE PRECISION)) AS "s"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "obs"."exposures_1" AS "e" ON ("e"."night" = "n"."night")
GROUP BY "n"."observer"
--- mariadb
SELECT (CONVERT(`n`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`, COUNT(`e`.`id`) AS `c`, SUM(`e`.`seconds`) AS `s`
FROM `obs`.`nights_1` AS `n`
LEFT OUTER JOIN `obs`.`exposures_1` AS `e` ON (`e`.`night` = `n`.`night`)
GROUP BY (CONVERT(`n`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin)

### GROUP BY a column of either table of an equality
SELECT b.band, AVG(e.seconds) AS a FROM obs.exposures AS e JOIN obs.bands AS b ON e.band = b.band GROUP BY b.band
--- rows
"g", 60
"r", 37.5
--- duckdb
SELECT "b"."band" AS "band", AVG("e"."seconds") AS "a"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
GROUP BY "b"."band"
--- postgresql
SELECT "b"."band" AS "band", AVG(CAST("e"."seconds" AS DOUBLE PRECISION)) AS "a"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
GROUP BY "b"."band"
--- mariadb
SELECT (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, AVG(CAST(`e`.`seconds` AS DOUBLE)) AS `a`
FROM `obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
GROUP BY (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)

### GROUP BY of an empty table has no group
SELECT id, COUNT(*) AS c FROM lab.empty GROUP BY id
--- rows
--- duckdb
SELECT "empty"."id" AS "id", COUNT(*) AS "c"
FROM "lab"."empty_1" AS "empty"
GROUP BY "empty"."id"
--- postgresql
SELECT "empty"."id" AS "id", COUNT(*) AS "c"
FROM "lab"."empty_1" AS "empty"
GROUP BY "empty"."id"
--- mariadb
SELECT `empty`.`id` AS `id`, COUNT(*) AS `c`
FROM `lab`.`empty_1` AS `empty`
GROUP BY `empty`.`id`

### an aggregate of an empty table has one row
SELECT COUNT(*) AS c, SUM(x) AS s FROM lab.empty
--- rows
0, null
--- duckdb
SELECT COUNT(*) AS "c", SUM("empty"."x") AS "s"
FROM "lab"."empty_1" AS "empty"
--- postgresql
SELECT COUNT(*) AS "c", CAST(SUM("empty"."x") AS DOUBLE PRECISION) AS "s"
FROM "lab"."empty_1" AS "empty"
--- mariadb
SELECT COUNT(*) AS `c`, SUM(`empty`.`x`) AS `s`
FROM `lab`.`empty_1` AS `empty`

### HAVING on a count
SELECT band FROM obs.exposures GROUP BY band HAVING COUNT(*) > 1
--- rows
"g"
"r"
--- duckdb
SELECT "exposures"."band" AS "band"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."band"
HAVING (COUNT(*) > 1)
--- postgresql
SELECT "exposures"."band" AS "band"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."band"
HAVING (COUNT(*) > 1)
--- mariadb
SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)
HAVING (COUNT(*) > 1)

### HAVING on a sum that is not selected
SELECT night FROM obs.exposures GROUP BY night HAVING SUM(seconds) > 50
--- rows
1
2
--- duckdb
SELECT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."night"
HAVING (SUM("exposures"."seconds") > 50)
--- postgresql
SELECT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."night"
HAVING (SUM(CAST("exposures"."seconds" AS DOUBLE PRECISION)) > 50)
--- mariadb
SELECT `exposures`.`night` AS `night`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY `exposures`.`night`
HAVING (SUM(`exposures`.`seconds`) > 50)

### HAVING on the key
SELECT night, COUNT(*) AS c FROM obs.exposures GROUP BY night HAVING night BETWEEN 2 AND 3
--- rows
2, 2
3, 1
--- duckdb
SELECT "exposures"."night" AS "night", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."night"
HAVING ("exposures"."night" BETWEEN 2 AND 3)
--- postgresql
SELECT "exposures"."night" AS "night", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."night"
HAVING ("exposures"."night" BETWEEN 2 AND 3)
--- mariadb
SELECT `exposures`.`night` AS `night`, COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY `exposures`.`night`
HAVING (`exposures`.`night` BETWEEN 2 AND 3)

### HAVING with AND
SELECT band FROM obs.exposures GROUP BY band HAVING COUNT(*) > 1 AND MAX(seconds) < 60
--- rows
"r"
--- duckdb
SELECT "exposures"."band" AS "band"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."band"
HAVING ((COUNT(*) > 1) AND (MAX("exposures"."seconds") < 60))
--- postgresql
SELECT "exposures"."band" AS "band"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."band"
HAVING ((COUNT(*) > 1) AND (MAX("exposures"."seconds") < 60))
--- mariadb
SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)
HAVING ((COUNT(*) > 1) AND (MAX(`exposures`.`seconds`) < 60))

### HAVING on an expression of aggregates
SELECT night FROM obs.exposures GROUP BY night HAVING MAX(seconds) - MIN(seconds) > 0
--- rows
2
--- duckdb
SELECT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."night"
HAVING ((MAX("exposures"."seconds") - MIN("exposures"."seconds")) > 0)
--- postgresql
SELECT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."night"
HAVING ((MAX("exposures"."seconds") - MIN("exposures"."seconds")) > 0)
--- mariadb
SELECT `exposures`.`night` AS `night`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY `exposures`.`night`
HAVING (CAST((MAX(`exposures`.`seconds`) - MIN(`exposures`.`seconds`)) AS FLOAT) > 0)

### HAVING without GROUP BY
SELECT COUNT(*) AS c FROM obs.exposures HAVING COUNT(*) > 5
--- rows
7
--- duckdb
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
HAVING (COUNT(*) > 5)
--- postgresql
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
HAVING (COUNT(*) > 5)
--- mariadb
SELECT COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
HAVING (COUNT(*) > 5)

### HAVING without GROUP BY that fails
SELECT COUNT(*) AS c FROM obs.exposures HAVING COUNT(*) > 50
--- rows
--- duckdb
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
HAVING (COUNT(*) > 50)
--- postgresql
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
HAVING (COUNT(*) > 50)
--- mariadb
SELECT COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
HAVING (COUNT(*) > 50)

### HAVING with IN and a sub-query
SELECT night FROM obs.exposures GROUP BY night HAVING night IN (SELECT night FROM obs.nights) AND COUNT(*) = 1
--- rows
3
--- duckdb
SELECT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."night"
HAVING (("exposures"."night" IN (
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights")) AND (COUNT(*) = 1))
--- postgresql
SELECT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."night"
HAVING (("exposures"."night" IN (
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights")) AND (COUNT(*) = 1))
--- mariadb
SELECT `exposures`.`night` AS `night`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY `exposures`.`night`
HAVING ((`exposures`.`night` IN (
  SELECT `nights`.`night` AS `night`
  FROM `obs`.`nights_1` AS `nights`)) AND (COUNT(*) = 1))

### HAVING IS NULL on the key
SELECT COUNT(*) AS c FROM obs.exposures GROUP BY band HAVING band IS NULL
--- rows
1
--- duckdb
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."band"
HAVING ("exposures"."band" IS NULL)
--- postgresql
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."band"
HAVING ("exposures"."band" IS NULL)
--- mariadb
SELECT COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)
HAVING (MAX((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) IS NULL)

### WHERE comes before the groups
SELECT band, COUNT(*) AS c FROM obs.exposures WHERE seconds > 30 GROUP BY band HAVING COUNT(*) >= 1
--- rows
"g", 2
"r", 1
--- duckdb
SELECT "exposures"."band" AS "band", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."seconds" > 30)
GROUP BY "exposures"."band"
HAVING (COUNT(*) >= 1)
--- postgresql
SELECT "exposures"."band" AS "band", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."seconds" > 30)
GROUP BY "exposures"."band"
HAVING (COUNT(*) >= 1)
--- mariadb
SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`seconds` > 30)
GROUP BY (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)
HAVING (COUNT(*) >= 1)

### the key in an expression beside an aggregate
SELECT night * 100 + COUNT(*) AS x FROM obs.exposures WHERE night < 3 GROUP BY night
--- rows
102
202
--- duckdb
SELECT (("exposures"."night" * 100) + COUNT(*)) AS "x"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" < 3)
GROUP BY "exposures"."night"
--- postgresql
SELECT ((CAST("exposures"."night" AS BIGINT) * 100) + COUNT(*)) AS "x"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" < 3)
GROUP BY "exposures"."night"
--- mariadb
SELECT ((`exposures`.`night` * 100) + COUNT(*)) AS `x`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`night` < 3)
GROUP BY `exposures`.`night`

### an aggregate of an expression with the key
SELECT night, SUM(seconds * night) AS s FROM obs.exposures WHERE night < 3 GROUP BY night
--- rows
1, 60
2, 300
--- duckdb
SELECT "exposures"."night" AS "night", SUM((CAST("exposures"."seconds" AS DOUBLE) * "exposures"."night")) AS "s"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" < 3)
GROUP BY "exposures"."night"
--- postgresql
SELECT "exposures"."night" AS "night", CAST(SUM((CAST("exposures"."seconds" AS DOUBLE PRECISION) * "exposures"."night")) AS DOUBLE PRECISION) AS "s"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" < 3)
GROUP BY "exposures"."night"
--- mariadb
SELECT `exposures`.`night` AS `night`, SUM((CAST(`exposures`.`seconds` AS DOUBLE) * `exposures`.`night`)) AS `s`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`night` < 3)
GROUP BY `exposures`.`night`

### GROUP BY a timestamp
SELECT t, COUNT(*) AS c FROM lab.mixed WHERE id < 3 GROUP BY t
--- rows
"2020-01-01T00:00:00", 1
"2020-02-29T12:30:00", 1
--- duckdb
SELECT "mixed"."t" AS "t", COUNT(*) AS "c"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" < 3)
GROUP BY "mixed"."t"
--- postgresql
SELECT "mixed"."t" AS "t", COUNT(*) AS "c"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" < 3)
GROUP BY "mixed"."t"
--- mariadb
SELECT `mixed`.`t` AS `t`, COUNT(*) AS `c`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` < 3)
GROUP BY `mixed`.`t`

### GROUP BY a truth value
SELECT flag, COUNT(*) AS c FROM lab.mixed GROUP BY flag
--- rows
true, 2
false, 2
null, 2
--- duckdb
SELECT "mixed"."flag" AS "flag", COUNT(*) AS "c"
FROM "lab"."mixed_1" AS "mixed"
GROUP BY "mixed"."flag"
--- postgresql
SELECT "mixed"."flag" AS "flag", COUNT(*) AS "c"
FROM "lab"."mixed_1" AS "mixed"
GROUP BY "mixed"."flag"
--- mariadb
SELECT `mixed`.`flag` AS `flag`, COUNT(*) AS `c`
FROM `lab`.`mixed_1` AS `mixed`
GROUP BY `mixed`.`flag`

### GROUP BY a column of a sub-query
SELECT k, COUNT(*) AS c FROM (SELECT MOD(id, 3) AS k FROM obs.exposures) AS t GROUP BY k
--- rows
0, 2
1, 3
2, 2
--- duckdb
SELECT "t"."k" AS "k", COUNT(*) AS "c"
FROM (
  SELECT mod("exposures"."id", nullif(3, 0)) AS "k"
  FROM "obs"."exposures_1" AS "exposures") AS "t"
GROUP BY "t"."k"
--- postgresql
SELECT "t"."k" AS "k", COUNT(*) AS "c"
FROM (
  SELECT CAST(mod("exposures"."id", nullif(3, 0)) AS INTEGER) AS "k"
  FROM "obs"."exposures_1" AS "exposures") AS "t"
GROUP BY "t"."k"
--- mariadb
SELECT `t`.`k` AS `k`, COUNT(*) AS `c`
FROM (
  SELECT MOD(`exposures`.`id`, 3) AS `k`
  FROM `obs`.`exposures_1` AS `exposures`) AS `t`
GROUP BY `t`.`k`

### DISTINCT of grouped rows
SELECT DISTINCT COUNT(*) AS c FROM obs.exposures GROUP BY night
--- rows
2
1
--- duckdb
SELECT DISTINCT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."night"
--- postgresql
SELECT DISTINCT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."night"
--- mariadb
SELECT DISTINCT COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY `exposures`.`night`

### GROUP BY with ORDER BY and TOP
SELECT TOP 1 band, COUNT(*) AS c FROM obs.exposures GROUP BY band ORDER BY COUNT(*) DESC, band
--- rows
"g", 3
--- duckdb
SELECT "exposures"."band" AS "band", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."band"
ORDER BY COUNT(*) DESC NULLS LAST, 1 ASC NULLS LAST
LIMIT 1
--- postgresql
SELECT "exposures"."band" AS "band", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."band"
ORDER BY COUNT(*) DESC NULLS LAST, CAST("exposures"."band" AS TEXT) COLLATE "C" ASC NULLS LAST
LIMIT 1
--- mariadb
SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)
ORDER BY COUNT(*) DESC, ((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) IS NULL, 1
LIMIT 1

### GROUP BY the merged column of USING
SELECT night, COUNT(id) AS c FROM obs.nights LEFT JOIN obs.exposures USING (night) GROUP BY night
--- rows
1, 2
2, 2
3, 1
4, 0
--- duckdb
SELECT COALESCE("nights"."night", "exposures"."night") AS "night", COUNT("exposures"."id") AS "c"
FROM "obs"."nights_1" AS "nights"
LEFT OUTER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
GROUP BY COALESCE("nights"."night", "exposures"."night")
--- postgresql
SELECT COALESCE("nights"."night", "exposures"."night") AS "night", COUNT("exposures"."id") AS "c"
FROM "obs"."nights_1" AS "nights"
LEFT OUTER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
GROUP BY COALESCE("nights"."night", "exposures"."night")
--- mariadb
SELECT COALESCE(`nights`.`night`, `exposures`.`night`) AS `night`, COUNT(`exposures`.`id`) AS `c`
FROM `obs`.`nights_1` AS `nights`
LEFT OUTER JOIN `obs`.`exposures_1` AS `exposures` ON (`nights`.`night` = `exposures`.`night`)
GROUP BY COALESCE(`nights`.`night`, `exposures`.`night`)

### a constant beside an aggregate needs no group
SELECT 'all' AS k, COUNT(*) AS c FROM obs.bands
--- rows
"all", 3
--- duckdb
SELECT 'all' AS "k", COUNT(*) AS "c"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT 'all' AS "k", COUNT(*) AS "c"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT (_utf8mb4'all' COLLATE utf8mb4_nopad_bin) AS `k`, COUNT(*) AS `c`
FROM `obs`.`bands_1` AS `bands`

### COUNT in a computed box counts the rows of its query
SELECT BOX(COUNT(*), 0, 2, 0) AS b, COUNT(*) AS n FROM obs.nights
--- rows
[3, 0, 5, 0, 5, 0, 3, 0], 4
--- warning
BOX is deprecated; use POLYGON.

### COUNT in a computed polygon gives one row
SELECT COORD1(CENTROID(POLYGON(0, 0, COUNT(*), 0, COUNT(*), 2, 0, 2))) AS lon FROM obs.nights
--- rows
2

### HAVING with geometry of COUNT
SELECT observer FROM obs.nights GROUP BY observer HAVING AREA(BOX(0, 0, COUNT(*), COUNT(*))) > 1
--- rows
"Tycho"
--- warning
BOX is deprecated; use POLYGON.

### HAVING with a text like a name that is within its SQL
SELECT observer FROM obs.nights GROUP BY observer HAVING observer <> 'sph_b.lon' AND CONTAINS(POINT(0, 0), BOX(0, 0, MAX(night), MAX(night))) = 1
--- rows
"Tycho"
"Sophie"
--- warning
BOX is deprecated; use POLYGON.

### ORDER BY geometry of COUNT by its name
SELECT observer, COUNT(*) AS n FROM obs.nights WHERE observer IS NOT NULL GROUP BY observer ORDER BY AREA(BOX(0, 0, n, n)) DESC
--- rows
"Tycho", 2
"Sophie", 1
--- warning
BOX is deprecated; use POLYGON.

### COUNT in a box of a correlated sub-query
SELECT night, (SELECT COORD1(CENTROID(BOX(COUNT(*), 0, n.night, 1))) FROM obs.exposures AS e WHERE e.night = n.night) AS a FROM obs.nights AS n WHERE night < 3
--- rows
1, 2
2, 2
--- warning
BOX is deprecated; use POLYGON.

### the box of a number of rows as text
SELECT CAST(POINT(COUNT(*), 0) AS VARCHAR) AS b FROM obs.nights
--- rows
"4.0 0.0"
--- duckdb
SELECT array_to_string((CASE WHEN (COUNT(*)) IS NOT NULL AND (0.0e0) IS NOT NULL THEN [(COUNT(*))::DOUBLE, (0.0e0)::DOUBLE] END), ' ') AS "b"
FROM "obs"."nights_1" AS "nights"
--- postgresql
SELECT (
  SELECT string_agg(regexp_replace(sph_p::TEXT, '^(-?[0-9]+)$', E'\\1.0'), ' ' ORDER BY sph_i)
  FROM unnest((CASE WHEN (COUNT(("nights"."night" IS NULL))) IS NOT NULL AND (0.0e0) IS NOT NULL THEN ARRAY[(COUNT(("nights"."night" IS NULL)))::DOUBLE PRECISION, (0.0e0)::DOUBLE PRECISION]::DOUBLE PRECISION[] END))
  WITH ORDINALITY AS sph_u(sph_p, sph_i)) AS "b"
FROM "obs"."nights_1" AS "nights"
--- mariadb error
line 1, column 8: CAST between shapes and text of columns is not offered here.
SELECT CAST(POINT(COUNT(*), 0) AS VARCHAR) AS b FROM obs.nights
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Make the shape of numbers: `POINT(lon, lat)`.

### a set function of a constant in computed geometry
SELECT COORD1(CENTROID(BOX(MAX(4), 0, 2, 2))) AS b FROM obs.nights
--- rows
4
--- warning
BOX is deprecated; use POLYGON.
--- postgresql error
line 1, column 28: MAX of a constant cannot stand in this function here.
SELECT COORD1(CENTROID(BOX(MAX(4), 0, 2, 2))) AS b FROM obs.nights
                           ^^^^^^
Hint: Compute it in a sub-query in FROM, and use its column.

### a grouped expression in computed geometry
SELECT night + 1 AS n, COORD1(CENTROID(BOX(night + 1, 0, 2, 2))) AS b FROM obs.nights GROUP BY night + 1
--- rows
2, 2
3, 3
4, 4
5, 5
--- warning
BOX is deprecated; use POLYGON.
--- postgresql error
line 1, column 44: An expression that is grouped by cannot stand in this function here.
SELECT night + 1 AS n, COORD1(CENTROID(BOX(night + 1, 0, 2, 2))) AS b FROM obs.nights GROUP BY night...
                                           ^^^^^
Hint: Compute it in a sub-query in FROM, and use its column.

### computed geometry of WHERE beside a grouped expression
SELECT night + 1 AS n FROM obs.nights WHERE CONTAINS(POINT(1, 0), BOX(0, 0, night, night)) = 1 GROUP BY night + 1
--- rows
3
4
5
--- warning
BOX is deprecated; use POLYGON.

### computed geometry that is grouped by
SELECT COUNT(*) AS n, ROUND(AREA(BOX(0, 0, observers, 1)), 0) AS a FROM (SELECT COUNT(*) AS observers FROM obs.nights GROUP BY observer) AS t GROUP BY ROUND(AREA(BOX(0, 0, observers, 1)), 0)
--- rows
2, 1
1, 2
--- warning
BOX is deprecated; use POLYGON.

### cells in HAVING
SELECT observer FROM obs.nights GROUP BY observer HAVING ivo_healpix_index(3, COUNT(*), 0) > 1
--- rows
"Tycho"
"Sophie"
null
--- duckdb error
line 1, column 58: Cells cannot be computed in HAVING here.
SELECT observer FROM obs.nights GROUP BY observer HAVING ivo_healpix_index(3, COUNT(*), 0) > 1
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Group in a sub-query in FROM, and use WHERE.
