### a timestamp of a text with T
SELECT id FROM lab.mixed WHERE t = CAST('2020-01-01T00:00:00' AS TIMESTAMP)
--- rows
1
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" = CAST('2020-01-01T00:00:00' AS TIMESTAMP))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" = CAST('2020-01-01T00:00:00' AS TIMESTAMP))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`t` = TIMESTAMP'2020-01-01 00:00:00')

### a timestamp of a text with Z
SELECT id FROM lab.mixed WHERE t = CAST('2020-02-29T12:30:00Z' AS TIMESTAMP)
--- rows
2
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" = CAST('2020-02-29T12:30:00Z' AS TIMESTAMP))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" = CAST('2020-02-29T12:30:00Z' AS TIMESTAMP))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`t` = TIMESTAMP'2020-02-29 12:30:00')

### a timestamp of a text with a blank
SELECT id FROM lab.mixed WHERE t = CAST('2020-02-29 12:30:00' AS TIMESTAMP)
--- rows
2
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" = CAST('2020-02-29 12:30:00' AS TIMESTAMP))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" = CAST('2020-02-29 12:30:00' AS TIMESTAMP))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`t` = TIMESTAMP'2020-02-29 12:30:00')

### a timestamp of a date alone
SELECT id FROM lab.mixed WHERE t >= CAST('2020-01-01' AS TIMESTAMP)
--- rows
1
2
6
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" >= CAST('2020-01-01' AS TIMESTAMP))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" >= CAST('2020-01-01' AS TIMESTAMP))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`t` >= TIMESTAMP'2020-01-01 00:00:00')

### fractions of seconds count
SELECT id FROM lab.mixed WHERE t = CAST('1999-12-31T23:59:59.5' AS TIMESTAMP)
--- rows
3
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" = CAST('1999-12-31T23:59:59.5' AS TIMESTAMP))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" = CAST('1999-12-31T23:59:59.5' AS TIMESTAMP))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`t` = TIMESTAMP'1999-12-31 23:59:59.5')

### fractions of seconds are not rounded
SELECT id FROM lab.mixed WHERE t > CAST('2038-01-19T03:14:07.999998' AS TIMESTAMP)
--- rows
6
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" > CAST('2038-01-19T03:14:07.999998' AS TIMESTAMP))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" > CAST('2038-01-19T03:14:07.999998' AS TIMESTAMP))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`t` > TIMESTAMP'2038-01-19 03:14:07.999998')

