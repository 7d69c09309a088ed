### JOIN with ON
SELECT e.id, n.observer FROM obs.exposures AS e JOIN obs.nights AS n ON e.night = n.night
--- rows
1, "Tycho"
2, "Tycho"
3, "Sophie"
4, "Sophie"
5, "Tycho"
--- duckdb
SELECT "e"."id" AS "id", "n"."observer" AS "observer"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
--- postgresql
SELECT "e"."id" AS "id", "n"."observer" AS "observer"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
--- mariadb
SELECT `e`.`id` AS `id`, (CONVERT(`n`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
FROM `obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`nights_1` AS `n` ON (`e`.`night` = `n`.`night`)

### INNER JOIN is JOIN
SELECT e.id, b.wave FROM obs.exposures AS e INNER JOIN obs.bands AS b ON e.band = b.band
--- rows
1, 480
2, 620
3, 480
4, 480
6, 620
--- duckdb
SELECT "e"."id" AS "id", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
--- postgresql
SELECT "e"."id" AS "id", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
--- mariadb
SELECT `e`.`id` AS `id`, `b`.`wave` AS `wave`
FROM `obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))

### LEFT JOIN keeps the left
SELECT n.night, e.id FROM obs.nights AS n LEFT JOIN obs.exposures AS e ON n.night = e.night
--- rows
1, 1
1, 2
2, 3
2, 4
3, 5
4, null
--- duckdb
SELECT "n"."night" AS "night", "e"."id" AS "id"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
--- postgresql
SELECT "n"."night" AS "night", "e"."id" AS "id"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
--- mariadb
SELECT `n`.`night` AS `night`, `e`.`id` AS `id`
FROM `obs`.`nights_1` AS `n`
LEFT OUTER JOIN `obs`.`exposures_1` AS `e` ON (`n`.`night` = `e`.`night`)

### LEFT OUTER JOIN is LEFT JOIN
SELECT e.id, b.wave FROM obs.exposures AS e LEFT OUTER JOIN obs.bands AS b ON e.band = b.band WHERE e.id > 4
--- rows
5, null
6, 620
7, null
--- duckdb
SELECT "e"."id" AS "id", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
LEFT OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
WHERE ("e"."id" > 4)
--- postgresql
SELECT "e"."id" AS "id", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
LEFT OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
WHERE ("e"."id" > 4)
--- mariadb
SELECT `e`.`id` AS `id`, `b`.`wave` AS `wave`
FROM `obs`.`exposures_1` AS `e`
LEFT OUTER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
WHERE (`e`.`id` > 4)

### RIGHT JOIN keeps the right
SELECT e.id, b.band FROM obs.exposures AS e RIGHT JOIN obs.bands AS b ON e.band = b.band
--- rows
1, "g"
3, "g"
4, "g"
2, "r"
6, "r"
null, "z"
--- duckdb
SELECT "e"."id" AS "id", "b"."band" AS "band"
FROM "obs"."exposures_1" AS "e"
RIGHT OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
--- postgresql
SELECT "e"."id" AS "id", "b"."band" AS "band"
FROM "obs"."exposures_1" AS "e"
RIGHT OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
--- mariadb
SELECT `e`.`id` AS `id`, (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`exposures_1` AS `e`
RIGHT OUTER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))

