### sub-query in FROM
SELECT t.b FROM (SELECT band AS b, wave AS w FROM obs.bands) AS t WHERE t.w > 800
--- rows
"z"
--- duckdb
SELECT "t"."b" AS "b"
FROM (
  SELECT "bands"."band" AS "b", "bands"."wave" AS "w"
  FROM "obs"."bands_1" AS "bands") AS "t"
WHERE ("t"."w" > 800)
--- postgresql
SELECT "t"."b" AS "b"
FROM (
  SELECT "bands"."band" AS "b", "bands"."wave" AS "w"
  FROM "obs"."bands_1" AS "bands") AS "t"
WHERE ("t"."w" > 800)
--- mariadb
SELECT `t`.`b` AS `b`
FROM (
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `b`, `bands`.`wave` AS `w`
  FROM `obs`.`bands_1` AS `bands`) AS `t`
WHERE (`t`.`w` > 800)

### sub-query in FROM with an alias without AS
SELECT b FROM (SELECT band AS b FROM obs.bands WHERE wave < 500) t
--- rows
"g"
--- duckdb
SELECT "t"."b" AS "b"
FROM (
  SELECT "bands"."band" AS "b"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."wave" < 500)) AS "t"
--- postgresql
SELECT "t"."b" AS "b"
FROM (
  SELECT "bands"."band" AS "b"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."wave" < 500)) AS "t"
--- mariadb
SELECT `t`.`b` AS `b`
FROM (
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `b`
  FROM `obs`.`bands_1` AS `bands`
  WHERE (`bands`.`wave` < 500)) AS `t`

### star of a sub-query in FROM
SELECT * FROM (SELECT id, seconds * 2 AS twice FROM obs.exposures WHERE id = 3) AS t
--- rows
3, 120
--- columns
id  int  ucd=meta.id;meta.main
twice  double  unit=s
--- duckdb
SELECT "t"."id" AS "id", "t"."twice" AS "twice"
FROM (
  SELECT "exposures"."id" AS "id", (CAST("exposures"."seconds" AS DOUBLE) * 2) AS "twice"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."id" = 3)) AS "t"
--- postgresql
SELECT "t"."id" AS "id", "t"."twice" AS "twice"
FROM (
  SELECT "exposures"."id" AS "id", (CAST("exposures"."seconds" AS DOUBLE PRECISION) * 2) AS "twice"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."id" = 3)) AS "t"
--- mariadb
SELECT `t`.`id` AS `id`, `t`.`twice` AS `twice`
FROM (
  SELECT `exposures`.`id` AS `id`, (CAST(`exposures`.`seconds` AS DOUBLE) * 2) AS `twice`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`id` = 3)) AS `t`

### sub-query in FROM three deep
SELECT x FROM (SELECT x FROM (SELECT x FROM (SELECT one + 1 AS x FROM lab.one) AS a) AS b) AS c
--- rows
2
--- duckdb
SELECT "c"."x" AS "x"
FROM (
  SELECT "b"."x" AS "x"
  FROM (
    SELECT "a"."x" AS "x"
    FROM (
      SELECT ("one"."one" + 1) AS "x"
      FROM "lab"."one_1" AS "one") AS "a") AS "b") AS "c"
--- postgresql
SELECT "c"."x" AS "x"
FROM (
  SELECT "b"."x" AS "x"
  FROM (
    SELECT "a"."x" AS "x"
    FROM (
      SELECT CAST((CAST("one"."one" AS BIGINT) + 1) AS INTEGER) AS "x"
      FROM "lab"."one_1" AS "one") AS "a") AS "b") AS "c"
--- mariadb
SELECT `c`.`x` AS `x`
FROM (
  SELECT `b`.`x` AS `x`
  FROM (
    SELECT `a`.`x` AS `x`
    FROM (
      SELECT (`one`.`one` + 1) AS `x`
      FROM `lab`.`one_1` AS `one`) AS `a`) AS `b`) AS `c`

