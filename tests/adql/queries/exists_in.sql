### EXISTS
SELECT night FROM obs.nights AS n WHERE EXISTS (SELECT * FROM obs.exposures AS e WHERE e.night = n.night)
--- rows
1
2
3
--- duckdb
SELECT "n"."night" AS "night"
FROM "obs"."nights_1" AS "n"
WHERE EXISTS (
  SELECT "e"."id" AS "id", "e"."night" AS "night", "e"."band" AS "band", "e"."seconds" AS "seconds"
  FROM "obs"."exposures_1" AS "e"
  WHERE ("e"."night" = "n"."night"))
--- postgresql
SELECT "n"."night" AS "night"
FROM "obs"."nights_1" AS "n"
WHERE EXISTS (
  SELECT "e"."id" AS "id", "e"."night" AS "night", "e"."band" AS "band", "e"."seconds" AS "seconds"
  FROM "obs"."exposures_1" AS "e"
  WHERE ("e"."night" = "n"."night"))
--- mariadb
SELECT `n`.`night` AS `night`
FROM `obs`.`nights_1` AS `n`
WHERE EXISTS (
  SELECT `e`.`id` AS `id`, `e`.`night` AS `night`, (CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `e`.`seconds` AS `seconds`
  FROM `obs`.`exposures_1` AS `e`
  WHERE (`e`.`night` = `n`.`night`))

### NOT EXISTS
SELECT night FROM obs.nights AS n WHERE NOT EXISTS (SELECT * FROM obs.exposures AS e WHERE e.night = n.night)
--- rows
4
--- duckdb
SELECT "n"."night" AS "night"
FROM "obs"."nights_1" AS "n"
WHERE (NOT EXISTS (
  SELECT "e"."id" AS "id", "e"."night" AS "night", "e"."band" AS "band", "e"."seconds" AS "seconds"
  FROM "obs"."exposures_1" AS "e"
  WHERE ("e"."night" = "n"."night")))
--- postgresql
SELECT "n"."night" AS "night"
FROM "obs"."nights_1" AS "n"
WHERE (NOT EXISTS (
  SELECT "e"."id" AS "id", "e"."night" AS "night", "e"."band" AS "band", "e"."seconds" AS "seconds"
  FROM "obs"."exposures_1" AS "e"
  WHERE ("e"."night" = "n"."night")))
--- mariadb
SELECT `n`.`night` AS `night`
FROM `obs`.`nights_1` AS `n`
WHERE (NOT EXISTS (
  SELECT `e`.`id` AS `id`, `e`.`night` AS `night`, (CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `e`.`seconds` AS `seconds`
  FROM `obs`.`exposures_1` AS `e`
  WHERE (`e`.`night` = `n`.`night`)))

### EXISTS with a constant in its list
SELECT band FROM obs.bands AS b WHERE EXISTS (SELECT 1 FROM obs.exposures AS e WHERE e.band = b.band AND e.seconds > 50)
--- rows
"g"
--- duckdb
SELECT "b"."band" AS "band"
FROM "obs"."bands_1" AS "b"
WHERE EXISTS (
  SELECT 1 AS "col_1"
  FROM "obs"."exposures_1" AS "e"
  WHERE (("e"."band" = "b"."band") AND ("e"."seconds" > 50)))
--- postgresql
SELECT "b"."band" AS "band"
FROM "obs"."bands_1" AS "b"
WHERE EXISTS (
  SELECT 1 AS "col_1"
  FROM "obs"."exposures_1" AS "e"
  WHERE (("e"."band" = "b"."band") AND ("e"."seconds" > 50)))
--- mariadb
SELECT (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `b`
WHERE EXISTS (
  SELECT 1 AS `col_1`
  FROM `obs`.`exposures_1` AS `e`
  WHERE ((`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AND (`e`.`seconds` > 50)))

### EXISTS without correlation is true for all
SELECT band FROM obs.bands WHERE EXISTS (SELECT * FROM lab.one)
--- rows
"g"
"r"
"z"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE EXISTS (
  SELECT "one"."one" AS "one"
  FROM "lab"."one_1" AS "one")
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE EXISTS (
  SELECT "one"."one" AS "one"
  FROM "lab"."one_1" AS "one")
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE EXISTS (
  SELECT `one`.`one` AS `one`
  FROM `lab`.`one_1` AS `one`)

### EXISTS of an empty table
SELECT band FROM obs.bands WHERE EXISTS (SELECT * FROM lab.empty)
--- rows
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE EXISTS (
  SELECT "empty"."id" AS "id", "empty"."x" AS "x"
  FROM "lab"."empty_1" AS "empty")
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE EXISTS (
  SELECT "empty"."id" AS "id", "empty"."x" AS "x"
  FROM "lab"."empty_1" AS "empty")
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE EXISTS (
  SELECT `empty`.`id` AS `id`, `empty`.`x` AS `x`
  FROM `lab`.`empty_1` AS `empty`)

### EXISTS of a NULL is true, as there is a row
SELECT one FROM lab.one WHERE EXISTS (SELECT NULL FROM lab.one)
--- rows
1
--- duckdb
SELECT "one"."one" AS "one"
FROM "lab"."one_1" AS "one"
WHERE EXISTS (
  SELECT NULL AS "col_1"
  FROM "lab"."one_1" AS "one_2")
--- postgresql
SELECT "one"."one" AS "one"
FROM "lab"."one_1" AS "one"
WHERE EXISTS (
  SELECT NULL AS "col_1"
  FROM "lab"."one_1" AS "one_2")
--- mariadb
SELECT `one`.`one` AS `one`
FROM `lab`.`one_1` AS `one`
WHERE EXISTS (
  SELECT NULL AS `col_1`
  FROM `lab`.`one_1` AS `one_2`)

### EXISTS of an aggregate is always true
SELECT one FROM lab.one WHERE EXISTS (SELECT COUNT(*) FROM lab.empty)
--- rows
1
--- duckdb
SELECT "one"."one" AS "one"
FROM "lab"."one_1" AS "one"
WHERE EXISTS (
  SELECT COUNT(*) AS "count"
  FROM "lab"."empty_1" AS "empty")
--- postgresql
SELECT "one"."one" AS "one"
FROM "lab"."one_1" AS "one"
WHERE EXISTS (
  SELECT COUNT(*) AS "count"
  FROM "lab"."empty_1" AS "empty")
--- mariadb
SELECT `one`.`one` AS `one`
FROM `lab`.`one_1` AS `one`
WHERE EXISTS (
  SELECT COUNT(*) AS `count`
  FROM `lab`.`empty_1` AS `empty`)

### EXISTS of a grouped empty table is false
SELECT one FROM lab.one WHERE EXISTS (SELECT COUNT(*) FROM lab.empty GROUP BY id)
--- rows
--- duckdb
SELECT "one"."one" AS "one"
FROM "lab"."one_1" AS "one"
WHERE EXISTS (
  SELECT COUNT(*) AS "count"
  FROM "lab"."empty_1" AS "empty"
  GROUP BY "empty"."id")
--- postgresql
SELECT "one"."one" AS "one"
FROM "lab"."one_1" AS "one"
WHERE EXISTS (
  SELECT COUNT(*) AS "count"
  FROM "lab"."empty_1" AS "empty"
  GROUP BY "empty"."id")
--- mariadb
SELECT `one`.`one` AS `one`
FROM `lab`.`one_1` AS `one`
WHERE EXISTS (
  SELECT COUNT(*) AS `count`
  FROM `lab`.`empty_1` AS `empty`
  GROUP BY `empty`.`id`)

### EXISTS with AND and OR
SELECT night FROM obs.nights AS n WHERE moon > 0.7 OR EXISTS (SELECT * FROM obs.exposures AS e WHERE e.night = n.night AND e.band = 'r')
--- rows
1
3
--- duckdb
SELECT "n"."night" AS "night"
FROM "obs"."nights_1" AS "n"
WHERE (("n"."moon" > 0.7) OR EXISTS (
  SELECT "e"."id" AS "id", "e"."night" AS "night", "e"."band" AS "band", "e"."seconds" AS "seconds"
  FROM "obs"."exposures_1" AS "e"
  WHERE (("e"."night" = "n"."night") AND ("e"."band" = 'r'))))
--- postgresql
SELECT "n"."night" AS "night"
FROM "obs"."nights_1" AS "n"
WHERE (("n"."moon" > 0.7) OR EXISTS (
  SELECT "e"."id" AS "id", "e"."night" AS "night", "e"."band" AS "band", "e"."seconds" AS "seconds"
  FROM "obs"."exposures_1" AS "e"
  WHERE (("e"."night" = "n"."night") AND ("e"."band" = 'r'))))
--- mariadb
SELECT `n`.`night` AS `night`
FROM `obs`.`nights_1` AS `n`
WHERE ((`n`.`moon` > 0.7e0) OR EXISTS (
  SELECT `e`.`id` AS `id`, `e`.`night` AS `night`, (CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `e`.`seconds` AS `seconds`
  FROM `obs`.`exposures_1` AS `e`
  WHERE ((`e`.`night` = `n`.`night`) AND (`e`.`band` = _utf8mb4'r' AND `e`.`band` = (_utf8mb4'r' COLLATE utf8mb4_nopad_bin)))))

### EXISTS of a union
SELECT band FROM obs.bands AS b WHERE EXISTS (SELECT id FROM obs.exposures AS e WHERE e.band = b.band AND e.id = 1 UNION SELECT id FROM obs.exposures AS e WHERE e.band = b.band AND e.id = 6)
--- rows
"g"
"r"
--- duckdb
SELECT "b"."band" AS "band"
FROM "obs"."bands_1" AS "b"
WHERE EXISTS ((
  SELECT "e"."id" AS "id"
  FROM "obs"."exposures_1" AS "e"
  WHERE (("e"."band" = "b"."band") AND ("e"."id" = 1)))
  UNION (
    SELECT "e_2"."id" AS "id"
    FROM "obs"."exposures_1" AS "e_2"
    WHERE (("e_2"."band" = "b"."band") AND ("e_2"."id" = 6))))
--- postgresql
SELECT "b"."band" AS "band"
FROM "obs"."bands_1" AS "b"
WHERE EXISTS ((
  SELECT "e"."id" AS "id"
  FROM "obs"."exposures_1" AS "e"
  WHERE (("e"."band" = "b"."band") AND ("e"."id" = 1)))
  UNION (
    SELECT "e_2"."id" AS "id"
    FROM "obs"."exposures_1" AS "e_2"
    WHERE (("e_2"."band" = "b"."band") AND ("e_2"."id" = 6))))
--- mariadb
SELECT (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `b`
WHERE EXISTS ((
  SELECT `e`.`id` AS `id`
  FROM `obs`.`exposures_1` AS `e`
  WHERE ((`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AND (`e`.`id` = 1)))
  UNION (
    SELECT `e_2`.`id` AS `id`
    FROM `obs`.`exposures_1` AS `e_2`
    WHERE ((`e_2`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AND (`e_2`.`id` = 6))))

### EXISTS in EXISTS
SELECT observer FROM obs.nights AS n WHERE EXISTS (SELECT * FROM obs.exposures AS e WHERE e.night = n.night AND EXISTS (SELECT * FROM obs.bands AS b WHERE b.band = e.band AND b.wave > n.moon + 619))
--- rows
"Tycho"
--- duckdb
SELECT "n"."observer" AS "observer"
FROM "obs"."nights_1" AS "n"
WHERE EXISTS (
  SELECT "e"."id" AS "id", "e"."night" AS "night", "e"."band" AS "band", "e"."seconds" AS "seconds"
  FROM "obs"."exposures_1" AS "e"
  WHERE (("e"."night" = "n"."night") AND EXISTS (
    SELECT "b"."band" AS "band", "b"."wave" AS "wave"
    FROM "obs"."bands_1" AS "b"
    WHERE (("b"."band" = "e"."band") AND ("b"."wave" > ("n"."moon" + 619))))))
--- postgresql
SELECT "n"."observer" AS "observer"
FROM "obs"."nights_1" AS "n"
WHERE EXISTS (
  SELECT "e"."id" AS "id", "e"."night" AS "night", "e"."band" AS "band", "e"."seconds" AS "seconds"
  FROM "obs"."exposures_1" AS "e"
  WHERE (("e"."night" = "n"."night") AND EXISTS (
    SELECT "b"."band" AS "band", "b"."wave" AS "wave"
    FROM "obs"."bands_1" AS "b"
    WHERE (("b"."band" = "e"."band") AND ("b"."wave" > ("n"."moon" + 619))))))
--- mariadb
SELECT (CONVERT(`n`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
FROM `obs`.`nights_1` AS `n`
WHERE EXISTS (
  SELECT `e`.`id` AS `id`, `e`.`night` AS `night`, (CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `e`.`seconds` AS `seconds`
  FROM `obs`.`exposures_1` AS `e`
  WHERE ((`e`.`night` = `n`.`night`) AND EXISTS (
    SELECT (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `b`.`wave` AS `wave`
    FROM `obs`.`bands_1` AS `b`
    WHERE ((`b`.`band` = (CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AND (`b`.`wave` > (`n`.`moon` + 619))))))

### every row has one, by two NOT EXISTS
SELECT observer FROM obs.nights AS n WHERE n.observer IS NOT NULL AND NOT EXISTS (SELECT * FROM obs.bands AS b WHERE b.wave < 700 AND NOT EXISTS (SELECT * FROM obs.exposures AS e WHERE e.band = b.band AND e.night = n.night))
--- rows
"Tycho"
--- duckdb
SELECT "n"."observer" AS "observer"
FROM "obs"."nights_1" AS "n"
WHERE (("n"."observer" IS NOT NULL) AND (NOT EXISTS (
  SELECT "b"."band" AS "band", "b"."wave" AS "wave"
  FROM "obs"."bands_1" AS "b"
  WHERE (("b"."wave" < 700) AND (NOT EXISTS (
    SELECT "e"."id" AS "id", "e"."night" AS "night", "e"."band" AS "band", "e"."seconds" AS "seconds"
    FROM "obs"."exposures_1" AS "e"
    WHERE (("e"."band" = "b"."band") AND ("e"."night" = "n"."night"))))))))
--- postgresql
SELECT "n"."observer" AS "observer"
FROM "obs"."nights_1" AS "n"
WHERE (("n"."observer" IS NOT NULL) AND (NOT EXISTS (
  SELECT "b"."band" AS "band", "b"."wave" AS "wave"
  FROM "obs"."bands_1" AS "b"
  WHERE (("b"."wave" < 700) AND (NOT EXISTS (
    SELECT "e"."id" AS "id", "e"."night" AS "night", "e"."band" AS "band", "e"."seconds" AS "seconds"
    FROM "obs"."exposures_1" AS "e"
    WHERE (("e"."band" = "b"."band") AND ("e"."night" = "n"."night"))))))))
--- mariadb
SELECT (CONVERT(`n`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
FROM `obs`.`nights_1` AS `n`
WHERE ((`n`.`observer` IS NOT NULL) AND (NOT EXISTS (
  SELECT (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `b`.`wave` AS `wave`
  FROM `obs`.`bands_1` AS `b`
  WHERE ((`b`.`wave` < 700) AND (NOT EXISTS (
    SELECT `e`.`id` AS `id`, `e`.`night` AS `night`, (CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `e`.`seconds` AS `seconds`
    FROM `obs`.`exposures_1` AS `e`
    WHERE ((`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AND (`e`.`night` = `n`.`night`))))))))

### IN with numbers
SELECT id FROM obs.exposures WHERE id IN (1, 3, 99)
--- rows
1
3
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (1, 3, 99))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (1, 3, 99))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` IN (1, 3, 99))

### IN with one value
SELECT id FROM obs.exposures WHERE band IN ('i')
--- rows
7
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" IN ('i'))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" IN ('i'))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`band` IN (_utf8mb4'i') AND `exposures`.`band` IN ((_utf8mb4'i' COLLATE utf8mb4_nopad_bin)))

### NOT IN with strings
SELECT id FROM obs.exposures WHERE band NOT IN ('g', 'i')
--- rows
2
6
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" NOT IN ('g', 'i'))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" NOT IN ('g', 'i'))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`band` NOT IN ((_utf8mb4'g' COLLATE utf8mb4_nopad_bin), (_utf8mb4'i' COLLATE utf8mb4_nopad_bin)))

### IN with expressions
SELECT id FROM obs.exposures WHERE id IN (1 + 1, 2 * 2, -(-6))
--- rows
2
4
6
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN ((1 + 1), (2 * 2), (-(-6))))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN ((CAST(1 AS BIGINT) + 1), (CAST(2 AS BIGINT) * 2), (-(-6))))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` IN ((1 + 1), (2 * 2), (-(-6))))

### IN with columns
SELECT id FROM obs.exposures WHERE 1 IN (id, night)
--- rows
1
2
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (1 IN ("exposures"."id", "exposures"."night"))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (1 IN ("exposures"."id", "exposures"."night"))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (1 IN (`exposures`.`id`, `exposures`.`night`))

### IN with a value that is there twice
SELECT id FROM obs.exposures WHERE id IN (2, 2, 2)
--- rows
2
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (2, 2, 2))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (2, 2, 2))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` IN (2, 2, 2))

### IN with whole numbers and decimals
SELECT band FROM obs.bands WHERE wave IN (480, 620.0, 9e2)
--- rows
"g"
"r"
"z"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" IN (480, 620.0, 900.0e0))
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" IN (480, 620.0, 900.0e0::DOUBLE PRECISION))
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`wave` IN (480, 620.0e0, 900.0e0))

### IN with an expression on the left
SELECT id FROM obs.exposures WHERE MOD(id, 3) IN (0)
--- rows
3
6
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (mod("exposures"."id", nullif(3, 0)) IN (0))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (mod("exposures"."id", nullif(3, 0)) IN (0))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (MOD(`exposures`.`id`, 3) IN (0))

### IN with a sub-query
SELECT id FROM obs.exposures WHERE night IN (SELECT night FROM obs.nights WHERE observer = 'Tycho')
--- rows
1
2
5
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" IN (
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."observer" = 'Tycho')))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" IN (
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."observer" = 'Tycho')))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`night` IN (
  SELECT `nights`.`night` AS `night`
  FROM `obs`.`nights_1` AS `nights`
  WHERE (`nights`.`observer` = _utf8mb4'Tycho' AND `nights`.`observer` = (_utf8mb4'Tycho' COLLATE utf8mb4_nopad_bin))))

### NOT IN with a sub-query
SELECT id FROM obs.exposures WHERE night NOT IN (SELECT night FROM obs.nights WHERE observer = 'Tycho')
--- rows
3
4
6
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" NOT IN (
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."observer" = 'Tycho')))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" NOT IN (
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."observer" = 'Tycho')))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`night` NOT IN (
  SELECT `nights`.`night` AS `night`
  FROM `obs`.`nights_1` AS `nights`
  WHERE (`nights`.`observer` = _utf8mb4'Tycho' AND `nights`.`observer` = (_utf8mb4'Tycho' COLLATE utf8mb4_nopad_bin))))

