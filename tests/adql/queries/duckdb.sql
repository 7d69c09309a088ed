### star
SELECT * FROM sky.labels
--- rows
5, "l5"
6, "l6"
7, "l7"
8, "l8"
9, "l9"
10, "l10"
11, "l11"
12, "l12"
--- duckdb
SELECT "labels"."id" AS "id", "labels"."label" AS "label"
FROM "sky"."labels_1" AS "labels"
--- postgresql
SELECT "labels"."id" AS "id", "labels"."label" AS "label"
FROM "sky"."labels_1" AS "labels"
--- mariadb
SELECT `labels`.`id` AS `id`, (CONVERT(`labels`.`label` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `label`
FROM `sky`.`labels_1` AS `labels`

### top and order
SELECT TOP 3 id, mag AS m FROM sky.stars AS s WHERE mag < 12.5 ORDER BY m DESC, s.id
--- rows
2, 12.3
1, 11.3
--- duckdb
SELECT "s"."id" AS "id", "s"."mag" AS "m"
FROM "sky"."stars_1" AS "s"
WHERE ("s"."mag" < 12.5)
ORDER BY 2 DESC NULLS LAST, "s"."id" ASC NULLS LAST
LIMIT 3
--- postgresql
SELECT "s"."id" AS "id", "s"."mag" AS "m"
FROM "sky"."stars_1" AS "s"
WHERE ("s"."mag" < 12.5::REAL)
ORDER BY 2 DESC NULLS LAST, "s"."id" ASC NULLS LAST
LIMIT 3
--- mariadb
SELECT `s`.`id` AS `id`, CAST(`s`.`mag` AS DOUBLE) AS `m`
FROM `sky`.`stars_1` AS `s`
WHERE (`s`.`mag` < 12.5e0)
ORDER BY 2 DESC, `s`.`id` IS NULL, `s`.`id`
LIMIT 3

### same name twice
SELECT id, id FROM sky.labels
--- rows
5, 5
6, 6
7, 7
8, 8
9, 9
10, 10
11, 11
12, 12
--- duckdb
SELECT "labels"."id" AS "id", "labels"."id" AS "id_2"
FROM "sky"."labels_1" AS "labels"
--- postgresql
SELECT "labels"."id" AS "id", "labels"."id" AS "id_2"
FROM "sky"."labels_1" AS "labels"
--- mariadb
SELECT `labels`.`id` AS `id`, `labels`.`id` AS `id_2`
FROM `sky`.`labels_1` AS `labels`

### joins
SELECT s.id, label FROM sky.stars AS s LEFT JOIN sky.labels AS l ON s.id = l.id
--- rows
1, null
2, null
3, null
4, null
5, "l5"
6, "l6"
7, "l7"
8, "l8"
9, "l9"
--- duckdb
SELECT "s"."id" AS "id", "l"."label" AS "label"
FROM "sky"."stars_1" AS "s"
LEFT OUTER JOIN "sky"."labels_1" AS "l" ON ("s"."id" = "l"."id")
--- postgresql
SELECT "s"."id" AS "id", "l"."label" AS "label"
FROM "sky"."stars_1" AS "s"
LEFT OUTER JOIN "sky"."labels_1" AS "l" ON ("s"."id" = "l"."id")
--- mariadb
SELECT `s`.`id` AS `id`, (CONVERT(`l`.`label` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `label`
FROM `sky`.`stars_1` AS `s`
LEFT OUTER JOIN `sky`.`labels_1` AS `l` ON (`s`.`id` = `l`.`id`)

### using
SELECT id FROM sky.stars FULL JOIN sky.labels USING (id)
--- rows
1
2
3
4
5
6
7
8
9
10
11
12
--- duckdb
SELECT COALESCE("stars"."id", "labels"."id") AS "id"
FROM "sky"."stars_1" AS "stars"
FULL OUTER JOIN "sky"."labels_1" AS "labels" ON ("stars"."id" = "labels"."id")
--- postgresql
SELECT COALESCE("stars"."id", "labels"."id") AS "id"
FROM "sky"."stars_1" AS "stars"
FULL OUTER JOIN "sky"."labels_1" AS "labels" ON ("stars"."id" = "labels"."id")
--- mariadb
SELECT COALESCE(`full 1`.`c1`, `full 1`.`c9`) AS `id`
FROM (
  SELECT `stars`.`id` AS `c1`, `stars`.`ra` AS `c2`, `stars`.`dec` AS `c3`, `stars`.`mag` AS `c4`, `stars`.`name` AS `c5`, `stars`.`n` AS `c6`, `stars`.`seen` AS `c7`, `stars`.`odd "name` AS `c8`, `labels`.`id` AS `c9`, `labels`.`label` AS `c10`
  FROM `sky`.`stars_1` AS `stars`
  LEFT OUTER JOIN `sky`.`labels_1` AS `labels` ON (`stars`.`id` = `labels`.`id`)
  UNION ALL
  SELECT NULL AS `c1`, NULL AS `c2`, NULL AS `c3`, NULL AS `c4`, NULL AS `c5`, NULL AS `c6`, NULL AS `c7`, NULL AS `c8`, `labels`.`id` AS `c9`, `labels`.`label` AS `c10`
  FROM `sky`.`labels_1` AS `labels`
  WHERE NOT EXISTS (
    SELECT 1
    FROM `sky`.`stars_1` AS `stars`
    WHERE (`stars`.`id` = `labels`.`id`))) AS `full 1`

### nested join
SELECT a.id FROM sky.stars AS a JOIN (sky.labels AS b JOIN sky.stars AS c ON b.id = c.id) ON a.id = c.id
--- rows
5
6
7
8
9
--- duckdb
SELECT "a"."id" AS "id"
FROM "sky"."stars_1" AS "a"
INNER JOIN ("sky"."labels_1" AS "b"
INNER JOIN "sky"."stars_1" AS "c" ON ("b"."id" = "c"."id")) ON ("a"."id" = "c"."id")
--- postgresql
SELECT "a"."id" AS "id"
FROM "sky"."stars_1" AS "a"
INNER JOIN ("sky"."labels_1" AS "b"
INNER JOIN "sky"."stars_1" AS "c" ON ("b"."id" = "c"."id")) ON ("a"."id" = "c"."id")
--- mariadb
SELECT `a`.`id` AS `id`
FROM `sky`.`stars_1` AS `a`
INNER JOIN (`sky`.`labels_1` AS `b`
INNER JOIN `sky`.`stars_1` AS `c` ON (`b`.`id` = `c`.`id`)) ON (`a`.`id` = `c`.`id`)

### comma
SELECT s.id FROM sky.stars AS s, sky.labels WHERE s.id = 1
--- rows
1
1
1
1
1
1
1
1
--- duckdb
SELECT "s"."id" AS "id"
FROM "sky"."stars_1" AS "s"
CROSS JOIN "sky"."labels_1" AS "labels"
WHERE ("s"."id" = 1)
--- postgresql
SELECT "s"."id" AS "id"
FROM "sky"."stars_1" AS "s"
CROSS JOIN "sky"."labels_1" AS "labels"
WHERE ("s"."id" = 1)
--- mariadb
SELECT `s`.`id` AS `id`
FROM `sky`.`stars_1` AS `s`
CROSS JOIN `sky`.`labels_1` AS `labels`
WHERE (`s`.`id` = 1)

### sets
SELECT id FROM sky.stars UNION SELECT id FROM sky.labels EXCEPT ALL SELECT id FROM sky.labels ORDER BY id OFFSET 2
--- rows
3
4
--- duckdb
((
  SELECT "stars"."id" AS "id"
  FROM "sky"."stars_1" AS "stars")
  UNION (
    SELECT "labels"."id" AS "id"
    FROM "sky"."labels_1" AS "labels"))
EXCEPT ALL (
  SELECT "labels_2"."id" AS "id"
  FROM "sky"."labels_1" AS "labels_2")
ORDER BY 1 ASC NULLS LAST
OFFSET 2
--- postgresql
((
  SELECT "stars"."id" AS "id"
  FROM "sky"."stars_1" AS "stars")
  UNION (
    SELECT "labels"."id" AS "id"
    FROM "sky"."labels_1" AS "labels"))
EXCEPT ALL (
  SELECT "labels_2"."id" AS "id"
  FROM "sky"."labels_1" AS "labels_2")
ORDER BY 1 ASC NULLS LAST
OFFSET 2
--- mariadb
((
  SELECT `stars`.`id` AS `id`
  FROM `sky`.`stars_1` AS `stars`)
  UNION (
    SELECT `labels`.`id` AS `id`
    FROM `sky`.`labels_1` AS `labels`))
EXCEPT ALL (
  SELECT `labels_2`.`id` AS `id`
  FROM `sky`.`labels_1` AS `labels_2`)
ORDER BY `id` IS NULL, 1
LIMIT 18446744073709551615
OFFSET 2

### with
WITH x AS (SELECT id FROM sky.labels) SELECT x.id FROM x WHERE id IN (SELECT id FROM sky.stars)
--- rows
5
6
7
8
9
--- duckdb
WITH "with x" AS (
  SELECT "labels"."id" AS "id"
  FROM "sky"."labels_1" AS "labels")
SELECT "x"."id" AS "id"
FROM "with x" AS "x"
WHERE ("x"."id" IN (
  SELECT "stars"."id" AS "id"
  FROM "sky"."stars_1" AS "stars"))
--- postgresql
WITH "with x" AS (
  SELECT "labels"."id" AS "id"
  FROM "sky"."labels_1" AS "labels")
SELECT "x"."id" AS "id"
FROM "with x" AS "x"
WHERE ("x"."id" IN (
  SELECT "stars"."id" AS "id"
  FROM "sky"."stars_1" AS "stars"))
--- mariadb
WITH `with x` AS (
  SELECT `labels`.`id` AS `id`
  FROM `sky`.`labels_1` AS `labels`)
SELECT `x`.`id` AS `id`
FROM `with x` AS `x`
WHERE (`x`.`id` IN (
  SELECT `stars`.`id` AS `id`
  FROM `sky`.`stars_1` AS `stars`))

### conditions
SELECT id FROM sky.stars WHERE NOT (n BETWEEN 1 AND 2.5 OR name LIKE 'a''b%') AND seen IS NOT NULL AND n NOT IN (1, -2)
--- rows
3
4
5
6
7
8
9
--- duckdb
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ((NOT (("stars"."n" BETWEEN 1 AND 2.5) OR ("stars"."name" LIKE 'a''b%'))) AND ("stars"."seen" IS NOT NULL) AND ("stars"."n" NOT IN (1, (-2))))
--- postgresql
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ((NOT (("stars"."n" BETWEEN 1 AND 2.5) OR ("stars"."name" LIKE 'a''b%' ESCAPE ''))) AND ("stars"."seen" IS NOT NULL) AND ("stars"."n" NOT IN (1, (-2))))
--- mariadb
SELECT `stars`.`id` AS `id`
FROM `sky`.`stars_1` AS `stars`
WHERE ((NOT ((`stars`.`n` BETWEEN 1 AND 2.5) OR (`stars`.`name` LIKE _utf8mb4'a''b%' ESCAPE '|' AND `stars`.`name` LIKE (_utf8mb4'a''b%' COLLATE utf8mb4_nopad_bin) ESCAPE '|'))) AND (`stars`.`seen` IS NOT NULL) AND (`stars`.`n` NOT IN (1, (-2))))

### arithmetic
SELECT n + 1 - n * 2.5 / 3, -mag, n / 2, name || 'x' FROM sky.stars WHERE n = 2
--- rows
1.3333333333333335, -12.3, 1, "star 2x"
--- duckdb
SELECT (("stars"."n" + 1) - (("stars"."n" * 2.5e0) / 3)) AS "col_1", (-"stars"."mag") AS "col_2", ("stars"."n" // 2) AS "col_3", ("stars"."name" || 'x') AS "col_4"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."n" = 2)
--- postgresql
SELECT ((CAST("stars"."n" AS BIGINT) + 1) - (("stars"."n" * 2.5e0::DOUBLE PRECISION) / 3)) AS "col_1", (-"stars"."mag") AS "col_2", CAST((CAST("stars"."n" AS BIGINT) / 2) AS INTEGER) AS "col_3", ("stars"."name" || 'x') AS "col_4"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."n" = 2)
--- mariadb
SELECT ((`stars`.`n` + 1) - ((`stars`.`n` * 2.5e0) / 3)) AS `col_1`, CAST((-`stars`.`mag`) AS DOUBLE) AS `col_2`, (`stars`.`n` DIV 2) AS `col_3`, CONCAT((CONVERT(`stars`.`name` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (_utf8mb4'x' COLLATE utf8mb4_nopad_bin)) AS `col_4`
FROM `sky`.`stars_1` AS `stars`
WHERE (`stars`.`n` = 2)

### aggregates
SELECT COUNT(*), SUM(n), COUNT(DISTINCT name), AVG(mag) FROM sky.stars WHERE n < 2 GROUP BY n HAVING MAX(mag) > 3
--- rows
1, 1, 1, 11.300000190734863
--- duckdb
SELECT COUNT(*) AS "count", CAST(SUM("stars"."n") AS BIGINT) AS "sum", COUNT(DISTINCT "stars"."name") AS "count_2", AVG("stars"."mag") AS "avg"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."n" < 2)
GROUP BY "stars"."n"
HAVING (MAX("stars"."mag") > 3)
--- postgresql
SELECT COUNT(*) AS "count", CAST(SUM("stars"."n") AS BIGINT) AS "sum", COUNT(DISTINCT "stars"."name") AS "count_2", AVG(CAST("stars"."mag" AS DOUBLE PRECISION)) AS "avg"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."n" < 2)
GROUP BY "stars"."n"
HAVING (MAX("stars"."mag") > 3)
--- mariadb
SELECT COUNT(*) AS `count`, (SUM(`stars`.`n`) DIV 1) AS `sum`, COUNT(DISTINCT (CONVERT(`stars`.`name` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `count_2`, AVG(CAST(`stars`.`mag` AS DOUBLE)) AS `avg`
FROM `sky`.`stars_1` AS `stars`
WHERE (`stars`.`n` < 2)
GROUP BY `stars`.`n`
HAVING (MAX(`stars`.`mag`) > 3)

### functions
SELECT LOG(mag), TRUNCATE(mag, 2), RAND(), COALESCE(n, 0), ATAN2(ra, dec) FROM sky.stars
--- duckdb
SELECT ln(nullif(greatest("stars"."mag", 0e0), 0e0)) AS "log", (trunc("stars"."mag" * power(10, 2)) / power(10, 2)) AS "truncate", random() AS "rand", coalesce("stars"."n", 0) AS "coalesce", atan2("stars"."ra", "stars"."dec") AS "atan2"
FROM "sky"."stars_1" AS "stars"
--- postgresql
SELECT ln(nullif(greatest(CAST("stars"."mag" AS DOUBLE PRECISION), 0e0), 0e0)) AS "log", (trunc(CAST("stars"."mag" AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), 2)) / power(CAST(10 AS DOUBLE PRECISION), 2)) AS "truncate", random() AS "rand", CAST(coalesce("stars"."n", 0) AS INTEGER) AS "coalesce", atan2(CAST("stars"."ra" AS DOUBLE PRECISION), CAST("stars"."dec" AS DOUBLE PRECISION)) AS "atan2"
FROM "sky"."stars_1" AS "stars"
--- mariadb
SELECT LN(`stars`.`mag`) AS `log`, (TRUNCATE(CAST(`stars`.`mag` AS DOUBLE), 2) + 0e0) AS `truncate`, RAND() AS `rand`, COALESCE(`stars`.`n`, 0) AS `coalesce`, ATAN2(`stars`.`ra`, `stars`.`dec`) AS `atan2`
FROM `sky`.`stars_1` AS `stars`

### casts
SELECT CAST(n AS DOUBLE PRECISION), CAST(name AS CHAR(3)), CAST(mag AS INTEGER) FROM sky.stars
--- rows
1, "sta", 11
2, "sta", 12
3, "sta", 13
4, "sta", 14
5, "sta", 15
6, "sta", 16
7, "sta", 17
8, "sta", 18
9, "sta", 19
--- duckdb
SELECT CAST("stars"."n" AS DOUBLE) AS "col_1", LEFT(CAST("stars"."name" AS VARCHAR), 3) AS "col_2", CAST("stars"."mag" AS INTEGER) AS "col_3"
FROM "sky"."stars_1" AS "stars"
--- postgresql
SELECT CAST("stars"."n" AS DOUBLE PRECISION) AS "col_1", LEFT(CAST("stars"."name" AS TEXT), 3) AS "col_2", CAST(CAST("stars"."mag" AS INTEGER) AS INTEGER) AS "col_3"
FROM "sky"."stars_1" AS "stars"
--- mariadb
SELECT CAST(`stars`.`n` AS DOUBLE) AS `col_1`, LEFT((CONVERT(`stars`.`name` USING utf8mb4) COLLATE utf8mb4_nopad_bin), 3) AS `col_2`, (CAST(`stars`.`mag` AS SIGNED) + 9223372034707292160 - 9223372034707292160 - 9223372034707292160 + 9223372034707292160) AS `col_3`
FROM `sky`.`stars_1` AS `stars`

### case
SELECT CASE WHEN n > 3 THEN 'a' ELSE 'b' END AS c FROM sky.stars
--- rows
"b"
"b"
"b"
"a"
"a"
"a"
"a"
"a"
"a"
--- duckdb
SELECT (CASE WHEN ("stars"."n" > 3) THEN 'a' ELSE 'b' END) AS "c"
FROM "sky"."stars_1" AS "stars"
--- postgresql
SELECT (CASE WHEN ("stars"."n" > 3) THEN 'a' ELSE 'b' END) AS "c"
FROM "sky"."stars_1" AS "stars"
--- mariadb
SELECT (CASE WHEN (`stars`.`n` > 3) THEN (_utf8mb4'a' COLLATE utf8mb4_nopad_bin) ELSE (_utf8mb4'b' COLLATE utf8mb4_nopad_bin) END) AS `c`
FROM `sky`.`stars_1` AS `stars`
