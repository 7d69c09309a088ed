### ABS of a double
SELECT ABS(-2.5) AS x, ABS(2.5) AS y, ABS(0.0) AS z FROM lab.one
--- rows
2.5, 2.5, 0
--- duckdb
SELECT abs((-2.5e0)) AS "x", abs(2.5e0) AS "y", abs(0.0e0) AS "z"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT abs((-2.5e0::DOUBLE PRECISION)) AS "x", abs(2.5e0::DOUBLE PRECISION) AS "y", abs(0.0e0::DOUBLE PRECISION) AS "z"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ABS((-2.5e0)) AS `x`, ABS(2.5e0) AS `y`, ABS(0.0e0) AS `z`
FROM `lab`.`one_1` AS `one`

### ABS of an int is an int
SELECT ABS(n) AS x FROM lab.mixed WHERE id = 2
--- rows
20
--- columns
x  int
--- duckdb
SELECT abs("mixed"."n") AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 2)
--- postgresql
SELECT CAST(abs("mixed"."n") AS INTEGER) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 2)
--- mariadb
SELECT ABS(`mixed`.`n`) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 2)

### ABS of a long keeps all its digits
SELECT ABS(-b) AS x FROM lab.mixed WHERE id = 3
--- rows
9007199254740993
--- columns
x  long
--- duckdb
SELECT abs((-"mixed"."b")) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- postgresql
SELECT abs((-"mixed"."b")) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- mariadb
SELECT ABS((-`mixed`.`b`)) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 3)

### ABS of a short
SELECT ABS(i) AS x FROM lab.mixed WHERE id = 2
--- rows
2
--- duckdb
SELECT abs(CAST("mixed"."i" AS INTEGER)) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 2)
--- postgresql
SELECT CAST(abs(CAST("mixed"."i" AS INTEGER)) AS INTEGER) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 2)
--- mariadb
SELECT ABS(`mixed`.`i`) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 2)

### ABS in WHERE
SELECT id FROM lab.mixed WHERE ABS(f) > 1 AND ABS(f) < 2
--- rows
2
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ((abs("mixed"."f") > 1) AND (abs("mixed"."f") < 2))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ((abs("mixed"."f") > 1) AND (abs("mixed"."f") < 2))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE ((ABS(`mixed`.`f`) > 1) AND (ABS(`mixed`.`f`) < 2))

### CEILING and FLOOR of a positive number
SELECT CEILING(1.2) AS c, FLOOR(1.8) AS f FROM lab.one
--- rows
2, 1
--- columns
c  double
f  double
--- duckdb
SELECT ceil(1.2e0) AS "c", floor(1.8e0) AS "f"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT ceil(CAST(1.2e0::DOUBLE PRECISION AS DOUBLE PRECISION)) AS "c", floor(CAST(1.8e0::DOUBLE PRECISION AS DOUBLE PRECISION)) AS "f"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CEILING(CAST(1.2e0 AS DOUBLE)) + 0e0) AS `c`, (FLOOR(CAST(1.8e0 AS DOUBLE)) + 0e0) AS `f`
FROM `lab`.`one_1` AS `one`

### CEILING and FLOOR of a negative number
SELECT CEILING(-1.8) AS c, FLOOR(-1.2) AS f FROM lab.one
--- rows
-1, -2
--- duckdb
SELECT ceil((-1.8e0)) AS "c", floor((-1.2e0)) AS "f"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT ceil(CAST((-1.8e0::DOUBLE PRECISION) AS DOUBLE PRECISION)) AS "c", floor(CAST((-1.2e0::DOUBLE PRECISION) AS DOUBLE PRECISION)) AS "f"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CEILING(CAST((-1.8e0) AS DOUBLE)) + 0e0) AS `c`, (FLOOR(CAST((-1.2e0) AS DOUBLE)) + 0e0) AS `f`
FROM `lab`.`one_1` AS `one`

### CEILING and FLOOR of a whole number
SELECT CEILING(3) AS c, FLOOR(-3) AS f FROM lab.one
--- rows
3, -3
--- duckdb
SELECT CAST(ceil(3) AS DOUBLE) AS "c", CAST(floor((-3)) AS DOUBLE) AS "f"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT ceil(CAST(3 AS DOUBLE PRECISION)) AS "c", floor(CAST((-3) AS DOUBLE PRECISION)) AS "f"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CEILING(CAST(3 AS DOUBLE)) + 0e0) AS `c`, (FLOOR(CAST((-3) AS DOUBLE)) + 0e0) AS `f`
FROM `lab`.`one_1` AS `one`

