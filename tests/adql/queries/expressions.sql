### multiplication before addition
SELECT 2 + 3 * 4 AS x FROM lab.one
--- rows
14
--- duckdb
SELECT (2 + (3 * 4)) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CAST(2 AS BIGINT) + (CAST(3 AS BIGINT) * 4)) AS INTEGER) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (2 + (3 * 4)) AS `x`
FROM `lab`.`one_1` AS `one`

### parentheses before multiplication
SELECT (2 + 3) * 4 AS x FROM lab.one
--- rows
20
--- duckdb
SELECT ((2 + 3) * 4) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST(((CAST(2 AS BIGINT) + 3) * 4) AS INTEGER) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ((2 + 3) * 4) AS `x`
FROM `lab`.`one_1` AS `one`

### subtraction goes from the left
SELECT 10 - 4 - 3 AS x FROM lab.one
--- rows
3
--- duckdb
SELECT ((10 - 4) - 3) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST(((CAST(10 AS BIGINT) - 4) - 3) AS INTEGER) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ((10 - 4) - 3) AS `x`
FROM `lab`.`one_1` AS `one`

### subtraction of a group
SELECT 10 - (4 - 3) AS x FROM lab.one
--- rows
9
--- duckdb
SELECT (10 - (4 - 3)) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CAST(10 AS BIGINT) - (CAST(4 AS BIGINT) - 3)) AS INTEGER) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (10 - (4 - 3)) AS `x`
FROM `lab`.`one_1` AS `one`

### division goes from the left
SELECT 64.0 / 4 / 2 AS x FROM lab.one
--- rows
8
--- duckdb
SELECT ((64.0e0 / 4) / 2) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT ((64.0e0::DOUBLE PRECISION / 4) / 2) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ((64.0e0 / 4) / 2) AS `x`
FROM `lab`.`one_1` AS `one`

### division and multiplication have one rank
SELECT 12.0 / 4 * 3 AS x FROM lab.one
--- rows
9
--- duckdb
SELECT ((12.0e0 / 4) * 3) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT ((12.0e0::DOUBLE PRECISION / 4) * 3) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ((12.0e0 / 4) * 3) AS `x`
FROM `lab`.`one_1` AS `one`