### a timestamp in the result
SELECT id, t FROM lab.mixed WHERE id <= 4
--- rows
1, "2020-01-01T00:00:00"
2, "2020-02-29T12:30:00"
3, "1999-12-31T23:59:59.500000"
4, null
--- columns
id  int
t  char[*]  xtype=timestamp
--- duckdb
SELECT "mixed"."id" AS "id", "mixed"."t" AS "t"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" <= 4)
--- postgresql
SELECT "mixed"."id" AS "id", "mixed"."t" AS "t"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" <= 4)
--- mariadb
SELECT `mixed`.`id` AS `id`, `mixed`.`t` AS `t`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` <= 4)

### a constant timestamp in the result
SELECT CAST('2024-02-29T01:02:03.25' AS TIMESTAMP) AS t FROM lab.one
--- rows
"2024-02-29T01:02:03.250000"
--- columns
t  char[*]  xtype=timestamp
--- duckdb
SELECT CAST('2024-02-29T01:02:03.25' AS TIMESTAMP) AS "t"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST('2024-02-29T01:02:03.25' AS TIMESTAMP) AS "t"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT TIMESTAMP'2024-02-29 01:02:03.25' AS `t`
FROM `lab`.`one_1` AS `one`

### a timestamp compared with its text
SELECT id FROM lab.mixed WHERE t < '2000-01-01T00:00:00'
--- rows
3
5
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" < '2000-01-01T00:00:00')
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" < '2000-01-01T00:00:00')
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`t` < TIMESTAMP'2000-01-01 00:00:00')

### a timestamp compared with a text of a date
SELECT id FROM lab.mixed WHERE t > '2020-01-15'
--- rows
2
6
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" > '2020-01-15')
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" > '2020-01-15')
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`t` > TIMESTAMP'2020-01-15 00:00:00')

### timestamps between two
SELECT id FROM lab.mixed WHERE t BETWEEN CAST('1999-01-01' AS TIMESTAMP) AND CAST('2020-01-01' AS TIMESTAMP)
--- rows
1
3
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" BETWEEN CAST('1999-01-01' AS TIMESTAMP) AND CAST('2020-01-01' AS TIMESTAMP))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" BETWEEN CAST('1999-01-01' AS TIMESTAMP) AND CAST('2020-01-01' AS TIMESTAMP))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`t` BETWEEN TIMESTAMP'1999-01-01 00:00:00' AND TIMESTAMP'2020-01-01 00:00:00')

### timestamps between two texts
SELECT id FROM lab.mixed WHERE t BETWEEN '2019-12-31T23:59:59' AND '2020-01-01T00:00:01'
--- rows
1
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" BETWEEN '2019-12-31T23:59:59' AND '2020-01-01T00:00:01')
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" BETWEEN '2019-12-31T23:59:59' AND '2020-01-01T00:00:01')
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`t` BETWEEN TIMESTAMP'2019-12-31 23:59:59' AND TIMESTAMP'2020-01-01 00:00:01')

### a timestamp in a list
SELECT id FROM lab.mixed WHERE t IN (CAST('2020-01-01' AS TIMESTAMP), CAST('1970-01-01' AS TIMESTAMP))
--- rows
1
5
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" IN (CAST('2020-01-01' AS TIMESTAMP), CAST('1970-01-01' AS TIMESTAMP)))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" IN (CAST('2020-01-01' AS TIMESTAMP), CAST('1970-01-01' AS TIMESTAMP)))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`t` IN (TIMESTAMP'2020-01-01 00:00:00', TIMESTAMP'1970-01-01 00:00:00'))

### the earliest and the latest timestamp
SELECT MIN(t) AS a, MAX(t) AS z FROM lab.mixed
--- rows
"1970-01-01T00:00:00", "2038-01-19T03:14:07.999999"
--- duckdb
SELECT MIN("mixed"."t") AS "a", MAX("mixed"."t") AS "z"
FROM "lab"."mixed_1" AS "mixed"
--- postgresql
SELECT MIN("mixed"."t") AS "a", MAX("mixed"."t") AS "z"
FROM "lab"."mixed_1" AS "mixed"
--- mariadb
SELECT MIN(`mixed`.`t`) AS `a`, MAX(`mixed`.`t`) AS `z`
FROM `lab`.`mixed_1` AS `mixed`

### timestamps in order
SELECT id FROM lab.mixed WHERE t IS NOT NULL ORDER BY t
--- rows
5
3
1
2
6
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" IS NOT NULL)
ORDER BY "mixed"."t" ASC NULLS LAST
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."t" IS NOT NULL)
ORDER BY "mixed"."t" ASC NULLS LAST
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`t` IS NOT NULL)
ORDER BY `mixed`.`t` IS NULL, `mixed`.`t`

### rows of one timestamp are counted
SELECT t, COUNT(*) AS c FROM lab.mixed WHERE t IS NOT NULL AND t < '2000-01-01' GROUP BY t
--- rows
"1999-12-31T23:59:59.500000", 1
"1970-01-01T00:00:00", 1
--- duckdb
SELECT "mixed"."t" AS "t", COUNT(*) AS "c"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."t" IS NOT NULL) AND ("mixed"."t" < '2000-01-01'))
GROUP BY "mixed"."t"
--- postgresql
SELECT "mixed"."t" AS "t", COUNT(*) AS "c"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."t" IS NOT NULL) AND ("mixed"."t" < '2000-01-01'))
GROUP BY "mixed"."t"
--- mariadb
SELECT `mixed`.`t` AS `t`, COUNT(*) AS `c`
FROM `lab`.`mixed_1` AS `mixed`
WHERE ((`mixed`.`t` IS NOT NULL) AND (`mixed`.`t` < TIMESTAMP'2000-01-01 00:00:00'))
GROUP BY `mixed`.`t`

### a join on timestamps
SELECT a.id FROM lab.mixed AS a JOIN lab.mixed AS b ON a.t < b.t WHERE b.id = 3
--- rows
5
--- duckdb
SELECT "a"."id" AS "id"
FROM "lab"."mixed_1" AS "a"
INNER JOIN "lab"."mixed_1" AS "b" ON ("a"."t" < "b"."t")
WHERE ("b"."id" = 3)
--- postgresql
SELECT "a"."id" AS "id"
FROM "lab"."mixed_1" AS "a"
INNER JOIN "lab"."mixed_1" AS "b" ON ("a"."t" < "b"."t")
WHERE ("b"."id" = 3)
--- mariadb
SELECT `a`.`id` AS `id`
FROM `lab`.`mixed_1` AS `a`
INNER JOIN `lab`.`mixed_1` AS `b` ON (`a`.`t` < `b`.`t`)
WHERE (`b`.`id` = 3)

### comparison of two timestamp columns
SELECT s.id FROM sky.stars AS s, lab.mixed AS m WHERE s.seen = m.t
--- rows
--- duckdb
SELECT "s"."id" AS "id"
FROM "sky"."stars_1" AS "s"
CROSS JOIN "lab"."mixed_1" AS "m"
WHERE ("s"."seen" = "m"."t")
--- postgresql
SELECT "s"."id" AS "id"
FROM "sky"."stars_1" AS "s"
CROSS JOIN "lab"."mixed_1" AS "m"
WHERE ("s"."seen" = "m"."t")
--- mariadb
SELECT `s`.`id` AS `id`
FROM `sky`.`stars_1` AS `s`
CROSS JOIN `lab`.`mixed_1` AS `m`
WHERE (`s`.`seen` = `m`.`t`)

### a timestamp cast again
SELECT CAST(t AS TIMESTAMP) AS t FROM lab.mixed WHERE id = 1
--- rows
"2020-01-01T00:00:00"
--- duckdb
SELECT CAST("mixed"."t" AS TIMESTAMP) AS "t"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- postgresql
SELECT CAST("mixed"."t" AS TIMESTAMP) AS "t"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- mariadb
SELECT CAST(`mixed`.`t` AS DATETIME(6)) AS `t`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 1)

### a timestamp as a fallback
SELECT id, COALESCE(t, CAST('2000-01-01' AS TIMESTAMP)) AS t FROM lab.mixed WHERE id IN (4, 5)
--- rows
4, "2000-01-01T00:00:00"
5, "1970-01-01T00:00:00"
--- duckdb
SELECT "mixed"."id" AS "id", coalesce("mixed"."t", CAST('2000-01-01' AS TIMESTAMP)) AS "t"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (4, 5))
--- postgresql
SELECT "mixed"."id" AS "id", coalesce("mixed"."t", CAST('2000-01-01' AS TIMESTAMP)) AS "t"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (4, 5))
--- mariadb
SELECT `mixed`.`id` AS `id`, COALESCE(`mixed`.`t`, TIMESTAMP'2000-01-01 00:00:00') AS `t`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` IN (4, 5))

