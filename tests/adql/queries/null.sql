### IS NULL
SELECT id FROM obs.exposures WHERE band IS NULL
--- rows
5
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" IS NULL)
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" IS NULL)
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`band` IS NULL)

### IS NOT NULL
SELECT id FROM obs.exposures WHERE night IS NOT NULL AND id > 4
--- rows
5
6
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."night" IS NOT NULL) AND ("exposures"."id" > 4))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."night" IS NOT NULL) AND ("exposures"."id" > 4))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((`exposures`.`night` IS NOT NULL) AND (`exposures`.`id` > 4))

### IS NULL of an expression
SELECT id FROM obs.exposures WHERE night + seconds IS NULL
--- rows
7
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."night" + CAST("exposures"."seconds" AS DOUBLE)) IS NULL)
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."night" + CAST("exposures"."seconds" AS DOUBLE PRECISION)) IS NULL)
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((`exposures`.`night` + CAST(`exposures`.`seconds` AS DOUBLE)) IS NULL)

### IS NULL of each type
SELECT id FROM lab.mixed WHERE i IS NULL AND n IS NULL AND b IS NULL AND f IS NULL AND d IS NULL AND s IS NULL AND t IS NULL AND flag IS NULL
--- rows
4
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."i" IS NULL) AND ("mixed"."n" IS NULL) AND ("mixed"."b" IS NULL) AND ("mixed"."f" IS NULL) AND ("mixed"."d" IS NULL) AND ("mixed"."s" IS NULL) AND ("mixed"."t" IS NULL) AND ("mixed"."flag" IS NULL))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."i" IS NULL) AND ("mixed"."n" IS NULL) AND ("mixed"."b" IS NULL) AND ("mixed"."f" IS NULL) AND ("mixed"."d" IS NULL) AND ("mixed"."s" IS NULL) AND ("mixed"."t" IS NULL) AND ("mixed"."flag" IS NULL))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE ((`mixed`.`i` IS NULL) AND (`mixed`.`n` IS NULL) AND (`mixed`.`b` IS NULL) AND (`mixed`.`f` IS NULL) AND (`mixed`.`d` IS NULL) AND (`mixed`.`s` IS NULL) AND (`mixed`.`t` IS NULL) AND (`mixed`.`flag` IS NULL))

### NULL equals nothing
SELECT id FROM obs.exposures WHERE band = NULL
--- error
line 1, column 36: Nothing is equal to NULL, nor less or more.
SELECT id FROM obs.exposures WHERE band = NULL
                                   ^^^^^^^^^^^
Hint: Use IS NULL or IS NOT NULL. Write: SELECT id FROM obs.exposures WHERE band IS NULL

### NULL is unequal to nothing
SELECT id FROM obs.exposures WHERE band <> NULL
--- error
line 1, column 36: Nothing is equal to NULL, nor less or more.
SELECT id FROM obs.exposures WHERE band <> NULL
                                   ^^^^^^^^^^^^
Hint: Use IS NULL or IS NOT NULL. Write: SELECT id FROM obs.exposures WHERE band IS NOT NULL

### a NULL column is not equal to itself
SELECT id FROM obs.exposures WHERE night = night
--- rows
1
2
3
4
5
6
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" = "exposures"."night")
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" = "exposures"."night")
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`night` = `exposures`.`night`)

### a NULL is not unequal to a value
SELECT id FROM obs.exposures WHERE band <> 'g'
--- rows
2
6
7
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" <> 'g')
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" <> 'g')
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`band` <> (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### NOT of an unknown is unknown
SELECT id FROM obs.exposures WHERE NOT (night > 2)
--- rows
1
2
3
4
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (NOT ("exposures"."night" > 2))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (NOT ("exposures"."night" > 2))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (NOT (`exposures`.`night` > 2))

### unknown OR true is true
SELECT id FROM obs.exposures WHERE night > 100 OR id = 7
--- rows
7
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."night" > 100) OR ("exposures"."id" = 7))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."night" > 100) OR ("exposures"."id" = 7))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((`exposures`.`night` > 100) OR (`exposures`.`id` = 7))

