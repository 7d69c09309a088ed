### a whole number divided by zero is NULL
SELECT 1 / 0 AS a, MOD(1, 0) AS b FROM lab.one
--- rows
null, null
--- warning
Division by zero: the value is NULL.
--- duckdb
SELECT (1 // nullif(0, 0)) AS "a", mod(1, nullif(0, 0)) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CAST(1 AS BIGINT) / nullif(0, 0)) AS INTEGER) AS "a", CAST(mod(1, nullif(0, 0)) AS INTEGER) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (1 DIV 0) AS `a`, MOD(1, 0) AS `b`
FROM `lab`.`one_1` AS `one`

### a double divided by zero is NULL
SELECT 1.5 / 0 AS a, MOD(1.5, 0) AS b FROM lab.one
--- rows
null, null
--- warning
Division by zero: the value is NULL.
--- duckdb
SELECT (1.5e0 / nullif(0, 0)) AS "a", mod(1.5e0, nullif(0, 0)) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (1.5e0::DOUBLE PRECISION / nullif(0, 0)) AS "a", (CAST(1.5e0::DOUBLE PRECISION AS DOUBLE PRECISION) - CAST(0 AS DOUBLE PRECISION) * trunc(CAST(1.5e0::DOUBLE PRECISION AS DOUBLE PRECISION) / nullif(CAST(0 AS DOUBLE PRECISION), 0))) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (1.5e0 / 0) AS `a`, MOD(1.5e0, 0) AS `b`
FROM `lab`.`one_1` AS `one`

### one zero among the divisors does not stop the query
SELECT night, 10 / (night - 2) AS a, 10.5 / (night - 2) AS b FROM obs.nights
--- rows
1, -10, -10.5
2, null, null
3, 10, 10.5
4, 5, 5.25
--- duckdb
SELECT "nights"."night" AS "night", (10 // nullif(("nights"."night" - 2), 0)) AS "a", (10.5e0 / nullif(("nights"."night" - 2), 0)) AS "b"
FROM "obs"."nights_1" AS "nights"
--- postgresql
SELECT "nights"."night" AS "night", CAST((CAST(10 AS BIGINT) / nullif((CAST("nights"."night" AS BIGINT) - 2), 0)) AS INTEGER) AS "a", (10.5e0::DOUBLE PRECISION / nullif((CAST("nights"."night" AS BIGINT) - 2), 0)) AS "b"
FROM "obs"."nights_1" AS "nights"
--- mariadb
SELECT `nights`.`night` AS `night`, (10 DIV (`nights`.`night` - 2)) AS `a`, (10.5e0 / (`nights`.`night` - 2)) AS `b`
FROM `obs`.`nights_1` AS `nights`

### a column of doubles divided by zeros
SELECT band, 42 / (wave - 480) AS x FROM obs.bands
--- rows
"g", null
"r", 0.3
"z", 0.1
--- duckdb
SELECT "bands"."band" AS "band", (42 / nullif(("bands"."wave" - 480), 0)) AS "x"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT "bands"."band" AS "band", (42 / nullif(("bands"."wave" - 480), 0)) AS "x"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, (42 / (`bands`.`wave` - 480)) AS `x`
FROM `obs`.`bands_1` AS `bands`

### zero divided by zero is NULL
SELECT 0 / (night - 1) AS a, (moon - moon) / (moon - moon) AS b FROM obs.nights WHERE night = 1
--- rows
null, null
--- duckdb
SELECT (0 // nullif(("nights"."night" - 1), 0)) AS "a", (("nights"."moon" - "nights"."moon") / nullif(("nights"."moon" - "nights"."moon"), 0)) AS "b"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" = 1)
--- postgresql
SELECT CAST((CAST(0 AS BIGINT) / nullif((CAST("nights"."night" AS BIGINT) - 1), 0)) AS INTEGER) AS "a", (("nights"."moon" - "nights"."moon") / nullif(("nights"."moon" - "nights"."moon"), 0)) AS "b"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" = 1)
--- mariadb
SELECT (0 DIV (`nights`.`night` - 1)) AS `a`, ((`nights`.`moon` - `nights`.`moon`) / (`nights`.`moon` - `nights`.`moon`)) AS `b`
FROM `obs`.`nights_1` AS `nights`
WHERE (`nights`.`night` = 1)

### zero divided by a number is zero
SELECT 0 / 5 AS a, 0.0 / 5 AS b, 0 / -5.0 AS c FROM lab.one
--- rows
0, 0, 0
--- duckdb
SELECT (0 // 5) AS "a", (0.0e0 / 5) AS "b", (0 / (-5.0e0)) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CAST(0 AS BIGINT) / 5) AS INTEGER) AS "a", (0.0e0::DOUBLE PRECISION / 5) AS "b", (0 / (-5.0e0::DOUBLE PRECISION)) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (0 DIV 5) AS `a`, (0.0e0 / 5) AS `b`, (0 / (-5.0e0)) AS `c`
FROM `lab`.`one_1` AS `one`

### the remainder by a zero in a column
SELECT night, MOD(7, night - 2) AS r FROM obs.nights
--- rows
1, 0
2, null
3, 0
4, 1
--- duckdb
SELECT "nights"."night" AS "night", mod(7, nullif(("nights"."night" - 2), 0)) AS "r"
FROM "obs"."nights_1" AS "nights"
--- postgresql
SELECT "nights"."night" AS "night", CAST(mod(7, nullif((CAST("nights"."night" AS BIGINT) - 2), 0)) AS INTEGER) AS "r"
FROM "obs"."nights_1" AS "nights"
--- mariadb
SELECT `nights`.`night` AS `night`, MOD(7, (`nights`.`night` - 2)) AS `r`
FROM `obs`.`nights_1` AS `nights`

### a quotient by zero in WHERE is no row
SELECT night FROM obs.nights WHERE 10 / (night - 2) > 0
--- rows
3
4
--- duckdb
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
WHERE ((10 // nullif(("nights"."night" - 2), 0)) > 0)
--- postgresql
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
WHERE ((CAST(10 AS BIGINT) / nullif((CAST("nights"."night" AS BIGINT) - 2), 0)) > 0)
--- mariadb
SELECT `nights`.`night` AS `night`
FROM `obs`.`nights_1` AS `nights`
WHERE ((10 DIV (`nights`.`night` - 2)) > 0)

### an aggregate leaves quotients by zero out
SELECT COUNT(10 / (night - 2)) AS c, SUM(10 / (night - 2)) AS s FROM obs.nights
--- rows
3, 5
--- duckdb
SELECT COUNT((10 // nullif(("nights"."night" - 2), 0))) AS "c", CAST(SUM((10 // nullif(("nights"."night" - 2), 0))) AS BIGINT) AS "s"
FROM "obs"."nights_1" AS "nights"
--- postgresql
SELECT COUNT((CAST(10 AS BIGINT) / nullif((CAST("nights"."night" AS BIGINT) - 2), 0))) AS "c", CAST(SUM((CAST(10 AS BIGINT) / nullif((CAST("nights"."night" AS BIGINT) - 2), 0))) AS BIGINT) AS "s"
FROM "obs"."nights_1" AS "nights"
--- mariadb
SELECT COUNT((10 DIV (`nights`.`night` - 2))) AS `c`, (SUM((10 DIV (`nights`.`night` - 2))) DIV 1) AS `s`
FROM `obs`.`nights_1` AS `nights`

### a ratio of aggregates over nothing
SELECT SUM(x) / COUNT(x) AS a FROM lab.empty
--- rows
null
--- duckdb
SELECT (SUM("empty"."x") / nullif(COUNT("empty"."x"), 0)) AS "a"
FROM "lab"."empty_1" AS "empty"
--- postgresql
SELECT (CAST(SUM("empty"."x") AS DOUBLE PRECISION) / nullif(COUNT("empty"."x"), 0)) AS "a"
FROM "lab"."empty_1" AS "empty"
--- mariadb
SELECT (SUM(`empty`.`x`) / COUNT(`empty`.`x`)) AS `a`
FROM `lab`.`empty_1` AS `empty`

### the logarithm of zero and below is NULL
SELECT id, LOG(n) AS a, LOG10(n) AS b FROM lab.mixed WHERE id IN (2, 4, 5)
--- rows
2, null, null
4, null, null
5, null, null
--- duckdb
SELECT "mixed"."id" AS "id", ln(nullif(greatest("mixed"."n", 0e0), 0e0)) AS "a", log10(nullif(greatest("mixed"."n", 0e0), 0e0)) AS "b"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (2, 4, 5))
--- postgresql
SELECT "mixed"."id" AS "id", ln(nullif(greatest(CAST("mixed"."n" AS DOUBLE PRECISION), 0e0), 0e0)) AS "a", log10(nullif(greatest(CAST("mixed"."n" AS DOUBLE PRECISION), 0e0), 0e0)) AS "b"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (2, 4, 5))
--- mariadb
SELECT `mixed`.`id` AS `id`, LN(`mixed`.`n`) AS `a`, LOG10(`mixed`.`n`) AS `b`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` IN (2, 4, 5))

### one negative flux does not stop a magnitude
SELECT night, -2.5 * LOG10(night - 2) AS m FROM obs.nights
--- rows
1, null
2, null
3, 0
4, -0.752574989159953
--- duckdb
SELECT "nights"."night" AS "night", ((-2.5e0) * log10(nullif(greatest(("nights"."night" - 2), 0e0), 0e0))) AS "m"
FROM "obs"."nights_1" AS "nights"
--- postgresql
SELECT "nights"."night" AS "night", ((-2.5e0::DOUBLE PRECISION) * log10(nullif(greatest(CAST((CAST("nights"."night" AS BIGINT) - 2) AS DOUBLE PRECISION), 0e0), 0e0))) AS "m"
FROM "obs"."nights_1" AS "nights"
--- mariadb
SELECT `nights`.`night` AS `night`, ((-2.5e0) * LOG10((`nights`.`night` - 2))) AS `m`
FROM `obs`.`nights_1` AS `nights`

### the root of a negative number is NULL
SELECT id, SQRT(f) AS r FROM lab.mixed WHERE id IN (2, 3, 5)
--- rows
2, null
3, 1.5
5, 0
--- duckdb
SELECT "mixed"."id" AS "id", sqrt(nullif(greatest("mixed"."f", -5e-324), -5e-324)) AS "r"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (2, 3, 5))
--- postgresql
SELECT "mixed"."id" AS "id", sqrt(nullif(greatest(CAST("mixed"."f" AS DOUBLE PRECISION), -5e-324), -5e-324)) AS "r"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (2, 3, 5))
--- mariadb
SELECT `mixed`.`id` AS `id`, SQRT(`mixed`.`f`) AS `r`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` IN (2, 3, 5))

### the root of a number just below zero is NULL
SELECT SQRT(-1e-300) AS r, SQRT(1e-300) AS s FROM lab.one
--- rows
null, 1e-150
--- duckdb
SELECT sqrt(nullif(greatest((-1e-300), -5e-324), -5e-324)) AS "r", sqrt(nullif(greatest(1e-300, -5e-324), -5e-324)) AS "s"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT sqrt(nullif(greatest(CAST((-1e-300::DOUBLE PRECISION) AS DOUBLE PRECISION), -5e-324), -5e-324)) AS "r", sqrt(nullif(greatest(CAST(1e-300::DOUBLE PRECISION AS DOUBLE PRECISION), -5e-324), -5e-324)) AS "s"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT SQRT((-1e-300)) AS `r`, SQRT(1e-300) AS `s`
FROM `lab`.`one_1` AS `one`

### a root that has no value is not large
SELECT id FROM lab.mixed WHERE SQRT(n) > 3
--- rows
1
3
6
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (sqrt(nullif(greatest("mixed"."n", -5e-324), -5e-324)) > 3)
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE (sqrt(nullif(greatest(CAST("mixed"."n" AS DOUBLE PRECISION), -5e-324), -5e-324)) > 3)
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (SQRT(`mixed`.`n`) > 3)

### the arc sine of more than one is NULL
SELECT ASIN(1.5) AS a, ACOS(-1.5) AS b, ASIN(-1) AS c, ACOS(1) AS d FROM lab.one
--- rows
null, null, -1.5707963267948966, 0
--- duckdb
SELECT asin(nullif(least(nullif(greatest(1.5e0, -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "a", acos(nullif(least(nullif(greatest((-1.5e0), -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "b", asin(nullif(least(nullif(greatest((-1), -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "c", acos(nullif(least(nullif(greatest(1, -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT asin(nullif(least(nullif(greatest(CAST(1.5e0::DOUBLE PRECISION AS DOUBLE PRECISION), -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "a", acos(nullif(least(nullif(greatest(CAST((-1.5e0::DOUBLE PRECISION) AS DOUBLE PRECISION), -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "b", asin(nullif(least(nullif(greatest(CAST((-1) AS DOUBLE PRECISION), -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "c", acos(nullif(least(nullif(greatest(CAST(1 AS DOUBLE PRECISION), -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ASIN(1.5e0) AS `a`, ACOS((-1.5e0)) AS `b`, ASIN((-1)) AS `c`, ACOS(1) AS `d`
FROM `lab`.`one_1` AS `one`

### an arc cosine of a column beyond one
SELECT id, ACOS(f) AS a FROM lab.mixed WHERE id IN (1, 2, 3, 4)
--- rows
1, 1.0471975511965979
2, null
3, null
4, null
--- duckdb
SELECT "mixed"."id" AS "id", acos(nullif(least(nullif(greatest("mixed"."f", -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "a"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 2, 3, 4))
--- postgresql
SELECT "mixed"."id" AS "id", acos(nullif(least(nullif(greatest(CAST("mixed"."f" AS DOUBLE PRECISION), -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "a"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 2, 3, 4))
--- mariadb
SELECT `mixed`.`id` AS `id`, ACOS(`mixed`.`f`) AS `a`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` IN (1, 2, 3, 4))

### the cotangent of zero is NULL
SELECT id, COT(x) AS c FROM lab.angles WHERE id IN (1, 3)
--- rows
1, null
3, 0.6420926159343306
--- duckdb
SELECT "angles"."id" AS "id", cot(nullif("angles"."x", 0e0)) AS "c"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" IN (1, 3))
--- postgresql
SELECT "angles"."id" AS "id", cot(nullif(CAST("angles"."x" AS DOUBLE PRECISION), 0e0)) AS "c"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" IN (1, 3))
--- mariadb
SELECT `angles`.`id` AS `id`, COT(nullif(`angles`.`x`, 0e0)) AS `c`
FROM `lab`.`angles_1` AS `angles`
WHERE (`angles`.`id` IN (1, 3))

### a power of e beyond all doubles is NULL, and one too small is zero
SELECT EXP(1000) AS a, EXP(-1000) AS b, EXP(700) AS c, EXP(n - 20) AS d FROM lab.mixed WHERE id IN (4, 6)
--- rows
null, 0, 1.0142320547350045e304, null
null, 0, 1.0142320547350045e304, null
--- duckdb
SELECT exp(nullif(least(1000, 709.78e0), 709.78e0)) AS "a", exp(nullif(least((-1000), 709.78e0), 709.78e0)) AS "b", exp(nullif(least(700, 709.78e0), 709.78e0)) AS "c", exp(nullif(least(("mixed"."n" - 20), 709.78e0), 709.78e0)) AS "d"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (4, 6))
--- postgresql
SELECT (CASE WHEN CAST(1000 AS DOUBLE PRECISION) >= -745e0 THEN exp(nullif(least(CAST(1000 AS DOUBLE PRECISION), 709.78e0), 709.78e0)) WHEN CAST(1000 AS DOUBLE PRECISION) < -745e0 THEN 0e0 END) AS "a", (CASE WHEN CAST((-1000) AS DOUBLE PRECISION) >= -745e0 THEN exp(nullif(least(CAST((-1000) AS DOUBLE PRECISION), 709.78e0), 709.78e0)) WHEN CAST((-1000) AS DOUBLE PRECISION) < -745e0 THEN 0e0 END) AS "b", (CASE WHEN CAST(700 AS DOUBLE PRECISION) >= -745e0 THEN exp(nullif(least(CAST(700 AS DOUBLE PRECISION), 709.78e0), 709.78e0)) WHEN CAST(700 AS DOUBLE PRECISION) < -745e0 THEN 0e0 END) AS "c", (CASE WHEN CAST((CAST("mixed"."n" AS BIGINT) - 20) AS DOUBLE PRECISION) >= -745e0 THEN exp(nullif(least(CAST((CAST("mixed"."n" AS BIGINT) - 20) AS DOUBLE PRECISION), 709.78e0), 709.78e0)) WHEN CAST((CAST("mixed"."n" AS BIGINT) - 20) AS DOUBLE PRECISION) < -745e0 THEN 0e0 END) AS "d"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (4, 6))
--- mariadb
SELECT EXP(nullif(least(1000, 709.78e0), 709.78e0)) AS `a`, EXP(nullif(least((-1000), 709.78e0), 709.78e0)) AS `b`, EXP(nullif(least(700, 709.78e0), 709.78e0)) AS `c`, EXP(nullif(least((`mixed`.`n` - 20), 709.78e0), 709.78e0)) AS `d`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` IN (4, 6))

### no underflow stops a Gaussian
SELECT band, EXP(-POWER(wave - 620, 2) / 2) AS g FROM obs.bands
--- rows
"g", 0
"r", 1
"z", 0
--- duckdb
SELECT "bands"."band" AS "band", exp(nullif(least(((-power(("bands"."wave" - 620), 2)) / 2), 709.78e0), 709.78e0)) AS "g"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT "bands"."band" AS "band", (CASE WHEN CAST(((-power(CAST(("bands"."wave" - 620) AS DOUBLE PRECISION), CAST(2 AS DOUBLE PRECISION))) / 2) AS DOUBLE PRECISION) >= -745e0 THEN exp(nullif(least(CAST(((-power(CAST(("bands"."wave" - 620) AS DOUBLE PRECISION), CAST(2 AS DOUBLE PRECISION))) / 2) AS DOUBLE PRECISION), 709.78e0), 709.78e0)) WHEN CAST(((-power(CAST(("bands"."wave" - 620) AS DOUBLE PRECISION), CAST(2 AS DOUBLE PRECISION))) / 2) AS DOUBLE PRECISION) < -745e0 THEN 0e0 END) AS "g"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, EXP(nullif(least(((-POWER((`bands`.`wave` - 620), 2)) / 2), 709.78e0), 709.78e0)) AS `g`
FROM `obs`.`bands_1` AS `bands`

### a power that no real number is
SELECT POWER(0, -1) AS a, POWER(-8, 0.5) AS b, POWER(0, -0.5) AS c, POWER(-2, -3) AS d, POWER(0, 0) AS e FROM lab.one
--- rows
null, null, null, -0.125, 1
--- duckdb
SELECT power(nullif(0, 0e0), (-1)) AS "a", power(nullif(greatest((-8), -5e-324), -5e-324), 0.5e0) AS "b", power(nullif(greatest(0, 0e0), 0e0), (-0.5e0)) AS "c", power(nullif((-2), 0e0), (-3)) AS "d", power(0, 0) AS "e"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT power(CAST(nullif(0, 0e0) AS DOUBLE PRECISION), CAST((-1) AS DOUBLE PRECISION)) AS "a", power(CAST(nullif(greatest((-8), -5e-324), -5e-324) AS DOUBLE PRECISION), CAST(0.5e0::DOUBLE PRECISION AS DOUBLE PRECISION)) AS "b", power(CAST(nullif(greatest(0, 0e0), 0e0) AS DOUBLE PRECISION), CAST((-0.5e0::DOUBLE PRECISION) AS DOUBLE PRECISION)) AS "c", power(CAST(nullif((-2), 0e0) AS DOUBLE PRECISION), CAST((-3) AS DOUBLE PRECISION)) AS "d", power(CAST(0 AS DOUBLE PRECISION), CAST(0 AS DOUBLE PRECISION)) AS "e"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT POWER(nullif(0, 0e0), (-1)) AS `a`, POWER(nullif(greatest((-8), -5e-324), -5e-324), 0.5e0) AS `b`, POWER(nullif(greatest(0, 0e0), 0e0), (-0.5e0)) AS `c`, POWER(nullif((-2), 0e0), (-3)) AS `d`, POWER(0, 0) AS `e`
FROM `lab`.`one_1` AS `one`

### one row's power that no real number is does not stop the query
SELECT id, POWER(x, 0.5) AS a, POWER(x, -2) AS b, POWER(x, angle / 60) AS c FROM lab.angles WHERE id < 6
--- rows
1, 0, null, 1
2, 0.7071067811865476, 4, 0.7071067811865476
3, 1, 1, 1
4, null, 1, null
5, null, 4, -2
--- duckdb
SELECT "angles"."id" AS "id", power(nullif(greatest("angles"."x", -5e-324), -5e-324), 0.5e0) AS "a", power(nullif("angles"."x", 0e0), (-2)) AS "b", (CASE WHEN "angles"."x" > 0 OR "angles"."x" = 0 AND ("angles"."angle" / 60) >= 0 OR "angles"."x" < 0 AND ("angles"."angle" / 60) = floor(("angles"."angle" / 60)) THEN power("angles"."x", ("angles"."angle" / 60)) END) AS "c"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" < 6)
--- postgresql
SELECT "angles"."id" AS "id", power(CAST(nullif(greatest("angles"."x", -5e-324), -5e-324) AS DOUBLE PRECISION), CAST(0.5e0::DOUBLE PRECISION AS DOUBLE PRECISION)) AS "a", power(CAST(nullif("angles"."x", 0e0) AS DOUBLE PRECISION), CAST((-2) AS DOUBLE PRECISION)) AS "b", (CASE WHEN "angles"."x" > 0 OR "angles"."x" = 0 AND ("angles"."angle" / 60) >= 0 OR "angles"."x" < 0 AND ("angles"."angle" / 60) = floor(("angles"."angle" / 60)) THEN power(CAST("angles"."x" AS DOUBLE PRECISION), CAST(("angles"."angle" / 60) AS DOUBLE PRECISION)) END) AS "c"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" < 6)
--- mariadb
SELECT `angles`.`id` AS `id`, POWER(nullif(greatest(`angles`.`x`, -5e-324), -5e-324), 0.5e0) AS `a`, POWER(nullif(`angles`.`x`, 0e0), (-2)) AS `b`, (CASE WHEN `angles`.`x` > 0 OR `angles`.`x` = 0 AND (`angles`.`angle` / 60) >= 0 OR `angles`.`x` < 0 AND (`angles`.`angle` / 60) = floor((`angles`.`angle` / 60)) THEN POWER(`angles`.`x`, (`angles`.`angle` / 60)) END) AS `c`
FROM `lab`.`angles_1` AS `angles`
WHERE (`angles`.`id` < 6)

### the centre of no polygon
SELECT CENTROID(POLYGON(0, 0, x, 0, 0, 1)) AS a, CENTROID(BOX(0, 0, x, 1)) AS b FROM lab.angles WHERE id = 6
--- rows
null, null
--- warning
BOX is deprecated; use POLYGON.