### sub-query in FROM with columns of one name
SELECT night, night_2 FROM (SELECT e.night, n.night FROM obs.exposures AS e JOIN obs.nights AS n ON e.night = n.night WHERE e.id = 5) AS t
--- rows
3, 3
--- duckdb
SELECT "t"."night" AS "night", "t"."night_2" AS "night_2"
FROM (
  SELECT "e"."night" AS "night", "n"."night" AS "night_2"
  FROM "obs"."exposures_1" AS "e"
  INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
  WHERE ("e"."id" = 5)) AS "t"
--- postgresql
SELECT "t"."night" AS "night", "t"."night_2" AS "night_2"
FROM (
  SELECT "e"."night" AS "night", "n"."night" AS "night_2"
  FROM "obs"."exposures_1" AS "e"
  INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
  WHERE ("e"."id" = 5)) AS "t"
--- mariadb
SELECT `t`.`night` AS `night`, `t`.`night_2` AS `night_2`
FROM (
  SELECT `e`.`night` AS `night`, `n`.`night` AS `night_2`
  FROM `obs`.`exposures_1` AS `e`
  INNER JOIN `obs`.`nights_1` AS `n` ON (`e`.`night` = `n`.`night`)
  WHERE (`e`.`id` = 5)) AS `t`

### sub-query in FROM with a computed column named by its function
SELECT t.count FROM (SELECT COUNT(*) FROM obs.bands) AS t
--- error
line 1, column 10: Expected a column name or a value, but found count (a reserved word).
SELECT t.count FROM (SELECT COUNT(*) FROM obs.bands) AS t
         ^^^^^
Hint: To use it as a name, put it in double quotes. Write: SELECT t."count" FROM (SELECT COUNT(*) FROM obs.bands) AS t

### the same with the name in double quotes
SELECT t."count" FROM (SELECT COUNT(*) FROM obs.bands) AS t
--- rows
3
--- duckdb
SELECT "t"."count" AS "count"
FROM (
  SELECT COUNT(*) AS "count"
  FROM "obs"."bands_1" AS "bands") AS "t"
--- postgresql
SELECT "t"."count" AS "count"
FROM (
  SELECT COUNT(*) AS "count"
  FROM "obs"."bands_1" AS "bands") AS "t"
--- mariadb
SELECT `t`.`count` AS `count`
FROM (
  SELECT COUNT(*) AS `count`
  FROM `obs`.`bands_1` AS `bands`) AS `t`

### sub-query in FROM with TOP and ORDER BY of its own
SELECT SUM(wave) AS s FROM (SELECT TOP 2 wave FROM obs.bands ORDER BY wave DESC) AS t
--- rows
1520
--- duckdb
SELECT SUM("t"."wave") AS "s"
FROM (
  SELECT "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands"
  ORDER BY 1 DESC NULLS LAST
  LIMIT 2) AS "t"
--- postgresql
SELECT CAST(SUM("t"."wave") AS DOUBLE PRECISION) AS "s"
FROM (
  SELECT "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands"
  ORDER BY 1 DESC NULLS LAST
  LIMIT 2) AS "t"
--- mariadb
SELECT SUM(`t`.`wave`) AS `s`
FROM (
  SELECT `bands`.`wave` AS `wave`
  FROM `obs`.`bands_1` AS `bands`
  ORDER BY 1 DESC
  LIMIT 2) AS `t`

### sub-query in FROM with OFFSET of its own
SELECT id FROM (SELECT id FROM obs.exposures ORDER BY id OFFSET 5) AS t
--- rows
6
7
--- duckdb
SELECT "t"."id" AS "id"
FROM (
  SELECT "exposures"."id" AS "id"
  FROM "obs"."exposures_1" AS "exposures"
  ORDER BY 1 ASC NULLS LAST
  OFFSET 5) AS "t"
