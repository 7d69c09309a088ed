### half is rounded away from zero
SELECT ROUND(x * 5) AS r FROM lab.angles WHERE id IN (2, 5) ORDER BY r
--- rows
-3.0
3.0
--- duckdb
SELECT round(("angles"."x" * 5)) AS "r"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" IN (2, 5))
ORDER BY 1 ASC NULLS LAST
--- postgresql
SELECT (trunc(CAST(("angles"."x" * 5) AS DOUBLE PRECISION)) + CASE WHEN abs(CAST(("angles"."x" * 5) AS DOUBLE PRECISION) - trunc(CAST(("angles"."x" * 5) AS DOUBLE PRECISION))) >= 0.5 THEN sign(CAST(("angles"."x" * 5) AS DOUBLE PRECISION)) ELSE 0 END) AS "r"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" IN (2, 5))
ORDER BY 1 ASC NULLS LAST
--- mariadb
SELECT (TRUNCATE(CAST((`angles`.`x` * 5) AS DOUBLE), 0) + TRUNCATE((CAST((`angles`.`x` * 5) AS DOUBLE) - TRUNCATE(CAST((`angles`.`x` * 5) AS DOUBLE), 0)) * 2, 0) + 0e0) AS `r`
FROM `lab`.`angles_1` AS `angles`
WHERE (`angles`.`id` IN (2, 5))
ORDER BY ((TRUNCATE(CAST((`angles`.`x` * 5) AS DOUBLE), 0) + TRUNCATE((CAST((`angles`.`x` * 5) AS DOUBLE) - TRUNCATE(CAST((`angles`.`x` * 5) AS DOUBLE), 0)) * 2, 0) + 0e0)) IS NULL, 1

### a float equals its decimal
SELECT id FROM sky.stars WHERE mag = 11.3
--- rows
1
--- duckdb
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."mag" = 11.3)
--- postgresql
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."mag" = 11.3::REAL)
--- mariadb
SELECT `stars`.`id` AS `id`
FROM `sky`.`stars_1` AS `stars`
WHERE (`stars`.`mag` = 11.300000190734863e0)

### products of integers are compared in 64 bits
SELECT id FROM lab.mixed WHERE n * 2 + 5 = 25
--- rows
1
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ((("mixed"."n" * 2) + 5) = 25)
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (((CAST("mixed"."n" AS BIGINT) * 2) + 5) = 25)
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (((`mixed`.`n` * 2) + 5) = 25)

### a full join by inequality
SELECT a.id AS i, b.id AS j FROM sky.stars AS a FULL JOIN sky.labels AS b ON b.id > a.id + 5 AND a.n < 4 ORDER BY i, j
--- rows
1, 7
1, 8
1, 9
1, 10
1, 11
1, 12
2, 8
2, 9
2, 10
2, 11
2, 12
3, 9
3, 10
3, 11
3, 12
4, null
5, null
6, null
7, null
8, null
9, null
null, 5
null, 6
--- duckdb
SELECT "a"."id" AS "i", "b"."id" AS "j"
FROM "sky"."stars_1" AS "a"
FULL OUTER JOIN "sky"."labels_1" AS "b" ON (("b"."id" > ("a"."id" + 5)) AND ("a"."n" < 4))
ORDER BY 1 ASC NULLS LAST, 2 ASC NULLS LAST
--- postgresql
SELECT "a"."id" AS "i", "b"."id" AS "j"
FROM (
  SELECT 1 AS side
  WHERE EXISTS (
    SELECT 1
    FROM "sky"."stars_1" AS "a")
  UNION ALL
  SELECT 2
  WHERE EXISTS (
    SELECT 1
    FROM "sky"."labels_1" AS "b"
    WHERE NOT EXISTS (
      SELECT 1
      FROM "sky"."stars_1" AS "a"
      WHERE (("b"."id" > ("a"."id" + 5)) AND ("a"."n" < 4))))) AS "uraniborg full 1"
