### NATURAL JOIN on one common column
SELECT id, wave FROM obs.exposures NATURAL JOIN obs.bands
--- rows
1, 480
2, 620
3, 480
4, 480
6, 620
--- duckdb
SELECT "exposures"."id" AS "id", "bands"."wave" AS "wave"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."bands_1" AS "bands" ON ("exposures"."band" = "bands"."band")
--- postgresql
SELECT "exposures"."id" AS "id", "bands"."wave" AS "wave"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."bands_1" AS "bands" ON ("exposures"."band" = "bands"."band")
--- mariadb
SELECT `exposures`.`id` AS `id`, `bands`.`wave` AS `wave`
FROM `obs`.`exposures_1` AS `exposures`
INNER JOIN `obs`.`bands_1` AS `bands` ON ((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) = (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))

### star over a NATURAL JOIN has the common column once and first
SELECT * FROM obs.exposures NATURAL JOIN obs.bands WHERE id = 2
--- rows
"r", 2, 1, 30, 620
--- columns
band  char[*]  ucd=instr.bandpass
id  int  ucd=meta.id;meta.main
night  int  ucd=time.epoch
seconds  float  unit=s  ucd=time.duration;obs.exposure
wave  double  unit=nm  ucd=em.wl
--- duckdb
SELECT COALESCE("exposures"."band", "bands"."band") AS "band", "exposures"."id" AS "id", "exposures"."night" AS "night", "exposures"."seconds" AS "seconds", "bands"."wave" AS "wave"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."bands_1" AS "bands" ON ("exposures"."band" = "bands"."band")
WHERE ("exposures"."id" = 2)
--- postgresql
SELECT COALESCE("exposures"."band", "bands"."band") AS "band", "exposures"."id" AS "id", "exposures"."night" AS "night", "exposures"."seconds" AS "seconds", "bands"."wave" AS "wave"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."bands_1" AS "bands" ON ("exposures"."band" = "bands"."band")
WHERE ("exposures"."id" = 2)
--- mariadb
SELECT COALESCE((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `band`, `exposures`.`id` AS `id`, `exposures`.`night` AS `night`, CAST(`exposures`.`seconds` AS DOUBLE) AS `seconds`, `bands`.`wave` AS `wave`
FROM `obs`.`exposures_1` AS `exposures`
INNER JOIN `obs`.`bands_1` AS `bands` ON ((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) = (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
WHERE (`exposures`.`id` = 2)

### the common column needs no qualifier
SELECT band FROM obs.exposures NATURAL JOIN obs.bands WHERE band = 'r'
--- rows
"r"
"r"
--- duckdb
SELECT COALESCE("exposures"."band", "bands"."band") AS "band"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."bands_1" AS "bands" ON ("exposures"."band" = "bands"."band")
WHERE (COALESCE("exposures"."band", "bands"."band") = 'r')
--- postgresql
SELECT COALESCE("exposures"."band", "bands"."band") AS "band"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."bands_1" AS "bands" ON ("exposures"."band" = "bands"."band")
WHERE (COALESCE("exposures"."band", "bands"."band") = 'r')
--- mariadb
SELECT COALESCE((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `band`
FROM `obs`.`exposures_1` AS `exposures`
INNER JOIN `obs`.`bands_1` AS `bands` ON ((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) = (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
WHERE (COALESCE((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) = (_utf8mb4'r' COLLATE utf8mb4_nopad_bin))

### NATURAL LEFT JOIN
SELECT night, observer, id FROM obs.nights NATURAL LEFT JOIN obs.exposures WHERE night > 2
--- rows
3, "Tycho", 5
4, null, null
--- duckdb
SELECT COALESCE("nights"."night", "exposures"."night") AS "night", "nights"."observer" AS "observer", "exposures"."id" AS "id"
FROM "obs"."nights_1" AS "nights"
LEFT OUTER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
WHERE (COALESCE("nights"."night", "exposures"."night") > 2)
--- postgresql
SELECT COALESCE("nights"."night", "exposures"."night") AS "night", "nights"."observer" AS "observer", "exposures"."id" AS "id"
FROM "obs"."nights_1" AS "nights"
LEFT OUTER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
WHERE (COALESCE("nights"."night", "exposures"."night") > 2)
--- mariadb
SELECT COALESCE(`nights`.`night`, `exposures`.`night`) AS `night`, (CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`, `exposures`.`id` AS `id`
FROM `obs`.`nights_1` AS `nights`
LEFT OUTER JOIN `obs`.`exposures_1` AS `exposures` ON (`nights`.`night` = `exposures`.`night`)
WHERE (COALESCE(`nights`.`night`, `exposures`.`night`) > 2)

### NATURAL RIGHT JOIN takes the common column of the right
SELECT night, id, observer FROM obs.nights NATURAL RIGHT JOIN obs.exposures WHERE id > 4
--- rows
3, 5, "Tycho"
9, 6, null
null, 7, null
--- duckdb
SELECT COALESCE("nights"."night", "exposures"."night") AS "night", "exposures"."id" AS "id", "nights"."observer" AS "observer"
FROM "obs"."nights_1" AS "nights"
RIGHT OUTER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
WHERE ("exposures"."id" > 4)
--- postgresql
SELECT COALESCE("nights"."night", "exposures"."night") AS "night", "exposures"."id" AS "id", "nights"."observer" AS "observer"
FROM "obs"."nights_1" AS "nights"
RIGHT OUTER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
WHERE ("exposures"."id" > 4)
--- mariadb
SELECT COALESCE(`nights`.`night`, `exposures`.`night`) AS `night`, `exposures`.`id` AS `id`, (CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
FROM `obs`.`nights_1` AS `nights`
RIGHT OUTER JOIN `obs`.`exposures_1` AS `exposures` ON (`nights`.`night` = `exposures`.`night`)
WHERE (`exposures`.`id` > 4)

### NATURAL FULL JOIN takes the common column of either
SELECT night, id FROM obs.nights NATURAL FULL JOIN obs.exposures WHERE night > 2 OR night IS NULL
--- rows
3, 5
4, null
9, 6
null, 7
--- duckdb
SELECT COALESCE("nights"."night", "exposures"."night") AS "night", "exposures"."id" AS "id"
FROM "obs"."nights_1" AS "nights"
FULL OUTER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
WHERE ((COALESCE("nights"."night", "exposures"."night") > 2) OR (COALESCE("nights"."night", "exposures"."night") IS NULL))
--- postgresql
SELECT COALESCE("nights"."night", "exposures"."night") AS "night", "exposures"."id" AS "id"
FROM "obs"."nights_1" AS "nights"
FULL OUTER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
WHERE ((COALESCE("nights"."night", "exposures"."night") > 2) OR (COALESCE("nights"."night", "exposures"."night") IS NULL))
--- mariadb
SELECT COALESCE(`full 1`.`c1`, `full 1`.`c5`) AS `night`, `full 1`.`c4` AS `id`
FROM (
  SELECT `nights`.`night` AS `c1`, `nights`.`moon` AS `c2`, `nights`.`observer` AS `c3`, `exposures`.`id` AS `c4`, `exposures`.`night` AS `c5`, `exposures`.`band` AS `c6`, `exposures`.`seconds` AS `c7`
  FROM `obs`.`nights_1` AS `nights`
  LEFT OUTER JOIN `obs`.`exposures_1` AS `exposures` ON (`nights`.`night` = `exposures`.`night`)
  UNION ALL
  SELECT NULL AS `c1`, NULL AS `c2`, NULL AS `c3`, `exposures`.`id` AS `c4`, `exposures`.`night` AS `c5`, `exposures`.`band` AS `c6`, `exposures`.`seconds` AS `c7`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE NOT EXISTS (
    SELECT 1
    FROM `obs`.`nights_1` AS `nights`
    WHERE (`nights`.`night` = `exposures`.`night`))) AS `full 1`
WHERE ((COALESCE(`full 1`.`c1`, `full 1`.`c5`) > 2) OR (COALESCE(`full 1`.`c1`, `full 1`.`c5`) IS NULL))

### NATURAL INNER JOIN says the same as NATURAL JOIN
SELECT COUNT(*) AS c FROM obs.nights NATURAL INNER JOIN obs.exposures
--- rows
5
--- duckdb
SELECT COUNT(*) AS "c"
FROM "obs"."nights_1" AS "nights"
INNER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
--- postgresql
SELECT COUNT(*) AS "c"
FROM "obs"."nights_1" AS "nights"
INNER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
--- mariadb
SELECT COUNT(*) AS `c`
FROM `obs`.`nights_1` AS `nights`
INNER JOIN `obs`.`exposures_1` AS `exposures` ON (`nights`.`night` = `exposures`.`night`)

### NATURAL LEFT OUTER JOIN
SELECT COUNT(*) AS c FROM obs.nights NATURAL LEFT OUTER JOIN obs.exposures
--- rows
6
--- duckdb
SELECT COUNT(*) AS "c"
FROM "obs"."nights_1" AS "nights"
LEFT OUTER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
--- postgresql
SELECT COUNT(*) AS "c"
FROM "obs"."nights_1" AS "nights"
LEFT OUTER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
--- mariadb
SELECT COUNT(*) AS `c`
FROM `obs`.`nights_1` AS `nights`
LEFT OUTER JOIN `obs`.`exposures_1` AS `exposures` ON (`nights`.`night` = `exposures`.`night`)

### NATURAL JOIN without a common column is a cross join
SELECT COUNT(*) AS c FROM obs.nights NATURAL JOIN obs.bands
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

### NATURAL JOIN on several common columns
SELECT a.name FROM pos.points AS a NATURAL JOIN pos.plain AS b WHERE id < 3
--- rows
"origin"
"west"
--- duckdb
SELECT "a"."name" AS "name"
FROM "pos"."points_1" AS "a"
INNER JOIN "pos"."plain_1" AS "b" ON ("a"."id" = "b"."id") AND ("a"."name" = "b"."name") AND ("a"."ra" = "b"."ra") AND ("a"."dec" = "b"."dec")
WHERE (COALESCE("a"."id", "b"."id") < 3)
--- postgresql
SELECT "a"."name" AS "name"
FROM "pos"."points_1" AS "a"
INNER JOIN "pos"."plain_1" AS "b" ON ("a"."id" = "b"."id") AND ("a"."name" = "b"."name") AND ("a"."ra" = "b"."ra") AND ("a"."dec" = "b"."dec")
WHERE (COALESCE("a"."id", "b"."id") < 3)
--- mariadb
SELECT (CONVERT(`a`.`name` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `name`
FROM `pos`.`points_1` AS `a`
INNER JOIN `pos`.`plain_1` AS `b` ON (`a`.`id` = `b`.`id`) AND ((CONVERT(`a`.`name` USING utf8mb4) COLLATE utf8mb4_nopad_bin) = (CONVERT(`b`.`name` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AND (`a`.`ra` = `b`.`ra`) AND (`a`.`dec` = `b`.`dec`)
WHERE (COALESCE(`a`.`id`, `b`.`id`) < 3)

### NATURAL JOIN of NATURAL JOIN
SELECT id, observer, wave FROM obs.exposures NATURAL JOIN obs.nights NATURAL JOIN obs.bands
--- rows
1, "Tycho", 480
2, "Tycho", 620
3, "Sophie", 480
4, "Sophie", 480
--- duckdb
SELECT "exposures"."id" AS "id", "nights"."observer" AS "observer", "bands"."wave" AS "wave"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."nights_1" AS "nights" ON ("exposures"."night" = "nights"."night")
INNER JOIN "obs"."bands_1" AS "bands" ON ("exposures"."band" = "bands"."band")
--- postgresql
SELECT "exposures"."id" AS "id", "nights"."observer" AS "observer", "bands"."wave" AS "wave"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."nights_1" AS "nights" ON ("exposures"."night" = "nights"."night")
INNER JOIN "obs"."bands_1" AS "bands" ON ("exposures"."band" = "bands"."band")
--- mariadb
SELECT `exposures`.`id` AS `id`, (CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`, `bands`.`wave` AS `wave`
FROM `obs`.`exposures_1` AS `exposures`
INNER JOIN `obs`.`nights_1` AS `nights` ON (`exposures`.`night` = `nights`.`night`)
INNER JOIN `obs`.`bands_1` AS `bands` ON ((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) = (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))

### star over two NATURAL JOINs
SELECT * FROM obs.exposures NATURAL JOIN obs.nights NATURAL JOIN obs.bands WHERE id = 1
--- rows
"g", 1, 1, 30, 0, "Tycho", 480
--- columns
band  char[*]  ucd=instr.bandpass
night  int  ucd=time.epoch
id  int  ucd=meta.id;meta.main
seconds  float  unit=s  ucd=time.duration;obs.exposure
moon  double  description=Illuminated part of the Moon
observer  char[*]
wave  double  unit=nm  ucd=em.wl
--- duckdb
SELECT COALESCE("exposures"."band", "bands"."band") AS "band", COALESCE("exposures"."night", "nights"."night") AS "night", "exposures"."id" AS "id", "exposures"."seconds" AS "seconds", "nights"."moon" AS "moon", "nights"."observer" AS "observer", "bands"."wave" AS "wave"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."nights_1" AS "nights" ON ("exposures"."night" = "nights"."night")
INNER JOIN "obs"."bands_1" AS "bands" ON ("exposures"."band" = "bands"."band")
WHERE ("exposures"."id" = 1)
--- postgresql
SELECT COALESCE("exposures"."band", "bands"."band") AS "band", COALESCE("exposures"."night", "nights"."night") AS "night", "exposures"."id" AS "id", "exposures"."seconds" AS "seconds", "nights"."moon" AS "moon", "nights"."observer" AS "observer", "bands"."wave" AS "wave"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."nights_1" AS "nights" ON ("exposures"."night" = "nights"."night")
INNER JOIN "obs"."bands_1" AS "bands" ON ("exposures"."band" = "bands"."band")
WHERE ("exposures"."id" = 1)
--- mariadb
SELECT COALESCE((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `band`, COALESCE(`exposures`.`night`, `nights`.`night`) AS `night`, `exposures`.`id` AS `id`, CAST(`exposures`.`seconds` AS DOUBLE) AS `seconds`, `nights`.`moon` AS `moon`, (CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`, `bands`.`wave` AS `wave`
FROM `obs`.`exposures_1` AS `exposures`
INNER JOIN `obs`.`nights_1` AS `nights` ON (`exposures`.`night` = `nights`.`night`)
INNER JOIN `obs`.`bands_1` AS `bands` ON ((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) = (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
WHERE (`exposures`.`id` = 1)

### NATURAL JOIN does not join on hidden columns
SELECT COUNT(*) AS c FROM lab.one NATURAL JOIN obs.bands
--- rows
3
--- duckdb
SELECT COUNT(*) AS "c"
FROM "lab"."one_1" AS "one"
CROSS JOIN "obs"."bands_1" AS "bands"
--- postgresql
SELECT COUNT(*) AS "c"
FROM "lab"."one_1" AS "one"
CROSS JOIN "obs"."bands_1" AS "bands"
--- mariadb
SELECT COUNT(*) AS `c`
FROM `lab`.`one_1` AS `one`
CROSS JOIN `obs`.`bands_1` AS `bands`

### NATURAL JOIN with a sub-query
SELECT band, c FROM obs.bands NATURAL JOIN (SELECT band, COUNT(*) AS c FROM obs.exposures GROUP BY band) AS t
--- rows
"g", 3
"r", 2
--- duckdb
SELECT COALESCE("bands"."band", "t"."band") AS "band", "t"."c" AS "c"
FROM "obs"."bands_1" AS "bands"
INNER JOIN (
  SELECT "exposures"."band" AS "band", COUNT(*) AS "c"
  FROM "obs"."exposures_1" AS "exposures"
  GROUP BY "exposures"."band") AS "t" ON ("bands"."band" = "t"."band")
--- postgresql
SELECT COALESCE("bands"."band", "t"."band") AS "band", "t"."c" AS "c"
FROM "obs"."bands_1" AS "bands"
INNER JOIN (
  SELECT "exposures"."band" AS "band", COUNT(*) AS "c"
  FROM "obs"."exposures_1" AS "exposures"
  GROUP BY "exposures"."band") AS "t" ON ("bands"."band" = "t"."band")
--- mariadb
SELECT COALESCE((CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin), `t`.`band`) AS `band`, `t`.`c` AS `c`
FROM `obs`.`bands_1` AS `bands`
INNER JOIN (
  SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, COUNT(*) AS `c`
  FROM `obs`.`exposures_1` AS `exposures`
  GROUP BY (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `t` ON ((CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) = `t`.`band`)

### NATURAL JOIN with an alias in a sub-query as the common name
SELECT night, most FROM obs.nights NATURAL JOIN (SELECT night AS night, MAX(seconds) AS most FROM obs.exposures GROUP BY night) AS t
--- rows
1, 30
2, 90
3, 10
--- duckdb
SELECT COALESCE("nights"."night", "t"."night") AS "night", "t"."most" AS "most"
FROM "obs"."nights_1" AS "nights"
INNER JOIN (
  SELECT "exposures"."night" AS "night", MAX("exposures"."seconds") AS "most"
  FROM "obs"."exposures_1" AS "exposures"
  GROUP BY "exposures"."night") AS "t" ON ("nights"."night" = "t"."night")
--- postgresql
SELECT COALESCE("nights"."night", "t"."night") AS "night", "t"."most" AS "most"
FROM "obs"."nights_1" AS "nights"
INNER JOIN (
  SELECT "exposures"."night" AS "night", MAX("exposures"."seconds") AS "most"
  FROM "obs"."exposures_1" AS "exposures"
  GROUP BY "exposures"."night") AS "t" ON ("nights"."night" = "t"."night")
--- mariadb
SELECT COALESCE(`nights`.`night`, `t`.`night`) AS `night`, CAST(`t`.`most` AS DOUBLE) AS `most`
FROM `obs`.`nights_1` AS `nights`
INNER JOIN (
  SELECT `exposures`.`night` AS `night`, MAX(`exposures`.`seconds`) AS `most`
  FROM `obs`.`exposures_1` AS `exposures`
  GROUP BY `exposures`.`night`) AS `t` ON (`nights`.`night` = `t`.`night`)

### USING one column
SELECT e.id, n.observer FROM obs.exposures AS e JOIN obs.nights AS n USING (night) WHERE n.moon < 0.2
--- rows
1, "Tycho"
2, "Tycho"
--- duckdb
SELECT "e"."id" AS "id", "n"."observer" AS "observer"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
WHERE ("n"."moon" < 0.2)
--- postgresql
SELECT "e"."id" AS "id", "n"."observer" AS "observer"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
WHERE ("n"."moon" < 0.2)
--- mariadb
SELECT `e`.`id` AS `id`, (CONVERT(`n`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
FROM `obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`nights_1` AS `n` ON (`e`.`night` = `n`.`night`)
WHERE (`n`.`moon` < 0.2e0)

### the column of USING needs no qualifier
SELECT night FROM obs.exposures JOIN obs.nights USING (night) WHERE night = 3
--- rows
3
--- duckdb
SELECT COALESCE("exposures"."night", "nights"."night") AS "night"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."nights_1" AS "nights" ON ("exposures"."night" = "nights"."night")
WHERE (COALESCE("exposures"."night", "nights"."night") = 3)
--- postgresql
SELECT COALESCE("exposures"."night", "nights"."night") AS "night"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."nights_1" AS "nights" ON ("exposures"."night" = "nights"."night")
WHERE (COALESCE("exposures"."night", "nights"."night") = 3)
--- mariadb
SELECT COALESCE(`exposures`.`night`, `nights`.`night`) AS `night`
FROM `obs`.`exposures_1` AS `exposures`
INNER JOIN `obs`.`nights_1` AS `nights` ON (`exposures`.`night` = `nights`.`night`)
WHERE (COALESCE(`exposures`.`night`, `nights`.`night`) = 3)

### the column of USING may have one
SELECT e.night, n.night AS other FROM obs.exposures AS e LEFT JOIN obs.nights AS n USING (night) WHERE e.id = 6
--- rows
9, null
--- duckdb
SELECT "e"."night" AS "night", "n"."night" AS "other"
FROM "obs"."exposures_1" AS "e"
LEFT OUTER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
WHERE ("e"."id" = 6)
--- postgresql
SELECT "e"."night" AS "night", "n"."night" AS "other"
FROM "obs"."exposures_1" AS "e"
LEFT OUTER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
WHERE ("e"."id" = 6)
--- mariadb
SELECT `e`.`night` AS `night`, `n`.`night` AS `other`
FROM `obs`.`exposures_1` AS `e`
LEFT OUTER JOIN `obs`.`nights_1` AS `n` ON (`e`.`night` = `n`.`night`)
WHERE (`e`.`id` = 6)

### star over USING has its column once and first
SELECT * FROM obs.nights AS n JOIN obs.exposures AS e USING (night) WHERE id = 5
--- rows
3, 1, "Tycho", 5, null, 10
--- columns
night  int  ucd=time.epoch  description=Number of the night
moon  double  description=Illuminated part of the Moon
observer  char[*]
id  int  ucd=meta.id;meta.main
band  char[*]  ucd=instr.bandpass
seconds  float  unit=s  ucd=time.duration;obs.exposure
--- duckdb
SELECT COALESCE("n"."night", "e"."night") AS "night", "n"."moon" AS "moon", "n"."observer" AS "observer", "e"."id" AS "id", "e"."band" AS "band", "e"."seconds" AS "seconds"
FROM "obs"."nights_1" AS "n"
INNER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
WHERE ("e"."id" = 5)
--- postgresql
SELECT COALESCE("n"."night", "e"."night") AS "night", "n"."moon" AS "moon", "n"."observer" AS "observer", "e"."id" AS "id", "e"."band" AS "band", "e"."seconds" AS "seconds"
FROM "obs"."nights_1" AS "n"
INNER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
WHERE ("e"."id" = 5)
--- mariadb
SELECT COALESCE(`n`.`night`, `e`.`night`) AS `night`, `n`.`moon` AS `moon`, (CONVERT(`n`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`, `e`.`id` AS `id`, (CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, CAST(`e`.`seconds` AS DOUBLE) AS `seconds`
FROM `obs`.`nights_1` AS `n`
INNER JOIN `obs`.`exposures_1` AS `e` ON (`n`.`night` = `e`.`night`)
WHERE (`e`.`id` = 5)

### star of one side of USING has all its columns
SELECT e.* FROM obs.nights AS n JOIN obs.exposures AS e USING (night) WHERE e.id = 5
--- rows
5, 3, null, 10
--- duckdb
SELECT "e"."id" AS "id", "e"."night" AS "night", "e"."band" AS "band", "e"."seconds" AS "seconds"
FROM "obs"."nights_1" AS "n"
INNER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
WHERE ("e"."id" = 5)
--- postgresql
SELECT "e"."id" AS "id", "e"."night" AS "night", "e"."band" AS "band", "e"."seconds" AS "seconds"
FROM "obs"."nights_1" AS "n"
INNER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
WHERE ("e"."id" = 5)
--- mariadb
SELECT `e`.`id` AS `id`, `e`.`night` AS `night`, (CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, CAST(`e`.`seconds` AS DOUBLE) AS `seconds`
FROM `obs`.`nights_1` AS `n`
INNER JOIN `obs`.`exposures_1` AS `e` ON (`n`.`night` = `e`.`night`)
WHERE (`e`.`id` = 5)

### USING two columns
SELECT a.id FROM pos.points AS a JOIN pos.plain AS b USING (ra, dec) WHERE a.id < 4
--- rows
1
2
3
--- duckdb
SELECT "a"."id" AS "id"
FROM "pos"."points_1" AS "a"
INNER JOIN "pos"."plain_1" AS "b" ON ("a"."ra" = "b"."ra") AND ("a"."dec" = "b"."dec")
WHERE ("a"."id" < 4)
--- postgresql
SELECT "a"."id" AS "id"
FROM "pos"."points_1" AS "a"
INNER JOIN "pos"."plain_1" AS "b" ON ("a"."ra" = "b"."ra") AND ("a"."dec" = "b"."dec")
WHERE ("a"."id" < 4)
--- mariadb
SELECT `a`.`id` AS `id`
FROM `pos`.`points_1` AS `a`
INNER JOIN `pos`.`plain_1` AS `b` ON (`a`.`ra` = `b`.`ra`) AND (`a`.`dec` = `b`.`dec`)
WHERE (`a`.`id` < 4)

### USING leaves other common columns apart
SELECT a.id, b.id AS other FROM obs.exposures AS a JOIN obs.exposures AS b USING (night) WHERE night = 2
--- rows
3, 3
3, 4
4, 3
4, 4
--- duckdb
SELECT "a"."id" AS "id", "b"."id" AS "other"
FROM "obs"."exposures_1" AS "a"
INNER JOIN "obs"."exposures_1" AS "b" ON ("a"."night" = "b"."night")
WHERE (COALESCE("a"."night", "b"."night") = 2)
--- postgresql
SELECT "a"."id" AS "id", "b"."id" AS "other"
FROM "obs"."exposures_1" AS "a"
INNER JOIN "obs"."exposures_1" AS "b" ON ("a"."night" = "b"."night")
WHERE (COALESCE("a"."night", "b"."night") = 2)
--- mariadb
SELECT `a`.`id` AS `id`, `b`.`id` AS `other`
FROM `obs`.`exposures_1` AS `a`
INNER JOIN `obs`.`exposures_1` AS `b` ON (`a`.`night` = `b`.`night`)
WHERE (COALESCE(`a`.`night`, `b`.`night`) = 2)

### LEFT JOIN USING
SELECT night, id FROM obs.nights LEFT JOIN obs.exposures USING (night) WHERE night > 3
--- rows
4, null
--- duckdb
SELECT COALESCE("nights"."night", "exposures"."night") AS "night", "exposures"."id" AS "id"
FROM "obs"."nights_1" AS "nights"
LEFT OUTER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
WHERE (COALESCE("nights"."night", "exposures"."night") > 3)
--- postgresql
SELECT COALESCE("nights"."night", "exposures"."night") AS "night", "exposures"."id" AS "id"
FROM "obs"."nights_1" AS "nights"
LEFT OUTER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
WHERE (COALESCE("nights"."night", "exposures"."night") > 3)
--- mariadb
SELECT COALESCE(`nights`.`night`, `exposures`.`night`) AS `night`, `exposures`.`id` AS `id`
FROM `obs`.`nights_1` AS `nights`
LEFT OUTER JOIN `obs`.`exposures_1` AS `exposures` ON (`nights`.`night` = `exposures`.`night`)
WHERE (COALESCE(`nights`.`night`, `exposures`.`night`) > 3)

### RIGHT JOIN USING takes the column of the right
SELECT night, id FROM obs.nights RIGHT JOIN obs.exposures USING (night) WHERE id > 5
--- rows
9, 6
null, 7
--- duckdb
SELECT COALESCE("nights"."night", "exposures"."night") AS "night", "exposures"."id" AS "id"
FROM "obs"."nights_1" AS "nights"
RIGHT OUTER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
WHERE ("exposures"."id" > 5)
--- postgresql
SELECT COALESCE("nights"."night", "exposures"."night") AS "night", "exposures"."id" AS "id"
FROM "obs"."nights_1" AS "nights"
RIGHT OUTER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
WHERE ("exposures"."id" > 5)
--- mariadb
SELECT COALESCE(`nights`.`night`, `exposures`.`night`) AS `night`, `exposures`.`id` AS `id`
FROM `obs`.`nights_1` AS `nights`
RIGHT OUTER JOIN `obs`.`exposures_1` AS `exposures` ON (`nights`.`night` = `exposures`.`night`)
WHERE (`exposures`.`id` > 5)

### FULL JOIN USING takes the column of either
SELECT band, id, wave FROM obs.exposures FULL JOIN obs.bands USING (band) WHERE band <> 'g'
--- rows
"r", 2, 620
"r", 6, 620
"i", 7, null
"z", null, 900
--- duckdb
SELECT COALESCE("exposures"."band", "bands"."band") AS "band", "exposures"."id" AS "id", "bands"."wave" AS "wave"
FROM "obs"."exposures_1" AS "exposures"
FULL OUTER JOIN "obs"."bands_1" AS "bands" ON ("exposures"."band" = "bands"."band")
WHERE (COALESCE("exposures"."band", "bands"."band") <> 'g')
--- postgresql
SELECT COALESCE("exposures"."band", "bands"."band") AS "band", "exposures"."id" AS "id", "bands"."wave" AS "wave"
FROM "obs"."exposures_1" AS "exposures"
FULL OUTER JOIN "obs"."bands_1" AS "bands" ON ("exposures"."band" = "bands"."band")
WHERE (COALESCE("exposures"."band", "bands"."band") <> 'g')
--- mariadb
SELECT COALESCE((CONVERT(`full 1`.`c3` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(`full 1`.`c5` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `band`, `full 1`.`c1` AS `id`, `full 1`.`c6` AS `wave`
FROM (
  SELECT `exposures`.`id` AS `c1`, `exposures`.`night` AS `c2`, `exposures`.`band` AS `c3`, `exposures`.`seconds` AS `c4`, `bands`.`band` AS `c5`, `bands`.`wave` AS `c6`
  FROM `obs`.`exposures_1` AS `exposures`
  LEFT OUTER JOIN `obs`.`bands_1` AS `bands` ON ((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) = (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
  UNION ALL
  SELECT NULL AS `c1`, NULL AS `c2`, NULL AS `c3`, NULL AS `c4`, `bands`.`band` AS `c5`, `bands`.`wave` AS `c6`
  FROM `obs`.`bands_1` AS `bands`
  WHERE NOT EXISTS (
    SELECT 1
    FROM `obs`.`exposures_1` AS `exposures`
    WHERE ((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) = (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)))) AS `full 1`
WHERE (COALESCE((CONVERT(`full 1`.`c3` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(`full 1`.`c5` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) <> (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### FULL JOIN USING grouped by its column
SELECT band, COUNT(*) AS c FROM obs.exposures FULL JOIN obs.bands USING (band) GROUP BY band
--- rows
"g", 3
"r", 2
"i", 1
"z", 1
null, 1
--- duckdb
SELECT COALESCE("exposures"."band", "bands"."band") AS "band", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
FULL OUTER JOIN "obs"."bands_1" AS "bands" ON ("exposures"."band" = "bands"."band")
GROUP BY COALESCE("exposures"."band", "bands"."band")
--- postgresql
SELECT COALESCE("exposures"."band", "bands"."band") AS "band", COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
FULL OUTER JOIN "obs"."bands_1" AS "bands" ON ("exposures"."band" = "bands"."band")
GROUP BY COALESCE("exposures"."band", "bands"."band")
--- mariadb
SELECT COALESCE((CONVERT(`full 1`.`c3` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(`full 1`.`c5` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `band`, COUNT(*) AS `c`
FROM (
  SELECT `exposures`.`id` AS `c1`, `exposures`.`night` AS `c2`, `exposures`.`band` AS `c3`, `exposures`.`seconds` AS `c4`, `bands`.`band` AS `c5`, `bands`.`wave` AS `c6`
  FROM `obs`.`exposures_1` AS `exposures`
  LEFT OUTER JOIN `obs`.`bands_1` AS `bands` ON ((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) = (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
  UNION ALL
  SELECT NULL AS `c1`, NULL AS `c2`, NULL AS `c3`, NULL AS `c4`, `bands`.`band` AS `c5`, `bands`.`wave` AS `c6`
  FROM `obs`.`bands_1` AS `bands`
  WHERE NOT EXISTS (
    SELECT 1
    FROM `obs`.`exposures_1` AS `exposures`
    WHERE ((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) = (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)))) AS `full 1`
GROUP BY COALESCE((CONVERT(`full 1`.`c3` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(`full 1`.`c5` USING utf8mb4) COLLATE utf8mb4_nopad_bin))

### FULL JOIN USING ordered by its column
SELECT night, id FROM obs.nights FULL JOIN obs.exposures USING (night) WHERE night >= 3 ORDER BY night DESC
--- rows
9, 6
4, null
3, 5
--- duckdb
SELECT COALESCE("nights"."night", "exposures"."night") AS "night", "exposures"."id" AS "id"
FROM "obs"."nights_1" AS "nights"
FULL OUTER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
WHERE (COALESCE("nights"."night", "exposures"."night") >= 3)
ORDER BY 1 DESC NULLS LAST
--- postgresql
SELECT COALESCE("nights"."night", "exposures"."night") AS "night", "exposures"."id" AS "id"
FROM "obs"."nights_1" AS "nights"
FULL OUTER JOIN "obs"."exposures_1" AS "exposures" ON ("nights"."night" = "exposures"."night")
WHERE (COALESCE("nights"."night", "exposures"."night") >= 3)
ORDER BY 1 DESC NULLS LAST
--- mariadb
SELECT COALESCE(`full 1`.`c1`, `full 1`.`c5`) AS `night`, `full 1`.`c4` AS `id`
FROM (
  SELECT `nights`.`night` AS `c1`, `nights`.`moon` AS `c2`, `nights`.`observer` AS `c3`, `exposures`.`id` AS `c4`, `exposures`.`night` AS `c5`, `exposures`.`band` AS `c6`, `exposures`.`seconds` AS `c7`
  FROM `obs`.`nights_1` AS `nights`
  LEFT OUTER JOIN `obs`.`exposures_1` AS `exposures` ON (`nights`.`night` = `exposures`.`night`)
  UNION ALL
  SELECT NULL AS `c1`, NULL AS `c2`, NULL AS `c3`, `exposures`.`id` AS `c4`, `exposures`.`night` AS `c5`, `exposures`.`band` AS `c6`, `exposures`.`seconds` AS `c7`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE NOT EXISTS (
    SELECT 1
    FROM `obs`.`nights_1` AS `nights`
    WHERE (`nights`.`night` = `exposures`.`night`))) AS `full 1`
WHERE (COALESCE(`full 1`.`c1`, `full 1`.`c5`) >= 3)
ORDER BY 1 DESC

### USING twice
SELECT id, observer, wave FROM obs.exposures JOIN obs.nights USING (night) JOIN obs.bands USING (band) WHERE id = 2
--- rows
2, "Tycho", 620
--- duckdb
SELECT "exposures"."id" AS "id", "nights"."observer" AS "observer", "bands"."wave" AS "wave"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."nights_1" AS "nights" ON ("exposures"."night" = "nights"."night")
INNER JOIN "obs"."bands_1" AS "bands" ON ("exposures"."band" = "bands"."band")
WHERE ("exposures"."id" = 2)
--- postgresql
SELECT "exposures"."id" AS "id", "nights"."observer" AS "observer", "bands"."wave" AS "wave"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."nights_1" AS "nights" ON ("exposures"."night" = "nights"."night")
INNER JOIN "obs"."bands_1" AS "bands" ON ("exposures"."band" = "bands"."band")
WHERE ("exposures"."id" = 2)
--- mariadb
SELECT `exposures`.`id` AS `id`, (CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`, `bands`.`wave` AS `wave`
FROM `obs`.`exposures_1` AS `exposures`
INNER JOIN `obs`.`nights_1` AS `nights` ON (`exposures`.`night` = `nights`.`night`)
INNER JOIN `obs`.`bands_1` AS `bands` ON ((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) = (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
WHERE (`exposures`.`id` = 2)

### USING of a column merged before
SELECT night, a.id, b.id AS other FROM obs.nights LEFT JOIN obs.exposures AS a USING (night) LEFT JOIN obs.exposures AS b USING (night) WHERE night IN (3, 4)
--- rows
3, 5, 5
4, null, null
--- duckdb
SELECT COALESCE("nights"."night", "a"."night", "b"."night") AS "night", "a"."id" AS "id", "b"."id" AS "other"
FROM "obs"."nights_1" AS "nights"
LEFT OUTER JOIN "obs"."exposures_1" AS "a" ON ("nights"."night" = "a"."night")
LEFT OUTER JOIN "obs"."exposures_1" AS "b" ON (COALESCE("nights"."night", "a"."night") = "b"."night")
WHERE (COALESCE("nights"."night", "a"."night", "b"."night") IN (3, 4))
--- postgresql
SELECT COALESCE("nights"."night", "a"."night", "b"."night") AS "night", "a"."id" AS "id", "b"."id" AS "other"
FROM "obs"."nights_1" AS "nights"
LEFT OUTER JOIN "obs"."exposures_1" AS "a" ON ("nights"."night" = "a"."night")
LEFT OUTER JOIN "obs"."exposures_1" AS "b" ON (COALESCE("nights"."night", "a"."night") = "b"."night")
WHERE (COALESCE("nights"."night", "a"."night", "b"."night") IN (3, 4))
--- mariadb
SELECT COALESCE(`nights`.`night`, `a`.`night`, `b`.`night`) AS `night`, `a`.`id` AS `id`, `b`.`id` AS `other`
FROM `obs`.`nights_1` AS `nights`
LEFT OUTER JOIN `obs`.`exposures_1` AS `a` ON (`nights`.`night` = `a`.`night`)
LEFT OUTER JOIN `obs`.`exposures_1` AS `b` ON (COALESCE(`nights`.`night`, `a`.`night`) = `b`.`night`)
WHERE (COALESCE(`nights`.`night`, `a`.`night`, `b`.`night`) IN (3, 4))

### FULL JOIN USING twice over one column
SELECT id, one.label AS a, two.label AS b FROM sky.labels AS one FULL JOIN sky.stars USING (id) FULL JOIN sky.labels AS two USING (id) WHERE id IN (1, 5, 12)
--- rows
1, null, null
5, "l5", "l5"
12, "l12", "l12"
--- duckdb
SELECT COALESCE("one"."id", "stars"."id", "two"."id") AS "id", "one"."label" AS "a", "two"."label" AS "b"
FROM "sky"."labels_1" AS "one"
FULL OUTER JOIN "sky"."stars_1" AS "stars" ON ("one"."id" = "stars"."id")
FULL OUTER JOIN "sky"."labels_1" AS "two" ON (COALESCE("one"."id", "stars"."id") = "two"."id")
WHERE (COALESCE("one"."id", "stars"."id", "two"."id") IN (1, 5, 12))
--- postgresql
SELECT COALESCE("one"."id", "stars"."id", "two"."id") AS "id", "one"."label" AS "a", "two"."label" AS "b"
FROM "sky"."labels_1" AS "one"
FULL OUTER JOIN "sky"."stars_1" AS "stars" ON ("one"."id" = "stars"."id")
FULL OUTER JOIN "sky"."labels_1" AS "two" ON (COALESCE("one"."id", "stars"."id") = "two"."id")
WHERE (COALESCE("one"."id", "stars"."id", "two"."id") IN (1, 5, 12))

### USING in another case than the column
SELECT Night FROM obs.exposures JOIN obs.nights USING (NIGHT) WHERE id = 1
--- rows
1
--- duckdb
SELECT COALESCE("exposures"."night", "nights"."night") AS "night"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."nights_1" AS "nights" ON ("exposures"."night" = "nights"."night")
WHERE ("exposures"."id" = 1)
--- postgresql
SELECT COALESCE("exposures"."night", "nights"."night") AS "night"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."nights_1" AS "nights" ON ("exposures"."night" = "nights"."night")
WHERE ("exposures"."id" = 1)
--- mariadb
SELECT COALESCE(`exposures`.`night`, `nights`.`night`) AS `night`
FROM `obs`.`exposures_1` AS `exposures`
INNER JOIN `obs`.`nights_1` AS `nights` ON (`exposures`.`night` = `nights`.`night`)
WHERE (`exposures`.`id` = 1)

### USING with a name in double quotes
SELECT id FROM obs.exposures JOIN obs.nights USING ("night") WHERE id = 1
--- rows
1
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."nights_1" AS "nights" ON ("exposures"."night" = "nights"."night")
WHERE ("exposures"."id" = 1)
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
INNER JOIN "obs"."nights_1" AS "nights" ON ("exposures"."night" = "nights"."night")
WHERE ("exposures"."id" = 1)
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
INNER JOIN `obs`.`nights_1` AS `nights` ON (`exposures`.`night` = `nights`.`night`)
WHERE (`exposures`.`id` = 1)

### USING and ON in one query
SELECT e.id, b.wave FROM obs.exposures AS e JOIN obs.nights AS n USING (night) JOIN obs.bands AS b ON b.band = e.band WHERE n.observer = 'Sophie'
--- rows
3, 480
4, 480
--- duckdb
SELECT "e"."id" AS "id", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
INNER JOIN "obs"."bands_1" AS "b" ON ("b"."band" = "e"."band")
WHERE ("n"."observer" = 'Sophie')
--- postgresql
SELECT "e"."id" AS "id", "b"."wave" AS "wave"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
INNER JOIN "obs"."bands_1" AS "b" ON ("b"."band" = "e"."band")
WHERE ("n"."observer" = 'Sophie')
--- mariadb
SELECT `e`.`id` AS `id`, `b`.`wave` AS `wave`
FROM `obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`nights_1` AS `n` ON (`e`.`night` = `n`.`night`)
INNER JOIN `obs`.`bands_1` AS `b` ON (`b`.`band` = (CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
WHERE (`n`.`observer` = _utf8mb4'Sophie' AND `n`.`observer` = (_utf8mb4'Sophie' COLLATE utf8mb4_nopad_bin))

### USING within parentheses
SELECT b.band, e.id FROM obs.bands AS b LEFT JOIN (obs.exposures AS e JOIN obs.nights AS n USING (night)) ON b.band = e.band WHERE b.wave > 500
--- rows
"r", 2
"z", null
--- duckdb
SELECT "b"."band" AS "band", "e"."id" AS "id"
FROM "obs"."bands_1" AS "b"
LEFT OUTER JOIN ("obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")) ON ("b"."band" = "e"."band")
WHERE ("b"."wave" > 500)
--- postgresql
SELECT "b"."band" AS "band", "e"."id" AS "id"
FROM "obs"."bands_1" AS "b"
LEFT OUTER JOIN ("obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")) ON ("b"."band" = "e"."band")
WHERE ("b"."wave" > 500)
--- mariadb
SELECT (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `e`.`id` AS `id`
FROM `obs`.`bands_1` AS `b`
LEFT OUTER JOIN (`obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`nights_1` AS `n` ON (`e`.`night` = `n`.`night`)) ON (`b`.`band` = (CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
WHERE (`b`.`wave` > 500)