### RIGHT OUTER JOIN with another condition
SELECT e.id, b.band FROM obs.exposures AS e RIGHT OUTER JOIN obs.bands AS b ON e.band = b.band AND e.night = 9
--- rows
null, "g"
6, "r"
null, "z"
--- duckdb
SELECT "e"."id" AS "id", "b"."band" AS "band"
FROM "obs"."exposures_1" AS "e"
RIGHT OUTER JOIN "obs"."bands_1" AS "b" ON (("e"."band" = "b"."band") AND ("e"."night" = 9))
--- postgresql
SELECT "e"."id" AS "id", "b"."band" AS "band"
FROM "obs"."exposures_1" AS "e"
RIGHT OUTER JOIN "obs"."bands_1" AS "b" ON (("e"."band" = "b"."band") AND ("e"."night" = 9))
--- mariadb
SELECT `e`.`id` AS `id`, (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`exposures_1` AS `e`
RIGHT OUTER JOIN `obs`.`bands_1` AS `b` ON ((`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AND (`e`.`night` = 9))

### FULL JOIN keeps both
SELECT e.id, b.wave FROM obs.exposures AS e FULL JOIN obs.bands AS b ON e.band = b.band
--- rows
1, 480
3, 480
4, 480
2, 620
6, 620
5, null
7, null
null, 900
--- duckdb
SELECT "e"."id" AS "id", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
FULL OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
--- postgresql
SELECT "e"."id" AS "id", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
FULL OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
--- mariadb
SELECT `full 1`.`c1` AS `id`, `full 1`.`c6` AS `wave`
FROM (
  SELECT `e`.`id` AS `c1`, `e`.`night` AS `c2`, `e`.`band` AS `c3`, `e`.`seconds` AS `c4`, `b`.`band` AS `c5`, `b`.`wave` AS `c6`
  FROM `obs`.`exposures_1` AS `e`
  LEFT OUTER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
  UNION ALL
  SELECT NULL AS `c1`, NULL AS `c2`, NULL AS `c3`, NULL AS `c4`, `b`.`band` AS `c5`, `b`.`wave` AS `c6`
  FROM `obs`.`bands_1` AS `b`
  WHERE NOT EXISTS (
    SELECT 1
    FROM `obs`.`exposures_1` AS `e`
    WHERE (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)))) AS `full 1`

### FULL OUTER JOIN with a WHERE for what is on one side only
SELECT e.id, b.band FROM obs.exposures AS e FULL OUTER JOIN obs.bands AS b ON e.band = b.band WHERE e.id IS NULL OR b.band IS NULL
--- rows
5, null
7, null
null, "z"
--- duckdb
SELECT "e"."id" AS "id", "b"."band" AS "band"
FROM "obs"."exposures_1" AS "e"
FULL OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
WHERE (("e"."id" IS NULL) OR ("b"."band" IS NULL))
--- postgresql
SELECT "e"."id" AS "id", "b"."band" AS "band"
FROM "obs"."exposures_1" AS "e"
FULL OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
WHERE (("e"."id" IS NULL) OR ("b"."band" IS NULL))
--- mariadb
SELECT `full 1`.`c1` AS `id`, (CONVERT(`full 1`.`c5` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM (
  SELECT `e`.`id` AS `c1`, `e`.`night` AS `c2`, `e`.`band` AS `c3`, `e`.`seconds` AS `c4`, `b`.`band` AS `c5`, `b`.`wave` AS `c6`
  FROM `obs`.`exposures_1` AS `e`
  LEFT OUTER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
  UNION ALL
  SELECT NULL AS `c1`, NULL AS `c2`, NULL AS `c3`, NULL AS `c4`, `b`.`band` AS `c5`, `b`.`wave` AS `c6`
  FROM `obs`.`bands_1` AS `b`
  WHERE NOT EXISTS (
    SELECT 1
    FROM `obs`.`exposures_1` AS `e`
    WHERE (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)))) AS `full 1`
WHERE ((`full 1`.`c1` IS NULL) OR (`full 1`.`c5` IS NULL))

### condition in ON keeps the row of an outer join
SELECT n.night, e.id FROM obs.nights AS n LEFT JOIN obs.exposures AS e ON n.night = e.night AND e.band = 'r'
--- rows
1, 2
2, null
3, null
4, null
--- duckdb
SELECT "n"."night" AS "night", "e"."id" AS "id"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "obs"."exposures_1" AS "e" ON (("n"."night" = "e"."night") AND ("e"."band" = 'r'))
--- postgresql
SELECT "n"."night" AS "night", "e"."id" AS "id"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "obs"."exposures_1" AS "e" ON (("n"."night" = "e"."night") AND ("e"."band" = 'r'))
--- mariadb
SELECT `n`.`night` AS `night`, `e`.`id` AS `id`
FROM `obs`.`nights_1` AS `n`
LEFT OUTER JOIN `obs`.`exposures_1` AS `e` ON ((`n`.`night` = `e`.`night`) AND (`e`.`band` = _utf8mb4'r' AND `e`.`band` = (_utf8mb4'r' COLLATE utf8mb4_nopad_bin)))

### condition in WHERE takes the row of an outer join away
SELECT n.night, e.id FROM obs.nights AS n LEFT JOIN obs.exposures AS e ON n.night = e.night WHERE e.band = 'r'
--- rows
1, 2
--- duckdb
SELECT "n"."night" AS "night", "e"."id" AS "id"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
WHERE ("e"."band" = 'r')
--- postgresql
SELECT "n"."night" AS "night", "e"."id" AS "id"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
WHERE ("e"."band" = 'r')
--- mariadb
SELECT `n`.`night` AS `night`, `e`.`id` AS `id`
FROM `obs`.`nights_1` AS `n`
LEFT OUTER JOIN `obs`.`exposures_1` AS `e` ON (`n`.`night` = `e`.`night`)
WHERE (`e`.`band` = _utf8mb4'r' AND `e`.`band` = (_utf8mb4'r' COLLATE utf8mb4_nopad_bin))

### rows without a partner by LEFT JOIN and IS NULL
SELECT n.night FROM obs.nights AS n LEFT JOIN obs.exposures AS e ON n.night = e.night WHERE e.id IS NULL
--- rows
4
--- duckdb
SELECT "n"."night" AS "night"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
WHERE ("e"."id" IS NULL)
--- postgresql
SELECT "n"."night" AS "night"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
WHERE ("e"."id" IS NULL)
--- mariadb
SELECT `n`.`night` AS `night`
FROM `obs`.`nights_1` AS `n`
LEFT OUTER JOIN `obs`.`exposures_1` AS `e` ON (`n`.`night` = `e`.`night`)
WHERE (`e`.`id` IS NULL)

### comma is a cross join
SELECT n.night, b.band FROM obs.nights AS n, obs.bands AS b WHERE n.night < 3 AND b.wave < 800
--- rows
1, "g"
1, "r"
2, "g"
2, "r"
--- duckdb
SELECT "n"."night" AS "night", "b"."band" AS "band"
FROM "obs"."nights_1" AS "n"
CROSS JOIN "obs"."bands_1" AS "b"
WHERE (("n"."night" < 3) AND ("b"."wave" < 800))
--- postgresql
SELECT "n"."night" AS "night", "b"."band" AS "band"
FROM "obs"."nights_1" AS "n"
CROSS JOIN "obs"."bands_1" AS "b"
WHERE (("n"."night" < 3) AND ("b"."wave" < 800))
--- mariadb
SELECT `n`.`night` AS `night`, (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`nights_1` AS `n`
CROSS JOIN `obs`.`bands_1` AS `b`
WHERE ((`n`.`night` < 3) AND (`b`.`wave` < 800))

### comma joined by WHERE
SELECT e.id, n.observer FROM obs.exposures AS e, obs.nights AS n WHERE e.night = n.night AND n.moon > 0.7
--- rows
5, "Tycho"
--- duckdb
SELECT "e"."id" AS "id", "n"."observer" AS "observer"
FROM "obs"."exposures_1" AS "e"
CROSS JOIN "obs"."nights_1" AS "n"
WHERE (("e"."night" = "n"."night") AND ("n"."moon" > 0.7))
--- postgresql
SELECT "e"."id" AS "id", "n"."observer" AS "observer"
FROM "obs"."exposures_1" AS "e"
CROSS JOIN "obs"."nights_1" AS "n"
WHERE (("e"."night" = "n"."night") AND ("n"."moon" > 0.7))
--- mariadb
SELECT `e`.`id` AS `id`, (CONVERT(`n`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
FROM `obs`.`exposures_1` AS `e`
CROSS JOIN `obs`.`nights_1` AS `n`
WHERE ((`e`.`night` = `n`.`night`) AND (`n`.`moon` > 0.7e0))

### three tables with commas
SELECT e.id, n.observer, b.wave FROM obs.exposures AS e, obs.nights AS n, obs.bands AS b WHERE e.night = n.night AND e.band = b.band AND e.seconds > 50
--- rows
3, "Sophie", 480
4, "Sophie", 480
--- duckdb
SELECT "e"."id" AS "id", "n"."observer" AS "observer", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
CROSS JOIN "obs"."nights_1" AS "n"
CROSS JOIN "obs"."bands_1" AS "b"
WHERE (("e"."night" = "n"."night") AND ("e"."band" = "b"."band") AND ("e"."seconds" > 50))
--- postgresql
SELECT "e"."id" AS "id", "n"."observer" AS "observer", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
CROSS JOIN "obs"."nights_1" AS "n"
CROSS JOIN "obs"."bands_1" AS "b"
WHERE (("e"."night" = "n"."night") AND ("e"."band" = "b"."band") AND ("e"."seconds" > 50))
--- mariadb
SELECT `e`.`id` AS `id`, (CONVERT(`n`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`, `b`.`wave` AS `wave`
FROM `obs`.`exposures_1` AS `e`
CROSS JOIN `obs`.`nights_1` AS `n`
CROSS JOIN `obs`.`bands_1` AS `b`
WHERE ((`e`.`night` = `n`.`night`) AND (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AND (`e`.`seconds` > 50))

### JOIN without a condition is a cross join
SELECT COUNT(*) AS c FROM obs.nights JOIN obs.bands
--- rows
12
--- duckdb
SELECT COUNT(*) AS "c"
FROM "obs"."nights_1" AS "nights"
CROSS JOIN "obs"."bands_1" AS "bands"
--- postgresql
SELECT COUNT(*) AS "c"
FROM "obs"."nights_1" AS "nights"
CROSS JOIN "obs"."bands_1" AS "bands"
--- mariadb
SELECT COUNT(*) AS `c`
FROM `obs`.`nights_1` AS `nights`
CROSS JOIN `obs`.`bands_1` AS `bands`

### JOIN binds before the comma
SELECT COUNT(*) AS c FROM lab.one, obs.exposures AS e JOIN obs.bands AS b ON e.band = b.band
--- rows
5
--- duckdb
SELECT COUNT(*) AS "c"
FROM "lab"."one_1" AS "one"
CROSS JOIN ("obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band"))
--- postgresql
SELECT COUNT(*) AS "c"
FROM "lab"."one_1" AS "one"
CROSS JOIN ("obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band"))
--- mariadb
SELECT COUNT(*) AS `c`
FROM `lab`.`one_1` AS `one`
CROSS JOIN (`obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)))

### comma after a JOIN
SELECT COUNT(*) AS c FROM obs.exposures AS e JOIN obs.bands AS b ON e.band = b.band, obs.nights
--- rows
20
--- duckdb
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
CROSS JOIN "obs"."nights_1" AS "nights"
--- postgresql
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
CROSS JOIN "obs"."nights_1" AS "nights"
--- mariadb
SELECT COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
CROSS JOIN `obs`.`nights_1` AS `nights`

### joins go from the left
SELECT e.id, n.moon, b.wave FROM obs.exposures AS e JOIN obs.nights AS n ON e.night = n.night JOIN obs.bands AS b ON e.band = b.band WHERE b.band = 'r'
--- rows
2, 0, 620
--- duckdb
SELECT "e"."id" AS "id", "n"."moon" AS "moon", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
WHERE ("b"."band" = 'r')
--- postgresql
SELECT "e"."id" AS "id", "n"."moon" AS "moon", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
WHERE ("b"."band" = 'r')
--- mariadb
SELECT `e`.`id` AS `id`, `n`.`moon` AS `moon`, `b`.`wave` AS `wave`
FROM `obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`nights_1` AS `n` ON (`e`.`night` = `n`.`night`)
INNER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
WHERE (`b`.`band` = _utf8mb4'r' AND `b`.`band` = (_utf8mb4'r' COLLATE utf8mb4_nopad_bin))

### LEFT JOIN twice
SELECT e.id, n.observer, b.wave FROM obs.exposures AS e LEFT JOIN obs.nights AS n ON e.night = n.night LEFT JOIN obs.bands AS b ON e.band = b.band WHERE e.id > 4
--- rows
5, "Tycho", null
6, null, 620
7, null, null
--- duckdb
SELECT "e"."id" AS "id", "n"."observer" AS "observer", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
LEFT OUTER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
LEFT OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
WHERE ("e"."id" > 4)
--- postgresql
SELECT "e"."id" AS "id", "n"."observer" AS "observer", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
LEFT OUTER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
LEFT OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
WHERE ("e"."id" > 4)
--- mariadb
SELECT `e`.`id` AS `id`, (CONVERT(`n`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`, `b`.`wave` AS `wave`
FROM `obs`.`exposures_1` AS `e`
LEFT OUTER JOIN `obs`.`nights_1` AS `n` ON (`e`.`night` = `n`.`night`)
LEFT OUTER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
WHERE (`e`.`id` > 4)

### a later condition takes outer rows away
SELECT e.id FROM obs.exposures AS e LEFT JOIN obs.nights AS n ON e.night = n.night JOIN obs.bands AS b ON n.night = 1 AND e.band = b.band
--- rows
1
2
--- duckdb
SELECT "e"."id" AS "id"
FROM "obs"."exposures_1" AS "e"
LEFT OUTER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
INNER JOIN "obs"."bands_1" AS "b" ON (("n"."night" = 1) AND ("e"."band" = "b"."band"))
--- postgresql
SELECT "e"."id" AS "id"
FROM "obs"."exposures_1" AS "e"
LEFT OUTER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
INNER JOIN "obs"."bands_1" AS "b" ON (("n"."night" = 1) AND ("e"."band" = "b"."band"))
--- mariadb
SELECT `e`.`id` AS `id`
FROM `obs`.`exposures_1` AS `e`
LEFT OUTER JOIN `obs`.`nights_1` AS `n` ON (`e`.`night` = `n`.`night`)
INNER JOIN `obs`.`bands_1` AS `b` ON ((`n`.`night` = 1) AND (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)))

### join in parentheses on the right
SELECT n.night, e.id FROM obs.nights AS n LEFT JOIN (obs.exposures AS e JOIN obs.bands AS b ON e.band = b.band) ON n.night = e.night
--- rows
1, 1
1, 2
2, 3
2, 4
3, null
4, null
--- duckdb
SELECT "n"."night" AS "night", "e"."id" AS "id"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN ("obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")) ON ("n"."night" = "e"."night")
--- postgresql
SELECT "n"."night" AS "night", "e"."id" AS "id"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN ("obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")) ON ("n"."night" = "e"."night")
--- mariadb
SELECT `n`.`night` AS `night`, `e`.`id` AS `id`
FROM `obs`.`nights_1` AS `n`
LEFT OUTER JOIN (`obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))) ON (`n`.`night` = `e`.`night`)

### join in parentheses on the left
SELECT e.id, b.band FROM (obs.exposures AS e JOIN obs.nights AS n ON e.night = n.night) RIGHT JOIN obs.bands AS b ON e.band = b.band
--- rows
1, "g"
3, "g"
4, "g"
2, "r"
null, "z"
--- duckdb
SELECT "e"."id" AS "id", "b"."band" AS "band"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
RIGHT OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
--- postgresql
SELECT "e"."id" AS "id", "b"."band" AS "band"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
RIGHT OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
--- mariadb
SELECT `e`.`id` AS `id`, (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`nights_1` AS `n` ON (`e`.`night` = `n`.`night`)
RIGHT OUTER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))

### the same without parentheses has another meaning
SELECT n.night, e.id FROM obs.nights AS n LEFT JOIN obs.exposures AS e ON n.night = e.night JOIN obs.bands AS b ON e.band = b.band
--- rows
1, 1
1, 2
2, 3
2, 4
--- duckdb
SELECT "n"."night" AS "night", "e"."id" AS "id"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
--- postgresql
SELECT "n"."night" AS "night", "e"."id" AS "id"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
--- mariadb
SELECT `n`.`night` AS `night`, `e`.`id` AS `id`
FROM `obs`.`nights_1` AS `n`
LEFT OUTER JOIN `obs`.`exposures_1` AS `e` ON (`n`.`night` = `e`.`night`)
INNER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))