### whole numbers divide towards zero
SELECT 7 / 2 AS a, -7 / 2 AS b, 7 / -2 AS c, -7 / -2 AS d FROM lab.one
--- rows
3, -3, -3, 3
--- columns
a  int
b  int
c  int
d  int
--- duckdb
SELECT (7 // 2) AS "a", ((-7) // 2) AS "b", (7 // (-2)) AS "c", ((-7) // (-2)) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CAST(7 AS BIGINT) / 2) AS INTEGER) AS "a", CAST((CAST((-7) AS BIGINT) / 2) AS INTEGER) AS "b", CAST((CAST(7 AS BIGINT) / (-2)) AS INTEGER) AS "c", CAST((CAST((-7) AS BIGINT) / (-2)) AS INTEGER) AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (7 DIV 2) AS `a`, ((-7) DIV 2) AS `b`, (7 DIV (-2)) AS `c`, ((-7) DIV (-2)) AS `d`
FROM `lab`.`one_1` AS `one`

### a decimal point makes a division of doubles
SELECT 7 / 2. AS a, 7. / 2 AS b, 7e0 / 2 AS c FROM lab.one
--- rows
3.5, 3.5, 3.5
--- duckdb
SELECT (7 / 2.0e0) AS "a", (7.0e0 / 2) AS "b", (7.0e0 / 2) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (7 / 2.0e0::DOUBLE PRECISION) AS "a", (7.0e0::DOUBLE PRECISION / 2) AS "b", (7.0e0::DOUBLE PRECISION / 2) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (7 / 2.0e0) AS `a`, (7.0e0 / 2) AS `b`, (7.0e0 / 2) AS `c`
FROM `lab`.`one_1` AS `one`

### columns of whole numbers divide towards zero
SELECT id, n / 3 AS third FROM lab.mixed WHERE id <= 3
--- rows
1, 3
2, -6
3, 10
--- duckdb
SELECT "mixed"."id" AS "id", ("mixed"."n" // 3) AS "third"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" <= 3)
--- postgresql
SELECT "mixed"."id" AS "id", CAST((CAST("mixed"."n" AS BIGINT) / 3) AS INTEGER) AS "third"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" <= 3)
--- mariadb
SELECT `mixed`.`id` AS `id`, (`mixed`.`n` DIV 3) AS `third`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` <= 3)

### a whole number by a double column
SELECT id, n / d AS x FROM lab.mixed WHERE id = 1
--- rows
1, 40
--- duckdb
SELECT "mixed"."id" AS "id", ("mixed"."n" / nullif("mixed"."d", 0)) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- postgresql
SELECT "mixed"."id" AS "id", ("mixed"."n" / nullif("mixed"."d", 0)) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- mariadb
SELECT `mixed`.`id` AS `id`, (`mixed`.`n` / `mixed`.`d`) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 1)

### a long divided by an int is a long
SELECT b / n AS x FROM lab.mixed WHERE id = 1
--- rows
1000000000
--- columns
x  long
--- duckdb
SELECT ("mixed"."b" // nullif("mixed"."n", 0)) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- postgresql
SELECT ("mixed"."b" / nullif("mixed"."n", 0)) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- mariadb
SELECT (`mixed`.`b` DIV `mixed`.`n`) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 1)

### division of a long keeps all its digits
SELECT b / 2 AS half FROM lab.mixed WHERE id = 3
--- rows
4503599627370496
--- duckdb
SELECT ("mixed"."b" // 2) AS "half"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- postgresql
SELECT ("mixed"."b" / 2) AS "half"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- mariadb
SELECT (`mixed`.`b` DIV 2) AS `half`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 3)

### sign of a column
SELECT -n AS minus, +n AS plus FROM lab.mixed WHERE id = 2
--- rows
20, -20
--- duckdb
SELECT (-"mixed"."n") AS "minus", (+"mixed"."n") AS "plus"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 2)
--- postgresql
SELECT CAST((-"mixed"."n") AS INTEGER) AS "minus", CAST((+"mixed"."n") AS INTEGER) AS "plus"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 2)
--- mariadb
SELECT (-`mixed`.`n`) AS `minus`, (+`mixed`.`n`) AS `plus`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 2)

### sign of a group
SELECT -(n + 1) AS x FROM lab.mixed WHERE id = 1
--- rows
-11
--- duckdb
SELECT (-("mixed"."n" + 1)) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- postgresql
SELECT CAST((-(CAST("mixed"."n" AS BIGINT) + 1)) AS INTEGER) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- mariadb
SELECT (-(`mixed`.`n` + 1)) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 1)

### minus a negative number
SELECT 1 - -1 AS x FROM lab.one
--- rows
2
--- duckdb
SELECT (1 - (-1)) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CAST(1 AS BIGINT) - (-1)) AS INTEGER) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (1 - (-1)) AS `x`
FROM `lab`.`one_1` AS `one`

### minus a negative column is no comment
SELECT 5 - (-n) AS x FROM lab.mixed WHERE id = 1
--- rows
15
--- duckdb
SELECT (5 - (-"mixed"."n")) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- postgresql
SELECT CAST((CAST(5 AS BIGINT) - (-"mixed"."n")) AS INTEGER) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- mariadb
SELECT (5 - (-`mixed`.`n`)) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 1)

### a sign binds more than multiplication
SELECT -2 * 3 AS x, 2 * -3 AS y FROM lab.one
--- rows
-6, -6
--- duckdb
SELECT ((-2) * 3) AS "x", (2 * (-3)) AS "y"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CAST((-2) AS BIGINT) * 3) AS INTEGER) AS "x", CAST((CAST(2 AS BIGINT) * (-3)) AS INTEGER) AS "y"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ((-2) * 3) AS `x`, (2 * (-3)) AS `y`
FROM `lab`.`one_1` AS `one`

### arithmetic of a short and an int
SELECT i + n AS x FROM lab.mixed WHERE id = 3
--- rows
33
--- columns
x  int
--- duckdb
SELECT ("mixed"."i" + "mixed"."n") AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- postgresql
SELECT CAST((CAST("mixed"."i" AS BIGINT) + "mixed"."n") AS INTEGER) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- mariadb
SELECT (`mixed`.`i` + `mixed`.`n`) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 3)

### shorts do not overflow in a sum
SELECT i + i AS x FROM lab.mixed WHERE id = 6
--- rows
65534
--- columns
x  int
--- duckdb
SELECT (CAST("mixed"."i" AS INTEGER) + CAST("mixed"."i" AS INTEGER)) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 6)
--- postgresql
SELECT CAST((CAST("mixed"."i" AS BIGINT) + "mixed"."i") AS INTEGER) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 6)
--- mariadb
SELECT (CAST(`mixed`.`i` AS SIGNED) + CAST(`mixed`.`i` AS SIGNED)) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 6)

### shorts do not overflow in a product
SELECT i * i AS x FROM lab.mixed WHERE id = 6
--- rows
1073676289
--- duckdb
SELECT (CAST("mixed"."i" AS INTEGER) * CAST("mixed"."i" AS INTEGER)) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 6)
--- postgresql
SELECT CAST((CAST("mixed"."i" AS BIGINT) * "mixed"."i") AS INTEGER) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 6)
--- mariadb
SELECT (CAST(`mixed`.`i` AS SIGNED) * CAST(`mixed`.`i` AS SIGNED)) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 6)

### int and long make a long
SELECT n + b AS x FROM lab.mixed WHERE id = 1
--- rows
10000000010
--- columns
x  long
--- duckdb
SELECT ("mixed"."n" + "mixed"."b") AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- postgresql
SELECT ("mixed"."n" + "mixed"."b") AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- mariadb
SELECT (`mixed`.`n` + `mixed`.`b`) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 1)

### long values keep digits that doubles have not
SELECT b - 1 AS x FROM lab.mixed WHERE id = 3
--- rows
9007199254740992
--- duckdb
SELECT ("mixed"."b" - 1) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- postgresql
SELECT ("mixed"."b" - 1) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- mariadb
SELECT (`mixed`.`b` - 1) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 3)

### float and int make a double
SELECT f * n AS x FROM lab.mixed WHERE id = 3
--- rows
67.5
--- columns
x  double
--- duckdb
SELECT (CAST("mixed"."f" AS DOUBLE) * "mixed"."n") AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- postgresql
SELECT (CAST("mixed"."f" AS DOUBLE PRECISION) * "mixed"."n") AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- mariadb
SELECT (CAST(`mixed`.`f` AS DOUBLE) * `mixed`.`n`) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 3)

### float and float stay a float
SELECT f + f AS x FROM lab.mixed WHERE id = 2
--- rows
-3
--- columns
x  float
--- duckdb
SELECT ("mixed"."f" + "mixed"."f") AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 2)
--- postgresql
SELECT ("mixed"."f" + "mixed"."f") AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 2)
--- mariadb
SELECT CAST(CAST((`mixed`.`f` + `mixed`.`f`) AS FLOAT) AS DOUBLE) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 2)

### float and double make a double
SELECT f - d AS x FROM lab.mixed WHERE id = 1
--- rows
0.25
--- columns
x  double
--- duckdb
SELECT ("mixed"."f" - "mixed"."d") AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- postgresql
SELECT ("mixed"."f" - "mixed"."d") AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- mariadb
SELECT (`mixed`.`f` - `mixed`.`d`) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 1)

### a float added to a whole number beyond its 24 bits
SELECT f + 1 AS x FROM lab.mixed WHERE id = 6
--- rows
16777217
--- columns
x  double
--- duckdb
SELECT (CAST("mixed"."f" AS DOUBLE) + 1) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 6)
--- postgresql
SELECT (CAST("mixed"."f" AS DOUBLE PRECISION) + 1) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 6)
--- mariadb
SELECT (CAST(`mixed`.`f` AS DOUBLE) + 1) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 6)

### a huge double
SELECT d * 10 AS x FROM lab.mixed WHERE id = 6
--- rows
-1e301
--- duckdb
SELECT ("mixed"."d" * 10) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 6)
--- postgresql
SELECT ("mixed"."d" * 10) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 6)
--- mariadb
SELECT (`mixed`.`d` * 10) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 6)

### arithmetic in WHERE
SELECT id FROM obs.exposures WHERE night * 2 + 5 = 11
--- rows
5
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ((("exposures"."night" * 2) + 5) = 11)
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (((CAST("exposures"."night" AS BIGINT) * 2) + 5) = 11)
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (((`exposures`.`night` * 2) + 5) = 11)

### arithmetic on both sides
SELECT id FROM obs.exposures WHERE id + 1 > night * 2
--- rows
2
4
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."id" + 1) > ("exposures"."night" * 2))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ((CAST("exposures"."id" AS BIGINT) + 1) > (CAST("exposures"."night" AS BIGINT) * 2))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((`exposures`.`id` + 1) > (`exposures`.`night` * 2))

### decimals that add exactly in people's heads
SELECT id FROM lab.mixed WHERE d = 0.5 * 0.5
--- rows
1
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."d" = (0.5e0 * 0.5e0))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."d" = (0.5e0::DOUBLE PRECISION * 0.5e0::DOUBLE PRECISION))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`d` = (0.5e0 * 0.5e0))

### comparison of a float with an int
SELECT id FROM lab.mixed WHERE f = 16777216
--- rows
6
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."f" = 16777216)
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."f" = 16777216)
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`f` = 16777216)

### comparison of a float with a decimal that it does not hold exactly
SELECT id FROM sky.stars WHERE mag = 12.3
--- rows
2
--- duckdb
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."mag" = 12.3)
--- postgresql
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."mag" = 12.3::REAL)
--- mariadb
SELECT `stars`.`id` AS `id`
FROM `sky`.`stars_1` AS `stars`
WHERE (`stars`.`mag` = 12.300000190734863e0)

### a float below a decimal that it does not hold exactly
SELECT id FROM sky.stars WHERE mag < 12.3
--- rows
1
--- duckdb
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."mag" < 12.3)
--- postgresql
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."mag" < 12.3::REAL)
--- mariadb
SELECT `stars`.`id` AS `id`
FROM `sky`.`stars_1` AS `stars`
WHERE (`stars`.`mag` < 12.300000190734863e0)

### a float at most a decimal that it does not hold exactly
SELECT id FROM sky.stars WHERE mag <= 12.3
--- rows
1
2
--- duckdb
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."mag" <= 12.3)
--- postgresql
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."mag" <= 12.3::REAL)
--- mariadb
SELECT `stars`.`id` AS `id`
FROM `sky`.`stars_1` AS `stars`
WHERE (`stars`.`mag` <= 12.300000190734863e0)

### a float between decimals that it does not hold exactly
SELECT id FROM sky.stars WHERE mag BETWEEN 12.3 AND 14.3
--- rows
2
3
4
--- duckdb
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."mag" BETWEEN 12.3 AND 14.3)
--- postgresql
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."mag" BETWEEN 12.3::REAL AND 14.3::REAL)
--- mariadb
SELECT `stars`.`id` AS `id`
FROM `sky`.`stars_1` AS `stars`
WHERE (`stars`.`mag` BETWEEN 12.300000190734863e0 AND 14.300000190734863e0)

### a float in a list of decimals
SELECT id FROM sky.stars WHERE mag IN (11.3, 15.3, 99.9)
--- rows
1
5
--- duckdb
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."mag" IN (11.3, 15.3, 99.9))
--- postgresql
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."mag" IN (11.3::REAL, 15.3::REAL, 99.9::REAL))
--- mariadb
SELECT `stars`.`id` AS `id`
FROM `sky`.`stars_1` AS `stars`
WHERE (`stars`.`mag` IN (11.300000190734863e0, 15.300000190734863e0, 99.9000015258789e0))

### a float not in a list of decimals
SELECT id FROM sky.stars WHERE mag NOT IN (11.3, 12.3, 13.3, 14.3, 15.3, 16.3, 17.3)
--- rows
8
9
--- duckdb
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."mag" NOT IN (11.3, 12.3, 13.3, 14.3, 15.3, 16.3, 17.3))
--- postgresql
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."mag" NOT IN (11.3::REAL, 12.3::REAL, 13.3::REAL, 14.3::REAL, 15.3::REAL, 16.3::REAL, 17.3::REAL))
--- mariadb
SELECT `stars`.`id` AS `id`
FROM `sky`.`stars_1` AS `stars`
WHERE (`stars`.`mag` NOT IN (11.300000190734863e0, 12.300000190734863e0, 13.300000190734863e0, 14.300000190734863e0, 15.300000190734863e0, 16.299999237060547e0, 17.299999237060547e0))

### a float against a negative decimal
SELECT id FROM lab.mixed WHERE f = -1.5
--- rows
2
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."f" = -1.5)
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."f" = -1.5::REAL)
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`f` = (-1.5e0))

### concatenation
SELECT s || '!' AS x FROM lab.mixed WHERE id <= 2
--- rows
"Alpha!"
"beta!"
--- duckdb
SELECT ("mixed"."s" || '!') AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" <= 2)
--- postgresql
SELECT ("mixed"."s" || '!') AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" <= 2)
--- mariadb
SELECT CONCAT((CONVERT(`mixed`.`s` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (_utf8mb4'!' COLLATE utf8mb4_nopad_bin)) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` <= 2)

### concatenation goes on
SELECT 'a' || 'b' || s || 'c' AS x FROM lab.mixed WHERE id = 2
--- rows
"abbetac"
--- duckdb
SELECT ((('a' || 'b') || "mixed"."s") || 'c') AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 2)
--- postgresql
SELECT ((('a' || 'b') || "mixed"."s") || 'c') AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 2)
--- mariadb
SELECT CONCAT(CONCAT(CONCAT((_utf8mb4'a' COLLATE utf8mb4_nopad_bin), (_utf8mb4'b' COLLATE utf8mb4_nopad_bin)), (CONVERT(`mixed`.`s` USING utf8mb4) COLLATE utf8mb4_nopad_bin)), (_utf8mb4'c' COLLATE utf8mb4_nopad_bin)) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 2)