### unknown AND false is false, and its NOT true
SELECT id FROM obs.exposures WHERE NOT (night > 100 AND id = 1) AND id = 7
--- rows
7
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ((NOT (("exposures"."night" > 100) AND ("exposures"."id" = 1))) AND ("exposures"."id" = 7))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ((NOT (("exposures"."night" > 100) AND ("exposures"."id" = 1))) AND ("exposures"."id" = 7))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((NOT ((`exposures`.`night` > 100) AND (`exposures`.`id` = 1))) AND (`exposures`.`id` = 7))

### NULL in arithmetic gives NULL
SELECT night + NULL AS a, NULL * 2 AS b FROM obs.nights WHERE night = 1
--- rows
null, null
--- duckdb
SELECT ("nights"."night" + NULL) AS "a", (NULL * 2) AS "b"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" = 1)
--- postgresql
SELECT CAST((CAST("nights"."night" AS BIGINT) + NULL) AS INTEGER) AS "a", CAST((CAST(NULL AS BIGINT) * 2) AS INTEGER) AS "b"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" = 1)
--- mariadb
SELECT (`nights`.`night` + NULL) AS `a`, (NULL * 2) AS `b`
FROM `obs`.`nights_1` AS `nights`
WHERE (`nights`.`night` = 1)

### NULL through each operator
SELECT n + 1 AS a, n - 1 AS b, n * 0 AS c, n / 1 AS d, -n AS e FROM lab.mixed WHERE id = 4
--- rows
null, null, null, null, null
--- duckdb
SELECT ("mixed"."n" + 1) AS "a", ("mixed"."n" - 1) AS "b", ("mixed"."n" * 0) AS "c", ("mixed"."n" // 1) AS "d", (-"mixed"."n") AS "e"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 4)
--- postgresql
SELECT CAST((CAST("mixed"."n" AS BIGINT) + 1) AS INTEGER) AS "a", CAST((CAST("mixed"."n" AS BIGINT) - 1) AS INTEGER) AS "b", CAST((CAST("mixed"."n" AS BIGINT) * 0) AS INTEGER) AS "c", CAST((CAST("mixed"."n" AS BIGINT) / 1) AS INTEGER) AS "d", CAST((-"mixed"."n") AS INTEGER) AS "e"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 4)
--- mariadb
SELECT (`mixed`.`n` + 1) AS `a`, (`mixed`.`n` - 1) AS `b`, (`mixed`.`n` * 0) AS `c`, (`mixed`.`n` DIV 1) AS `d`, (-`mixed`.`n`) AS `e`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 4)

### NULL BETWEEN is unknown
SELECT id FROM obs.exposures WHERE night BETWEEN 0 AND 100 OR night NOT BETWEEN 0 AND 100
--- rows
1
2
3
4
5
6
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."night" BETWEEN 0 AND 100) OR ("exposures"."night" NOT BETWEEN 0 AND 100))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."night" BETWEEN 0 AND 100) OR ("exposures"."night" NOT BETWEEN 0 AND 100))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((`exposures`.`night` BETWEEN 0 AND 100) OR (`exposures`.`night` NOT BETWEEN 0 AND 100))

### BETWEEN with a NULL bound may still be false
SELECT night FROM obs.nights WHERE night NOT BETWEEN 3 AND NULL
--- rows
1
2
--- duckdb
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" NOT BETWEEN 3 AND NULL)
--- postgresql
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" NOT BETWEEN 3 AND NULL)
--- mariadb
SELECT `nights`.`night` AS `night`
FROM `obs`.`nights_1` AS `nights`
WHERE (`nights`.`night` NOT BETWEEN 3 AND NULL)

### IN with a NULL in the list finds the others
SELECT night FROM obs.nights WHERE night IN (1, NULL)
--- rows
1
--- duckdb
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" IN (1, NULL))
--- postgresql
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" IN (1, NULL))
--- mariadb
SELECT `nights`.`night` AS `night`
FROM `obs`.`nights_1` AS `nights`
WHERE (`nights`.`night` IN (1, NULL))

### NOT IN with a NULL in the list finds nothing
SELECT night FROM obs.nights WHERE night NOT IN (1, NULL)
--- rows
--- duckdb
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" NOT IN (1, NULL))
--- postgresql
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" NOT IN (1, NULL))
--- mariadb
SELECT `nights`.`night` AS `night`
FROM `obs`.`nights_1` AS `nights`
WHERE (`nights`.`night` NOT IN (1, NULL))