### join in parentheses twice
SELECT COUNT(*) AS c FROM ((obs.exposures AS e JOIN obs.bands AS b ON e.band = b.band))
--- rows
5
--- duckdb
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
--- postgresql
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
--- mariadb
SELECT COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))

### a condition of inequality
SELECT a.band, b.band AS redder FROM obs.bands AS a JOIN obs.bands AS b ON a.wave < b.wave
--- rows
"g", "r"
"g", "z"
"r", "z"
--- duckdb
SELECT "a"."band" AS "band", "b"."band" AS "redder"
FROM "obs"."bands_1" AS "a"
INNER JOIN "obs"."bands_1" AS "b" ON ("a"."wave" < "b"."wave")
--- postgresql
SELECT "a"."band" AS "band", "b"."band" AS "redder"
FROM "obs"."bands_1" AS "a"
INNER JOIN "obs"."bands_1" AS "b" ON ("a"."wave" < "b"."wave")
--- mariadb
SELECT (CONVERT(`a`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `redder`
FROM `obs`.`bands_1` AS `a`
INNER JOIN `obs`.`bands_1` AS `b` ON (`a`.`wave` < `b`.`wave`)

### a condition with BETWEEN
SELECT e.id, n.night FROM obs.exposures AS e JOIN obs.nights AS n ON n.night BETWEEN e.id AND e.id + 1
--- rows
1, 1
1, 2
2, 2
2, 3
3, 3
3, 4
4, 4
--- duckdb
SELECT "e"."id" AS "id", "n"."night" AS "night"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("n"."night" BETWEEN "e"."id" AND ("e"."id" + 1))
--- postgresql
SELECT "e"."id" AS "id", "n"."night" AS "night"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("n"."night" BETWEEN "e"."id" AND (CAST("e"."id" AS BIGINT) + 1))
--- mariadb
SELECT `e`.`id` AS `id`, `n`.`night` AS `night`
FROM `obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`nights_1` AS `n` ON (`n`.`night` BETWEEN `e`.`id` AND (`e`.`id` + 1))

### a condition with OR
SELECT e.id, b.band FROM obs.exposures AS e JOIN obs.bands AS b ON e.band = b.band OR (e.band IS NULL AND b.band = 'z')
--- rows
1, "g"
2, "r"
3, "g"
4, "g"
5, "z"
6, "r"
--- duckdb
SELECT "e"."id" AS "id", "b"."band" AS "band"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON (("e"."band" = "b"."band") OR (("e"."band" IS NULL) AND ("b"."band" = 'z')))
--- postgresql
SELECT "e"."id" AS "id", "b"."band" AS "band"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON (("e"."band" = "b"."band") OR (("e"."band" IS NULL) AND ("b"."band" = 'z')))
--- mariadb
SELECT `e`.`id` AS `id`, (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`bands_1` AS `b` ON ((`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) OR ((`e`.`band` IS NULL) AND (`b`.`band` = _utf8mb4'z' AND `b`.`band` = (_utf8mb4'z' COLLATE utf8mb4_nopad_bin))))