--- postgresql
SELECT "t"."id" AS "id"
FROM (
  SELECT "exposures"."id" AS "id"
  FROM "obs"."exposures_1" AS "exposures"
  ORDER BY 1 ASC NULLS LAST
  OFFSET 5) AS "t"
--- mariadb
SELECT `t`.`id` AS `id`
FROM (
  SELECT `exposures`.`id` AS `id`
  FROM `obs`.`exposures_1` AS `exposures`
  ORDER BY (`exposures`.`id`) IS NULL, 1
  LIMIT 18446744073709551615
  OFFSET 5) AS `t`

### sub-query in FROM that is a union
SELECT COUNT(*) AS c FROM (SELECT night FROM obs.nights UNION SELECT night FROM obs.exposures) AS t
--- rows
6
--- duckdb
SELECT COUNT(*) AS "c"
FROM ((
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights")
  UNION (
    SELECT "exposures"."night" AS "night"
    FROM "obs"."exposures_1" AS "exposures")) AS "t"
--- postgresql
SELECT COUNT(*) AS "c"
FROM ((
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights")
  UNION (
    SELECT "exposures"."night" AS "night"
    FROM "obs"."exposures_1" AS "exposures")) AS "t"
--- mariadb
SELECT COUNT(*) AS `c`
FROM ((
  SELECT `nights`.`night` AS `night`
  FROM `obs`.`nights_1` AS `nights`)
  UNION (
    SELECT `exposures`.`night` AS `night`
    FROM `obs`.`exposures_1` AS `exposures`)) AS `t`

### sub-query in FROM that is grouped
SELECT MAX(c) AS most FROM (SELECT band, COUNT(*) AS c FROM obs.exposures GROUP BY band) AS t
--- rows
3
--- duckdb
SELECT MAX("t"."c") AS "most"
FROM (
  SELECT "exposures"."band" AS "band", COUNT(*) AS "c"
  FROM "obs"."exposures_1" AS "exposures"
  GROUP BY "exposures"."band") AS "t"
--- postgresql
SELECT MAX("t"."c") AS "most"
FROM (
  SELECT "exposures"."band" AS "band", COUNT(*) AS "c"
  FROM "obs"."exposures_1" AS "exposures"
  GROUP BY "exposures"."band") AS "t"
--- mariadb
SELECT MAX(`t`.`c`) AS `most`
FROM (
  SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, COUNT(*) AS `c`
  FROM `obs`.`exposures_1` AS `exposures`
  GROUP BY (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `t`

### average of an average
SELECT AVG(a) AS x FROM (SELECT night, AVG(seconds) AS a FROM obs.exposures WHERE night < 4 GROUP BY night) AS t
--- rows
38.333333333333336
--- duckdb
SELECT AVG("t"."a") AS "x"
FROM (
  SELECT "exposures"."night" AS "night", AVG("exposures"."seconds") AS "a"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."night" < 4)
  GROUP BY "exposures"."night") AS "t"
--- postgresql
SELECT CAST(AVG("t"."a") AS DOUBLE PRECISION) AS "x"
FROM (
  SELECT "exposures"."night" AS "night", AVG(CAST("exposures"."seconds" AS DOUBLE PRECISION)) AS "a"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."night" < 4)
  GROUP BY "exposures"."night") AS "t"
--- mariadb
SELECT AVG(CAST(`t`.`a` AS DOUBLE)) AS `x`
FROM (
  SELECT `exposures`.`night` AS `night`, AVG(CAST(`exposures`.`seconds` AS DOUBLE)) AS `a`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`night` < 4)
  GROUP BY `exposures`.`night`) AS `t`

### two sub-queries in FROM
SELECT a.x, b.y FROM (SELECT MIN(wave) AS x FROM obs.bands) AS a, (SELECT MAX(wave) AS y FROM obs.bands) AS b
--- rows
480, 900
--- duckdb
SELECT "a"."x" AS "x", "b"."y" AS "y"
FROM (
  SELECT MIN("bands"."wave") AS "x"
  FROM "obs"."bands_1" AS "bands") AS "a"
CROSS JOIN (
  SELECT MAX("bands_2"."wave") AS "y"
  FROM "obs"."bands_1" AS "bands_2") AS "b"
--- postgresql
SELECT "a"."x" AS "x", "b"."y" AS "y"
FROM (
  SELECT MIN("bands"."wave") AS "x"
  FROM "obs"."bands_1" AS "bands") AS "a"
CROSS JOIN (
  SELECT MAX("bands_2"."wave") AS "y"
  FROM "obs"."bands_1" AS "bands_2") AS "b"
--- mariadb
SELECT `a`.`x` AS `x`, `b`.`y` AS `y`
FROM (
  SELECT MIN(`bands`.`wave`) AS `x`
  FROM `obs`.`bands_1` AS `bands`) AS `a`
CROSS JOIN (
  SELECT MAX(`bands_2`.`wave`) AS `y`
  FROM `obs`.`bands_1` AS `bands_2`) AS `b`

### sub-query in FROM joined with itself under two aliases
SELECT a.band, b.band AS other FROM (SELECT band, wave FROM obs.bands WHERE wave > 500) AS a JOIN (SELECT band, wave FROM obs.bands WHERE wave > 500) AS b ON a.wave < b.wave
--- rows
"r", "z"
--- duckdb
SELECT "a"."band" AS "band", "b"."band" AS "other"
FROM (
  SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."wave" > 500)) AS "a"