### NOT IN of a sub-query with a NULL finds nothing
SELECT night FROM obs.nights WHERE night NOT IN (SELECT night FROM obs.exposures)
--- rows
--- duckdb
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" NOT IN (
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"))
--- postgresql
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" NOT IN (
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"))
--- mariadb
SELECT `nights`.`night` AS `night`
FROM `obs`.`nights_1` AS `nights`
WHERE (`nights`.`night` NOT IN (
  SELECT `exposures`.`night` AS `night`
  FROM `obs`.`exposures_1` AS `exposures`))

### NOT IN of a sub-query without its NULL
SELECT night FROM obs.nights WHERE night NOT IN (SELECT night FROM obs.exposures WHERE night IS NOT NULL)
--- rows
4
--- duckdb
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" NOT IN (
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."night" IS NOT NULL)))
--- postgresql
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" NOT IN (
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."night" IS NOT NULL)))
--- mariadb
SELECT `nights`.`night` AS `night`
FROM `obs`.`nights_1` AS `nights`
WHERE (`nights`.`night` NOT IN (
  SELECT `exposures`.`night` AS `night`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`night` IS NOT NULL)))

### NULL NOT IN an empty list of a sub-query is true
SELECT id FROM obs.exposures WHERE band NOT IN (SELECT band FROM obs.bands WHERE wave > 1000)
--- rows
1
2
3
4
5
6
7
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" NOT IN (
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."wave" > 1000)))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" NOT IN (
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."wave" > 1000)))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) NOT IN (
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`bands_1` AS `bands`
  WHERE (`bands`.`wave` > 1000)))

### LIKE of NULL is unknown
SELECT id FROM obs.exposures WHERE band LIKE '%' OR band NOT LIKE '%'
--- rows
1
2
3
4
6
7
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."band" LIKE '%') OR ("exposures"."band" NOT LIKE '%'))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."band" LIKE '%' ESCAPE '') OR ("exposures"."band" NOT LIKE '%' ESCAPE ''))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((`exposures`.`band` LIKE (_utf8mb4'%' COLLATE utf8mb4_nopad_bin) ESCAPE '|') OR (`exposures`.`band` NOT LIKE (_utf8mb4'%' COLLATE utf8mb4_nopad_bin) ESCAPE '|'))

### LIKE with NULL as the pattern is unknown
SELECT id FROM obs.exposures WHERE band LIKE NULL
--- rows
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" LIKE NULL)
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" LIKE NULL ESCAPE '')
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) LIKE REPLACE(NULL, '|', '||') ESCAPE '|')

### NULL goes last in ascending order
SELECT night FROM obs.exposures ORDER BY night, id
--- rows
1
1
2
2
3
9
null
--- duckdb
SELECT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
ORDER BY 1 ASC NULLS LAST, "exposures"."id" ASC NULLS LAST
--- postgresql
SELECT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
ORDER BY 1 ASC NULLS LAST, "exposures"."id" ASC NULLS LAST
--- mariadb
SELECT `exposures`.`night` AS `night`
FROM `obs`.`exposures_1` AS `exposures`
ORDER BY (`exposures`.`night`) IS NULL, 1, `exposures`.`id` IS NULL, `exposures`.`id`

### NULL goes last in descending order
SELECT DISTINCT night FROM obs.exposures ORDER BY night DESC
--- rows
9
3
2
1
null
--- duckdb
SELECT DISTINCT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
ORDER BY 1 DESC NULLS LAST
--- postgresql
SELECT DISTINCT "exposures"."night" AS "night"
FROM "obs"."exposures_1" AS "exposures"
ORDER BY 1 DESC NULLS LAST
--- mariadb
SELECT DISTINCT `exposures`.`night` AS `night`
FROM `obs`.`exposures_1` AS `exposures`
ORDER BY 1 DESC

### NULL is a group of its own
SELECT band, COUNT(*) AS c FROM obs.exposures GROUP BY band
--- rows
"g", 3
"r", 2
"i", 1
null, 1
--- duckdb
SELECT "exposures"."band" AS "band", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."band"
--- postgresql
SELECT "exposures"."band" AS "band", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY "exposures"."band"
--- mariadb
SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)