### IN with a correlated sub-query
SELECT id FROM obs.exposures AS e WHERE 'Sophie' IN (SELECT observer FROM obs.nights AS n WHERE n.night = e.night)
--- rows
3
4
--- duckdb
SELECT "e"."id" AS "id"
FROM "obs"."exposures_1" AS "e"
WHERE ('Sophie' IN (
  SELECT "n"."observer" AS "observer"
  FROM "obs"."nights_1" AS "n"
  WHERE ("n"."night" = "e"."night")))
--- postgresql
SELECT "e"."id" AS "id"
FROM "obs"."exposures_1" AS "e"
WHERE ('Sophie' IN (
  SELECT "n"."observer" AS "observer"
  FROM "obs"."nights_1" AS "n"
  WHERE ("n"."night" = "e"."night")))
--- mariadb
SELECT `e`.`id` AS `id`
FROM `obs`.`exposures_1` AS `e`
WHERE ((_utf8mb4'Sophie' COLLATE utf8mb4_nopad_bin) IN (
  SELECT (CONVERT(`n`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
  FROM `obs`.`nights_1` AS `n`
  WHERE (`n`.`night` = `e`.`night`)))

### IN with a sub-query in a sub-query
SELECT observer FROM obs.nights WHERE night IN (SELECT night FROM obs.exposures WHERE band IN (SELECT band FROM obs.bands WHERE wave > 600))
--- rows
"Tycho"
--- duckdb
SELECT "nights"."observer" AS "observer"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" IN (
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."band" IN (
    SELECT "bands"."band" AS "band"
    FROM "obs"."bands_1" AS "bands"
    WHERE ("bands"."wave" > 600)))))
