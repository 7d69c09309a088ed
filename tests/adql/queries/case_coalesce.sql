### CASE with conditions
SELECT band, CASE WHEN wave < 500 THEN 'blue' WHEN wave < 700 THEN 'red' ELSE 'infrared' END AS colour FROM obs.bands
--- rows
"g", "blue"
"r", "red"
"z", "infrared"
--- duckdb
SELECT "bands"."band" AS "band", (CASE WHEN ("bands"."wave" < 500) THEN 'blue' WHEN ("bands"."wave" < 700) THEN 'red' ELSE 'infrared' END) AS "colour"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT "bands"."band" AS "band", (CASE WHEN ("bands"."wave" < 500) THEN 'blue' WHEN ("bands"."wave" < 700) THEN 'red' ELSE 'infrared' END) AS "colour"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, (CASE WHEN (`bands`.`wave` < 500) THEN (_utf8mb4'blue' COLLATE utf8mb4_nopad_bin) WHEN (`bands`.`wave` < 700) THEN (_utf8mb4'red' COLLATE utf8mb4_nopad_bin) ELSE (_utf8mb4'infrared' COLLATE utf8mb4_nopad_bin) END) AS `colour`
FROM `obs`.`bands_1` AS `bands`

### CASE takes the first that is true
SELECT CASE WHEN 1 = 1 THEN 'first' WHEN 1 = 1 THEN 'second' END AS x FROM lab.one
--- rows
"first"
--- duckdb
SELECT (CASE WHEN (1 = 1) THEN 'first' WHEN (1 = 1) THEN 'second' END) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (1 = 1) THEN 'first' WHEN (1 = 1) THEN 'second' END) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (1 = 1) THEN (_utf8mb4'first' COLLATE utf8mb4_nopad_bin) WHEN (1 = 1) THEN (_utf8mb4'second' COLLATE utf8mb4_nopad_bin) END) AS `x`
FROM `lab`.`one_1` AS `one`

### CASE without ELSE gives NULL
SELECT band, CASE WHEN wave > 800 THEN 1 END AS x FROM obs.bands
--- rows
"g", null
"r", null
"z", 1
--- duckdb
SELECT "bands"."band" AS "band", (CASE WHEN ("bands"."wave" > 800) THEN 1 END) AS "x"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT "bands"."band" AS "band", CAST((CASE WHEN ("bands"."wave" > 800) THEN 1 END) AS INTEGER) AS "x"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, (CASE WHEN (`bands`.`wave` > 800) THEN 1 END) AS `x`
FROM `obs`.`bands_1` AS `bands`

### CASE of a value
SELECT CASE band WHEN 'g' THEN 'green' WHEN 'r' THEN 'red' ELSE 'other' END AS x FROM obs.bands
--- rows
"green"
"red"
"other"
--- duckdb
SELECT (CASE "bands"."band" WHEN 'g' THEN 'green' WHEN 'r' THEN 'red' ELSE 'other' END) AS "x"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT (CASE "bands"."band" WHEN 'g' THEN 'green' WHEN 'r' THEN 'red' ELSE 'other' END) AS "x"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT (CASE (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) WHEN (_utf8mb4'g' COLLATE utf8mb4_nopad_bin) THEN (_utf8mb4'green' COLLATE utf8mb4_nopad_bin) WHEN (_utf8mb4'r' COLLATE utf8mb4_nopad_bin) THEN (_utf8mb4'red' COLLATE utf8mb4_nopad_bin) ELSE (_utf8mb4'other' COLLATE utf8mb4_nopad_bin) END) AS `x`
FROM `obs`.`bands_1` AS `bands`