### CEILING and FLOOR of a column
SELECT id, CEILING(f) AS c, FLOOR(f) AS g FROM lab.mixed WHERE id < 4
--- rows
1, 1, 0
2, -1, -2
3, 3, 2
--- duckdb
SELECT "mixed"."id" AS "id", CAST(ceil("mixed"."f") AS DOUBLE) AS "c", CAST(floor("mixed"."f") AS DOUBLE) AS "g"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" < 4)
--- postgresql
SELECT "mixed"."id" AS "id", ceil(CAST("mixed"."f" AS DOUBLE PRECISION)) AS "c", floor(CAST("mixed"."f" AS DOUBLE PRECISION)) AS "g"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" < 4)
--- mariadb
SELECT `mixed`.`id` AS `id`, (CEILING(CAST(`mixed`.`f` AS DOUBLE)) + 0e0) AS `c`, (FLOOR(CAST(`mixed`.`f` AS DOUBLE)) + 0e0) AS `g`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` < 4)

### FLOOR of a huge double
SELECT FLOOR(d) AS x FROM lab.mixed WHERE id = 6
--- rows
-1e300
--- duckdb
SELECT floor("mixed"."d") AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 6)
--- postgresql
SELECT floor(CAST("mixed"."d" AS DOUBLE PRECISION)) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 6)
--- mariadb
SELECT (FLOOR(CAST(`mixed`.`d` AS DOUBLE)) + 0e0) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 6)

### ROUND to a whole number
SELECT ROUND(2.4) AS a, ROUND(2.6) AS b, ROUND(-2.6) AS c FROM lab.one
--- rows
2, 3, -3
--- duckdb
SELECT round(2.4e0) AS "a", round(2.6e0) AS "b", round((-2.6e0)) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (trunc(CAST(2.4e0::DOUBLE PRECISION AS DOUBLE PRECISION)) + CASE WHEN abs(CAST(2.4e0::DOUBLE PRECISION AS DOUBLE PRECISION) - trunc(CAST(2.4e0::DOUBLE PRECISION AS DOUBLE PRECISION))) >= 0.5 THEN sign(CAST(2.4e0::DOUBLE PRECISION AS DOUBLE PRECISION)) ELSE 0 END) AS "a", (trunc(CAST(2.6e0::DOUBLE PRECISION AS DOUBLE PRECISION)) + CASE WHEN abs(CAST(2.6e0::DOUBLE PRECISION AS DOUBLE PRECISION) - trunc(CAST(2.6e0::DOUBLE PRECISION AS DOUBLE PRECISION))) >= 0.5 THEN sign(CAST(2.6e0::DOUBLE PRECISION AS DOUBLE PRECISION)) ELSE 0 END) AS "b", (trunc(CAST((-2.6e0::DOUBLE PRECISION) AS DOUBLE PRECISION)) + CASE WHEN abs(CAST((-2.6e0::DOUBLE PRECISION) AS DOUBLE PRECISION) - trunc(CAST((-2.6e0::DOUBLE PRECISION) AS DOUBLE PRECISION))) >= 0.5 THEN sign(CAST((-2.6e0::DOUBLE PRECISION) AS DOUBLE PRECISION)) ELSE 0 END) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (TRUNCATE(CAST(2.4e0 AS DOUBLE), 0) + TRUNCATE((CAST(2.4e0 AS DOUBLE) - TRUNCATE(CAST(2.4e0 AS DOUBLE), 0)) * 2, 0) + 0e0) AS `a`, (TRUNCATE(CAST(2.6e0 AS DOUBLE), 0) + TRUNCATE((CAST(2.6e0 AS DOUBLE) - TRUNCATE(CAST(2.6e0 AS DOUBLE), 0)) * 2, 0) + 0e0) AS `b`, (TRUNCATE(CAST((-2.6e0) AS DOUBLE), 0) + TRUNCATE((CAST((-2.6e0) AS DOUBLE) - TRUNCATE(CAST((-2.6e0) AS DOUBLE), 0)) * 2, 0) + 0e0) AS `c`
FROM `lab`.`one_1` AS `one`

### ROUND of a half goes away from zero
SELECT ROUND(0.5) AS a, ROUND(1.5) AS b, ROUND(2.5) AS c, ROUND(-2.5) AS d FROM lab.one
--- rows
1, 2, 3, -3
--- duckdb
SELECT round(0.5e0) AS "a", round(1.5e0) AS "b", round(2.5e0) AS "c", round((-2.5e0)) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (trunc(CAST(0.5e0::DOUBLE PRECISION AS DOUBLE PRECISION)) + CASE WHEN abs(CAST(0.5e0::DOUBLE PRECISION AS DOUBLE PRECISION) - trunc(CAST(0.5e0::DOUBLE PRECISION AS DOUBLE PRECISION))) >= 0.5 THEN sign(CAST(0.5e0::DOUBLE PRECISION AS DOUBLE PRECISION)) ELSE 0 END) AS "a", (trunc(CAST(1.5e0::DOUBLE PRECISION AS DOUBLE PRECISION)) + CASE WHEN abs(CAST(1.5e0::DOUBLE PRECISION AS DOUBLE PRECISION) - trunc(CAST(1.5e0::DOUBLE PRECISION AS DOUBLE PRECISION))) >= 0.5 THEN sign(CAST(1.5e0::DOUBLE PRECISION AS DOUBLE PRECISION)) ELSE 0 END) AS "b", (trunc(CAST(2.5e0::DOUBLE PRECISION AS DOUBLE PRECISION)) + CASE WHEN abs(CAST(2.5e0::DOUBLE PRECISION AS DOUBLE PRECISION) - trunc(CAST(2.5e0::DOUBLE PRECISION AS DOUBLE PRECISION))) >= 0.5 THEN sign(CAST(2.5e0::DOUBLE PRECISION AS DOUBLE PRECISION)) ELSE 0 END) AS "c", (trunc(CAST((-2.5e0::DOUBLE PRECISION) AS DOUBLE PRECISION)) + CASE WHEN abs(CAST((-2.5e0::DOUBLE PRECISION) AS DOUBLE PRECISION) - trunc(CAST((-2.5e0::DOUBLE PRECISION) AS DOUBLE PRECISION))) >= 0.5 THEN sign(CAST((-2.5e0::DOUBLE PRECISION) AS DOUBLE PRECISION)) ELSE 0 END) AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (TRUNCATE(CAST(0.5e0 AS DOUBLE), 0) + TRUNCATE((CAST(0.5e0 AS DOUBLE) - TRUNCATE(CAST(0.5e0 AS DOUBLE), 0)) * 2, 0) + 0e0) AS `a`, (TRUNCATE(CAST(1.5e0 AS DOUBLE), 0) + TRUNCATE((CAST(1.5e0 AS DOUBLE) - TRUNCATE(CAST(1.5e0 AS DOUBLE), 0)) * 2, 0) + 0e0) AS `b`, (TRUNCATE(CAST(2.5e0 AS DOUBLE), 0) + TRUNCATE((CAST(2.5e0 AS DOUBLE) - TRUNCATE(CAST(2.5e0 AS DOUBLE), 0)) * 2, 0) + 0e0) AS `c`, (TRUNCATE(CAST((-2.5e0) AS DOUBLE), 0) + TRUNCATE((CAST((-2.5e0) AS DOUBLE) - TRUNCATE(CAST((-2.5e0) AS DOUBLE), 0)) * 2, 0) + 0e0) AS `d`
FROM `lab`.`one_1` AS `one`

### ROUND to decimals
SELECT ROUND(3.14159, 2) AS a, ROUND(3.14159, 4) AS b FROM lab.one
--- rows
3.14, 3.1416
--- duckdb
SELECT round(CAST(3.14159e0 AS DOUBLE), CAST(2 AS INTEGER)) AS "a", round(CAST(3.14159e0 AS DOUBLE), CAST(4 AS INTEGER)) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN 2 >= 0 THEN (TRUNCATE((CAST(3.14159e0 AS DOUBLE) * POWER(10, ABS(2))), 0) + TRUNCATE(((CAST(3.14159e0 AS DOUBLE) * POWER(10, ABS(2))) - TRUNCATE((CAST(3.14159e0 AS DOUBLE) * POWER(10, ABS(2))), 0)) * 2, 0) + 0e0) / POWER(10, ABS(2)) ELSE (TRUNCATE((CAST(3.14159e0 AS DOUBLE) / POWER(10, ABS(2))), 0) + TRUNCATE(((CAST(3.14159e0 AS DOUBLE) / POWER(10, ABS(2))) - TRUNCATE((CAST(3.14159e0 AS DOUBLE) / POWER(10, ABS(2))), 0)) * 2, 0) + 0e0) * POWER(10, ABS(2)) END) AS `a`, (CASE WHEN 4 >= 0 THEN (TRUNCATE((CAST(3.14159e0 AS DOUBLE) * POWER(10, ABS(4))), 0) + TRUNCATE(((CAST(3.14159e0 AS DOUBLE) * POWER(10, ABS(4))) - TRUNCATE((CAST(3.14159e0 AS DOUBLE) * POWER(10, ABS(4))), 0)) * 2, 0) + 0e0) / POWER(10, ABS(4)) ELSE (TRUNCATE((CAST(3.14159e0 AS DOUBLE) / POWER(10, ABS(4))), 0) + TRUNCATE(((CAST(3.14159e0 AS DOUBLE) / POWER(10, ABS(4))) - TRUNCATE((CAST(3.14159e0 AS DOUBLE) / POWER(10, ABS(4))), 0)) * 2, 0) + 0e0) * POWER(10, ABS(4)) END) AS `b`
FROM `lab`.`one_1` AS `one`

### ROUND to tens and hundreds
SELECT ROUND(1234.5, -1) AS a, ROUND(1267.0, -2) AS b FROM lab.one
--- rows
1230, 1300
--- duckdb
SELECT round(CAST(1234.5e0 AS DOUBLE), CAST((-1) AS INTEGER)) AS "a", round(CAST(1267.0e0 AS DOUBLE), CAST((-2) AS INTEGER)) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (-1) >= 0 THEN (TRUNCATE((CAST(1234.5e0 AS DOUBLE) * POWER(10, ABS((-1)))), 0) + TRUNCATE(((CAST(1234.5e0 AS DOUBLE) * POWER(10, ABS((-1)))) - TRUNCATE((CAST(1234.5e0 AS DOUBLE) * POWER(10, ABS((-1)))), 0)) * 2, 0) + 0e0) / POWER(10, ABS((-1))) ELSE (TRUNCATE((CAST(1234.5e0 AS DOUBLE) / POWER(10, ABS((-1)))), 0) + TRUNCATE(((CAST(1234.5e0 AS DOUBLE) / POWER(10, ABS((-1)))) - TRUNCATE((CAST(1234.5e0 AS DOUBLE) / POWER(10, ABS((-1)))), 0)) * 2, 0) + 0e0) * POWER(10, ABS((-1))) END) AS `a`, (CASE WHEN (-2) >= 0 THEN (TRUNCATE((CAST(1267.0e0 AS DOUBLE) * POWER(10, ABS((-2)))), 0) + TRUNCATE(((CAST(1267.0e0 AS DOUBLE) * POWER(10, ABS((-2)))) - TRUNCATE((CAST(1267.0e0 AS DOUBLE) * POWER(10, ABS((-2)))), 0)) * 2, 0) + 0e0) / POWER(10, ABS((-2))) ELSE (TRUNCATE((CAST(1267.0e0 AS DOUBLE) / POWER(10, ABS((-2)))), 0) + TRUNCATE(((CAST(1267.0e0 AS DOUBLE) / POWER(10, ABS((-2)))) - TRUNCATE((CAST(1267.0e0 AS DOUBLE) / POWER(10, ABS((-2)))), 0)) * 2, 0) + 0e0) * POWER(10, ABS((-2))) END) AS `b`
FROM `lab`.`one_1` AS `one`

### ROUND to no decimals
SELECT ROUND(2.7, 0) AS x FROM lab.one
--- rows
3
--- duckdb
SELECT round(CAST(2.7e0 AS DOUBLE), CAST(0 AS INTEGER)) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN 0 >= 0 THEN (trunc((CAST(2.7e0::DOUBLE PRECISION AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), abs(0)))) + CASE WHEN abs((CAST(2.7e0::DOUBLE PRECISION AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), abs(0))) - trunc((CAST(2.7e0::DOUBLE PRECISION AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), abs(0))))) >= 0.5 THEN sign((CAST(2.7e0::DOUBLE PRECISION AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), abs(0)))) ELSE 0 END) / power(CAST(10 AS DOUBLE PRECISION), abs(0)) ELSE (trunc((CAST(2.7e0::DOUBLE PRECISION AS DOUBLE PRECISION) / power(CAST(10 AS DOUBLE PRECISION), abs(0)))) + CASE WHEN abs((CAST(2.7e0::DOUBLE PRECISION AS DOUBLE PRECISION) / power(CAST(10 AS DOUBLE PRECISION), abs(0))) - trunc((CAST(2.7e0::DOUBLE PRECISION AS DOUBLE PRECISION) / power(CAST(10 AS DOUBLE PRECISION), abs(0))))) >= 0.5 THEN sign((CAST(2.7e0::DOUBLE PRECISION AS DOUBLE PRECISION) / power(CAST(10 AS DOUBLE PRECISION), abs(0)))) ELSE 0 END) * power(CAST(10 AS DOUBLE PRECISION), abs(0)) END) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN 0 >= 0 THEN (TRUNCATE((CAST(2.7e0 AS DOUBLE) * POWER(10, ABS(0))), 0) + TRUNCATE(((CAST(2.7e0 AS DOUBLE) * POWER(10, ABS(0))) - TRUNCATE((CAST(2.7e0 AS DOUBLE) * POWER(10, ABS(0))), 0)) * 2, 0) + 0e0) / POWER(10, ABS(0)) ELSE (TRUNCATE((CAST(2.7e0 AS DOUBLE) / POWER(10, ABS(0))), 0) + TRUNCATE(((CAST(2.7e0 AS DOUBLE) / POWER(10, ABS(0))) - TRUNCATE((CAST(2.7e0 AS DOUBLE) / POWER(10, ABS(0))), 0)) * 2, 0) + 0e0) * POWER(10, ABS(0)) END) AS `x`
FROM `lab`.`one_1` AS `one`

### ROUND of a negative number to decimals
SELECT ROUND(-1.2346, 3) AS x, ROUND(-1.239, 2) AS y FROM lab.one
--- rows
-1.235, -1.24
--- duckdb
SELECT round(CAST((-1.2346e0) AS DOUBLE), CAST(3 AS INTEGER)) AS "x", round(CAST((-1.239e0) AS DOUBLE), CAST(2 AS INTEGER)) AS "y"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN 3 >= 0 THEN (TRUNCATE((CAST((-1.2346e0) AS DOUBLE) * POWER(10, ABS(3))), 0) + TRUNCATE(((CAST((-1.2346e0) AS DOUBLE) * POWER(10, ABS(3))) - TRUNCATE((CAST((-1.2346e0) AS DOUBLE) * POWER(10, ABS(3))), 0)) * 2, 0) + 0e0) / POWER(10, ABS(3)) ELSE (TRUNCATE((CAST((-1.2346e0) AS DOUBLE) / POWER(10, ABS(3))), 0) + TRUNCATE(((CAST((-1.2346e0) AS DOUBLE) / POWER(10, ABS(3))) - TRUNCATE((CAST((-1.2346e0) AS DOUBLE) / POWER(10, ABS(3))), 0)) * 2, 0) + 0e0) * POWER(10, ABS(3)) END) AS `x`, (CASE WHEN 2 >= 0 THEN (TRUNCATE((CAST((-1.239e0) AS DOUBLE) * POWER(10, ABS(2))), 0) + TRUNCATE(((CAST((-1.239e0) AS DOUBLE) * POWER(10, ABS(2))) - TRUNCATE((CAST((-1.239e0) AS DOUBLE) * POWER(10, ABS(2))), 0)) * 2, 0) + 0e0) / POWER(10, ABS(2)) ELSE (TRUNCATE((CAST((-1.239e0) AS DOUBLE) / POWER(10, ABS(2))), 0) + TRUNCATE(((CAST((-1.239e0) AS DOUBLE) / POWER(10, ABS(2))) - TRUNCATE((CAST((-1.239e0) AS DOUBLE) / POWER(10, ABS(2))), 0)) * 2, 0) + 0e0) * POWER(10, ABS(2)) END) AS `y`
FROM `lab`.`one_1` AS `one`

### ROUND of a whole number
SELECT ROUND(7) AS a, ROUND(1250, -3) AS b FROM lab.one
--- rows
7, 1000
--- duckdb
SELECT CAST(round(7) AS DOUBLE) AS "a", round(CAST(1250 AS DOUBLE), CAST((-3) AS INTEGER)) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (trunc(CAST(7 AS DOUBLE PRECISION)) + CASE WHEN abs(CAST(7 AS DOUBLE PRECISION) - trunc(CAST(7 AS DOUBLE PRECISION))) >= 0.5 THEN sign(CAST(7 AS DOUBLE PRECISION)) ELSE 0 END) AS "a", (CASE WHEN (-3) >= 0 THEN (trunc((CAST(1250 AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), abs((-3))))) + CASE WHEN abs((CAST(1250 AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), abs((-3)))) - trunc((CAST(1250 AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), abs((-3)))))) >= 0.5 THEN sign((CAST(1250 AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), abs((-3))))) ELSE 0 END) / power(CAST(10 AS DOUBLE PRECISION), abs((-3))) ELSE (trunc((CAST(1250 AS DOUBLE PRECISION) / power(CAST(10 AS DOUBLE PRECISION), abs((-3))))) + CASE WHEN abs((CAST(1250 AS DOUBLE PRECISION) / power(CAST(10 AS DOUBLE PRECISION), abs((-3)))) - trunc((CAST(1250 AS DOUBLE PRECISION) / power(CAST(10 AS DOUBLE PRECISION), abs((-3)))))) >= 0.5 THEN sign((CAST(1250 AS DOUBLE PRECISION) / power(CAST(10 AS DOUBLE PRECISION), abs((-3))))) ELSE 0 END) * power(CAST(10 AS DOUBLE PRECISION), abs((-3))) END) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (TRUNCATE(CAST(7 AS DOUBLE), 0) + TRUNCATE((CAST(7 AS DOUBLE) - TRUNCATE(CAST(7 AS DOUBLE), 0)) * 2, 0) + 0e0) AS `a`, (CASE WHEN (-3) >= 0 THEN (TRUNCATE((CAST(1250 AS DOUBLE) * POWER(10, ABS((-3)))), 0) + TRUNCATE(((CAST(1250 AS DOUBLE) * POWER(10, ABS((-3)))) - TRUNCATE((CAST(1250 AS DOUBLE) * POWER(10, ABS((-3)))), 0)) * 2, 0) + 0e0) / POWER(10, ABS((-3))) ELSE (TRUNCATE((CAST(1250 AS DOUBLE) / POWER(10, ABS((-3)))), 0) + TRUNCATE(((CAST(1250 AS DOUBLE) / POWER(10, ABS((-3)))) - TRUNCATE((CAST(1250 AS DOUBLE) / POWER(10, ABS((-3)))), 0)) * 2, 0) + 0e0) * POWER(10, ABS((-3))) END) AS `b`
FROM `lab`.`one_1` AS `one`

### ROUND of a column to decimals
SELECT ROUND(mag, 1) AS m FROM sky.stars WHERE id = 3
--- rows
13.3
--- duckdb
SELECT round(CAST("stars"."mag" AS DOUBLE), CAST(1 AS INTEGER)) AS "m"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."id" = 3)
--- postgresql
SELECT (CASE WHEN 1 >= 0 THEN (trunc((CAST("stars"."mag" AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), abs(1)))) + CASE WHEN abs((CAST("stars"."mag" AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), abs(1))) - trunc((CAST("stars"."mag" AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), abs(1))))) >= 0.5 THEN sign((CAST("stars"."mag" AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), abs(1)))) ELSE 0 END) / power(CAST(10 AS DOUBLE PRECISION), abs(1)) ELSE (trunc((CAST("stars"."mag" AS DOUBLE PRECISION) / power(CAST(10 AS DOUBLE PRECISION), abs(1)))) + CASE WHEN abs((CAST("stars"."mag" AS DOUBLE PRECISION) / power(CAST(10 AS DOUBLE PRECISION), abs(1))) - trunc((CAST("stars"."mag" AS DOUBLE PRECISION) / power(CAST(10 AS DOUBLE PRECISION), abs(1))))) >= 0.5 THEN sign((CAST("stars"."mag" AS DOUBLE PRECISION) / power(CAST(10 AS DOUBLE PRECISION), abs(1)))) ELSE 0 END) * power(CAST(10 AS DOUBLE PRECISION), abs(1)) END) AS "m"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."id" = 3)
--- mariadb
SELECT (CASE WHEN 1 >= 0 THEN (TRUNCATE((CAST(`stars`.`mag` AS DOUBLE) * POWER(10, ABS(1))), 0) + TRUNCATE(((CAST(`stars`.`mag` AS DOUBLE) * POWER(10, ABS(1))) - TRUNCATE((CAST(`stars`.`mag` AS DOUBLE) * POWER(10, ABS(1))), 0)) * 2, 0) + 0e0) / POWER(10, ABS(1)) ELSE (TRUNCATE((CAST(`stars`.`mag` AS DOUBLE) / POWER(10, ABS(1))), 0) + TRUNCATE(((CAST(`stars`.`mag` AS DOUBLE) / POWER(10, ABS(1))) - TRUNCATE((CAST(`stars`.`mag` AS DOUBLE) / POWER(10, ABS(1))), 0)) * 2, 0) + 0e0) * POWER(10, ABS(1)) END) AS `m`
FROM `sky`.`stars_1` AS `stars`
WHERE (`stars`.`id` = 3)

### ROUND in GROUP BY
SELECT ROUND(wave, -3) AS k, COUNT(*) AS c FROM obs.bands GROUP BY ROUND(wave, -3)
--- rows
0, 1
1000, 2
--- duckdb
SELECT round(CAST("bands"."wave" AS DOUBLE), CAST((-3) AS INTEGER)) AS "k", COUNT(*) AS "c"
FROM "obs"."bands_1" AS "bands"
GROUP BY round(CAST("bands"."wave" AS DOUBLE), CAST((-3) AS INTEGER))
--- mariadb
SELECT (CASE WHEN (-3) >= 0 THEN (TRUNCATE((CAST(`bands`.`wave` AS DOUBLE) * POWER(10, ABS((-3)))), 0) + TRUNCATE(((CAST(`bands`.`wave` AS DOUBLE) * POWER(10, ABS((-3)))) - TRUNCATE((CAST(`bands`.`wave` AS DOUBLE) * POWER(10, ABS((-3)))), 0)) * 2, 0) + 0e0) / POWER(10, ABS((-3))) ELSE (TRUNCATE((CAST(`bands`.`wave` AS DOUBLE) / POWER(10, ABS((-3)))), 0) + TRUNCATE(((CAST(`bands`.`wave` AS DOUBLE) / POWER(10, ABS((-3)))) - TRUNCATE((CAST(`bands`.`wave` AS DOUBLE) / POWER(10, ABS((-3)))), 0)) * 2, 0) + 0e0) * POWER(10, ABS((-3))) END) AS `k`, COUNT(*) AS `c`
FROM `obs`.`bands_1` AS `bands`
GROUP BY (CASE WHEN (-3) >= 0 THEN (TRUNCATE((CAST(`bands`.`wave` AS DOUBLE) * POWER(10, ABS((-3)))), 0) + TRUNCATE(((CAST(`bands`.`wave` AS DOUBLE) * POWER(10, ABS((-3)))) - TRUNCATE((CAST(`bands`.`wave` AS DOUBLE) * POWER(10, ABS((-3)))), 0)) * 2, 0) + 0e0) / POWER(10, ABS((-3))) ELSE (TRUNCATE((CAST(`bands`.`wave` AS DOUBLE) / POWER(10, ABS((-3)))), 0) + TRUNCATE(((CAST(`bands`.`wave` AS DOUBLE) / POWER(10, ABS((-3)))) - TRUNCATE((CAST(`bands`.`wave` AS DOUBLE) / POWER(10, ABS((-3)))), 0)) * 2, 0) + 0e0) * POWER(10, ABS((-3))) END)

### TRUNCATE cuts towards zero
SELECT TRUNCATE(2.9) AS a, TRUNCATE(-2.9) AS b FROM lab.one
--- rows
2, -2
--- duckdb
SELECT trunc(2.9e0) AS "a", trunc((-2.9e0)) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT trunc(CAST(2.9e0::DOUBLE PRECISION AS DOUBLE PRECISION)) AS "a", trunc(CAST((-2.9e0::DOUBLE PRECISION) AS DOUBLE PRECISION)) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (TRUNCATE(CAST(2.9e0 AS DOUBLE), 0) + 0e0) AS `a`, (TRUNCATE(CAST((-2.9e0) AS DOUBLE), 0) + 0e0) AS `b`
FROM `lab`.`one_1` AS `one`

### TRUNCATE to decimals
SELECT TRUNCATE(3.14159, 3) AS a, TRUNCATE(-3.14159, 3) AS b FROM lab.one
--- rows
3.141, -3.141
--- duckdb
SELECT (trunc(3.14159e0 * power(10, 3)) / power(10, 3)) AS "a", (trunc((-3.14159e0) * power(10, 3)) / power(10, 3)) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (trunc(CAST(3.14159e0::DOUBLE PRECISION AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), 3)) / power(CAST(10 AS DOUBLE PRECISION), 3)) AS "a", (trunc(CAST((-3.14159e0::DOUBLE PRECISION) AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), 3)) / power(CAST(10 AS DOUBLE PRECISION), 3)) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (TRUNCATE(CAST(3.14159e0 AS DOUBLE), 3) + 0e0) AS `a`, (TRUNCATE(CAST((-3.14159e0) AS DOUBLE), 3) + 0e0) AS `b`
FROM `lab`.`one_1` AS `one`

### TRUNCATE to tens
SELECT TRUNCATE(1299.0, -2) AS x FROM lab.one
--- rows
1200
--- duckdb
SELECT (trunc(1299.0e0 * power(10, (-2))) / power(10, (-2))) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (trunc(CAST(1299.0e0::DOUBLE PRECISION AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), (-2))) / power(CAST(10 AS DOUBLE PRECISION), (-2))) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (TRUNCATE(CAST(1299.0e0 AS DOUBLE), (-2)) + 0e0) AS `x`
FROM `lab`.`one_1` AS `one`

### TRUNCATE of a column
SELECT TRUNCATE(mag, 0) AS m FROM sky.stars WHERE id = 2
--- rows
12
--- duckdb
SELECT (trunc("stars"."mag" * power(10, 0)) / power(10, 0)) AS "m"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."id" = 2)
--- postgresql
SELECT (trunc(CAST("stars"."mag" AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), 0)) / power(CAST(10 AS DOUBLE PRECISION), 0)) AS "m"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."id" = 2)
--- mariadb
SELECT (TRUNCATE(CAST(`stars`.`mag` AS DOUBLE), 0) + 0e0) AS `m`
FROM `sky`.`stars_1` AS `stars`
WHERE (`stars`.`id` = 2)

### MOD of whole numbers has the sign of the first
SELECT MOD(7, 3) AS a, MOD(-7, 3) AS b, MOD(7, -3) AS c, MOD(-7, -3) AS d FROM lab.one
--- rows
1, -1, 1, -1
--- columns
a  int
b  int
c  int
d  int
--- duckdb
SELECT mod(7, nullif(3, 0)) AS "a", mod((-7), nullif(3, 0)) AS "b", mod(7, nullif((-3), 0)) AS "c", mod((-7), nullif((-3), 0)) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST(mod(7, nullif(3, 0)) AS INTEGER) AS "a", CAST(mod((-7), nullif(3, 0)) AS INTEGER) AS "b", CAST(mod(7, nullif((-3), 0)) AS INTEGER) AS "c", CAST(mod((-7), nullif((-3), 0)) AS INTEGER) AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT MOD(7, 3) AS `a`, MOD((-7), 3) AS `b`, MOD(7, (-3)) AS `c`, MOD((-7), (-3)) AS `d`
FROM `lab`.`one_1` AS `one`

### MOD of doubles
SELECT MOD(7.5, 2) AS a, MOD(-7.5, 2) AS b FROM lab.one
--- rows
1.5, -1.5
--- duckdb
SELECT mod(7.5e0, nullif(2, 0)) AS "a", mod((-7.5e0), nullif(2, 0)) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CAST(7.5e0::DOUBLE PRECISION AS DOUBLE PRECISION) - CAST(2 AS DOUBLE PRECISION) * trunc(CAST(7.5e0::DOUBLE PRECISION AS DOUBLE PRECISION) / nullif(CAST(2 AS DOUBLE PRECISION), 0))) AS "a", (CAST((-7.5e0::DOUBLE PRECISION) AS DOUBLE PRECISION) - CAST(2 AS DOUBLE PRECISION) * trunc(CAST((-7.5e0::DOUBLE PRECISION) AS DOUBLE PRECISION) / nullif(CAST(2 AS DOUBLE PRECISION), 0))) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT MOD(7.5e0, 2) AS `a`, MOD((-7.5e0), 2) AS `b`
FROM `lab`.`one_1` AS `one`

### MOD of a long keeps all its digits
SELECT MOD(b, 10) AS x FROM lab.mixed WHERE id = 3
--- rows
3
--- columns
x  long
--- duckdb
SELECT mod("mixed"."b", nullif(10, 0)) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- postgresql
SELECT mod("mixed"."b", nullif(10, 0)) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- mariadb
SELECT MOD(`mixed`.`b`, 10) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 3)

### MOD of a double column
SELECT MOD(wave, 100) AS x FROM obs.bands WHERE band = 'g'
--- rows
80
--- duckdb
SELECT mod("bands"."wave", nullif(100, 0)) AS "x"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- postgresql
SELECT (CAST("bands"."wave" AS DOUBLE PRECISION) - CAST(100 AS DOUBLE PRECISION) * trunc(CAST("bands"."wave" AS DOUBLE PRECISION) / nullif(CAST(100 AS DOUBLE PRECISION), 0))) AS "x"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- mariadb
SELECT MOD(`bands`.`wave`, 100) AS `x`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'g' AND `bands`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### MOD and division make the number again
SELECT n FROM lab.mixed WHERE n = (n / 7) * 7 + MOD(n, 7)
--- rows
10
-20
30
0
2147483647
--- duckdb
SELECT "mixed"."n" AS "n"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."n" = ((("mixed"."n" // 7) * 7) + mod("mixed"."n", nullif(7, 0))))
--- postgresql
SELECT "mixed"."n" AS "n"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."n" = (((CAST("mixed"."n" AS BIGINT) / 7) * 7) + mod("mixed"."n", nullif(7, 0))))
--- mariadb
SELECT `mixed`.`n` AS `n`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`n` = (((`mixed`.`n` DIV 7) * 7) + MOD(`mixed`.`n`, 7)))

### POWER
SELECT POWER(2, 10) AS a, POWER(2.5, 2) AS b, POWER(2, -1) AS c FROM lab.one
--- rows
1024, 6.25, 0.5
--- columns
a  double
b  double
c  double
--- duckdb
SELECT power(2, 10) AS "a", power(2.5e0, 2) AS "b", power(2, (-1)) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT power(CAST(2 AS DOUBLE PRECISION), CAST(10 AS DOUBLE PRECISION)) AS "a", power(CAST(2.5e0::DOUBLE PRECISION AS DOUBLE PRECISION), CAST(2 AS DOUBLE PRECISION)) AS "b", power(CAST(2 AS DOUBLE PRECISION), CAST((-1) AS DOUBLE PRECISION)) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT POWER(2, 10) AS `a`, POWER(2.5e0, 2) AS `b`, POWER(2, (-1)) AS `c`
FROM `lab`.`one_1` AS `one`

### POWER of zero and to zero
SELECT POWER(0, 0) AS a, POWER(5, 0) AS b, POWER(0, 3) AS c FROM lab.one
--- rows
1, 1, 0
--- duckdb
SELECT power(0, 0) AS "a", power(5, 0) AS "b", power(0, 3) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT power(CAST(0 AS DOUBLE PRECISION), CAST(0 AS DOUBLE PRECISION)) AS "a", power(CAST(5 AS DOUBLE PRECISION), CAST(0 AS DOUBLE PRECISION)) AS "b", power(CAST(0 AS DOUBLE PRECISION), CAST(3 AS DOUBLE PRECISION)) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT POWER(0, 0) AS `a`, POWER(5, 0) AS `b`, POWER(0, 3) AS `c`
FROM `lab`.`one_1` AS `one`

### POWER of a negative number
SELECT POWER(-2, 3) AS a, POWER(-2, 2) AS b FROM lab.one
--- rows
-8, 4
--- duckdb
SELECT power((-2), 3) AS "a", power((-2), 2) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT power(CAST((-2) AS DOUBLE PRECISION), CAST(3 AS DOUBLE PRECISION)) AS "a", power(CAST((-2) AS DOUBLE PRECISION), CAST(2 AS DOUBLE PRECISION)) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT POWER((-2), 3) AS `a`, POWER((-2), 2) AS `b`
FROM `lab`.`one_1` AS `one`

### POWER to a fraction is a root
SELECT POWER(16, 0.25) AS x FROM lab.one
--- rows
2
--- duckdb
SELECT power(16, 0.25e0) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT power(CAST(16 AS DOUBLE PRECISION), CAST(0.25e0::DOUBLE PRECISION AS DOUBLE PRECISION)) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT POWER(16, 0.25e0) AS `x`
FROM `lab`.`one_1` AS `one`

### POWER of whole numbers does not overflow
SELECT POWER(10, 18) AS x FROM lab.one
--- rows
1e18
--- duckdb
SELECT power(10, 18) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT power(CAST(10 AS DOUBLE PRECISION), CAST(18 AS DOUBLE PRECISION)) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT POWER(10, 18) AS `x`
FROM `lab`.`one_1` AS `one`

### SQRT
SELECT SQRT(16) AS a, SQRT(2) AS b, SQRT(0) AS c FROM lab.one
--- rows
4, 1.4142135623730951, 0
--- duckdb
SELECT sqrt(nullif(greatest(16, -5e-324), -5e-324)) AS "a", sqrt(nullif(greatest(2, -5e-324), -5e-324)) AS "b", sqrt(nullif(greatest(0, -5e-324), -5e-324)) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT sqrt(nullif(greatest(CAST(16 AS DOUBLE PRECISION), -5e-324), -5e-324)) AS "a", sqrt(nullif(greatest(CAST(2 AS DOUBLE PRECISION), -5e-324), -5e-324)) AS "b", sqrt(nullif(greatest(CAST(0 AS DOUBLE PRECISION), -5e-324), -5e-324)) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT SQRT(16) AS `a`, SQRT(2) AS `b`, SQRT(0) AS `c`
FROM `lab`.`one_1` AS `one`

### EXP and LOG undo each other
SELECT EXP(1) AS e, LOG(EXP(3)) AS x, EXP(LOG(5)) AS y FROM lab.one
--- rows
2.718281828459045, 3, 5
--- duckdb
SELECT exp(nullif(least(1, 709.78e0), 709.78e0)) AS "e", ln(nullif(greatest(exp(nullif(least(3, 709.78e0), 709.78e0)), 0e0), 0e0)) AS "x", exp(nullif(least(ln(nullif(greatest(5, 0e0), 0e0)), 709.78e0), 709.78e0)) AS "y"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN CAST(1 AS DOUBLE PRECISION) >= -745e0 THEN exp(nullif(least(CAST(1 AS DOUBLE PRECISION), 709.78e0), 709.78e0)) WHEN CAST(1 AS DOUBLE PRECISION) < -745e0 THEN 0e0 END) AS "e", ln(nullif(greatest(CAST((CASE WHEN CAST(3 AS DOUBLE PRECISION) >= -745e0 THEN exp(nullif(least(CAST(3 AS DOUBLE PRECISION), 709.78e0), 709.78e0)) WHEN CAST(3 AS DOUBLE PRECISION) < -745e0 THEN 0e0 END) AS DOUBLE PRECISION), 0e0), 0e0)) AS "x", (CASE WHEN CAST(ln(nullif(greatest(CAST(5 AS DOUBLE PRECISION), 0e0), 0e0)) AS DOUBLE PRECISION) >= -745e0 THEN exp(nullif(least(CAST(ln(nullif(greatest(CAST(5 AS DOUBLE PRECISION), 0e0), 0e0)) AS DOUBLE PRECISION), 709.78e0), 709.78e0)) WHEN CAST(ln(nullif(greatest(CAST(5 AS DOUBLE PRECISION), 0e0), 0e0)) AS DOUBLE PRECISION) < -745e0 THEN 0e0 END) AS "y"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT EXP(nullif(least(1, 709.78e0), 709.78e0)) AS `e`, LN(EXP(nullif(least(3, 709.78e0), 709.78e0))) AS `x`, EXP(nullif(least(LN(5), 709.78e0), 709.78e0)) AS `y`
FROM `lab`.`one_1` AS `one`

### LOG is natural
SELECT LOG(10) AS x, LOG(1) AS y FROM lab.one
--- rows
2.302585092994046, 0
--- duckdb
SELECT ln(nullif(greatest(10, 0e0), 0e0)) AS "x", ln(nullif(greatest(1, 0e0), 0e0)) AS "y"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT ln(nullif(greatest(CAST(10 AS DOUBLE PRECISION), 0e0), 0e0)) AS "x", ln(nullif(greatest(CAST(1 AS DOUBLE PRECISION), 0e0), 0e0)) AS "y"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT LN(10) AS `x`, LN(1) AS `y`
FROM `lab`.`one_1` AS `one`

### LOG10
SELECT LOG10(1000) AS a, LOG10(0.01) AS b FROM lab.one
--- rows
3, -2
--- duckdb
SELECT log10(nullif(greatest(1000, 0e0), 0e0)) AS "a", log10(nullif(greatest(0.01e0, 0e0), 0e0)) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT log10(nullif(greatest(CAST(1000 AS DOUBLE PRECISION), 0e0), 0e0)) AS "a", log10(nullif(greatest(CAST(0.01e0::DOUBLE PRECISION AS DOUBLE PRECISION), 0e0), 0e0)) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT LOG10(1000) AS `a`, LOG10(0.01e0) AS `b`
FROM `lab`.`one_1` AS `one`

### EXP of a negative number
SELECT EXP(-1) AS x, EXP(0) AS y FROM lab.one
--- rows
0.36787944117144233, 1
--- duckdb
SELECT exp(nullif(least((-1), 709.78e0), 709.78e0)) AS "x", exp(nullif(least(0, 709.78e0), 709.78e0)) AS "y"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN CAST((-1) AS DOUBLE PRECISION) >= -745e0 THEN exp(nullif(least(CAST((-1) AS DOUBLE PRECISION), 709.78e0), 709.78e0)) WHEN CAST((-1) AS DOUBLE PRECISION) < -745e0 THEN 0e0 END) AS "x", (CASE WHEN CAST(0 AS DOUBLE PRECISION) >= -745e0 THEN exp(nullif(least(CAST(0 AS DOUBLE PRECISION), 709.78e0), 709.78e0)) WHEN CAST(0 AS DOUBLE PRECISION) < -745e0 THEN 0e0 END) AS "y"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT EXP(nullif(least((-1), 709.78e0), 709.78e0)) AS `x`, EXP(nullif(least(0, 709.78e0), 709.78e0)) AS `y`
FROM `lab`.`one_1` AS `one`

### a flux of a magnitude
SELECT POWER(10, -0.4 * (5 - 10)) AS x FROM lab.one
--- rows
100
--- duckdb
SELECT power(10, ((-0.4e0) * (5 - 10))) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT power(CAST(10 AS DOUBLE PRECISION), CAST(((-0.4e0::DOUBLE PRECISION) * (CAST(5 AS BIGINT) - 10)) AS DOUBLE PRECISION)) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT POWER(10, ((-0.4e0) * (5 - 10))) AS `x`
FROM `lab`.`one_1` AS `one`

### DEGREES and RADIANS
SELECT DEGREES(PI()) AS a, RADIANS(180) AS b, DEGREES(RADIANS(33)) AS c FROM lab.one
--- rows
180, 3.141592653589793, 33
--- duckdb
SELECT degrees(pi()) AS "a", radians(180) AS "b", degrees(radians(33)) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT degrees(CAST(pi() AS DOUBLE PRECISION)) AS "a", radians(CAST(180 AS DOUBLE PRECISION)) AS "b", degrees(CAST(radians(CAST(33 AS DOUBLE PRECISION)) AS DOUBLE PRECISION)) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT DEGREES((PI() + 0e0)) AS `a`, RADIANS(180) AS `b`, DEGREES(RADIANS(33)) AS `c`
FROM `lab`.`one_1` AS `one`

### PI
SELECT PI() AS p FROM lab.one
--- rows
3.141592653589793
--- duckdb
SELECT pi() AS "p"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT pi() AS "p"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (PI() + 0e0) AS `p`
FROM `lab`.`one_1` AS `one`

### RAND is from 0 to 1
SELECT COUNT(*) AS c FROM obs.exposures WHERE RAND() >= 0 AND RAND() < 1
--- rows
7
--- duckdb
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
WHERE ((random() >= 0) AND (random() < 1))
--- postgresql
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
WHERE ((random() >= 0) AND (random() < 1))
--- mariadb
SELECT COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((RAND() >= 0) AND (RAND() < 1))

### RAND with a seed is from 0 to 1
SELECT COUNT(*) AS c FROM obs.exposures WHERE RAND(42) BETWEEN 0 AND 1
--- rows
7
--- duckdb
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
WHERE (random() BETWEEN 0 AND 1)
--- postgresql
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
WHERE (random() BETWEEN 0 AND 1)
--- mariadb
SELECT COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (RAND() BETWEEN 0 AND 1)

### functions in one another
SELECT FLOOR(SQRT(ABS(-17))) AS x FROM lab.one
--- rows
4
--- duckdb
SELECT floor(sqrt(nullif(greatest(abs((-17)), -5e-324), -5e-324))) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT floor(CAST(sqrt(nullif(greatest(CAST(abs((-17)) AS DOUBLE PRECISION), -5e-324), -5e-324)) AS DOUBLE PRECISION)) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (FLOOR(CAST(SQRT(ABS((-17))) AS DOUBLE)) + 0e0) AS `x`
FROM `lab`.`one_1` AS `one`

### functions of an int column
SELECT SQRT(n) AS a, POWER(n, 2) AS b, LOG10(n) AS c, EXP(n - 10) AS e FROM lab.mixed WHERE id = 1
--- rows
3.1622776601683795, 100, 1, 1
--- duckdb
SELECT sqrt(nullif(greatest("mixed"."n", -5e-324), -5e-324)) AS "a", power("mixed"."n", 2) AS "b", log10(nullif(greatest("mixed"."n", 0e0), 0e0)) AS "c", exp(nullif(least(("mixed"."n" - 10), 709.78e0), 709.78e0)) AS "e"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- postgresql
SELECT sqrt(nullif(greatest(CAST("mixed"."n" AS DOUBLE PRECISION), -5e-324), -5e-324)) AS "a", power(CAST("mixed"."n" AS DOUBLE PRECISION), CAST(2 AS DOUBLE PRECISION)) AS "b", log10(nullif(greatest(CAST("mixed"."n" AS DOUBLE PRECISION), 0e0), 0e0)) AS "c", (CASE WHEN CAST((CAST("mixed"."n" AS BIGINT) - 10) AS DOUBLE PRECISION) >= -745e0 THEN exp(nullif(least(CAST((CAST("mixed"."n" AS BIGINT) - 10) AS DOUBLE PRECISION), 709.78e0), 709.78e0)) WHEN CAST((CAST("mixed"."n" AS BIGINT) - 10) AS DOUBLE PRECISION) < -745e0 THEN 0e0 END) AS "e"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- mariadb
SELECT SQRT(`mixed`.`n`) AS `a`, POWER(`mixed`.`n`, 2) AS `b`, LOG10(`mixed`.`n`) AS `c`, EXP(nullif(least((`mixed`.`n` - 10), 709.78e0), 709.78e0)) AS `e`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 1)

### functions of a float column
SELECT SQRT(f) AS a, POWER(f, 2) AS b FROM lab.mixed WHERE id = 3
--- rows
1.5, 5.0625
--- duckdb
SELECT sqrt(nullif(greatest("mixed"."f", -5e-324), -5e-324)) AS "a", power("mixed"."f", 2) AS "b"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- postgresql
SELECT sqrt(nullif(greatest(CAST("mixed"."f" AS DOUBLE PRECISION), -5e-324), -5e-324)) AS "a", power(CAST(CAST("mixed"."f" AS DOUBLE PRECISION) AS DOUBLE PRECISION), CAST(2 AS DOUBLE PRECISION)) AS "b"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- mariadb
SELECT SQRT(`mixed`.`f`) AS `a`, POWER(`mixed`.`f`, 2) AS `b`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 3)

### functions of a long column
SELECT SQRT(b) AS a, LOG10(b) AS c FROM lab.mixed WHERE id = 1
--- rows
100000, 10
--- duckdb
SELECT sqrt(nullif(greatest("mixed"."b", -5e-324), -5e-324)) AS "a", log10(nullif(greatest("mixed"."b", 0e0), 0e0)) AS "c"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- postgresql
SELECT sqrt(nullif(greatest(CAST("mixed"."b" AS DOUBLE PRECISION), -5e-324), -5e-324)) AS "a", log10(nullif(greatest(CAST("mixed"."b" AS DOUBLE PRECISION), 0e0), 0e0)) AS "c"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- mariadb
SELECT SQRT(`mixed`.`b`) AS `a`, LOG10(`mixed`.`b`) AS `c`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 1)

### names of functions in any case
SELECT abs(-1) AS a, Sqrt(4) AS b, FLOOR(1.5) AS c FROM lab.one
--- rows
1, 2, 1
--- duckdb
SELECT abs((-1)) AS "a", sqrt(nullif(greatest(4, -5e-324), -5e-324)) AS "b", floor(1.5e0) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST(abs((-1)) AS INTEGER) AS "a", sqrt(nullif(greatest(CAST(4 AS DOUBLE PRECISION), -5e-324), -5e-324)) AS "b", floor(CAST(1.5e0::DOUBLE PRECISION AS DOUBLE PRECISION)) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ABS((-1)) AS `a`, SQRT(4) AS `b`, (FLOOR(CAST(1.5e0 AS DOUBLE)) + 0e0) AS `c`
FROM `lab`.`one_1` AS `one`

### a function in ORDER BY
SELECT id FROM lab.angles WHERE x IS NOT NULL ORDER BY ABS(x) DESC, x, id
--- rows
4
3
7
5
2
1
--- duckdb
SELECT "angles"."id" AS "id"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."x" IS NOT NULL)
ORDER BY abs("angles"."x") DESC NULLS LAST, "angles"."x" ASC NULLS LAST, 1 ASC NULLS LAST
--- postgresql
SELECT "angles"."id" AS "id"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."x" IS NOT NULL)
ORDER BY abs("angles"."x") DESC NULLS LAST, "angles"."x" ASC NULLS LAST, 1 ASC NULLS LAST
--- mariadb
SELECT `angles`.`id` AS `id`
FROM `lab`.`angles_1` AS `angles`
WHERE (`angles`.`x` IS NOT NULL)
ORDER BY ABS(`angles`.`x`) DESC, `angles`.`x` IS NULL, `angles`.`x`, (`angles`.`id`) IS NULL, 1
