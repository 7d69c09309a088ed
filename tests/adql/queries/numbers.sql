### hexadecimal numbers
SELECT 0x10 AS a, 0xFF AS b, 0xff AS c, 0X1a AS d FROM lab.one
--- rows
16, 255, 255, 26
--- duckdb
SELECT 16 AS "a", 255 AS "b", 255 AS "c", 26 AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 16 AS "a", 255 AS "b", 255 AS "c", 26 AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT 16 AS `a`, 255 AS `b`, 255 AS `c`, 26 AS `d`
FROM `lab`.`one_1` AS `one`

### exponents in both cases and with signs
SELECT 1e3 AS a, 1E3 AS b, 1.5e-3 AS c, 2e+2 AS d FROM lab.one
--- rows
1000, 1000, 0.0015, 200
--- duckdb
SELECT 1000.0e0 AS "a", 1000.0e0 AS "b", 0.0015e0 AS "c", 200.0e0 AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 1000.0e0::DOUBLE PRECISION AS "a", 1000.0e0::DOUBLE PRECISION AS "b", 0.0015e0::DOUBLE PRECISION AS "c", 200.0e0::DOUBLE PRECISION AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT 1000.0e0 AS `a`, 1000.0e0 AS `b`, 0.0015e0 AS `c`, 200.0e0 AS `d`
FROM `lab`.`one_1` AS `one`

### a number that begins with the point
SELECT .5 AS a, .25e1 AS b FROM lab.one
--- rows
0.5, 2.5
--- duckdb
SELECT 0.5e0 AS "a", 2.5e0 AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 0.5e0::DOUBLE PRECISION AS "a", 2.5e0::DOUBLE PRECISION AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT 0.5e0 AS `a`, 2.5e0 AS `b`
FROM `lab`.`one_1` AS `one`

### a number that ends with the point
SELECT 5. AS a, 5.e1 AS b FROM lab.one
--- rows
5, 50
--- duckdb
SELECT 5.0e0 AS "a", 50.0e0 AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 5.0e0::DOUBLE PRECISION AS "a", 50.0e0::DOUBLE PRECISION AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT 5.0e0 AS `a`, 50.0e0 AS `b`
FROM `lab`.`one_1` AS `one`

### leading zeros
SELECT 007 AS a, 00.50 AS b FROM lab.one
--- rows
7, 0.5
--- duckdb
SELECT 7 AS "a", 0.5e0 AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 7 AS "a", 0.5e0::DOUBLE PRECISION AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT 7 AS `a`, 0.5e0 AS `b`
FROM `lab`.`one_1` AS `one`

### decimals are doubles
SELECT 0.1 + 0.2 AS x FROM lab.one
--- rows
0.30000000000000004
--- columns
x  double
--- duckdb
SELECT (0.1e0 + 0.2e0) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (0.1e0::DOUBLE PRECISION + 0.2e0::DOUBLE PRECISION) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (0.1e0 + 0.2e0) AS `x`
FROM `lab`.`one_1` AS `one`

### type of a small whole number
SELECT 5 AS x FROM lab.one
--- rows
5
--- columns
x  int
--- duckdb
SELECT 5 AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 5 AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT 5 AS `x`
FROM `lab`.`one_1` AS `one`

### type of a whole number beyond 31 bits
SELECT 2147483648 AS x FROM lab.one
--- rows
2147483648
--- columns
x  long
--- duckdb
SELECT 2147483648 AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 2147483648 AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT 2147483648 AS `x`
FROM `lab`.`one_1` AS `one`

### the largest int
SELECT 2147483647 AS x FROM lab.one
--- rows
2147483647
--- columns
x  int
--- duckdb
SELECT 2147483647 AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 2147483647 AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT 2147483647 AS `x`
FROM `lab`.`one_1` AS `one`

### eighteen digits are exact
SELECT 123456789012345678 AS x FROM lab.one
--- rows
123456789012345678
--- duckdb
SELECT 123456789012345678 AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 123456789012345678 AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT 123456789012345678 AS `x`
FROM `lab`.`one_1` AS `one`