INNER JOIN (
  SELECT "bands_2"."band" AS "band", "bands_2"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands_2"
  WHERE ("bands_2"."wave" > 500)) AS "b" ON ("a"."wave" < "b"."wave")
--- postgresql
SELECT "a"."band" AS "band", "b"."band" AS "other"
FROM (
  SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."wave" > 500)) AS "a"
INNER JOIN (
  SELECT "bands_2"."band" AS "band", "bands_2"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands_2"
  WHERE ("bands_2"."wave" > 500)) AS "b" ON ("a"."wave" < "b"."wave")
--- mariadb
SELECT `a`.`band` AS `band`, `b`.`band` AS `other`
FROM (
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `bands`.`wave` AS `wave`
  FROM `obs`.`bands_1` AS `bands`
  WHERE (`bands`.`wave` > 500)) AS `a`
INNER JOIN (
  SELECT (CONVERT(`bands_2`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `bands_2`.`wave` AS `wave`
  FROM `obs`.`bands_1` AS `bands_2`
  WHERE (`bands_2`.`wave` > 500)) AS `b` ON (`a`.`wave` < `b`.`wave`)

### condition on an alias by a sub-query
SELECT id, twice FROM (SELECT id, night * 2 AS twice FROM obs.exposures) AS t WHERE twice = 4
--- rows
3, 4
4, 4
--- duckdb
SELECT "t"."id" AS "id", "t"."twice" AS "twice"
FROM (
  SELECT "exposures"."id" AS "id", ("exposures"."night" * 2) AS "twice"
  FROM "obs"."exposures_1" AS "exposures") AS "t"
WHERE ("t"."twice" = 4)
--- postgresql
SELECT "t"."id" AS "id", "t"."twice" AS "twice"
FROM (
  SELECT "exposures"."id" AS "id", CAST((CAST("exposures"."night" AS BIGINT) * 2) AS INTEGER) AS "twice"
  FROM "obs"."exposures_1" AS "exposures") AS "t"
WHERE ("t"."twice" = 4)
--- mariadb
SELECT `t`.`id` AS `id`, `t`.`twice` AS `twice`
FROM (
  SELECT `exposures`.`id` AS `id`, (`exposures`.`night` * 2) AS `twice`
  FROM `obs`.`exposures_1` AS `exposures`) AS `t`
WHERE (`t`.`twice` = 4)

### sub-query in FROM keeps unit and UCD
SELECT w FROM (SELECT wave AS w FROM obs.bands) AS t WHERE w = 480
--- rows
480
--- columns
w  double  unit=nm  ucd=em.wl
--- duckdb
SELECT "t"."w" AS "w"
FROM (
  SELECT "bands"."wave" AS "w"
  FROM "obs"."bands_1" AS "bands") AS "t"
WHERE ("t"."w" = 480)
--- postgresql
SELECT "t"."w" AS "w"
FROM (
  SELECT "bands"."wave" AS "w"
  FROM "obs"."bands_1" AS "bands") AS "t"
WHERE ("t"."w" = 480)
--- mariadb
SELECT `t`.`w` AS `w`
FROM (
  SELECT `bands`.`wave` AS `w`
  FROM `obs`.`bands_1` AS `bands`) AS `t`
WHERE (`t`.`w` = 480)

### scalar sub-query in the list
SELECT band, wave - (SELECT MIN(wave) FROM obs.bands) AS more FROM obs.bands
--- rows
"g", 0
"r", 140
"z", 420
--- duckdb
SELECT "bands"."band" AS "band", ("bands"."wave" - (
  SELECT MIN("bands_2"."wave") AS "min"
  FROM "obs"."bands_1" AS "bands_2")) AS "more"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT "bands"."band" AS "band", ("bands"."wave" - (
  SELECT MIN("bands_2"."wave") AS "min"
  FROM "obs"."bands_1" AS "bands_2")) AS "more"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, (`bands`.`wave` - (
  SELECT MIN(`bands_2`.`wave`) AS `min`
  FROM `obs`.`bands_1` AS `bands_2`)) AS `more`
FROM `obs`.`bands_1` AS `bands`

### scalar sub-query in WHERE
SELECT band FROM obs.bands WHERE wave = (SELECT MAX(wave) FROM obs.bands)
--- rows
"z"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" = (
  SELECT MAX("bands_2"."wave") AS "max"
  FROM "obs"."bands_1" AS "bands_2"))
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" = (
  SELECT MAX("bands_2"."wave") AS "max"
  FROM "obs"."bands_1" AS "bands_2"))
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`wave` = (
  SELECT MAX(`bands_2`.`wave`) AS `max`
  FROM `obs`.`bands_1` AS `bands_2`))

