### WITH one query
WITH red AS (SELECT band, wave FROM obs.bands WHERE wave > 600) SELECT band FROM red
--- rows
"r"
"z"
--- duckdb
WITH "with red" AS (
  SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."wave" > 600))
SELECT "red"."band" AS "band"
FROM "with red" AS "red"
--- postgresql
WITH "with red" AS (
  SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."wave" > 600))
SELECT "red"."band" AS "band"
FROM "with red" AS "red"
--- mariadb
WITH `with red` AS (
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `bands`.`wave` AS `wave`
  FROM `obs`.`bands_1` AS `bands`
  WHERE (`bands`.`wave` > 600))
SELECT `red`.`band` AS `band`
FROM `with red` AS `red`

### WITH two queries
WITH a AS (SELECT MIN(wave) AS x FROM obs.bands), b AS (SELECT MAX(wave) AS y FROM obs.bands) SELECT x, y FROM a, b
--- rows
480, 900
--- duckdb
WITH "with a" AS (
  SELECT MIN("bands"."wave") AS "x"
  FROM "obs"."bands_1" AS "bands"), "with b" AS (
  SELECT MAX("bands_2"."wave") AS "y"
  FROM "obs"."bands_1" AS "bands_2")
SELECT "a"."x" AS "x", "b"."y" AS "y"
FROM "with a" AS "a"
CROSS JOIN "with b" AS "b"
--- postgresql
WITH "with a" AS (
  SELECT MIN("bands"."wave") AS "x"
  FROM "obs"."bands_1" AS "bands"), "with b" AS (
  SELECT MAX("bands_2"."wave") AS "y"
  FROM "obs"."bands_1" AS "bands_2")
SELECT "a"."x" AS "x", "b"."y" AS "y"
FROM "with a" AS "a"
CROSS JOIN "with b" AS "b"
--- mariadb
WITH `with a` AS (
  SELECT MIN(`bands`.`wave`) AS `x`
  FROM `obs`.`bands_1` AS `bands`), `with b` AS (
  SELECT MAX(`bands_2`.`wave`) AS `y`
  FROM `obs`.`bands_1` AS `bands_2`)
SELECT `a`.`x` AS `x`, `b`.`y` AS `y`
FROM `with a` AS `a`
CROSS JOIN `with b` AS `b`

### WITH a query that uses the one before
WITH a AS (SELECT id, night FROM obs.exposures WHERE band = 'g'), b AS (SELECT night, COUNT(*) AS c FROM a GROUP BY night) SELECT night, c FROM b
--- rows
1, 1
2, 2
--- duckdb
WITH "with a" AS (
  SELECT "exposures"."id" AS "id", "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."band" = 'g')), "with b" AS (
  SELECT "a"."night" AS "night", COUNT(*) AS "c"
  FROM "with a" AS "a"
  GROUP BY "a"."night")
SELECT "b"."night" AS "night", "b"."c" AS "c"
FROM "with b" AS "b"
--- postgresql
WITH "with a" AS (
  SELECT "exposures"."id" AS "id", "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."band" = 'g')), "with b" AS (
  SELECT "a"."night" AS "night", COUNT(*) AS "c"
  FROM "with a" AS "a"
  GROUP BY "a"."night")
SELECT "b"."night" AS "night", "b"."c" AS "c"
FROM "with b" AS "b"
--- mariadb
WITH `with a` AS (
  SELECT `exposures`.`id` AS `id`, `exposures`.`night` AS `night`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`band` = _utf8mb4'g' AND `exposures`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))), `with b` AS (
  SELECT `a`.`night` AS `night`, COUNT(*) AS `c`
  FROM `with a` AS `a`
  GROUP BY `a`.`night`)
SELECT `b`.`night` AS `night`, `b`.`c` AS `c`
FROM `with b` AS `b`