### aggregates leave out NULL
SELECT COUNT(night) AS c, SUM(night) AS s, MIN(night) AS a, MAX(night) AS z FROM obs.exposures
--- rows
6, 18, 1, 9
--- duckdb
SELECT COUNT("exposures"."night") AS "c", CAST(SUM("exposures"."night") AS BIGINT) AS "s", MIN("exposures"."night") AS "a", MAX("exposures"."night") AS "z"
FROM "obs"."exposures_1" AS "exposures"
--- postgresql
SELECT COUNT("exposures"."night") AS "c", CAST(SUM("exposures"."night") AS BIGINT) AS "s", CAST(MIN("exposures"."night") AS INTEGER) AS "a", CAST(MAX("exposures"."night") AS INTEGER) AS "z"
FROM "obs"."exposures_1" AS "exposures"
--- mariadb
SELECT COUNT(`exposures`.`night`) AS `c`, (SUM(`exposures`.`night`) DIV 1) AS `s`, MIN(`exposures`.`night`) AS `a`, MAX(`exposures`.`night`) AS `z`
FROM `obs`.`exposures_1` AS `exposures`

### an average counts no NULL
SELECT AVG(moon) AS a FROM obs.nights
--- rows
0.5
--- duckdb
SELECT AVG("nights"."moon") AS "a"
FROM "obs"."nights_1" AS "nights"
--- postgresql
SELECT CAST(AVG("nights"."moon") AS DOUBLE PRECISION) AS "a"
FROM "obs"."nights_1" AS "nights"
--- mariadb
SELECT AVG(CAST(`nights`.`moon` AS DOUBLE)) AS `a`
FROM `obs`.`nights_1` AS `nights`

