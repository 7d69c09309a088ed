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

### arithmetic
SELECT n + 1 - n * 2.5 / 3, -mag, n / 2, name || 'x' FROM sky.stars WHERE n = 2
--- rows
1.3333333333333335, -12.3, 1, "star 2x"
--- duckdb
SELECT (("stars"."n" + 1) - (("stars"."n" * 2.5e0) / 3)) AS "col_1", (-"stars"."mag") AS "col_2", ("stars"."n" // 2) AS "col_3", ("stars"."name" || 'x') AS "col_4"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."n" = 2)

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

### functions
SELECT LOG(mag), TRUNCATE(mag, 2), RAND(), COALESCE(n, 0), ATAN2(ra, dec) FROM sky.stars
--- duckdb
SELECT ln(nullif(greatest("stars"."mag", 0e0), 0e0)) AS "log", (trunc("stars"."mag" * power(10, 2)) / power(10, 2)) AS "truncate", random() AS "rand", coalesce("stars"."n", 0) AS "coalesce", atan2("stars"."ra", "stars"."dec") AS "atan2"
FROM "sky"."stars_1" AS "stars"

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