### a condition that does not look at the right
SELECT n.night, b.band FROM obs.nights AS n LEFT JOIN obs.bands AS b ON n.night = 4
--- rows
1, null
2, null
3, null
4, "g"
4, "r"
4, "z"
--- duckdb
SELECT "n"."night" AS "night", "b"."band" AS "band"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "obs"."bands_1" AS "b" ON ("n"."night" = 4)
--- postgresql
SELECT "n"."night" AS "night", "b"."band" AS "band"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "obs"."bands_1" AS "b" ON ("n"."night" = 4)
--- mariadb
SELECT `n`.`night` AS `night`, (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`nights_1` AS `n`
LEFT OUTER JOIN `obs`.`bands_1` AS `b` ON (`n`.`night` = 4)

### a condition that is always false keeps outer rows
SELECT n.night, b.band FROM obs.nights AS n LEFT JOIN obs.bands AS b ON 1 = 0 WHERE n.night < 3
--- rows
1, null
2, null
--- duckdb
SELECT "n"."night" AS "night", "b"."band" AS "band"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "obs"."bands_1" AS "b" ON (1 = 0)
WHERE ("n"."night" < 3)
--- postgresql
SELECT "n"."night" AS "night", "b"."band" AS "band"
FROM "obs"."nights_1" AS "n"
LEFT OUTER JOIN "obs"."bands_1" AS "b" ON (1 = 0)
WHERE ("n"."night" < 3)
--- mariadb
SELECT `n`.`night` AS `night`, (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`nights_1` AS `n`
LEFT OUTER JOIN `obs`.`bands_1` AS `b` ON (1 = 0)
WHERE (`n`.`night` < 3)

### FULL JOIN with a condition that is always false
SELECT n.night, b.band FROM obs.nights AS n FULL JOIN obs.bands AS b ON 1 = 0
--- rows
1, null
2, null
3, null
4, null
null, "g"
null, "r"
null, "z"
--- duckdb
SELECT "n"."night" AS "night", "b"."band" AS "band"
FROM "obs"."nights_1" AS "n"
FULL OUTER JOIN "obs"."bands_1" AS "b" ON (1 = 0)
--- postgresql
SELECT "n"."night" AS "night", "b"."band" AS "band"
FROM (
  SELECT 1 AS side
  WHERE EXISTS (
    SELECT 1
    FROM "obs"."nights_1" AS "n")
  UNION ALL
  SELECT 2
  WHERE EXISTS (
    SELECT 1
    FROM "obs"."bands_1" AS "b"
    WHERE NOT EXISTS (
      SELECT 1
      FROM "obs"."nights_1" AS "n"
      WHERE (1 = 0)))) AS "uraniborg full 1"
LEFT OUTER JOIN "obs"."nights_1" AS "n" ON "uraniborg full 1".side = 1
LEFT OUTER JOIN "obs"."bands_1" AS "b" ON ("uraniborg full 1".side = 1 AND (1 = 0)) OR ("uraniborg full 1".side = 2 AND NOT EXISTS (
  SELECT 1
  FROM "obs"."nights_1" AS "n"
  WHERE (1 = 0)))
--- mariadb
SELECT `full 1`.`c1` AS `night`, (CONVERT(`full 1`.`c4` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM (
  SELECT `n`.`night` AS `c1`, `n`.`moon` AS `c2`, `n`.`observer` AS `c3`, `b`.`band` AS `c4`, `b`.`wave` AS `c5`
  FROM `obs`.`nights_1` AS `n`
  LEFT OUTER JOIN `obs`.`bands_1` AS `b` ON (1 = 0)
  UNION ALL
  SELECT NULL AS `c1`, NULL AS `c2`, NULL AS `c3`, `b`.`band` AS `c4`, `b`.`wave` AS `c5`
  FROM `obs`.`bands_1` AS `b`
  WHERE NOT EXISTS (
    SELECT 1
    FROM `obs`.`nights_1` AS `n`
    WHERE (1 = 0))) AS `full 1`

### FULL JOIN with an inequality
SELECT a.band, b.band AS other FROM obs.bands AS a FULL JOIN obs.bands AS b ON a.wave > b.wave + 200
--- rows
"z", "g"
"z", "r"
"g", null
"r", null
null, "z"
--- duckdb
SELECT "a"."band" AS "band", "b"."band" AS "other"
FROM "obs"."bands_1" AS "a"
FULL OUTER JOIN "obs"."bands_1" AS "b" ON ("a"."wave" > ("b"."wave" + 200))
--- postgresql
SELECT "a"."band" AS "band", "b"."band" AS "other"
FROM (
  SELECT 1 AS side
  WHERE EXISTS (
    SELECT 1
    FROM "obs"."bands_1" AS "a")
  UNION ALL
  SELECT 2
  WHERE EXISTS (
    SELECT 1
    FROM "obs"."bands_1" AS "b"
    WHERE NOT EXISTS (
      SELECT 1
      FROM "obs"."bands_1" AS "a"
      WHERE ("a"."wave" > ("b"."wave" + 200))))) AS "uraniborg full 1"
LEFT OUTER JOIN "obs"."bands_1" AS "a" ON "uraniborg full 1".side = 1
LEFT OUTER JOIN "obs"."bands_1" AS "b" ON ("uraniborg full 1".side = 1 AND ("a"."wave" > ("b"."wave" + 200))) OR ("uraniborg full 1".side = 2 AND NOT EXISTS (
  SELECT 1
  FROM "obs"."bands_1" AS "a"
  WHERE ("a"."wave" > ("b"."wave" + 200))))
--- mariadb
SELECT (CONVERT(`full 1`.`c1` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, (CONVERT(`full 1`.`c3` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `other`
FROM (
  SELECT `a`.`band` AS `c1`, `a`.`wave` AS `c2`, `b`.`band` AS `c3`, `b`.`wave` AS `c4`
  FROM `obs`.`bands_1` AS `a`
  LEFT OUTER JOIN `obs`.`bands_1` AS `b` ON (`a`.`wave` > (`b`.`wave` + 200))
  UNION ALL
  SELECT NULL AS `c1`, NULL AS `c2`, `b`.`band` AS `c3`, `b`.`wave` AS `c4`
  FROM `obs`.`bands_1` AS `b`
  WHERE NOT EXISTS (
    SELECT 1
    FROM `obs`.`bands_1` AS `a`
    WHERE (`a`.`wave` > (`b`.`wave` + 200)))) AS `full 1`

### FULL JOIN within another join
SELECT COUNT(*) AS c FROM lab.one, obs.exposures AS e FULL JOIN obs.bands AS b ON e.band = b.band
--- rows
8
--- duckdb
SELECT COUNT(*) AS "c"
FROM "lab"."one_1" AS "one"
CROSS JOIN ("obs"."exposures_1" AS "e"
FULL OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band"))
--- postgresql
SELECT COUNT(*) AS "c"
FROM "lab"."one_1" AS "one"
CROSS JOIN ("obs"."exposures_1" AS "e"
FULL OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band"))
--- mariadb
SELECT COUNT(*) AS `c`
FROM `lab`.`one_1` AS `one`
CROSS JOIN ((
  SELECT `e`.`id` AS `c1`, `e`.`night` AS `c2`, `e`.`band` AS `c3`, `e`.`seconds` AS `c4`, `b`.`band` AS `c5`, `b`.`wave` AS `c6`
  FROM `obs`.`exposures_1` AS `e`
  LEFT OUTER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
  UNION ALL
  SELECT NULL AS `c1`, NULL AS `c2`, NULL AS `c3`, NULL AS `c4`, `b`.`band` AS `c5`, `b`.`wave` AS `c6`
  FROM `obs`.`bands_1` AS `b`
  WHERE NOT EXISTS (
    SELECT 1
    FROM `obs`.`exposures_1` AS `e`
    WHERE (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)))) AS `full 1`)

### FULL JOIN of FULL JOIN
SELECT n.night, e.id, b.band FROM obs.nights AS n FULL JOIN obs.exposures AS e ON n.night = e.night FULL JOIN obs.bands AS b ON e.band = b.band WHERE n.night IS NULL OR e.id IS NULL OR b.band IS NULL
--- rows
3, 5, null
4, null, null
null, 6, "r"
null, 7, null
null, null, "z"
--- duckdb
SELECT "n"."night" AS "night", "e"."id" AS "id", "b"."band" AS "band"
FROM "obs"."nights_1" AS "n"
FULL OUTER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
FULL OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
WHERE (("n"."night" IS NULL) OR ("e"."id" IS NULL) OR ("b"."band" IS NULL))
--- postgresql
SELECT "n"."night" AS "night", "e"."id" AS "id", "b"."band" AS "band"
FROM "obs"."nights_1" AS "n"
FULL OUTER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
FULL OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
WHERE (("n"."night" IS NULL) OR ("e"."id" IS NULL) OR ("b"."band" IS NULL))

### LEFT JOIN after FULL JOIN
SELECT e.id, b.band, n.observer FROM obs.exposures AS e FULL JOIN obs.bands AS b ON e.band = b.band LEFT JOIN obs.nights AS n ON n.night = e.night WHERE e.id IS NULL OR e.id >= 4
--- rows
4, "g", "Sophie"
5, null, "Tycho"
6, "r", null
7, null, null
null, "z", null
--- duckdb
SELECT "e"."id" AS "id", "b"."band" AS "band", "n"."observer" AS "observer"
FROM "obs"."exposures_1" AS "e"
FULL OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
LEFT OUTER JOIN "obs"."nights_1" AS "n" ON ("n"."night" = "e"."night")
WHERE (("e"."id" IS NULL) OR ("e"."id" >= 4))
--- postgresql
SELECT "e"."id" AS "id", "b"."band" AS "band", "n"."observer" AS "observer"
FROM "obs"."exposures_1" AS "e"
FULL OUTER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
LEFT OUTER JOIN "obs"."nights_1" AS "n" ON ("n"."night" = "e"."night")
WHERE (("e"."id" IS NULL) OR ("e"."id" >= 4))
--- mariadb
SELECT `full 1`.`c1` AS `id`, (CONVERT(`full 1`.`c5` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, (CONVERT(`n`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
FROM (
  SELECT `e`.`id` AS `c1`, `e`.`night` AS `c2`, `e`.`band` AS `c3`, `e`.`seconds` AS `c4`, `b`.`band` AS `c5`, `b`.`wave` AS `c6`
  FROM `obs`.`exposures_1` AS `e`
  LEFT OUTER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
  UNION ALL
  SELECT NULL AS `c1`, NULL AS `c2`, NULL AS `c3`, NULL AS `c4`, `b`.`band` AS `c5`, `b`.`wave` AS `c6`
  FROM `obs`.`bands_1` AS `b`
  WHERE NOT EXISTS (
    SELECT 1
    FROM `obs`.`exposures_1` AS `e`
    WHERE (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)))) AS `full 1`
LEFT OUTER JOIN `obs`.`nights_1` AS `n` ON (`n`.`night` = `full 1`.`c2`)
WHERE ((`full 1`.`c1` IS NULL) OR (`full 1`.`c1` >= 4))

### a table joined with itself
SELECT a.id, b.id AS other FROM obs.exposures AS a JOIN obs.exposures AS b ON a.night = b.night AND a.id < b.id
--- rows
1, 2
3, 4
--- duckdb
SELECT "a"."id" AS "id", "b"."id" AS "other"
FROM "obs"."exposures_1" AS "a"
INNER JOIN "obs"."exposures_1" AS "b" ON (("a"."night" = "b"."night") AND ("a"."id" < "b"."id"))
--- postgresql
SELECT "a"."id" AS "id", "b"."id" AS "other"
FROM "obs"."exposures_1" AS "a"
INNER JOIN "obs"."exposures_1" AS "b" ON (("a"."night" = "b"."night") AND ("a"."id" < "b"."id"))
--- mariadb
SELECT `a`.`id` AS `id`, `b`.`id` AS `other`
FROM `obs`.`exposures_1` AS `a`
INNER JOIN `obs`.`exposures_1` AS `b` ON ((`a`.`night` = `b`.`night`) AND (`a`.`id` < `b`.`id`))

### a table joined with an empty one
SELECT b.band, e.x FROM obs.bands AS b JOIN lab.empty AS e ON e.x = b.wave
--- rows
--- duckdb
SELECT "b"."band" AS "band", "e"."x" AS "x"
FROM "obs"."bands_1" AS "b"
INNER JOIN "lab"."empty_1" AS "e" ON ("e"."x" = "b"."wave")
--- postgresql
SELECT "b"."band" AS "band", "e"."x" AS "x"
FROM "obs"."bands_1" AS "b"
INNER JOIN "lab"."empty_1" AS "e" ON ("e"."x" = "b"."wave")
--- mariadb
SELECT (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `e`.`x` AS `x`
FROM `obs`.`bands_1` AS `b`
INNER JOIN `lab`.`empty_1` AS `e` ON (`e`.`x` = `b`.`wave`)

### a table outer joined with an empty one
SELECT b.band, e.x FROM obs.bands AS b LEFT JOIN lab.empty AS e ON e.x = b.wave
--- rows
"g", null
"r", null
"z", null
--- duckdb
SELECT "b"."band" AS "band", "e"."x" AS "x"
FROM "obs"."bands_1" AS "b"
LEFT OUTER JOIN "lab"."empty_1" AS "e" ON ("e"."x" = "b"."wave")
--- postgresql
SELECT "b"."band" AS "band", "e"."x" AS "x"
FROM "obs"."bands_1" AS "b"
LEFT OUTER JOIN "lab"."empty_1" AS "e" ON ("e"."x" = "b"."wave")
--- mariadb
SELECT (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `e`.`x` AS `x`
FROM `obs`.`bands_1` AS `b`
LEFT OUTER JOIN `lab`.`empty_1` AS `e` ON (`e`.`x` = `b`.`wave`)

### join with a sub-query
SELECT n.night, t.c FROM obs.nights AS n JOIN (SELECT night, COUNT(*) AS c FROM obs.exposures GROUP BY night) AS t ON n.night = t.night
--- rows
1, 2
2, 2
3, 1
--- duckdb
SELECT "n"."night" AS "night", "t"."c" AS "c"
FROM "obs"."nights_1" AS "n"
INNER JOIN (
  SELECT "exposures"."night" AS "night", COUNT(*) AS "c"
  FROM "obs"."exposures_1" AS "exposures"
  GROUP BY "exposures"."night") AS "t" ON ("n"."night" = "t"."night")
--- postgresql
SELECT "n"."night" AS "night", "t"."c" AS "c"
FROM "obs"."nights_1" AS "n"
INNER JOIN (
  SELECT "exposures"."night" AS "night", COUNT(*) AS "c"
  FROM "obs"."exposures_1" AS "exposures"
  GROUP BY "exposures"."night") AS "t" ON ("n"."night" = "t"."night")
--- mariadb
SELECT `n`.`night` AS `night`, `t`.`c` AS `c`
FROM `obs`.`nights_1` AS `n`
INNER JOIN (
  SELECT `exposures`.`night` AS `night`, COUNT(*) AS `c`
  FROM `obs`.`exposures_1` AS `exposures`
  GROUP BY `exposures`.`night`) AS `t` ON (`n`.`night` = `t`.`night`)

### star over a join gives both sides
SELECT * FROM obs.nights AS n JOIN obs.exposures AS e ON n.night = e.night WHERE e.id = 3
--- rows
2, 0.5, "Sophie", 3, 2, "g", 60
--- columns
night  int  ucd=time.epoch  description=Number of the night
moon  double  description=Illuminated part of the Moon
observer  char[*]
id  int  ucd=meta.id;meta.main
night_2  int  ucd=time.epoch
band  char[*]  ucd=instr.bandpass
seconds  float  unit=s  ucd=time.duration;obs.exposure
--- duckdb
SELECT "n"."night" AS "night", "n"."moon" AS "moon", "n"."observer" AS "observer", "e"."id" AS "id", "e"."night" AS "night_2", "e"."band" AS "band", "e"."seconds" AS "seconds"
FROM "obs"."nights_1" AS "n"
INNER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
WHERE ("e"."id" = 3)
--- postgresql
SELECT "n"."night" AS "night", "n"."moon" AS "moon", "n"."observer" AS "observer", "e"."id" AS "id", "e"."night" AS "night_2", "e"."band" AS "band", "e"."seconds" AS "seconds"
FROM "obs"."nights_1" AS "n"
INNER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
WHERE ("e"."id" = 3)
--- mariadb
SELECT `n`.`night` AS `night`, `n`.`moon` AS `moon`, (CONVERT(`n`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`, `e`.`id` AS `id`, `e`.`night` AS `night_2`, (CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, CAST(`e`.`seconds` AS DOUBLE) AS `seconds`
FROM `obs`.`nights_1` AS `n`
INNER JOIN `obs`.`exposures_1` AS `e` ON (`n`.`night` = `e`.`night`)
WHERE (`e`.`id` = 3)

### one table of a join by its star
SELECT b.* FROM obs.exposures AS e JOIN obs.bands AS b ON e.band = b.band WHERE e.id = 2
--- rows
"r", 620
--- duckdb
SELECT "b"."band" AS "band", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
WHERE ("e"."id" = 2)
--- postgresql
SELECT "b"."band" AS "band", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."bands_1" AS "b" ON ("e"."band" = "b"."band")
WHERE ("e"."id" = 2)
--- mariadb
SELECT (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `b`.`wave` AS `wave`
FROM `obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`bands_1` AS `b` ON (`e`.`band` = (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
WHERE (`e`.`id` = 2)

### join of tables of two schemas
SELECT s.id, e.id AS exposure FROM sky.stars AS s JOIN obs.exposures AS e ON s.id = e.id WHERE e.band = 'i'
--- rows
7, 7
--- duckdb
SELECT "s"."id" AS "id", "e"."id" AS "exposure"
FROM "sky"."stars_1" AS "s"
INNER JOIN "obs"."exposures_1" AS "e" ON ("s"."id" = "e"."id")
WHERE ("e"."band" = 'i')
--- postgresql
SELECT "s"."id" AS "id", "e"."id" AS "exposure"
FROM "sky"."stars_1" AS "s"
INNER JOIN "obs"."exposures_1" AS "e" ON ("s"."id" = "e"."id")
WHERE ("e"."band" = 'i')
--- mariadb
SELECT `s`.`id` AS `id`, `e`.`id` AS `exposure`
FROM `sky`.`stars_1` AS `s`
INNER JOIN `obs`.`exposures_1` AS `e` ON (`s`.`id` = `e`.`id`)
WHERE (`e`.`band` = _utf8mb4'i' AND `e`.`band` = (_utf8mb4'i' COLLATE utf8mb4_nopad_bin))

### an int joined with a long
SELECT l.label FROM sky.labels AS l JOIN obs.exposures AS e ON l.id = e.id
--- rows
"l5"
"l6"
"l7"
--- duckdb
SELECT "l"."label" AS "label"
FROM "sky"."labels_1" AS "l"
INNER JOIN "obs"."exposures_1" AS "e" ON ("l"."id" = "e"."id")
--- postgresql
SELECT "l"."label" AS "label"
FROM "sky"."labels_1" AS "l"
INNER JOIN "obs"."exposures_1" AS "e" ON ("l"."id" = "e"."id")
--- mariadb
SELECT (CONVERT(`l`.`label` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `label`
FROM `sky`.`labels_1` AS `l`
INNER JOIN `obs`.`exposures_1` AS `e` ON (`l`.`id` = `e`.`id`)

### four tables
SELECT e.id FROM obs.exposures AS e JOIN obs.nights AS n ON e.night = n.night JOIN obs.bands AS b ON b.band = e.band JOIN sky.stars AS s ON s.id = e.id WHERE n.observer = 'Tycho' AND s.n > 1
--- rows
2
--- duckdb
SELECT "e"."id" AS "id"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
INNER JOIN "obs"."bands_1" AS "b" ON ("b"."band" = "e"."band")
INNER JOIN "sky"."stars_1" AS "s" ON ("s"."id" = "e"."id")
WHERE (("n"."observer" = 'Tycho') AND ("s"."n" > 1))
--- postgresql
SELECT "e"."id" AS "id"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
INNER JOIN "obs"."bands_1" AS "b" ON ("b"."band" = "e"."band")
INNER JOIN "sky"."stars_1" AS "s" ON ("s"."id" = "e"."id")
WHERE (("n"."observer" = 'Tycho') AND ("s"."n" > 1))
--- mariadb
SELECT `e`.`id` AS `id`
FROM `obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`nights_1` AS `n` ON (`e`.`night` = `n`.`night`)
INNER JOIN `obs`.`bands_1` AS `b` ON (`b`.`band` = (CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
INNER JOIN `sky`.`stars_1` AS `s` ON (`s`.`id` = `e`.`id`)
WHERE ((`n`.`observer` = _utf8mb4'Tycho' AND `n`.`observer` = (_utf8mb4'Tycho' COLLATE utf8mb4_nopad_bin)) AND (`s`.`n` > 1))