### concatenation with the empty string
SELECT '' || s || '' AS x FROM lab.mixed WHERE id = 1
--- rows
"Alpha"
--- duckdb
SELECT (('' || "mixed"."s") || '') AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- postgresql
SELECT (('' || "mixed"."s") || '') AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- mariadb
SELECT CONCAT(CONCAT((_utf8mb4'' COLLATE utf8mb4_nopad_bin), (CONVERT(`mixed`.`s` USING utf8mb4) COLLATE utf8mb4_nopad_bin)), (_utf8mb4'' COLLATE utf8mb4_nopad_bin)) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 1)

### concatenation with NULL is NULL
SELECT id, 'a' || s AS x FROM lab.mixed WHERE id IN (4, 5)
--- rows
4, null
5, "a"
--- duckdb
SELECT "mixed"."id" AS "id", ('a' || "mixed"."s") AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (4, 5))
--- postgresql
SELECT "mixed"."id" AS "id", ('a' || "mixed"."s") AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (4, 5))
--- mariadb
SELECT `mixed`.`id` AS `id`, CONCAT((_utf8mb4'a' COLLATE utf8mb4_nopad_bin), (CONVERT(`mixed`.`s` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` IN (4, 5))

### concatenation in WHERE
SELECT id FROM lab.mixed WHERE s || 'x' = 'betax'
--- rows
2
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."s" || 'x') = 'betax')
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."s" || 'x') = 'betax')
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (CONCAT((CONVERT(`mixed`.`s` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (_utf8mb4'x' COLLATE utf8mb4_nopad_bin)) = (_utf8mb4'betax' COLLATE utf8mb4_nopad_bin))

### concatenation is no OR
SELECT id FROM lab.mixed WHERE s || '1' = '1'
--- rows
5
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."s" || '1') = '1')
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."s" || '1') = '1')
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (CONCAT((CONVERT(`mixed`.`s` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (_utf8mb4'1' COLLATE utf8mb4_nopad_bin)) = (_utf8mb4'1' COLLATE utf8mb4_nopad_bin))

### an output used again in ORDER BY
SELECT id, n * -1 AS minus FROM lab.mixed WHERE n IS NOT NULL ORDER BY minus
--- rows
6, -2147483647
3, -30
1, -10
5, 0
2, 20
--- duckdb
SELECT "mixed"."id" AS "id", ("mixed"."n" * (-1)) AS "minus"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."n" IS NOT NULL)
ORDER BY 2 ASC NULLS LAST
--- postgresql
SELECT "mixed"."id" AS "id", CAST((CAST("mixed"."n" AS BIGINT) * (-1)) AS INTEGER) AS "minus"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."n" IS NOT NULL)
ORDER BY 2 ASC NULLS LAST
--- mariadb
SELECT `mixed`.`id` AS `id`, (`mixed`.`n` * (-1)) AS `minus`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`n` IS NOT NULL)
ORDER BY ((`mixed`.`n` * (-1))) IS NULL, 2

### comparison of a truth value with a string
SELECT id FROM lab.mixed WHERE flag = 'true'
--- rows
1
3
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."flag" = 'true')
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."flag" = 'true')
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`flag` = 1)

### comparison of a truth value with a number
SELECT id FROM lab.mixed WHERE flag = 0
--- rows
2
5
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."flag" = 0)
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (CAST("mixed"."flag" AS INTEGER) = 0)
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`flag` = 0)

### truth values in the result
SELECT id, flag FROM lab.mixed WHERE id IN (1, 2, 4)
--- rows
1, true
2, false
4, null
--- columns
id  int
flag  boolean
--- duckdb
SELECT "mixed"."id" AS "id", "mixed"."flag" AS "flag"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 2, 4))
--- postgresql
SELECT "mixed"."id" AS "id", "mixed"."flag" AS "flag"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 2, 4))
--- mariadb
SELECT `mixed`.`id` AS `id`, `mixed`.`flag` AS `flag`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` IN (1, 2, 4))

### a truth value among numbers, and beside one in CASE
SELECT id, CASE flag WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END AS f FROM lab.mixed WHERE flag IN (1, 0) AND flag NOT IN (0)
--- rows
1, "yes"
3, "yes"
--- duckdb
SELECT "mixed"."id" AS "id", (CASE "mixed"."flag" WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END) AS "f"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."flag" IN (1, 0)) AND ("mixed"."flag" NOT IN (0)))
--- postgresql
SELECT "mixed"."id" AS "id", (CASE CAST("mixed"."flag" AS INTEGER) WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END) AS "f"
FROM "lab"."mixed_1" AS "mixed"
WHERE ((CAST("mixed"."flag" AS INTEGER) IN (1, 0)) AND (CAST("mixed"."flag" AS INTEGER) NOT IN (0)))
--- mariadb
SELECT `mixed`.`id` AS `id`, (CASE `mixed`.`flag` WHEN 1 THEN (_utf8mb4'yes' COLLATE utf8mb4_nopad_bin) WHEN 0 THEN (_utf8mb4'no' COLLATE utf8mb4_nopad_bin) END) AS `f`
FROM `lab`.`mixed_1` AS `mixed`
WHERE ((`mixed`.`flag` IN (1, 0)) AND (`mixed`.`flag` NOT IN (0)))