--- postgresql
SELECT "nights"."observer" AS "observer"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" IN (
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."band" IN (
    SELECT "bands"."band" AS "band"
    FROM "obs"."bands_1" AS "bands"
    WHERE ("bands"."wave" > 600)))))
--- mariadb
SELECT (CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
FROM `obs`.`nights_1` AS `nights`
WHERE (`nights`.`night` IN (
  SELECT `exposures`.`night` AS `night`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE ((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) IN (
    SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
    FROM `obs`.`bands_1` AS `bands`
    WHERE (`bands`.`wave` > 600)))))

### IN with an empty sub-query
SELECT id FROM obs.exposures WHERE id IN (SELECT id FROM lab.empty)
--- rows
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (
  SELECT "empty"."id" AS "id"
  FROM "lab"."empty_1" AS "empty"))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (
  SELECT "empty"."id" AS "id"
  FROM "lab"."empty_1" AS "empty"))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` IN (
  SELECT `empty`.`id` AS `id`
  FROM `lab`.`empty_1` AS `empty`))

### NOT IN with an empty sub-query
SELECT COUNT(*) AS c FROM obs.exposures WHERE id NOT IN (SELECT id FROM lab.empty)
--- rows
7
--- duckdb
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" NOT IN (
  SELECT "empty"."id" AS "id"
  FROM "lab"."empty_1" AS "empty"))
--- postgresql
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" NOT IN (
  SELECT "empty"."id" AS "id"
  FROM "lab"."empty_1" AS "empty"))
--- mariadb
SELECT COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` NOT IN (
  SELECT `empty`.`id` AS `id`
  FROM `lab`.`empty_1` AS `empty`))