LEFT OUTER JOIN "sky"."stars_1" AS "a" ON "uraniborg full 1".side = 1
LEFT OUTER JOIN "sky"."labels_1" AS "b" ON ("uraniborg full 1".side = 1 AND (("b"."id" > ("a"."id" + 5)) AND ("a"."n" < 4))) OR ("uraniborg full 1".side = 2 AND NOT EXISTS (
  SELECT 1
  FROM "sky"."stars_1" AS "a"
  WHERE (("b"."id" > ("a"."id" + 5)) AND ("a"."n" < 4))))
ORDER BY 1 ASC NULLS LAST, 2 ASC NULLS LAST
--- mariadb
SELECT `full 1`.`c1` AS `i`, `full 1`.`c9` AS `j`
FROM (
  SELECT `a`.`id` AS `c1`, `a`.`ra` AS `c2`, `a`.`dec` AS `c3`, `a`.`mag` AS `c4`, `a`.`name` AS `c5`, `a`.`n` AS `c6`, `a`.`seen` AS `c7`, `a`.`odd "name` AS `c8`, `b`.`id` AS `c9`, `b`.`label` AS `c10`
  FROM `sky`.`stars_1` AS `a`
  LEFT OUTER JOIN `sky`.`labels_1` AS `b` ON ((`b`.`id` > (`a`.`id` + 5)) AND (`a`.`n` < 4))
  UNION ALL
  SELECT NULL AS `c1`, NULL AS `c2`, NULL AS `c3`, NULL AS `c4`, NULL AS `c5`, NULL AS `c6`, NULL AS `c7`, NULL AS `c8`, `b`.`id` AS `c9`, `b`.`label` AS `c10`
  FROM `sky`.`labels_1` AS `b`
  WHERE NOT EXISTS (
    SELECT 1
    FROM `sky`.`stars_1` AS `a`
    WHERE ((`b`.`id` > (`a`.`id` + 5)) AND (`a`.`n` < 4)))) AS `full 1`
ORDER BY (`full 1`.`c1`) IS NULL, 1, (`full 1`.`c9`) IS NULL, 2

### a full join by an equality and more
SELECT a.id AS i, b.id AS j FROM sky.stars AS a FULL JOIN sky.labels AS b ON a.id = b.id AND a.n < 6 WHERE a.id > 4 OR a.id IS NULL ORDER BY i, j
--- rows
5, 5
6, null
7, null
8, null
9, null
null, 6
null, 7
null, 8
null, 9
null, 10
null, 11
null, 12
--- duckdb
SELECT "a"."id" AS "i", "b"."id" AS "j"
FROM "sky"."stars_1" AS "a"
FULL OUTER JOIN "sky"."labels_1" AS "b" ON (("a"."id" = "b"."id") AND ("a"."n" < 6))
WHERE (("a"."id" > 4) OR ("a"."id" IS NULL))
ORDER BY 1 ASC NULLS LAST, 2 ASC NULLS LAST
--- postgresql
SELECT "a"."id" AS "i", "b"."id" AS "j"
FROM "sky"."stars_1" AS "a"
FULL OUTER JOIN "sky"."labels_1" AS "b" ON (("a"."id" = "b"."id") AND ("a"."n" < 6))
WHERE (("a"."id" > 4) OR ("a"."id" IS NULL))
ORDER BY 1 ASC NULLS LAST, 2 ASC NULLS LAST
--- mariadb
SELECT `full 1`.`c1` AS `i`, `full 1`.`c9` AS `j`
FROM (
  SELECT `a`.`id` AS `c1`, `a`.`ra` AS `c2`, `a`.`dec` AS `c3`, `a`.`mag` AS `c4`, `a`.`name` AS `c5`, `a`.`n` AS `c6`, `a`.`seen` AS `c7`, `a`.`odd "name` AS `c8`, `b`.`id` AS `c9`, `b`.`label` AS `c10`
  FROM `sky`.`stars_1` AS `a`
  LEFT OUTER JOIN `sky`.`labels_1` AS `b` ON ((`a`.`id` = `b`.`id`) AND (`a`.`n` < 6))
  UNION ALL
  SELECT NULL AS `c1`, NULL AS `c2`, NULL AS `c3`, NULL AS `c4`, NULL AS `c5`, NULL AS `c6`, NULL AS `c7`, NULL AS `c8`, `b`.`id` AS `c9`, `b`.`label` AS `c10`
  FROM `sky`.`labels_1` AS `b`
  WHERE NOT EXISTS (
    SELECT 1
    FROM `sky`.`stars_1` AS `a`
    WHERE ((`a`.`id` = `b`.`id`) AND (`a`.`n` < 6)))) AS `full 1`