### more digits than a double has
SELECT 0.12345678901234567890 AS x FROM lab.one
--- rows
0.12345678901234568
--- duckdb
SELECT 0.12345678901234568e0 AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 0.12345678901234568e0::DOUBLE PRECISION AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT 0.12345678901234568e0 AS `x`
FROM `lab`.`one_1` AS `one`

### a very large exponent
SELECT 1e300 AS x FROM lab.one
--- rows
1e300
--- duckdb
SELECT 1e+300 AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 1e+300::DOUBLE PRECISION AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT 1e+300 AS `x`
FROM `lab`.`one_1` AS `one`

### a very small exponent
SELECT 1e-300 AS x FROM lab.one
--- rows
1e-300
--- duckdb
SELECT 1e-300 AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 1e-300::DOUBLE PRECISION AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT 1e-300 AS `x`
FROM `lab`.`one_1` AS `one`

### a negative number
SELECT -5 AS a, -0.5 AS b, -1e-3 AS c FROM lab.one
--- rows
-5, -0.5, -0.001
--- duckdb
SELECT (-5) AS "a", (-0.5e0) AS "b", (-0.001e0) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((-5) AS INTEGER) AS "a", (-0.5e0::DOUBLE PRECISION) AS "b", (-0.001e0::DOUBLE PRECISION) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (-5) AS `a`, (-0.5e0) AS `b`, (-0.001e0) AS `c`
FROM `lab`.`one_1` AS `one`

### a sum of numbers beyond 31 bits
SELECT 2147483647 + 1000000000000 AS x FROM lab.one
--- rows
1002147483647
--- duckdb
SELECT (2147483647 + 1000000000000) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (2147483647 + 1000000000000) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (2147483647 + 1000000000000) AS `x`
FROM `lab`.`one_1` AS `one`

### the smallest of the long values stays exact
SELECT b AS x FROM lab.mixed WHERE id = 6
--- rows
9223372036854775807
--- columns
x  long
--- duckdb
SELECT "mixed"."b" AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 6)
--- postgresql
SELECT "mixed"."b" AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 6)
--- mariadb
SELECT `mixed`.`b` AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 6)

### a long column compared with a long constant
SELECT id FROM lab.mixed WHERE b = 9007199254740993
--- rows
3
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."b" = 9007199254740993)
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."b" = 9007199254740993)
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`b` = 9007199254740993)

### a long column compared with its neighbour
SELECT id FROM lab.mixed WHERE b = 9007199254740992
--- rows
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."b" = 9007199254740992)
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."b" = 9007199254740992)
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`b` = 9007199254740992)

### a tiny double compared with an exponent
SELECT id FROM lab.mixed WHERE d = 1e-10
--- rows
2
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."d" = 1e-10)
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."d" = 1e-10::DOUBLE PRECISION)
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`d` = 1e-10)

### a double compared with a whole number
SELECT id FROM lab.mixed WHERE d = 10000000000
--- rows
3
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."d" = 10000000000)
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."d" = 10000000000)
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`d` = 10000000000)

### an int compared with a decimal
SELECT id FROM lab.mixed WHERE n > 9.99 AND n < 10.01
--- rows
1
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."n" > 9.99) AND ("mixed"."n" < 10.01))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (("mixed"."n" > 9.99) AND ("mixed"."n" < 10.01))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE ((`mixed`.`n` > 9.99) AND (`mixed`.`n` < 10.01))

### a negative constant in a list
SELECT id FROM lab.mixed WHERE n IN (-20, 0)
--- rows
2
5
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."n" IN ((-20), 0))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."n" IN ((-20), 0))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`n` IN ((-20), 0))

### zero has no sign
SELECT id FROM lab.mixed WHERE d = -0.0
--- rows
5
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."d" = -0.0)
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."d" = -0.0)
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`d` = (-0.0e0))