### scalar sub-query on the left
SELECT band FROM obs.bands WHERE (SELECT AVG(wave) FROM obs.bands) > wave
--- rows
"g"
"r"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ((
  SELECT AVG("bands_2"."wave") AS "avg"
  FROM "obs"."bands_1" AS "bands_2") > "bands"."wave")
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ((
  SELECT CAST(AVG("bands_2"."wave") AS DOUBLE PRECISION) AS "avg"
  FROM "obs"."bands_1" AS "bands_2") > "bands"."wave")
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE ((
  SELECT AVG(CAST(`bands_2`.`wave` AS DOUBLE)) AS `avg`
  FROM `obs`.`bands_1` AS `bands_2`) > `bands`.`wave`)

### correlated scalar sub-query
SELECT n.night, (SELECT COUNT(*) FROM obs.exposures AS e WHERE e.night = n.night) AS c FROM obs.nights AS n
--- rows
1, 2
2, 2
3, 1
4, 0
--- duckdb
SELECT "n"."night" AS "night", (
  SELECT COUNT(*) AS "count"
  FROM "obs"."exposures_1" AS "e"
  WHERE ("e"."night" = "n"."night")) AS "c"
FROM "obs"."nights_1" AS "n"
--- postgresql
SELECT "n"."night" AS "night", (
  SELECT COUNT(*) AS "count"
  FROM "obs"."exposures_1" AS "e"
  WHERE ("e"."night" = "n"."night")) AS "c"
FROM "obs"."nights_1" AS "n"
--- mariadb
SELECT `n`.`night` AS `night`, (
  SELECT COUNT(*) AS `count`
  FROM `obs`.`exposures_1` AS `e`
  WHERE (`e`.`night` = `n`.`night`)) AS `c`
FROM `obs`.`nights_1` AS `n`