### words that are no truth values are equal to none
SELECT id FROM lab.mixed WHERE flag = 'yes' OR flag = 'maybe' OR flag = s
--- rows
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."flag" = (CASE lower('yes') WHEN 'true' THEN TRUE WHEN 't' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN 'f' THEN FALSE WHEN '0' THEN FALSE END)) OR ("mixed"."flag" = (CASE lower('maybe') WHEN 'true' THEN TRUE WHEN 't' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN 'f' THEN FALSE WHEN '0' THEN FALSE END)) OR ("mixed"."flag" = (CASE lower("mixed"."s") WHEN 'true' THEN TRUE WHEN 't' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN 'f' THEN FALSE WHEN '0' THEN FALSE END)))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."flag" = (CASE lower('yes') WHEN 'true' THEN TRUE WHEN 't' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN 'f' THEN FALSE WHEN '0' THEN FALSE END)) OR ("mixed"."flag" = (CASE lower('maybe') WHEN 'true' THEN TRUE WHEN 't' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN 'f' THEN FALSE WHEN '0' THEN FALSE END)) OR ("mixed"."flag" = (CASE lower("mixed"."s") WHEN 'true' THEN TRUE WHEN 't' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN 'f' THEN FALSE WHEN '0' THEN FALSE END)))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE ((`mixed`.`flag` = (CASE LOWER((_utf8mb4'yes' COLLATE utf8mb4_nopad_bin)) WHEN 'true' THEN 1 WHEN 't' THEN 1 WHEN '1' THEN 1 WHEN 'false' THEN 0 WHEN 'f' THEN 0 WHEN '0' THEN 0 END)) OR (`mixed`.`flag` = (CASE LOWER((_utf8mb4'maybe' COLLATE utf8mb4_nopad_bin)) WHEN 'true' THEN 1 WHEN 't' THEN 1 WHEN '1' THEN 1 WHEN 'false' THEN 0 WHEN 'f' THEN 0 WHEN '0' THEN 0 END)) OR (`mixed`.`flag` = (CASE LOWER((CONVERT(`mixed`.`s` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) WHEN 'true' THEN 1 WHEN 't' THEN 1 WHEN '1' THEN 1 WHEN 'false' THEN 0 WHEN 'f' THEN 0 WHEN '0' THEN 0 END)))