### a constant text beside a time in CASE is a time
SELECT id FROM lab.mixed WHERE id < 4 AND CASE id WHEN 1 THEN t WHEN 2 THEN '2021-06-01' ELSE CAST('2021-06-01' AS TIMESTAMP) END > '2020-12-31T23:00:00'
--- rows
2
3
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."id" < 4) AND ((CASE "mixed"."id" WHEN 1 THEN "mixed"."t" WHEN 2 THEN CAST('2021-06-01' AS TIMESTAMP) ELSE CAST('2021-06-01' AS TIMESTAMP) END) > '2020-12-31T23:00:00'))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."id" < 4) AND ((CASE "mixed"."id" WHEN 1 THEN "mixed"."t" WHEN 2 THEN CAST('2021-06-01' AS TIMESTAMP) ELSE CAST('2021-06-01' AS TIMESTAMP) END) > '2020-12-31T23:00:00'))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE ((`mixed`.`id` < 4) AND ((CASE `mixed`.`id` WHEN 1 THEN `mixed`.`t` WHEN 2 THEN TIMESTAMP'2021-06-01 00:00:00' ELSE TIMESTAMP'2021-06-01 00:00:00' END) > TIMESTAMP'2020-12-31 23:00:00'))

### a constant text beside a time in COALESCE is a time
SELECT COUNT(*) AS n FROM lab.mixed WHERE id < 4 AND COALESCE(NULL, t, '2021-06-01T12:00:00Z') < '2020-02-01'
--- rows
2
--- duckdb
SELECT COUNT(*) AS "n"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."id" < 4) AND (coalesce(NULL, "mixed"."t", CAST('2021-06-01T12:00:00Z' AS TIMESTAMP)) < '2020-02-01'))
--- postgresql
SELECT COUNT(*) AS "n"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."id" < 4) AND (coalesce(NULL, "mixed"."t", CAST('2021-06-01T12:00:00Z' AS TIMESTAMP)) < '2020-02-01'))
--- mariadb
SELECT COUNT(*) AS `n`
FROM `lab`.`mixed_1` AS `mixed`
WHERE ((`mixed`.`id` < 4) AND (COALESCE(NULL, `mixed`.`t`, TIMESTAMP'2021-06-01 12:00:00') < TIMESTAMP'2020-02-01 00:00:00'))

### a column of text beside a time
SELECT COALESCE(t, name) AS x FROM lab.mixed, sky.stars
--- error
line 1, column 20: This is a text, beside a time.
SELECT COALESCE(t, name) AS x FROM lab.mixed, sky.stars
                   ^^^^
Hint: Make a time of it. Write: SELECT COALESCE(t, CAST(name AS TIMESTAMP)) AS x FROM lab.mixed, sky.stars

### times and texts in one set
SELECT t FROM lab.mixed UNION SELECT name FROM sky.stars
--- error
line 1, column 31: Column 1 of UNION is a timestamp on the left and a string on the right.
SELECT t FROM lab.mixed UNION SELECT name FROM sky.stars
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Select columns of the same types on both sides, or CAST one.