WHERE ((`full 1`.`c1` > 4) OR (`full 1`.`c1` IS NULL))
ORDER BY (`full 1`.`c1`) IS NULL, 1, (`full 1`.`c9`) IS NULL, 2

### a pattern's backslash is one
SELECT id FROM lab.words WHERE word LIKE 'back\%'
--- rows
5
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'back\%')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE E'back\\%' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` LIKE _utf8mb4 X'6261636B5C25' ESCAPE '|' AND `words`.`word` LIKE (_utf8mb4 X'6261636B5C25' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### averages of integers are doubles
SELECT AVG(n) AS a, SUM(n) AS s FROM sky.stars
--- rows
5.0, 45
--- duckdb
SELECT AVG("stars"."n") AS "a", CAST(SUM("stars"."n") AS BIGINT) AS "s"
FROM "sky"."stars_1" AS "stars"
--- postgresql
SELECT CAST(AVG("stars"."n") AS DOUBLE PRECISION) AS "a", CAST(SUM("stars"."n") AS BIGINT) AS "s"
FROM "sky"."stars_1" AS "stars"
--- mariadb
SELECT AVG(CAST(`stars`.`n` AS DOUBLE)) AS `a`, (SUM(`stars`.`n`) DIV 1) AS `s`
FROM `sky`.`stars_1` AS `stars`

### a remainder of doubles
SELECT MOD(7.5, 2) AS m FROM lab.one
--- rows
1.5
--- duckdb
SELECT mod(7.5e0, nullif(2, 0)) AS "m"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CAST(7.5e0::DOUBLE PRECISION AS DOUBLE PRECISION) - CAST(2 AS DOUBLE PRECISION) * trunc(CAST(7.5e0::DOUBLE PRECISION AS DOUBLE PRECISION) / nullif(CAST(2 AS DOUBLE PRECISION), 0))) AS "m"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT MOD(7.5e0, 2) AS `m`
FROM `lab`.`one_1` AS `one`

### the remainder by zero is NULL
SELECT MOD(7, 0) AS m, 7 / 0 AS d FROM lab.one
--- rows
null, null
--- warning
Division by zero: the value is NULL.
--- duckdb
SELECT mod(7, nullif(0, 0)) AS "m", (7 // nullif(0, 0)) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST(mod(7, nullif(0, 0)) AS INTEGER) AS "m", CAST((CAST(7 AS BIGINT) / nullif(0, 0)) AS INTEGER) AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT MOD(7, 0) AS `m`, (7 DIV 0) AS `d`
FROM `lab`.`one_1` AS `one`

### a truth value beside a number
SELECT id FROM lab.mixed WHERE flag = 1 ORDER BY id
--- rows
1
3
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."flag" = 1)
ORDER BY 1 ASC NULLS LAST
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (CAST("mixed"."flag" AS INTEGER) = 1)
ORDER BY 1 ASC NULLS LAST
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`flag` = 1)
ORDER BY (`mixed`.`id`) IS NULL, 1

### a polygon of a column
SELECT id FROM pos.shapes WHERE 1 = CONTAINS(POINT(10, 10), g)
--- rows
1