### correlated scalar sub-query in WHERE
SELECT id FROM obs.exposures AS e WHERE seconds = (SELECT MAX(seconds) FROM obs.exposures AS o WHERE o.band = e.band)
--- rows
4
6
--- duckdb
SELECT "e"."id" AS "id"
FROM "obs"."exposures_1" AS "e"
WHERE ("e"."seconds" = (
  SELECT MAX("o"."seconds") AS "max"
  FROM "obs"."exposures_1" AS "o"
  WHERE ("o"."band" = "e"."band")))
--- postgresql
SELECT "e"."id" AS "id"
FROM "obs"."exposures_1" AS "e"
WHERE ("e"."seconds" = (
  SELECT MAX("o"."seconds") AS "max"
  FROM "obs"."exposures_1" AS "o"
  WHERE ("o"."band" = "e"."band")))
--- mariadb
SELECT `e`.`id` AS `id`
FROM `obs`.`exposures_1` AS `e`
WHERE (`e`.`seconds` = (
  SELECT MAX(`o`.`seconds`) AS `max`
  FROM `obs`.`exposures_1` AS `o`
  WHERE (`o`.`band` = (CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))))

### scalar sub-query without a row is NULL
SELECT night, (SELECT wave FROM obs.bands WHERE band = 'q') AS w FROM obs.nights WHERE night = 1
--- rows
1, null
--- duckdb
SELECT "nights"."night" AS "night", (
  SELECT "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."band" = 'q')) AS "w"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" = 1)
--- postgresql
SELECT "nights"."night" AS "night", (
  SELECT "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."band" = 'q')) AS "w"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" = 1)
--- mariadb
SELECT `nights`.`night` AS `night`, (
  SELECT `bands`.`wave` AS `wave`
  FROM `obs`.`bands_1` AS `bands`
  WHERE (`bands`.`band` = _utf8mb4'q' AND `bands`.`band` = (_utf8mb4'q' COLLATE utf8mb4_nopad_bin))) AS `w`
FROM `obs`.`nights_1` AS `nights`
WHERE (`nights`.`night` = 1)

### scalar sub-query that compares with its own table
SELECT e.id FROM obs.exposures AS e WHERE e.seconds > (SELECT AVG(o.seconds) FROM obs.exposures AS o WHERE o.night = e.night)
--- rows
4
--- duckdb
SELECT "e"."id" AS "id"
FROM "obs"."exposures_1" AS "e"
WHERE ("e"."seconds" > (
  SELECT AVG("o"."seconds") AS "avg"
  FROM "obs"."exposures_1" AS "o"
  WHERE ("o"."night" = "e"."night")))
--- postgresql
SELECT "e"."id" AS "id"
FROM "obs"."exposures_1" AS "e"
WHERE ("e"."seconds" > (
  SELECT AVG(CAST("o"."seconds" AS DOUBLE PRECISION)) AS "avg"
  FROM "obs"."exposures_1" AS "o"
  WHERE ("o"."night" = "e"."night")))
--- mariadb
SELECT `e`.`id` AS `id`
FROM `obs`.`exposures_1` AS `e`
WHERE (`e`.`seconds` > (
  SELECT AVG(CAST(`o`.`seconds` AS DOUBLE)) AS `avg`
  FROM `obs`.`exposures_1` AS `o`
  WHERE (`o`.`night` = `e`.`night`)))

### scalar sub-query in an expression
SELECT (SELECT COUNT(*) FROM obs.bands) * 10 + (SELECT COUNT(*) FROM obs.nights) AS x FROM lab.one
--- rows
34
--- duckdb
SELECT (((
  SELECT COUNT(*) AS "count"
  FROM "obs"."bands_1" AS "bands") * 10) + (
  SELECT COUNT(*) AS "count"
  FROM "obs"."nights_1" AS "nights")) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (((
  SELECT COUNT(*) AS "count"
  FROM "obs"."bands_1" AS "bands") * 10) + (
  SELECT COUNT(*) AS "count"
  FROM "obs"."nights_1" AS "nights")) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (((
  SELECT COUNT(*) AS `count`
  FROM `obs`.`bands_1` AS `bands`) * 10) + (
  SELECT COUNT(*) AS `count`
  FROM `obs`.`nights_1` AS `nights`)) AS `x`