### CASE of NULL matches no WHEN NULL
SELECT CASE band WHEN NULL THEN 'null' ELSE 'else' END AS x FROM obs.exposures WHERE id = 5
--- rows
"else"
--- duckdb
SELECT (CASE "exposures"."band" WHEN NULL THEN 'null' ELSE 'else' END) AS "x"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" = 5)
--- postgresql
SELECT (CASE "exposures"."band" WHEN NULL THEN 'null' ELSE 'else' END) AS "x"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" = 5)
--- mariadb
SELECT (CASE (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) WHEN NULL THEN (_utf8mb4'null' COLLATE utf8mb4_nopad_bin) ELSE (_utf8mb4'else' COLLATE utf8mb4_nopad_bin) END) AS `x`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` = 5)

### CASE with an unknown condition goes on
SELECT id, CASE WHEN night > 2 THEN 'late' WHEN night IS NULL THEN 'none' ELSE 'early' END AS x FROM obs.exposures WHERE id IN (1, 5, 7)
--- rows
1, "early"
5, "late"
7, "none"
--- duckdb
SELECT "exposures"."id" AS "id", (CASE WHEN ("exposures"."night" > 2) THEN 'late' WHEN ("exposures"."night" IS NULL) THEN 'none' ELSE 'early' END) AS "x"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (1, 5, 7))
--- postgresql
SELECT "exposures"."id" AS "id", (CASE WHEN ("exposures"."night" > 2) THEN 'late' WHEN ("exposures"."night" IS NULL) THEN 'none' ELSE 'early' END) AS "x"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (1, 5, 7))
--- mariadb
SELECT `exposures`.`id` AS `id`, (CASE WHEN (`exposures`.`night` > 2) THEN (_utf8mb4'late' COLLATE utf8mb4_nopad_bin) WHEN (`exposures`.`night` IS NULL) THEN (_utf8mb4'none' COLLATE utf8mb4_nopad_bin) ELSE (_utf8mb4'early' COLLATE utf8mb4_nopad_bin) END) AS `x`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` IN (1, 5, 7))

### CASE does not compute what is not chosen
SELECT night, CASE WHEN moon = 0 THEN 0 ELSE 1 / moon END AS x FROM obs.nights WHERE night < 4
--- rows
1, 0
2, 2
3, 1
--- duckdb
SELECT "nights"."night" AS "night", (CASE WHEN ("nights"."moon" = 0) THEN 0 ELSE (1 / nullif("nights"."moon", 0)) END) AS "x"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" < 4)
--- postgresql
SELECT "nights"."night" AS "night", (CASE WHEN ("nights"."moon" = 0) THEN 0 ELSE (1 / nullif("nights"."moon", 0)) END) AS "x"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" < 4)
--- mariadb
SELECT `nights`.`night` AS `night`, (CASE WHEN (`nights`.`moon` = 0) THEN 0 ELSE (1 / `nights`.`moon`) END) AS `x`
FROM `obs`.`nights_1` AS `nights`
WHERE (`nights`.`night` < 4)

### CASE in WHERE
SELECT id FROM obs.exposures WHERE CASE WHEN band IS NULL THEN 'none' ELSE band END = 'none'
--- rows
5
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ((CASE WHEN ("exposures"."band" IS NULL) THEN 'none' ELSE "exposures"."band" END) = 'none')
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ((CASE WHEN ("exposures"."band" IS NULL) THEN 'none' ELSE "exposures"."band" END) = 'none')
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((CASE WHEN (`exposures`.`band` IS NULL) THEN (_utf8mb4'none' COLLATE utf8mb4_nopad_bin) ELSE (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) END) = (_utf8mb4'none' COLLATE utf8mb4_nopad_bin))

### CASE in CASE
SELECT night, CASE WHEN moon IS NULL THEN '?' ELSE CASE WHEN moon > 0.4 THEN 'bright' ELSE 'dark' END END AS x FROM obs.nights
--- rows
1, "dark"
2, "bright"
3, "bright"
4, "?"
--- duckdb
SELECT "nights"."night" AS "night", (CASE WHEN ("nights"."moon" IS NULL) THEN '?' ELSE (CASE WHEN ("nights"."moon" > 0.4) THEN 'bright' ELSE 'dark' END) END) AS "x"
FROM "obs"."nights_1" AS "nights"
--- postgresql
SELECT "nights"."night" AS "night", (CASE WHEN ("nights"."moon" IS NULL) THEN '?' ELSE (CASE WHEN ("nights"."moon" > 0.4) THEN 'bright' ELSE 'dark' END) END) AS "x"
FROM "obs"."nights_1" AS "nights"
--- mariadb
SELECT `nights`.`night` AS `night`, (CASE WHEN (`nights`.`moon` IS NULL) THEN (_utf8mb4'?' COLLATE utf8mb4_nopad_bin) ELSE (CASE WHEN (`nights`.`moon` > 0.4e0) THEN (_utf8mb4'bright' COLLATE utf8mb4_nopad_bin) ELSE (_utf8mb4'dark' COLLATE utf8mb4_nopad_bin) END) END) AS `x`
FROM `obs`.`nights_1` AS `nights`