### WITH used twice
WITH w AS (SELECT band, wave FROM obs.bands) SELECT a.band, b.band AS other FROM w AS a JOIN w AS b ON a.wave + 140 = b.wave
--- rows
"g", "r"
--- duckdb
WITH "with w" AS (
  SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands")
SELECT "a"."band" AS "band", "b"."band" AS "other"
FROM "with w" AS "a"
INNER JOIN "with w" AS "b" ON (("a"."wave" + 140) = "b"."wave")
--- postgresql
WITH "with w" AS (
  SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands")
SELECT "a"."band" AS "band", "b"."band" AS "other"
FROM "with w" AS "a"
INNER JOIN "with w" AS "b" ON (("a"."wave" + 140) = "b"."wave")
--- mariadb
WITH `with w` AS (
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `bands`.`wave` AS `wave`
  FROM `obs`.`bands_1` AS `bands`)
SELECT `a`.`band` AS `band`, `b`.`band` AS `other`
FROM `with w` AS `a`
INNER JOIN `with w` AS `b` ON ((`a`.`wave` + 140) = `b`.`wave`)

### WITH used in IN
WITH dark AS (SELECT night FROM obs.nights WHERE moon < 0.3) SELECT id FROM obs.exposures WHERE night IN (SELECT night FROM dark)
--- rows
1
2
--- duckdb
WITH "with dark" AS (
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."moon" < 0.3))
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" IN (
  SELECT "dark"."night" AS "night"
  FROM "with dark" AS "dark"))
--- postgresql
WITH "with dark" AS (
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."moon" < 0.3))
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" IN (
  SELECT "dark"."night" AS "night"
  FROM "with dark" AS "dark"))
--- mariadb
WITH `with dark` AS (
  SELECT `nights`.`night` AS `night`
  FROM `obs`.`nights_1` AS `nights`
  WHERE (`nights`.`moon` < 0.3e0))
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`night` IN (
  SELECT `dark`.`night` AS `night`
  FROM `with dark` AS `dark`))

### WITH used in EXISTS
WITH long AS (SELECT night FROM obs.exposures WHERE seconds > 50) SELECT n.night FROM obs.nights AS n WHERE EXISTS (SELECT * FROM long AS l WHERE l.night = n.night)
--- rows
2
--- duckdb
WITH "with long" AS (
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."seconds" > 50))
SELECT "n"."night" AS "night"
FROM "obs"."nights_1" AS "n"
WHERE EXISTS (
  SELECT "l"."night" AS "night"
  FROM "with long" AS "l"
  WHERE ("l"."night" = "n"."night"))
--- postgresql
WITH "with long" AS (
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."seconds" > 50))
SELECT "n"."night" AS "night"
FROM "obs"."nights_1" AS "n"
WHERE EXISTS (
  SELECT "l"."night" AS "night"
  FROM "with long" AS "l"
  WHERE ("l"."night" = "n"."night"))
--- mariadb
WITH `with long` AS (
  SELECT `exposures`.`night` AS `night`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`seconds` > 50))
SELECT `n`.`night` AS `night`
FROM `obs`.`nights_1` AS `n`
WHERE EXISTS (
  SELECT `l`.`night` AS `night`
  FROM `with long` AS `l`
  WHERE (`l`.`night` = `n`.`night`))

### WITH used in both parts of a union
WITH w AS (SELECT band FROM obs.bands) SELECT band FROM w UNION ALL SELECT band FROM w WHERE band = 'z'
--- rows
"g"
"r"
"z"
"z"
--- duckdb
WITH "with w" AS (
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands") (
  SELECT "w"."band" AS "band"
  FROM "with w" AS "w")
UNION ALL (
  SELECT "w_2"."band" AS "band"
  FROM "with w" AS "w_2"
  WHERE ("w_2"."band" = 'z'))
--- postgresql
WITH "with w" AS (
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands") (
  SELECT "w"."band" AS "band"
  FROM "with w" AS "w")
UNION ALL (
  SELECT "w_2"."band" AS "band"
  FROM "with w" AS "w_2"
  WHERE ("w_2"."band" = 'z'))
--- mariadb
WITH `with w` AS (
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`bands_1` AS `bands`) (
  SELECT `w`.`band` AS `band`
  FROM `with w` AS `w`)
UNION ALL (
  SELECT `w_2`.`band` AS `band`
  FROM `with w` AS `w_2`
  WHERE (`w_2`.`band` = (_utf8mb4'z' COLLATE utf8mb4_nopad_bin)))