### IN with a grouped sub-query
SELECT observer FROM obs.nights WHERE night IN (SELECT night FROM obs.exposures GROUP BY night HAVING COUNT(*) > 1)
--- rows
"Tycho"
"Sophie"
--- duckdb
SELECT "nights"."observer" AS "observer"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" IN (
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  GROUP BY "exposures"."night"
  HAVING (COUNT(*) > 1)))
--- postgresql
SELECT "nights"."observer" AS "observer"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" IN (
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  GROUP BY "exposures"."night"
  HAVING (COUNT(*) > 1)))
--- mariadb
SELECT (CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
FROM `obs`.`nights_1` AS `nights`
WHERE (`nights`.`night` IN (
  SELECT `exposures`.`night` AS `night`
  FROM `obs`.`exposures_1` AS `exposures`
  GROUP BY `exposures`.`night`
  HAVING (COUNT(*) > 1)))

### IN with a sub-query that has DISTINCT
SELECT band FROM obs.bands WHERE band IN (SELECT DISTINCT band FROM obs.exposures)
--- rows
"g"
"r"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" IN (
  SELECT DISTINCT "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures"))
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" IN (
  SELECT DISTINCT "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures"))
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE ((CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) IN (
  SELECT DISTINCT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`exposures_1` AS `exposures`))