### aggregates of NULL alone
SELECT COUNT(seconds) AS c, SUM(seconds) AS s, AVG(seconds) AS a, MIN(seconds) AS m FROM obs.exposures WHERE id = 7
--- rows
0, null, null, null
--- duckdb
SELECT COUNT("exposures"."seconds") AS "c", SUM("exposures"."seconds") AS "s", AVG("exposures"."seconds") AS "a", MIN("exposures"."seconds") AS "m"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" = 7)
--- postgresql
SELECT COUNT("exposures"."seconds") AS "c", SUM(CAST("exposures"."seconds" AS DOUBLE PRECISION)) AS "s", AVG(CAST("exposures"."seconds" AS DOUBLE PRECISION)) AS "a", MIN("exposures"."seconds") AS "m"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" = 7)
--- mariadb
SELECT COUNT(`exposures`.`seconds`) AS `c`, SUM(`exposures`.`seconds`) AS `s`, AVG(CAST(`exposures`.`seconds` AS DOUBLE)) AS `a`, CAST(MIN(`exposures`.`seconds`) AS DOUBLE) AS `m`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` = 7)

### a join does not join NULL with NULL
SELECT a.id FROM obs.exposures AS a JOIN obs.exposures AS b ON a.night = b.night AND a.id = b.id
--- rows
1
2
3
4
5
6
--- duckdb
SELECT "a"."id" AS "id"
FROM "obs"."exposures_1" AS "a"
INNER JOIN "obs"."exposures_1" AS "b" ON (("a"."night" = "b"."night") AND ("a"."id" = "b"."id"))
--- postgresql
SELECT "a"."id" AS "id"
FROM "obs"."exposures_1" AS "a"
INNER JOIN "obs"."exposures_1" AS "b" ON (("a"."night" = "b"."night") AND ("a"."id" = "b"."id"))
--- mariadb
SELECT `a`.`id` AS `id`
FROM `obs`.`exposures_1` AS `a`
INNER JOIN `obs`.`exposures_1` AS `b` ON ((`a`.`night` = `b`.`night`) AND (`a`.`id` = `b`.`id`))

### NULL in a function
SELECT ABS(n) AS a, SQRT(d) AS b, UPPER(s) AS c, POWER(d, 2) AS e, MOD(n, 3) AS m FROM lab.mixed WHERE id = 4
--- rows
null, null, null, null, null
--- duckdb
SELECT abs("mixed"."n") AS "a", sqrt(nullif(greatest("mixed"."d", -5e-324), -5e-324)) AS "b", upper("mixed"."s") AS "c", power("mixed"."d", 2) AS "e", mod("mixed"."n", nullif(3, 0)) AS "m"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 4)
--- postgresql
SELECT CAST(abs("mixed"."n") AS INTEGER) AS "a", sqrt(nullif(greatest(CAST("mixed"."d" AS DOUBLE PRECISION), -5e-324), -5e-324)) AS "b", upper("mixed"."s") AS "c", power(CAST("mixed"."d" AS DOUBLE PRECISION), CAST(2 AS DOUBLE PRECISION)) AS "e", CAST(mod("mixed"."n", nullif(3, 0)) AS INTEGER) AS "m"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 4)
--- mariadb
SELECT ABS(`mixed`.`n`) AS `a`, SQRT(`mixed`.`d`) AS `b`, UPPER((CONVERT(`mixed`.`s` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `c`, POWER(`mixed`.`d`, 2) AS `e`, MOD(`mixed`.`n`, 3) AS `m`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 4)

### a constant NULL is a row of NULL
SELECT NULL AS x FROM obs.bands
--- rows
null
null
null
--- duckdb
SELECT NULL AS "x"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT NULL AS "x"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT NULL AS `x`
FROM `obs`.`bands_1` AS `bands`

### INTERSECT takes NULL as equal to NULL
SELECT night FROM obs.exposures WHERE id > 5 INTERSECT SELECT night FROM obs.exposures WHERE band = 'i'
--- rows
null
--- duckdb
(
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."id" > 5))
INTERSECT (
  SELECT "exposures_2"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures_2"
  WHERE ("exposures_2"."band" = 'i'))
--- postgresql
(
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."id" > 5))
INTERSECT (
  SELECT "exposures_2"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures_2"
  WHERE ("exposures_2"."band" = 'i'))
--- mariadb
(
  SELECT `exposures`.`night` AS `night`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`id` > 5))
INTERSECT (
  SELECT `exposures_2`.`night` AS `night`
  FROM `obs`.`exposures_1` AS `exposures_2`
  WHERE (`exposures_2`.`band` = _utf8mb4'i' AND `exposures_2`.`band` = (_utf8mb4'i' COLLATE utf8mb4_nopad_bin)))

### EXCEPT takes NULL as equal to NULL
SELECT observer FROM obs.nights EXCEPT SELECT s FROM lab.mixed WHERE id = 4
--- rows
"Tycho"
"Sophie"
--- duckdb
(
  SELECT "nights"."observer" AS "observer"
  FROM "obs"."nights_1" AS "nights")
EXCEPT (
  SELECT "mixed"."s" AS "s"
  FROM "lab"."mixed_1" AS "mixed"
  WHERE ("mixed"."id" = 4))
--- postgresql
(
  SELECT "nights"."observer" AS "observer"
  FROM "obs"."nights_1" AS "nights")
EXCEPT (
  SELECT "mixed"."s" AS "s"
  FROM "lab"."mixed_1" AS "mixed"
  WHERE ("mixed"."id" = 4))
--- mariadb
(
  SELECT (CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
  FROM `obs`.`nights_1` AS `nights`)
EXCEPT (
  SELECT (CONVERT(`mixed`.`s` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `s`
  FROM `lab`.`mixed_1` AS `mixed`
  WHERE (`mixed`.`id` = 4))

### NULL joins no row with USING
SELECT COUNT(*) AS c FROM obs.exposures JOIN obs.nights USING (night)
--- rows
5
--- duckdb
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."nights_1" AS "nights" ON ("exposures"."night" = "nights"."night")
--- postgresql
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."nights_1" AS "nights" ON ("exposures"."night" = "nights"."night")
--- mariadb
SELECT COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
INNER JOIN `obs`.`nights_1` AS `nights` ON (`exposures`.`night` = `nights`.`night`)

### empty string and NULL are two groups
SELECT word, COUNT(*) AS c FROM lab.words WHERE id IN (9, 10) GROUP BY word
--- rows
"", 1
null, 1
--- duckdb
SELECT "words"."word" AS "word", COUNT(*) AS "c"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" IN (9, 10))
GROUP BY "words"."word"
--- postgresql
SELECT "words"."word" AS "word", COUNT(*) AS "c"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" IN (9, 10))
GROUP BY "words"."word"
--- mariadb
SELECT (CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `word`, COUNT(*) AS `c`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`id` IN (9, 10))
GROUP BY (CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)