### CASE of an int and a double gives a double
SELECT CASE WHEN one = 1 THEN 1 ELSE 0.5 END AS x FROM lab.one
--- rows
1
--- columns
x  double
--- duckdb
SELECT (CASE WHEN ("one"."one" = 1) THEN 1 ELSE 0.5e0 END) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN ("one"."one" = 1) THEN 1 ELSE 0.5e0::DOUBLE PRECISION END) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (`one`.`one` = 1) THEN 1 ELSE 0.5e0 END) AS `x`
FROM `lab`.`one_1` AS `one`

### CASE with NULL first
SELECT CASE WHEN one = 2 THEN NULL ELSE 5 END AS x FROM lab.one
--- rows
5
--- columns
x  int
--- duckdb
SELECT (CASE WHEN ("one"."one" = 2) THEN NULL ELSE 5 END) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CASE WHEN ("one"."one" = 2) THEN NULL ELSE 5 END) AS INTEGER) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (`one`.`one` = 2) THEN NULL ELSE 5 END) AS `x`
FROM `lab`.`one_1` AS `one`

### CASE keeps a unit that all its values have
SELECT CASE WHEN wave > 500 THEN wave ELSE wave * 2 END AS w FROM obs.bands
--- rows
960
620
900
--- columns
w  double  unit=nm
--- duckdb
SELECT (CASE WHEN ("bands"."wave" > 500) THEN "bands"."wave" ELSE ("bands"."wave" * 2) END) AS "w"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT (CASE WHEN ("bands"."wave" > 500) THEN "bands"."wave" ELSE ("bands"."wave" * 2) END) AS "w"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT (CASE WHEN (`bands`.`wave` > 500) THEN `bands`.`wave` ELSE (`bands`.`wave` * 2) END) AS `w`
FROM `obs`.`bands_1` AS `bands`

### CASE in arithmetic
SELECT 10 * CASE WHEN one = 1 THEN 2 ELSE 3 END AS x FROM lab.one
--- rows
20
--- duckdb
SELECT (10 * (CASE WHEN ("one"."one" = 1) THEN 2 ELSE 3 END)) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CAST(10 AS BIGINT) * (CASE WHEN ("one"."one" = 1) THEN 2 ELSE 3 END)) AS INTEGER) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (10 * (CASE WHEN (`one`.`one` = 1) THEN 2 ELSE 3 END)) AS `x`
FROM `lab`.`one_1` AS `one`

### CASE with a condition of several parts
SELECT id, CASE WHEN band = 'g' AND seconds >= 60 OR band = 'i' THEN 1 ELSE 0 END AS x FROM obs.exposures WHERE id IN (1, 3, 7)
--- rows
1, 0
3, 1
7, 1
--- duckdb
SELECT "exposures"."id" AS "id", (CASE WHEN ((("exposures"."band" = 'g') AND ("exposures"."seconds" >= 60)) OR ("exposures"."band" = 'i')) THEN 1 ELSE 0 END) AS "x"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (1, 3, 7))
--- postgresql
SELECT "exposures"."id" AS "id", CAST((CASE WHEN ((("exposures"."band" = 'g') AND ("exposures"."seconds" >= 60)) OR ("exposures"."band" = 'i')) THEN 1 ELSE 0 END) AS INTEGER) AS "x"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (1, 3, 7))
--- mariadb
SELECT `exposures`.`id` AS `id`, (CASE WHEN (((`exposures`.`band` = _utf8mb4'g' AND `exposures`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin)) AND (`exposures`.`seconds` >= 60)) OR (`exposures`.`band` = _utf8mb4'i' AND `exposures`.`band` = (_utf8mb4'i' COLLATE utf8mb4_nopad_bin))) THEN 1 ELSE 0 END) AS `x`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` IN (1, 3, 7))

### CASE of strings minds the blank at the end
SELECT CASE word WHEN 'VEGA' THEN 'without' WHEN 'VEGA ' THEN 'with' END AS x FROM lab.words WHERE id = 3
--- rows
"with"
--- duckdb
SELECT (CASE "words"."word" WHEN 'VEGA' THEN 'without' WHEN 'VEGA ' THEN 'with' END) AS "x"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" = 3)
--- postgresql
SELECT (CASE "words"."word" WHEN 'VEGA' THEN 'without' WHEN 'VEGA ' THEN 'with' END) AS "x"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" = 3)
--- mariadb
SELECT (CASE (CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin) WHEN (_utf8mb4'VEGA' COLLATE utf8mb4_nopad_bin) THEN (_utf8mb4'without' COLLATE utf8mb4_nopad_bin) WHEN (_utf8mb4'VEGA ' COLLATE utf8mb4_nopad_bin) THEN (_utf8mb4'with' COLLATE utf8mb4_nopad_bin) END) AS `x`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`id` = 3)

### CASE with a timestamp
SELECT id, CASE WHEN t < CAST('2000-01-01' AS TIMESTAMP) THEN 'old' ELSE 'new' END AS x FROM lab.mixed WHERE id < 4
--- rows
1, "new"
2, "new"
3, "old"
--- duckdb
SELECT "mixed"."id" AS "id", (CASE WHEN ("mixed"."t" < CAST('2000-01-01' AS TIMESTAMP)) THEN 'old' ELSE 'new' END) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" < 4)
--- postgresql
SELECT "mixed"."id" AS "id", (CASE WHEN ("mixed"."t" < CAST('2000-01-01' AS TIMESTAMP)) THEN 'old' ELSE 'new' END) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" < 4)
--- mariadb
SELECT `mixed`.`id` AS `id`, (CASE WHEN (`mixed`.`t` < TIMESTAMP'2000-01-01 00:00:00') THEN (_utf8mb4'old' COLLATE utf8mb4_nopad_bin) ELSE (_utf8mb4'new' COLLATE utf8mb4_nopad_bin) END) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` < 4)