### WITH a union
WITH w AS (SELECT night FROM obs.nights UNION SELECT night FROM obs.exposures WHERE night IS NOT NULL) SELECT COUNT(*) AS c, MAX(night) AS m FROM w
--- rows
5, 9
--- duckdb
WITH "with w" AS ((
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights")
  UNION (
    SELECT "exposures"."night" AS "night"
    FROM "obs"."exposures_1" AS "exposures"
    WHERE ("exposures"."night" IS NOT NULL)))
SELECT COUNT(*) AS "c", MAX("w"."night") AS "m"
FROM "with w" AS "w"
--- postgresql
WITH "with w" AS ((
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights")
  UNION (
    SELECT "exposures"."night" AS "night"
    FROM "obs"."exposures_1" AS "exposures"
    WHERE ("exposures"."night" IS NOT NULL)))
SELECT COUNT(*) AS "c", CAST(MAX("w"."night") AS INTEGER) AS "m"
FROM "with w" AS "w"
--- mariadb
WITH `with w` AS ((
  SELECT `nights`.`night` AS `night`
  FROM `obs`.`nights_1` AS `nights`)
  UNION (
    SELECT `exposures`.`night` AS `night`
    FROM `obs`.`exposures_1` AS `exposures`
    WHERE (`exposures`.`night` IS NOT NULL)))
SELECT COUNT(*) AS `c`, MAX(`w`.`night`) AS `m`
FROM `with w` AS `w`

### WITH that is not used
WITH w AS (SELECT band FROM obs.bands) SELECT one FROM lab.one
--- rows
1
--- duckdb
WITH "with w" AS (
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands")
SELECT "one"."one" AS "one"
FROM "lab"."one_1" AS "one"
--- postgresql
WITH "with w" AS (
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands")
SELECT "one"."one" AS "one"
FROM "lab"."one_1" AS "one"
--- mariadb
WITH `with w` AS (
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`bands_1` AS `bands`)
SELECT `one`.`one` AS `one`
FROM `lab`.`one_1` AS `one`

### WITH a name that a table has too
WITH bands AS (SELECT one AS wave FROM lab.one) SELECT wave FROM bands
--- rows
1
--- duckdb
WITH "with bands" AS (
  SELECT "one"."one" AS "wave"
  FROM "lab"."one_1" AS "one")
SELECT "bands"."wave" AS "wave"
FROM "with bands" AS "bands"
--- postgresql
WITH "with bands" AS (
  SELECT "one"."one" AS "wave"
  FROM "lab"."one_1" AS "one")
SELECT "bands"."wave" AS "wave"
FROM "with bands" AS "bands"
--- mariadb
WITH `with bands` AS (
  SELECT `one`.`one` AS `wave`
  FROM `lab`.`one_1` AS `one`)
SELECT `bands`.`wave` AS `wave`
FROM `with bands` AS `bands`

### the table of that name is still there by its schema
WITH bands AS (SELECT one FROM lab.one) SELECT b.one, t.wave FROM bands AS b, obs.bands AS t WHERE t.band = 'g'
--- rows
1, 480
--- duckdb
WITH "with bands" AS (
  SELECT "one"."one" AS "one"
  FROM "lab"."one_1" AS "one")
SELECT "b"."one" AS "one", "t"."wave" AS "wave"
FROM "with bands" AS "b"
CROSS JOIN "obs"."bands_1" AS "t"
WHERE ("t"."band" = 'g')
--- postgresql
WITH "with bands" AS (
  SELECT "one"."one" AS "one"
  FROM "lab"."one_1" AS "one")
SELECT "b"."one" AS "one", "t"."wave" AS "wave"
FROM "with bands" AS "b"
CROSS JOIN "obs"."bands_1" AS "t"
WHERE ("t"."band" = 'g')
--- mariadb
WITH `with bands` AS (
  SELECT `one`.`one` AS `one`
  FROM `lab`.`one_1` AS `one`)
SELECT `b`.`one` AS `one`, `t`.`wave` AS `wave`
FROM `with bands` AS `b`
CROSS JOIN `obs`.`bands_1` AS `t`
WHERE (`t`.`band` = _utf8mb4'g' AND `t`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### WITH a name in another case
WITH MyBands AS (SELECT band FROM obs.bands WHERE wave < 500) SELECT MYBANDS.band FROM mybands
--- rows
"g"
--- duckdb
WITH "with mybands" AS (
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."wave" < 500))
SELECT "MyBands"."band" AS "band"
FROM "with mybands" AS "MyBands"
--- postgresql
WITH "with mybands" AS (
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."wave" < 500))
SELECT "MyBands"."band" AS "band"
FROM "with mybands" AS "MyBands"
--- mariadb
WITH `with mybands` AS (
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`bands_1` AS `bands`
  WHERE (`bands`.`wave` < 500))
SELECT `MyBands`.`band` AS `band`
FROM `with mybands` AS `MyBands`

### WITH a name in double quotes
WITH "my bands" AS (SELECT band FROM obs.bands WHERE wave < 500) SELECT "my bands".band FROM "my bands"
--- rows
"g"
--- duckdb
WITH "with my bands" AS (
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."wave" < 500))
SELECT "my bands"."band" AS "band"
FROM "with my bands" AS "my bands"
--- postgresql
WITH "with my bands" AS (
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."wave" < 500))
SELECT "my bands"."band" AS "band"
FROM "with my bands" AS "my bands"
--- mariadb
WITH `with my bands` AS (
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`bands_1` AS `bands`
  WHERE (`bands`.`wave` < 500))
SELECT `my bands`.`band` AS `band`
FROM `with my bands` AS `my bands`

### WITH keeps the aliases of columns
WITH w AS (SELECT band AS "The Band", wave * 10 AS tenfold FROM obs.bands) SELECT "The Band", tenfold FROM w WHERE tenfold = 4800
--- rows
"g", 4800
--- duckdb
WITH "with w" AS (
  SELECT "bands"."band" AS "The Band", ("bands"."wave" * 10) AS "tenfold"
  FROM "obs"."bands_1" AS "bands")
SELECT "w"."The Band" AS "The Band", "w"."tenfold" AS "tenfold"
FROM "with w" AS "w"
WHERE ("w"."tenfold" = 4800)
--- postgresql
WITH "with w" AS (
  SELECT "bands"."band" AS "The Band", ("bands"."wave" * 10) AS "tenfold"
  FROM "obs"."bands_1" AS "bands")
SELECT "w"."The Band" AS "The Band", "w"."tenfold" AS "tenfold"
FROM "with w" AS "w"
WHERE ("w"."tenfold" = 4800)
--- mariadb
WITH `with w` AS (
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `The Band`, (`bands`.`wave` * 10) AS `tenfold`
  FROM `obs`.`bands_1` AS `bands`)
SELECT `w`.`The Band` AS `The Band`, `w`.`tenfold` AS `tenfold`
FROM `with w` AS `w`
WHERE (`w`.`tenfold` = 4800)

### WITH keeps unit, UCD and description
WITH w AS (SELECT n.moon, b.wave FROM obs.nights AS n, obs.bands AS b WHERE n.night = 1) SELECT * FROM w WHERE wave = 480
--- rows
0, 480
--- columns
moon  double  description=Illuminated part of the Moon
wave  double  unit=nm  ucd=em.wl
--- duckdb
WITH "with w" AS (
  SELECT "n"."moon" AS "moon", "b"."wave" AS "wave"
  FROM "obs"."nights_1" AS "n"
  CROSS JOIN "obs"."bands_1" AS "b"
  WHERE ("n"."night" = 1))
SELECT "w"."moon" AS "moon", "w"."wave" AS "wave"
FROM "with w" AS "w"
WHERE ("w"."wave" = 480)
--- postgresql
WITH "with w" AS (
  SELECT "n"."moon" AS "moon", "b"."wave" AS "wave"
  FROM "obs"."nights_1" AS "n"
  CROSS JOIN "obs"."bands_1" AS "b"
  WHERE ("n"."night" = 1))
SELECT "w"."moon" AS "moon", "w"."wave" AS "wave"
FROM "with w" AS "w"
WHERE ("w"."wave" = 480)
--- mariadb
WITH `with w` AS (
  SELECT `n`.`moon` AS `moon`, `b`.`wave` AS `wave`
  FROM `obs`.`nights_1` AS `n`
  CROSS JOIN `obs`.`bands_1` AS `b`
  WHERE (`n`.`night` = 1))
SELECT `w`.`moon` AS `moon`, `w`.`wave` AS `wave`
FROM `with w` AS `w`
WHERE (`w`.`wave` = 480)

### WITH TOP and ORDER BY inside
WITH w AS (SELECT TOP 1 id FROM obs.exposures WHERE seconds IS NOT NULL ORDER BY seconds DESC) SELECT id FROM w
--- rows
4
--- duckdb
WITH "with w" AS (
  SELECT "exposures"."id" AS "id"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."seconds" IS NOT NULL)
  ORDER BY "exposures"."seconds" DESC NULLS LAST
  LIMIT 1)