### IN with a sub-query that has TOP
SELECT band FROM obs.bands WHERE wave IN (SELECT TOP 1 wave FROM obs.bands ORDER BY wave DESC)
--- rows
"z"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" IN (
  SELECT "bands_2"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands_2"
  ORDER BY 1 DESC NULLS LAST
  LIMIT 1))
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" IN (
  SELECT "bands_2"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands_2"
  ORDER BY 1 DESC NULLS LAST
  LIMIT 1))
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`wave` IN (
  SELECT *
  FROM (
    SELECT `bands_2`.`wave` AS `wave`
    FROM `obs`.`bands_1` AS `bands_2`
    ORDER BY 1 DESC
    LIMIT 1) AS `limited`))

### IN with a union
SELECT id FROM obs.exposures WHERE id IN (SELECT night FROM obs.nights WHERE moon = 1 UNION SELECT 7 AS x FROM lab.one)
--- rows
3
7
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN ((
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."moon" = 1))
  UNION (
    SELECT 7 AS "x"
    FROM "lab"."one_1" AS "one")))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN ((
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."moon" = 1))
  UNION (
    SELECT 7 AS "x"
    FROM "lab"."one_1" AS "one")))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` IN ((
  SELECT `nights`.`night` AS `night`
  FROM `obs`.`nights_1` AS `nights`
  WHERE (`nights`.`moon` = 1))
  UNION (
    SELECT 7 AS `x`
    FROM `lab`.`one_1` AS `one`)))

### IN with a sub-query of strings minds the case
SELECT id FROM lab.words WHERE word IN (SELECT 'VEGA' AS v FROM lab.one UNION ALL SELECT 'vega' AS v FROM lab.one)
--- rows
2
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" IN ((
  SELECT 'VEGA' AS "v"
  FROM "lab"."one_1" AS "one")
  UNION ALL (
    SELECT 'vega' AS "v"
    FROM "lab"."one_1" AS "one_2")))
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" IN ((
  SELECT 'VEGA' AS "v"
  FROM "lab"."one_1" AS "one")
  UNION ALL (
    SELECT 'vega' AS "v"
    FROM "lab"."one_1" AS "one_2")))
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE ((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin) IN ((
  SELECT (_utf8mb4'VEGA' COLLATE utf8mb4_nopad_bin) AS `v`
  FROM `lab`.`one_1` AS `one`)
  UNION ALL (
    SELECT (_utf8mb4'vega' COLLATE utf8mb4_nopad_bin) AS `v`
    FROM `lab`.`one_1` AS `one_2`)))

### IN of an int among longs
SELECT id FROM obs.exposures WHERE id IN (SELECT id FROM sky.labels)
--- rows
5
6
7
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (
  SELECT "labels"."id" AS "id"
  FROM "sky"."labels_1" AS "labels"))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (
  SELECT "labels"."id" AS "id"
  FROM "sky"."labels_1" AS "labels"))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` IN (
  SELECT `labels`.`id` AS `id`
  FROM `sky`.`labels_1` AS `labels`))

### IN with a column of a truth value
SELECT id FROM lab.mixed WHERE flag IN ('true')
--- rows
1
3
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."flag" IN ('true'))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."flag" IN ('true'))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`flag` IN (1))

### NOT before IN and IN's own NOT
SELECT id FROM obs.exposures WHERE NOT id NOT IN (4, 5)
--- rows
4
5
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (NOT ("exposures"."id" NOT IN (4, 5)))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (NOT ("exposures"."id" NOT IN (4, 5)))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (NOT (`exposures`.`id` NOT IN (4, 5)))