### COALESCE gives the first that is not NULL
SELECT id, COALESCE(band, 'none') AS b FROM obs.exposures WHERE id > 4
--- rows
5, "none"
6, "r"
7, "i"
--- duckdb
SELECT "exposures"."id" AS "id", coalesce("exposures"."band", 'none') AS "b"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" > 4)
--- postgresql
SELECT "exposures"."id" AS "id", coalesce("exposures"."band", 'none') AS "b"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" > 4)
--- mariadb
SELECT `exposures`.`id` AS `id`, COALESCE((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (_utf8mb4'none' COLLATE utf8mb4_nopad_bin)) AS `b`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` > 4)

### COALESCE of several columns
SELECT id, COALESCE(night, seconds, id) AS x FROM obs.exposures WHERE id > 4
--- rows
5, 3
6, 9
7, 7
--- duckdb
SELECT "exposures"."id" AS "id", coalesce("exposures"."night", CAST("exposures"."seconds" AS DOUBLE), "exposures"."id") AS "x"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" > 4)
--- postgresql
SELECT "exposures"."id" AS "id", coalesce("exposures"."night", CAST("exposures"."seconds" AS DOUBLE PRECISION), "exposures"."id") AS "x"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" > 4)
--- mariadb
SELECT `exposures`.`id` AS `id`, COALESCE(`exposures`.`night`, CAST(`exposures`.`seconds` AS DOUBLE), `exposures`.`id`) AS `x`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` > 4)

### COALESCE of NULL alone
SELECT COALESCE(NULL, NULL) AS x FROM lab.one
--- rows
null
--- duckdb
SELECT coalesce(NULL, NULL) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT coalesce(NULL, NULL) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT COALESCE(NULL, NULL) AS `x`
FROM `lab`.`one_1` AS `one`

### COALESCE of NULL and a value
SELECT COALESCE(NULL, NULL, 3) AS x FROM lab.one
--- rows
3
--- columns
x  int
--- duckdb
SELECT coalesce(NULL, NULL, 3) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST(coalesce(NULL, NULL, 3) AS INTEGER) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT COALESCE(NULL, NULL, 3) AS `x`
FROM `lab`.`one_1` AS `one`