FROM `lab`.`one_1` AS `one`

### scalar sub-query as an argument
SELECT SQRT((SELECT 16 AS x FROM lab.one)) AS four FROM lab.one
--- rows
4
--- duckdb
SELECT sqrt(nullif(greatest((
  SELECT 16 AS "x"
  FROM "lab"."one_1" AS "one_2"), -5e-324), -5e-324)) AS "four"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT sqrt(nullif(greatest(CAST((
  SELECT 16 AS "x"
  FROM "lab"."one_1" AS "one_2") AS DOUBLE PRECISION), -5e-324), -5e-324)) AS "four"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT SQRT((
  SELECT 16 AS `x`
  FROM `lab`.`one_1` AS `one_2`)) AS `four`
FROM `lab`.`one_1` AS `one`

### scalar sub-query in BETWEEN
SELECT band FROM obs.bands WHERE wave BETWEEN (SELECT MIN(wave) FROM obs.bands) AND (SELECT AVG(wave) FROM obs.bands)
--- rows
"g"
"r"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" BETWEEN (
  SELECT MIN("bands_3"."wave") AS "min"
  FROM "obs"."bands_1" AS "bands_3") AND (
  SELECT AVG("bands_2"."wave") AS "avg"
  FROM "obs"."bands_1" AS "bands_2"))
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" BETWEEN (
  SELECT MIN("bands_3"."wave") AS "min"
  FROM "obs"."bands_1" AS "bands_3") AND (
  SELECT CAST(AVG("bands_2"."wave") AS DOUBLE PRECISION) AS "avg"
  FROM "obs"."bands_1" AS "bands_2"))
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`wave` BETWEEN (
  SELECT MIN(`bands_3`.`wave`) AS `min`
  FROM `obs`.`bands_1` AS `bands_3`) AND (
  SELECT AVG(CAST(`bands_2`.`wave` AS DOUBLE)) AS `avg`
  FROM `obs`.`bands_1` AS `bands_2`))

### scalar sub-query in HAVING
SELECT band FROM obs.exposures GROUP BY band HAVING COUNT(*) = (SELECT COUNT(*) FROM obs.bands)
--- rows
"g"
--- duckdb
SELECT "exposures"."band" AS "band"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."band"
HAVING (COUNT(*) = (
  SELECT COUNT(*) AS "count"
  FROM "obs"."bands_1" AS "bands"))
--- postgresql
SELECT "exposures"."band" AS "band"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."band"
HAVING (COUNT(*) = (
  SELECT COUNT(*) AS "count"
  FROM "obs"."bands_1" AS "bands"))
--- mariadb
SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)
HAVING (COUNT(*) = (
  SELECT COUNT(*) AS `count`
  FROM `obs`.`bands_1` AS `bands`))

### scalar sub-query in ORDER BY
SELECT n.night FROM obs.nights AS n ORDER BY (SELECT COUNT(*) FROM obs.exposures AS e WHERE e.night = n.night), n.night DESC
--- rows
4
3
2
1
--- duckdb
SELECT "n"."night" AS "night"
FROM "obs"."nights_1" AS "n"
ORDER BY (
  SELECT COUNT(*) AS "count"
  FROM "obs"."exposures_1" AS "e"
  WHERE ("e"."night" = "n"."night")) ASC NULLS LAST, "n"."night" DESC NULLS LAST
--- postgresql
SELECT "n"."night" AS "night"
FROM "obs"."nights_1" AS "n"
ORDER BY (
  SELECT COUNT(*) AS "count"
  FROM "obs"."exposures_1" AS "e"
  WHERE ("e"."night" = "n"."night")) ASC NULLS LAST, "n"."night" DESC NULLS LAST