### a number with a sign after a comparison
SELECT id FROM lab.mixed WHERE n<-1
--- rows
2
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."n" < (-1))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."n" < (-1))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`n` < (-1))

### hexadecimal in a comparison
SELECT id FROM lab.mixed WHERE n = 0xA
--- rows
1
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."n" = 10)
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."n" = 10)
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`n` = 10)

### UNION of floats and longs has doubles
SELECT f FROM lab.mixed WHERE id = 1 UNION ALL SELECT b FROM lab.mixed WHERE id IN (1, 2)
--- rows
0.5
10000000000.0
-10000000000.0
--- columns
f  double
--- duckdb
(
  SELECT CAST("mixed"."f" AS DOUBLE) AS "f"
  FROM "lab"."mixed_1" AS "mixed"
  WHERE ("mixed"."id" = 1))
UNION ALL (
  SELECT "mixed_2"."b" AS "b"
  FROM "lab"."mixed_1" AS "mixed_2"
  WHERE ("mixed_2"."id" IN (1, 2)))
--- postgresql
(
  SELECT CAST("mixed"."f" AS DOUBLE PRECISION) AS "f"
  FROM "lab"."mixed_1" AS "mixed"
  WHERE ("mixed"."id" = 1))
UNION ALL (
  SELECT "mixed_2"."b" AS "b"
  FROM "lab"."mixed_1" AS "mixed_2"
  WHERE ("mixed_2"."id" IN (1, 2)))
--- mariadb
(
  SELECT CAST(`mixed`.`f` AS DOUBLE) AS `f`
  FROM `lab`.`mixed_1` AS `mixed`
  WHERE (`mixed`.`id` = 1))
UNION ALL (
  SELECT `mixed_2`.`b` AS `b`
  FROM `lab`.`mixed_1` AS `mixed_2`
  WHERE (`mixed_2`.`id` IN (1, 2)))

### UNION within parentheses of floats and longs
SELECT f FROM lab.mixed WHERE id = 1 UNION ALL (SELECT f FROM lab.mixed WHERE id = 3 UNION ALL SELECT n FROM lab.mixed WHERE id = 6)
--- rows
0.5
2.25
2147483647.0
--- duckdb
(
  SELECT CAST("mixed"."f" AS DOUBLE) AS "f"
  FROM "lab"."mixed_1" AS "mixed"
  WHERE ("mixed"."id" = 1))
UNION ALL ((
  SELECT CAST("mixed_2"."f" AS DOUBLE) AS "f"
  FROM "lab"."mixed_1" AS "mixed_2"
  WHERE ("mixed_2"."id" = 3))
  UNION ALL (
    SELECT "mixed_3"."n" AS "n"
    FROM "lab"."mixed_1" AS "mixed_3"
    WHERE ("mixed_3"."id" = 6)))
--- postgresql
(
  SELECT CAST("mixed"."f" AS DOUBLE PRECISION) AS "f"
  FROM "lab"."mixed_1" AS "mixed"
  WHERE ("mixed"."id" = 1))
UNION ALL ((
  SELECT CAST("mixed_2"."f" AS DOUBLE PRECISION) AS "f"
  FROM "lab"."mixed_1" AS "mixed_2"
  WHERE ("mixed_2"."id" = 3))
  UNION ALL (
    SELECT "mixed_3"."n" AS "n"
    FROM "lab"."mixed_1" AS "mixed_3"
    WHERE ("mixed_3"."id" = 6)))
--- mariadb
(
  SELECT CAST(`mixed`.`f` AS DOUBLE) AS `f`
  FROM `lab`.`mixed_1` AS `mixed`
  WHERE (`mixed`.`id` = 1))
UNION ALL ((
  SELECT CAST(`mixed_2`.`f` AS DOUBLE) AS `f`
  FROM `lab`.`mixed_1` AS `mixed_2`
  WHERE (`mixed_2`.`id` = 3))
  UNION ALL (
    SELECT `mixed_3`.`n` AS `n`
    FROM `lab`.`mixed_1` AS `mixed_3`
    WHERE (`mixed_3`.`id` = 6)))