SELECT "w"."id" AS "id"
FROM "with w" AS "w"
--- postgresql
WITH "with w" AS (
  SELECT "exposures"."id" AS "id"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."seconds" IS NOT NULL)
  ORDER BY "exposures"."seconds" DESC NULLS LAST
  LIMIT 1)
SELECT "w"."id" AS "id"
FROM "with w" AS "w"
--- mariadb
WITH `with w` AS (
  SELECT `exposures`.`id` AS `id`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`seconds` IS NOT NULL)
  ORDER BY `exposures`.`seconds` DESC
  LIMIT 1)
SELECT `w`.`id` AS `id`
FROM `with w` AS `w`

### WITH and ORDER BY outside
WITH w AS (SELECT band, wave FROM obs.bands) SELECT band FROM w ORDER BY wave DESC
--- rows
"z"
"r"
"g"
--- duckdb
WITH "with w" AS (
  SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands")
SELECT "w"."band" AS "band"
FROM "with w" AS "w"
ORDER BY "w"."wave" DESC NULLS LAST
--- postgresql
WITH "with w" AS (
  SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands")
SELECT "w"."band" AS "band"
FROM "with w" AS "w"
ORDER BY "w"."wave" DESC NULLS LAST
--- mariadb
WITH `with w` AS (
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `bands`.`wave` AS `wave`
  FROM `obs`.`bands_1` AS `bands`)
SELECT `w`.`band` AS `band`
FROM `with w` AS `w`
ORDER BY `w`.`wave` DESC

### WITH three in a chain
WITH a AS (SELECT 1 AS x FROM lab.one), b AS (SELECT x + 1 AS x FROM a), c AS (SELECT x * 10 AS x FROM b) SELECT a.x, b.x AS y, c.x AS z FROM a, b, c
--- rows
1, 2, 20
--- duckdb
WITH "with a" AS (
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one"), "with b" AS (
  SELECT ("a"."x" + 1) AS "x"
  FROM "with a" AS "a"), "with c" AS (
  SELECT ("b"."x" * 10) AS "x"
  FROM "with b" AS "b")
SELECT "a_2"."x" AS "x", "b_2"."x" AS "y", "c"."x" AS "z"
FROM "with a" AS "a_2"
CROSS JOIN "with b" AS "b_2"
CROSS JOIN "with c" AS "c"
--- postgresql
WITH "with a" AS (
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one"), "with b" AS (
  SELECT CAST((CAST("a"."x" AS BIGINT) + 1) AS INTEGER) AS "x"
  FROM "with a" AS "a"), "with c" AS (
  SELECT CAST((CAST("b"."x" AS BIGINT) * 10) AS INTEGER) AS "x"
  FROM "with b" AS "b")
SELECT "a_2"."x" AS "x", "b_2"."x" AS "y", "c"."x" AS "z"
FROM "with a" AS "a_2"
CROSS JOIN "with b" AS "b_2"
CROSS JOIN "with c" AS "c"
--- mariadb
WITH `with a` AS (
  SELECT 1 AS `x`
  FROM `lab`.`one_1` AS `one`), `with b` AS (
  SELECT (`a`.`x` + 1) AS `x`
  FROM `with a` AS `a`), `with c` AS (
  SELECT (`b`.`x` * 10) AS `x`
  FROM `with b` AS `b`)
SELECT `a_2`.`x` AS `x`, `b_2`.`x` AS `y`, `c`.`x` AS `z`
FROM `with a` AS `a_2`
CROSS JOIN `with b` AS `b_2`
CROSS JOIN `with c` AS `c`

### WITH and a join with a table
WITH s AS (SELECT night, SUM(seconds) AS total FROM obs.exposures GROUP BY night) SELECT n.observer, s.total FROM obs.nights AS n LEFT JOIN s ON s.night = n.night
--- rows
"Tycho", 60
"Sophie", 150
"Tycho", 10
null, null
--- duckdb
WITH "with s" AS (
  SELECT "exposures"."night" AS "night", SUM("exposures"."seconds") AS "total"
  FROM "obs"."exposures_1" AS "exposures"
  GROUP BY "exposures"."night")
SELECT "n"."observer" AS "observer", "s"."total" AS "total"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "with s" AS "s" ON ("s"."night" = "n"."night")
--- postgresql
WITH "with s" AS (
  SELECT "exposures"."night" AS "night", SUM(CAST("exposures"."seconds" AS DOUBLE PRECISION)) AS "total"
  FROM "obs"."exposures_1" AS "exposures"
  GROUP BY "exposures"."night")
SELECT "n"."observer" AS "observer", "s"."total" AS "total"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "with s" AS "s" ON ("s"."night" = "n"."night")
--- mariadb
WITH `with s` AS (
  SELECT `exposures`.`night` AS `night`, SUM(`exposures`.`seconds`) AS `total`
  FROM `obs`.`exposures_1` AS `exposures`
  GROUP BY `exposures`.`night`)
SELECT (CONVERT(`n`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`, `s`.`total` AS `total`
FROM `obs`.`nights_1` AS `n`
LEFT OUTER JOIN `with s` AS `s` ON (`s`.`night` = `n`.`night`)

### WITH and a NATURAL JOIN
WITH s AS (SELECT night, SUM(seconds) AS total FROM obs.exposures GROUP BY night) SELECT night, total FROM s NATURAL JOIN obs.nights WHERE moon = 1
--- rows
3, 10
--- duckdb
WITH "with s" AS (
  SELECT "exposures"."night" AS "night", SUM("exposures"."seconds") AS "total"
  FROM "obs"."exposures_1" AS "exposures"
  GROUP BY "exposures"."night")
SELECT COALESCE("s"."night", "nights"."night") AS "night", "s"."total" AS "total"
FROM "with s" AS "s"
INNER JOIN "obs"."nights_1" AS "nights" ON ("s"."night" = "nights"."night")
WHERE ("nights"."moon" = 1)
--- postgresql
WITH "with s" AS (
  SELECT "exposures"."night" AS "night", SUM(CAST("exposures"."seconds" AS DOUBLE PRECISION)) AS "total"
  FROM "obs"."exposures_1" AS "exposures"
  GROUP BY "exposures"."night")
SELECT COALESCE("s"."night", "nights"."night") AS "night", "s"."total" AS "total"
FROM "with s" AS "s"
INNER JOIN "obs"."nights_1" AS "nights" ON ("s"."night" = "nights"."night")
WHERE ("nights"."moon" = 1)
--- mariadb
WITH `with s` AS (
  SELECT `exposures`.`night` AS `night`, SUM(`exposures`.`seconds`) AS `total`
  FROM `obs`.`exposures_1` AS `exposures`
  GROUP BY `exposures`.`night`)
SELECT COALESCE(`s`.`night`, `nights`.`night`) AS `night`, `s`.`total` AS `total`
FROM `with s` AS `s`
INNER JOIN `obs`.`nights_1` AS `nights` ON (`s`.`night` = `nights`.`night`)
WHERE (`nights`.`moon` = 1)

### the first of a WITH cannot see the second
WITH a AS (SELECT x FROM b), b AS (SELECT one AS x FROM lab.one) SELECT x FROM a
--- error
line 1, column 26: There is no table `b`.
WITH a AS (SELECT x FROM b), b AS (SELECT one AS x FROM lab.one) SELECT x FROM a
                         ^
Hint: The tables are listed in `tap_schema.tables`.

### a column that the query of a WITH does not give
WITH w AS (SELECT band FROM obs.bands) SELECT wave FROM w
--- error
line 1, column 47: There is no column `wave` in the tables of this query.
WITH w AS (SELECT band FROM obs.bands) SELECT wave FROM w
                                              ^^^^
Hint: The columns are: band.

### WITH the same name twice
WITH w AS (SELECT one FROM lab.one), w AS (SELECT one FROM lab.one) SELECT one FROM w
--- error
line 1, column 38: WITH has two queries named `w`.
WITH w AS (SELECT one FROM lab.one), w AS (SELECT one FROM lab.one) SELECT one FROM w
                                     ^
Hint: Give each a name of its own.