--- mariadb
SELECT `n`.`night` AS `night`
FROM `obs`.`nights_1` AS `n`
ORDER BY (
  SELECT COUNT(*) AS `count`
  FROM `obs`.`exposures_1` AS `e`
  WHERE (`e`.`night` = `n`.`night`)) IS NULL, (
  SELECT COUNT(*) AS `count`
  FROM `obs`.`exposures_1` AS `e`
  WHERE (`e`.`night` = `n`.`night`)), `n`.`night` DESC

### the inner name hides the outer one
SELECT id FROM obs.exposures AS x WHERE id IN (SELECT x.night FROM obs.nights AS x WHERE x.night < 3)
--- rows
1
2
--- duckdb
SELECT "x"."id" AS "id"
FROM "obs"."exposures_1" AS "x"
WHERE ("x"."id" IN (
  SELECT "x_2"."night" AS "night"
  FROM "obs"."nights_1" AS "x_2"
  WHERE ("x_2"."night" < 3)))
--- postgresql
SELECT "x"."id" AS "id"
FROM "obs"."exposures_1" AS "x"
WHERE ("x"."id" IN (
  SELECT "x_2"."night" AS "night"
  FROM "obs"."nights_1" AS "x_2"
  WHERE ("x_2"."night" < 3)))
--- mariadb
SELECT `x`.`id` AS `id`
FROM `obs`.`exposures_1` AS `x`
WHERE (`x`.`id` IN (
  SELECT `x_2`.`night` AS `night`
  FROM `obs`.`nights_1` AS `x_2`
  WHERE (`x_2`.`night` < 3)))

### a name of the outer query within two sub-queries
SELECT n.night FROM obs.nights AS n WHERE 2 = (SELECT COUNT(*) FROM obs.exposures AS e WHERE e.night IN (SELECT m.night FROM obs.nights AS m WHERE m.night = n.night))
--- rows
1
2
--- duckdb
SELECT "n"."night" AS "night"
FROM "obs"."nights_1" AS "n"
WHERE (2 = (
  SELECT COUNT(*) AS "count"
  FROM "obs"."exposures_1" AS "e"
  WHERE ("e"."night" IN (
    SELECT "m"."night" AS "night"
    FROM "obs"."nights_1" AS "m"
    WHERE ("m"."night" = "n"."night")))))
--- postgresql
SELECT "n"."night" AS "night"
FROM "obs"."nights_1" AS "n"
WHERE (2 = (
  SELECT COUNT(*) AS "count"
  FROM "obs"."exposures_1" AS "e"
  WHERE ("e"."night" IN (
    SELECT "m"."night" AS "night"
    FROM "obs"."nights_1" AS "m"
    WHERE ("m"."night" = "n"."night")))))
--- mariadb
SELECT `n`.`night` AS `night`
FROM `obs`.`nights_1` AS `n`
WHERE (2 = (
  SELECT COUNT(*) AS `count`
  FROM `obs`.`exposures_1` AS `e`
  WHERE (`e`.`night` IN (
    SELECT `m`.`night` AS `night`
    FROM `obs`.`nights_1` AS `m`
    WHERE (`m`.`night` = `n`.`night`)))))

### an unqualified name of the outer query
SELECT band FROM obs.bands WHERE 3 = (SELECT COUNT(*) FROM obs.exposures WHERE obs.exposures.band = obs.bands.band AND wave > 0)
--- rows
"g"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE (3 = (
  SELECT COUNT(*) AS "count"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE (("exposures"."band" = "bands"."band") AND ("bands"."wave" > 0))))
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE (3 = (
  SELECT COUNT(*) AS "count"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE (("exposures"."band" = "bands"."band") AND ("bands"."wave" > 0))))
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE (3 = (
  SELECT COUNT(*) AS `count`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE ((`exposures`.`band` = (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AND (`bands`.`wave` > 0))))