### COALESCE of an int and a double gives a double
SELECT COALESCE(night, 0.5) AS x FROM obs.exposures WHERE id > 5
--- rows
9
0.5
--- columns
x  double  ucd=time.epoch
--- duckdb
SELECT coalesce("exposures"."night", 0.5e0) AS "x"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" > 5)
--- postgresql
SELECT coalesce("exposures"."night", 0.5e0::DOUBLE PRECISION) AS "x"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" > 5)
--- mariadb
SELECT COALESCE(`exposures`.`night`, 0.5e0) AS `x`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` > 5)

### COALESCE keeps the unit of its column beside a constant
SELECT COALESCE(seconds, 0) AS s FROM obs.exposures WHERE id > 5
--- rows
45
0
--- columns
s  double  unit=s  ucd=time.duration;obs.exposure
--- duckdb
SELECT coalesce(CAST("exposures"."seconds" AS DOUBLE), 0) AS "s"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" > 5)
--- postgresql
SELECT coalesce(CAST("exposures"."seconds" AS DOUBLE PRECISION), 0) AS "s"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" > 5)
--- mariadb
SELECT COALESCE(CAST(`exposures`.`seconds` AS DOUBLE), 0) AS `s`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` > 5)

### COALESCE of an aggregate of nothing
SELECT COALESCE(SUM(x), 0) AS s FROM lab.empty
--- rows
0
--- duckdb
SELECT coalesce(SUM("empty"."x"), 0) AS "s"
FROM "lab"."empty_1" AS "empty"
--- postgresql
SELECT coalesce(CAST(SUM("empty"."x") AS DOUBLE PRECISION), 0) AS "s"
FROM "lab"."empty_1" AS "empty"
--- mariadb
SELECT COALESCE(SUM(`empty`.`x`), 0) AS `s`
FROM `lab`.`empty_1` AS `empty`

### COALESCE in WHERE
SELECT id FROM obs.exposures WHERE COALESCE(night, -1) < 0
--- rows
7
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (coalesce("exposures"."night", (-1)) < 0)
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (coalesce("exposures"."night", (-1)) < 0)
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (COALESCE(`exposures`.`night`, (-1)) < 0)

### COALESCE in COALESCE
SELECT COALESCE(COALESCE(band, NULL), 'x') AS b FROM obs.exposures WHERE id = 5
--- rows
"x"
--- duckdb
SELECT coalesce(coalesce("exposures"."band", NULL), 'x') AS "b"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" = 5)
--- postgresql
SELECT coalesce(coalesce("exposures"."band", NULL), 'x') AS "b"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" = 5)
--- mariadb
SELECT COALESCE(COALESCE((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin), NULL), (_utf8mb4'x' COLLATE utf8mb4_nopad_bin)) AS `b`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` = 5)

### COALESCE in a join
SELECT e.id, b.wave FROM obs.exposures AS e JOIN obs.bands AS b ON COALESCE(e.band, 'z') = b.band WHERE e.id > 4
--- rows
5, 900
6, 620
--- duckdb
SELECT "e"."id" AS "id", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON (coalesce("e"."band", 'z') = "b"."band")
WHERE ("e"."id" > 4)
--- postgresql
SELECT "e"."id" AS "id", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON (coalesce("e"."band", 'z') = "b"."band")
WHERE ("e"."id" > 4)
--- mariadb
SELECT `e`.`id` AS `id`, `b`.`wave` AS `wave`
FROM `obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`bands_1` AS `b` ON (COALESCE((CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (_utf8mb4'z' COLLATE utf8mb4_nopad_bin)) = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
WHERE (`e`.`id` > 4)

### COALESCE with one value
SELECT COALESCE(band, band) AS b FROM obs.exposures WHERE id IN (4, 5)
--- rows
"g"
null
--- duckdb
SELECT coalesce("exposures"."band", "exposures"."band") AS "b"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (4, 5))
--- postgresql
SELECT coalesce("exposures"."band", "exposures"."band") AS "b"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (4, 5))
--- mariadb
SELECT COALESCE((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `b`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` IN (4, 5))

### COALESCE of a sub-query
SELECT COALESCE((SELECT wave FROM obs.bands WHERE band = 'q'), -1) AS w FROM lab.one
--- rows
-1
--- duckdb
SELECT coalesce((
  SELECT "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."band" = 'q')), (-1)) AS "w"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT coalesce((
  SELECT "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."band" = 'q')), (-1)) AS "w"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT COALESCE((
  SELECT `bands`.`wave` AS `wave`
  FROM `obs`.`bands_1` AS `bands`
  WHERE (`bands`.`band` = _utf8mb4'q' AND `bands`.`band` = (_utf8mb4'q' COLLATE utf8mb4_nopad_bin))), (-1)) AS `w`
FROM `lab`.`one_1` AS `one`