### COALESCE and CASE of a float and whole numbers are doubles
SELECT COALESCE(f, b) AS a, CASE WHEN id = 1 THEN f ELSE n END AS b FROM lab.mixed WHERE id IN (1, 6)
--- rows
0.5, 0.5
16777216.0, 2147483647.0
--- duckdb
SELECT coalesce(CAST("mixed"."f" AS DOUBLE), "mixed"."b") AS "a", (CASE WHEN ("mixed"."id" = 1) THEN CAST("mixed"."f" AS DOUBLE) ELSE "mixed"."n" END) AS "b"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 6))
--- postgresql
SELECT coalesce(CAST("mixed"."f" AS DOUBLE PRECISION), "mixed"."b") AS "a", (CASE WHEN ("mixed"."id" = 1) THEN CAST("mixed"."f" AS DOUBLE PRECISION) ELSE "mixed"."n" END) AS "b"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 6))
--- mariadb
SELECT COALESCE(CAST(`mixed`.`f` AS DOUBLE), `mixed`.`b`) AS `a`, (CASE WHEN (`mixed`.`id` = 1) THEN CAST(`mixed`.`f` AS DOUBLE) ELSE `mixed`.`n` END) AS `b`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` IN (1, 6))

### functions of whole numbers have the type that is told
SELECT ABS(i) AS a, MOD(i, i) AS m, -i AS s, MOD(f, 2) AS d, CEILING(n) AS c, ROUND(n, 1) AS r, TRUNCATE(f, 1) AS t, f + i AS fi FROM lab.mixed WHERE id = 2
--- rows
2, 0, 2, -1.5, -20.0, -20.0, -1.5, -3.5
--- duckdb
SELECT abs(CAST("mixed"."i" AS INTEGER)) AS "a", CAST(mod("mixed"."i", nullif("mixed"."i", 0)) AS INTEGER) AS "m", (-CAST("mixed"."i" AS INTEGER)) AS "s", CAST(mod("mixed"."f", nullif(2, 0)) AS DOUBLE) AS "d", CAST(ceil("mixed"."n") AS DOUBLE) AS "c", round(CAST("mixed"."n" AS DOUBLE), CAST(1 AS INTEGER)) AS "r", (trunc("mixed"."f" * power(10, 1)) / power(10, 1)) AS "t", ("mixed"."f" + "mixed"."i") AS "fi"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 2)
--- mariadb
SELECT ABS(`mixed`.`i`) AS `a`, MOD(`mixed`.`i`, `mixed`.`i`) AS `m`, (-`mixed`.`i`) AS `s`, MOD(`mixed`.`f`, 2) AS `d`, (CEILING(CAST(`mixed`.`n` AS DOUBLE)) + 0e0) AS `c`, (CASE WHEN 1 >= 0 THEN (TRUNCATE((CAST(`mixed`.`n` AS DOUBLE) * POWER(10, ABS(1))), 0) + TRUNCATE(((CAST(`mixed`.`n` AS DOUBLE) * POWER(10, ABS(1))) - TRUNCATE((CAST(`mixed`.`n` AS DOUBLE) * POWER(10, ABS(1))), 0)) * 2, 0) + 0e0) / POWER(10, ABS(1)) ELSE (TRUNCATE((CAST(`mixed`.`n` AS DOUBLE) / POWER(10, ABS(1))), 0) + TRUNCATE(((CAST(`mixed`.`n` AS DOUBLE) / POWER(10, ABS(1))) - TRUNCATE((CAST(`mixed`.`n` AS DOUBLE) / POWER(10, ABS(1))), 0)) * 2, 0) + 0e0) * POWER(10, ABS(1)) END) AS `r`, (TRUNCATE(CAST(`mixed`.`f` AS DOUBLE), 1) + 0e0) AS `t`, CAST(CAST((`mixed`.`f` + `mixed`.`i`) AS FLOAT) AS DOUBLE) AS `fi`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 2)

### the opposite of what is cast to a SMALLINT
SELECT -CAST(i AS SMALLINT) AS a, CAST(n AS SMALLINT) AS b, ABS(CAST(-32768 AS SMALLINT)) AS c FROM lab.mixed WHERE id = 1
--- rows
-1, 10, 32768
--- duckdb
SELECT (-CAST(CAST("mixed"."i" AS SMALLINT) AS INTEGER)) AS "a", CAST("mixed"."n" AS SMALLINT) AS "b", abs(CAST(CAST((-32768) AS SMALLINT) AS INTEGER)) AS "c"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- postgresql
SELECT CAST((-CAST(CAST("mixed"."i" AS SMALLINT) AS INTEGER)) AS INTEGER) AS "a", CAST(CAST("mixed"."n" AS SMALLINT) AS SMALLINT) AS "b", CAST(abs(CAST(CAST((-32768) AS SMALLINT) AS INTEGER)) AS INTEGER) AS "c"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- mariadb
SELECT (-CAST(`mixed`.`i` AS SIGNED)) AS `a`, (CAST(`mixed`.`n` AS SIGNED) + 9223372036854743040 - 9223372036854743040 - 9223372036854743040 + 9223372036854743040) AS `b`, ABS((CAST((-32768) AS SIGNED) + 9223372036854743040 - 9223372036854743040 - 9223372036854743040 + 9223372036854743040)) AS `c`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 1)

### coordinates of a constant in arithmetic
SELECT COORD1(POINT(370, 10)) / 4 AS a, COORD2(POINT(-2.5, -3)) AS b FROM lab.one
--- rows
92.5, -3.0
--- duckdb
SELECT ((370.0e0) / 4) AS "a", ((-3.0e0)) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT ((370.0e0)::DOUBLE PRECISION / 4) AS "a", ((-3.0e0))::DOUBLE PRECISION AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ((370.0e0) / 4) AS `a`, ((-3.0e0)) AS `b`
FROM `lab`.`one_1` AS `one`

### whole numbers of nineteen digits keep them all
SELECT 4472832130942575871 AS a, 9223372036854775807 AS b, 9223372036854775808 AS c FROM lab.one WHERE 4472832130942575871 < 4472832130942575872
--- rows
4472832130942575871, 9223372036854775807, 9.223372036854775808e18
--- columns
a  long
b  long
c  double
--- duckdb
SELECT 4472832130942575871 AS "a", 9223372036854775807 AS "b", 9.223372036854776e+18 AS "c"
FROM "lab"."one_1" AS "one"
WHERE (4472832130942575871 < 4472832130942575872)
--- postgresql
SELECT 4472832130942575871 AS "a", 9223372036854775807 AS "b", 9.223372036854776e+18::DOUBLE PRECISION AS "c"
FROM "lab"."one_1" AS "one"
WHERE (4472832130942575871 < 4472832130942575872)
--- mariadb
SELECT 4472832130942575871 AS `a`, 9223372036854775807 AS `b`, 9.223372036854776e+18 AS `c`
FROM `lab`.`one_1` AS `one`
WHERE (4472832130942575871 < 4472832130942575872)

### POWER of a float to a fraction
SELECT POWER(f, 0.5) AS x FROM lab.mixed WHERE id = 3
--- rows
1.5
--- duckdb
SELECT power(nullif(greatest("mixed"."f", -5e-324), -5e-324), 0.5e0) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- postgresql
SELECT power(CAST(nullif(greatest(CAST("mixed"."f" AS DOUBLE PRECISION), -5e-324), -5e-324) AS DOUBLE PRECISION), CAST(0.5e0::DOUBLE PRECISION AS DOUBLE PRECISION)) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- mariadb
SELECT POWER(nullif(greatest(`mixed`.`f`, -5e-324), -5e-324), 0.5e0) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 3)
