### the operator of the remainder
SELECT 7 % 3 AS a, -7 % 3 AS b, 7.5 % 2 AS c FROM lab.one
--- rows
1, -1, 1.5
--- duckdb
SELECT mod(7, nullif(3, 0)) AS "a", mod((-7), nullif(3, 0)) AS "b", mod(7.5e0, nullif(2, 0)) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST(mod(7, nullif(3, 0)) AS INTEGER) AS "a", CAST(mod((-7), nullif(3, 0)) AS INTEGER) AS "b", (CAST(7.5e0::DOUBLE PRECISION AS DOUBLE PRECISION) - CAST(2 AS DOUBLE PRECISION) * trunc(CAST(7.5e0::DOUBLE PRECISION AS DOUBLE PRECISION) / nullif(CAST(2 AS DOUBLE PRECISION), 0))) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT MOD(7, 3) AS `a`, MOD((-7), 3) AS `b`, MOD(7.5e0, 2) AS `c`
FROM `lab`.`one_1` AS `one`

### the operator of the remainder has the rank of multiplication
SELECT 2 + 7 % 4 * 2 AS x FROM lab.one
--- rows
8
--- duckdb
SELECT (2 + (mod(7, nullif(4, 0)) * 2)) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CAST(2 AS BIGINT) + (CAST(mod(7, nullif(4, 0)) AS BIGINT) * 2)) AS INTEGER) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (2 + (MOD(7, 4) * 2)) AS `x`
FROM `lab`.`one_1` AS `one`

### bits of two numbers
SELECT BITWISE_AND(12, 10) AS a, BITWISE_OR(12, 10) AS o, BITWISE_XOR(12, 10) AS x FROM lab.one
--- rows
8, 14, 6
--- duckdb
SELECT (CAST(12 AS BIGINT) & CAST(10 AS BIGINT)) AS "a", (CAST(12 AS BIGINT) | CAST(10 AS BIGINT)) AS "o", xor(CAST(12 AS BIGINT), CAST(10 AS BIGINT)) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CAST(12 AS BIGINT) & CAST(10 AS BIGINT)) AS "a", (CAST(12 AS BIGINT) | CAST(10 AS BIGINT)) AS "o", (CAST(12 AS BIGINT) # CAST(10 AS BIGINT)) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT CAST(CAST(12 AS SIGNED) & CAST(10 AS SIGNED) AS SIGNED) AS `a`, CAST(CAST(12 AS SIGNED) | CAST(10 AS SIGNED) AS SIGNED) AS `o`, CAST(CAST(12 AS SIGNED) ^ CAST(10 AS SIGNED) AS SIGNED) AS `x`
FROM `lab`.`one_1` AS `one`

### all bits turned around
SELECT BITWISE_NOT(0) AS a, BITWISE_NOT(5) AS b, BITWISE_NOT(-1) AS c FROM lab.one
--- rows
-1, -6, 0
--- duckdb
SELECT (~CAST(0 AS BIGINT)) AS "a", (~CAST(5 AS BIGINT)) AS "b", (~CAST((-1) AS BIGINT)) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (~CAST(0 AS BIGINT)) AS "a", (~CAST(5 AS BIGINT)) AS "b", (~CAST((-1) AS BIGINT)) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT CAST(~CAST(0 AS SIGNED) AS SIGNED) AS `a`, CAST(~CAST(5 AS SIGNED) AS SIGNED) AS `b`, CAST(~CAST((-1) AS SIGNED) AS SIGNED) AS `c`
FROM `lab`.`one_1` AS `one`

### bits of negative numbers
SELECT BITWISE_AND(-1, 255) AS a, BITWISE_OR(-8, 3) AS b, BITWISE_XOR(-1, 1) AS c FROM lab.one
--- rows
255, -5, -2
--- duckdb
SELECT (CAST((-1) AS BIGINT) & CAST(255 AS BIGINT)) AS "a", (CAST((-8) AS BIGINT) | CAST(3 AS BIGINT)) AS "b", xor(CAST((-1) AS BIGINT), CAST(1 AS BIGINT)) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CAST((-1) AS BIGINT) & CAST(255 AS BIGINT)) AS "a", (CAST((-8) AS BIGINT) | CAST(3 AS BIGINT)) AS "b", (CAST((-1) AS BIGINT) # CAST(1 AS BIGINT)) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT CAST(CAST((-1) AS SIGNED) & CAST(255 AS SIGNED) AS SIGNED) AS `a`, CAST(CAST((-8) AS SIGNED) | CAST(3 AS SIGNED) AS SIGNED) AS `b`, CAST(CAST((-1) AS SIGNED) ^ CAST(1 AS SIGNED) AS SIGNED) AS `c`
FROM `lab`.`one_1` AS `one`

### bits of columns
SELECT id, BITWISE_AND(id, 1) AS odd FROM obs.exposures WHERE BITWISE_AND(id, 4) <> 0
--- rows
4, 0
5, 1
6, 0
7, 1
--- duckdb
SELECT "exposures"."id" AS "id", (CAST("exposures"."id" AS BIGINT) & CAST(1 AS BIGINT)) AS "odd"
FROM "obs"."exposures_1" AS "exposures"
WHERE ((CAST("exposures"."id" AS BIGINT) & CAST(4 AS BIGINT)) <> 0)
--- postgresql
SELECT "exposures"."id" AS "id", (CAST("exposures"."id" AS BIGINT) & CAST(1 AS BIGINT)) AS "odd"
FROM "obs"."exposures_1" AS "exposures"
WHERE ((CAST("exposures"."id" AS BIGINT) & CAST(4 AS BIGINT)) <> 0)
--- mariadb
SELECT `exposures`.`id` AS `id`, CAST(CAST(`exposures`.`id` AS SIGNED) & CAST(1 AS SIGNED) AS SIGNED) AS `odd`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (CAST(CAST(`exposures`.`id` AS SIGNED) & CAST(4 AS SIGNED) AS SIGNED) <> 0)

### bits beyond the thirty-second
SELECT BITWISE_AND(b, 9007199254740992) AS x FROM lab.mixed WHERE id = 3
--- rows
9007199254740992
--- duckdb
SELECT (CAST("mixed"."b" AS BIGINT) & CAST(9007199254740992 AS BIGINT)) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- postgresql
SELECT (CAST("mixed"."b" AS BIGINT) & CAST(9007199254740992 AS BIGINT)) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- mariadb
SELECT CAST(CAST(`mixed`.`b` AS SIGNED) & CAST(9007199254740992 AS SIGNED) AS SIGNED) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 3)

### bits of a hexadecimal number
SELECT BITWISE_AND(0xFF, 0x0F) AS x FROM lab.one
--- rows
15
--- duckdb
SELECT (CAST(255 AS BIGINT) & CAST(15 AS BIGINT)) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CAST(255 AS BIGINT) & CAST(15 AS BIGINT)) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT CAST(CAST(255 AS SIGNED) & CAST(15 AS SIGNED) AS SIGNED) AS `x`
FROM `lab`.`one_1` AS `one`

### bits of NULL
SELECT BITWISE_OR(night, 1) AS x FROM obs.exposures WHERE id = 7
--- rows
null
--- duckdb
SELECT (CAST("exposures"."night" AS BIGINT) | CAST(1 AS BIGINT)) AS "x"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" = 7)
--- postgresql
SELECT (CAST("exposures"."night" AS BIGINT) | CAST(1 AS BIGINT)) AS "x"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" = 7)
--- mariadb
SELECT CAST(CAST(`exposures`.`night` AS SIGNED) | CAST(1 AS SIGNED) AS SIGNED) AS `x`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` = 7)

### standard deviation and variance of a sample
SELECT STDDEV(n) AS s, VARIANCE(n) AS v, STDDEV_SAMP(n) AS ss, VAR_SAMP(n) AS vs FROM sky.stars
--- rows
2.7386127875258306, 7.5, 2.7386127875258306, 7.5
--- duckdb
SELECT stddev_samp(CAST("stars"."n" AS DOUBLE)) AS "s", var_samp(CAST("stars"."n" AS DOUBLE)) AS "v", stddev_samp(CAST("stars"."n" AS DOUBLE)) AS "ss", var_samp(CAST("stars"."n" AS DOUBLE)) AS "vs"
FROM "sky"."stars_1" AS "stars"
--- postgresql
SELECT stddev_samp(CAST("stars"."n" AS DOUBLE PRECISION)) AS "s", var_samp(CAST("stars"."n" AS DOUBLE PRECISION)) AS "v", stddev_samp(CAST("stars"."n" AS DOUBLE PRECISION)) AS "ss", var_samp(CAST("stars"."n" AS DOUBLE PRECISION)) AS "vs"
FROM "sky"."stars_1" AS "stars"
--- mariadb
SELECT STDDEV_SAMP(CAST(`stars`.`n` AS DOUBLE)) AS `s`, VAR_SAMP(CAST(`stars`.`n` AS DOUBLE)) AS `v`, STDDEV_SAMP(CAST(`stars`.`n` AS DOUBLE)) AS `ss`, VAR_SAMP(CAST(`stars`.`n` AS DOUBLE)) AS `vs`
FROM `sky`.`stars_1` AS `stars`

### standard deviation and variance of all
SELECT STDDEV_POP(n) AS s, VAR_POP(n) AS v FROM sky.stars
--- rows
2.581988897471611, 6.666666666666667
--- duckdb
SELECT stddev_pop(CAST("stars"."n" AS DOUBLE)) AS "s", var_pop(CAST("stars"."n" AS DOUBLE)) AS "v"
FROM "sky"."stars_1" AS "stars"
--- postgresql
SELECT stddev_pop(CAST("stars"."n" AS DOUBLE PRECISION)) AS "s", var_pop(CAST("stars"."n" AS DOUBLE PRECISION)) AS "v"
FROM "sky"."stars_1" AS "stars"
--- mariadb
SELECT STDDEV_POP(CAST(`stars`.`n` AS DOUBLE)) AS `s`, VAR_POP(CAST(`stars`.`n` AS DOUBLE)) AS `v`
FROM `sky`.`stars_1` AS `stars`

### standard deviation of one value
SELECT STDDEV_POP(n) AS p, STDDEV_SAMP(n) AS s FROM sky.stars WHERE n = 3
--- rows
0, null
--- duckdb
SELECT stddev_pop(CAST("stars"."n" AS DOUBLE)) AS "p", stddev_samp(CAST("stars"."n" AS DOUBLE)) AS "s"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."n" = 3)
--- postgresql
SELECT stddev_pop(CAST("stars"."n" AS DOUBLE PRECISION)) AS "p", stddev_samp(CAST("stars"."n" AS DOUBLE PRECISION)) AS "s"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."n" = 3)
--- mariadb
SELECT STDDEV_POP(CAST(`stars`.`n` AS DOUBLE)) AS `p`, STDDEV_SAMP(CAST(`stars`.`n` AS DOUBLE)) AS `s`
FROM `sky`.`stars_1` AS `stars`
WHERE (`stars`.`n` = 3)

### standard deviation of nothing
SELECT STDDEV(x) AS s, VAR_POP(x) AS v FROM lab.empty
--- rows
null, null
--- duckdb
SELECT stddev_samp(CAST("empty"."x" AS DOUBLE)) AS "s", var_pop(CAST("empty"."x" AS DOUBLE)) AS "v"
FROM "lab"."empty_1" AS "empty"
--- postgresql
SELECT stddev_samp(CAST("empty"."x" AS DOUBLE PRECISION)) AS "s", var_pop(CAST("empty"."x" AS DOUBLE PRECISION)) AS "v"
FROM "lab"."empty_1" AS "empty"
--- mariadb
SELECT STDDEV_SAMP(CAST(`empty`.`x` AS DOUBLE)) AS `s`, VAR_POP(CAST(`empty`.`x` AS DOUBLE)) AS `v`
FROM `lab`.`empty_1` AS `empty`

### standard deviation by groups keeps the unit
SELECT band, STDDEV_POP(seconds) AS s FROM obs.exposures WHERE band IN ('g', 'r') GROUP BY band
--- rows
"g", 24.49489742783178
"r", 7.5
--- columns
band  char[*]  ucd=instr.bandpass
s  double  unit=s  ucd=stat.stdev;time.duration;obs.exposure
--- duckdb
SELECT "exposures"."band" AS "band", stddev_pop(CAST("exposures"."seconds" AS DOUBLE)) AS "s"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" IN ('g', 'r'))
GROUP BY "exposures"."band"
--- postgresql
SELECT "exposures"."band" AS "band", stddev_pop(CAST("exposures"."seconds" AS DOUBLE PRECISION)) AS "s"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" IN ('g', 'r'))
GROUP BY "exposures"."band"
--- mariadb
SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, STDDEV_POP(CAST(`exposures`.`seconds` AS DOUBLE)) AS `s`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`band` IN (_utf8mb4'g', _utf8mb4'r') AND `exposures`.`band` IN ((_utf8mb4'g' COLLATE utf8mb4_nopad_bin), (_utf8mb4'r' COLLATE utf8mb4_nopad_bin)))
GROUP BY (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)

### variance leaves out NULL
SELECT VAR_POP(moon) AS v FROM obs.nights
--- rows
0.16666666666666666
--- duckdb
SELECT var_pop(CAST("nights"."moon" AS DOUBLE)) AS "v"
FROM "obs"."nights_1" AS "nights"
--- postgresql
SELECT var_pop(CAST("nights"."moon" AS DOUBLE PRECISION)) AS "v"
FROM "obs"."nights_1" AS "nights"
--- mariadb
SELECT VAR_POP(CAST(`nights`.`moon` AS DOUBLE)) AS `v`
FROM `obs`.`nights_1` AS `nights`

### median of an odd number of values
SELECT MEDIAN(wave) AS m FROM obs.bands
--- rows
620
--- duckdb
SELECT median(CAST("bands"."wave" AS DOUBLE)) AS "m"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY CAST("bands"."wave" AS DOUBLE PRECISION)) AS "m"
FROM "obs"."bands_1" AS "bands"
--- mariadb error
line 1, column 8: MEDIAN is not offered by this service.
SELECT MEDIAN(wave) AS m FROM obs.bands
       ^^^^^^^^^^^^
Hint: Compute it from SUM, AVG and COUNT.

### median of an even number of values
SELECT MEDIAN(night) AS m FROM obs.nights
--- rows
2.5
--- duckdb
SELECT median(CAST("nights"."night" AS DOUBLE)) AS "m"
FROM "obs"."nights_1" AS "nights"
--- postgresql
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY CAST("nights"."night" AS DOUBLE PRECISION)) AS "m"
FROM "obs"."nights_1" AS "nights"
--- mariadb error
line 1, column 8: MEDIAN is not offered by this service.
SELECT MEDIAN(night) AS m FROM obs.nights
       ^^^^^^^^^^^^^
Hint: Compute it from SUM, AVG and COUNT.

### median by groups
SELECT band, MEDIAN(seconds) AS m FROM obs.exposures WHERE band IN ('g', 'r') GROUP BY band
--- rows
"g", 60
"r", 37.5
--- duckdb
SELECT "exposures"."band" AS "band", median(CAST("exposures"."seconds" AS DOUBLE)) AS "m"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" IN ('g', 'r'))
GROUP BY "exposures"."band"
--- postgresql
SELECT "exposures"."band" AS "band", percentile_cont(0.5) WITHIN GROUP (ORDER BY CAST("exposures"."seconds" AS DOUBLE PRECISION)) AS "m"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."band" IN ('g', 'r'))
GROUP BY "exposures"."band"
--- mariadb error
line 1, column 14: MEDIAN is not offered by this service.
SELECT band, MEDIAN(seconds) AS m FROM obs.exposures WHERE band IN ('g', 'r') GROUP BY band
             ^^^^^^^^^^^^^^^
Hint: Compute it from SUM, AVG and COUNT.

### median of nothing
SELECT MEDIAN(x) AS m FROM lab.empty
--- rows
null
--- duckdb
SELECT median(CAST("empty"."x" AS DOUBLE)) AS "m"
FROM "lab"."empty_1" AS "empty"
--- postgresql
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY CAST("empty"."x" AS DOUBLE PRECISION)) AS "m"
FROM "lab"."empty_1" AS "empty"
--- mariadb error
line 1, column 8: MEDIAN is not offered by this service.
SELECT MEDIAN(x) AS m FROM lab.empty
       ^^^^^^^^^
Hint: Compute it from SUM, AVG and COUNT.

### correlation
SELECT CORR(n, id) AS a, CORR(n, -n) AS b FROM sky.stars
--- rows
1, -1
--- duckdb
SELECT nullif(corr(CAST("stars"."n" AS DOUBLE), CAST("stars"."id" AS DOUBLE)), 'NaN'::DOUBLE) AS "a", nullif(corr(CAST("stars"."n" AS DOUBLE), CAST((-"stars"."n") AS DOUBLE)), 'NaN'::DOUBLE) AS "b"
FROM "sky"."stars_1" AS "stars"
--- postgresql
SELECT corr(CAST("stars"."n" AS DOUBLE PRECISION), CAST("stars"."id" AS DOUBLE PRECISION)) AS "a", corr(CAST("stars"."n" AS DOUBLE PRECISION), CAST((-"stars"."n") AS DOUBLE PRECISION)) AS "b"
FROM "sky"."stars_1" AS "stars"
--- mariadb error
line 1, column 8: CORR is not offered by this service.
SELECT CORR(n, id) AS a, CORR(n, -n) AS b FROM sky.stars
       ^^^^^^^^^^^
Hint: Compute it from SUM, AVG and COUNT.

### correlation of some values
SELECT CORR(angle, x) AS c FROM lab.angles WHERE id IN (1, 2, 4)
--- rows
-0.7857142857142857
--- duckdb
SELECT nullif(corr(CAST("angles"."angle" AS DOUBLE), CAST("angles"."x" AS DOUBLE)), 'NaN'::DOUBLE) AS "c"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" IN (1, 2, 4))
--- postgresql
SELECT corr(CAST("angles"."angle" AS DOUBLE PRECISION), CAST("angles"."x" AS DOUBLE PRECISION)) AS "c"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" IN (1, 2, 4))
--- mariadb error
line 1, column 8: CORR is not offered by this service.
SELECT CORR(angle, x) AS c FROM lab.angles WHERE id IN (1, 2, 4)
       ^^^^^^^^^^^^^^
Hint: Compute it from SUM, AVG and COUNT.

### a sample of all rows
SELECT COUNT(*) AS c FROM obs.exposures TABLESAMPLE(100)
--- rows
7
--- duckdb
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures" TABLESAMPLE BERNOULLI (100 PERCENT)
--- postgresql
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures" TABLESAMPLE BERNOULLI (100)
--- mariadb
SELECT COUNT(*) AS `c`
FROM (
  SELECT *
  FROM `obs`.`exposures_1`
  WHERE RAND() * 100 < 100
  LIMIT 18446744073709551615) AS `exposures`

### a sample of no row
SELECT COUNT(*) AS c FROM obs.exposures TABLESAMPLE(0)
--- error
line 1, column 41: TABLESAMPLE of 0 percent is not possible.
SELECT COUNT(*) AS c FROM obs.exposures TABLESAMPLE(0)
                                        ^^^^^^^^^^^^^^
Hint: Write a percentage above 0, and 100 at most.

### a sample with an alias
SELECT COUNT(e.id) AS c FROM obs.exposures TABLESAMPLE(100) AS e WHERE e.band = 'g'
--- rows
3
--- duckdb
SELECT COUNT("e"."id") AS "c"
FROM "obs"."exposures_1" AS "e" TABLESAMPLE BERNOULLI (100 PERCENT)
WHERE ("e"."band" = 'g')
--- postgresql
SELECT COUNT("e"."id") AS "c"
FROM "obs"."exposures_1" AS "e" TABLESAMPLE BERNOULLI (100)
WHERE ("e"."band" = 'g')
--- mariadb
SELECT COUNT(`e`.`id`) AS `c`
FROM (
  SELECT *
  FROM `obs`.`exposures_1`
  WHERE RAND() * 100 < 100
  LIMIT 18446744073709551615) AS `e`
WHERE (`e`.`band` = _utf8mb4'g' AND `e`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### an element of an array
SELECT id, vec[1] AS a, vec[3] AS c FROM pos.shapes
--- rows
1, 1.5, 3.5
2, 0, 1
3, null, null
--- duckdb
SELECT "shapes"."id" AS "id", ("shapes"."vec")[1] AS "a", ("shapes"."vec")[3] AS "c"
FROM "pos"."shapes_1" AS "shapes"
--- postgresql
SELECT "shapes"."id" AS "id", ("shapes"."vec")[1] AS "a", ("shapes"."vec")[3] AS "c"
FROM "pos"."shapes_1" AS "shapes"
--- mariadb
SELECT `shapes`.`id` AS `id`, CAST(JSON_VALUE(`shapes`.`vec`, CONCAT('$[', 1 - 1, ']')) AS DOUBLE) AS `a`, CAST(JSON_VALUE(`shapes`.`vec`, CONCAT('$[', 3 - 1, ']')) AS DOUBLE) AS `c`
FROM `pos`.`shapes_1` AS `shapes`

### an element beyond the end
SELECT id, vec[4] AS x FROM pos.shapes WHERE id = 1
--- rows
1, null
--- duckdb
SELECT "shapes"."id" AS "id", ("shapes"."vec")[4] AS "x"
FROM "pos"."shapes_1" AS "shapes"
WHERE ("shapes"."id" = 1)
--- postgresql
SELECT "shapes"."id" AS "id", ("shapes"."vec")[4] AS "x"
FROM "pos"."shapes_1" AS "shapes"
WHERE ("shapes"."id" = 1)
--- mariadb
SELECT `shapes`.`id` AS `id`, CAST(JSON_VALUE(`shapes`.`vec`, CONCAT('$[', 4 - 1, ']')) AS DOUBLE) AS `x`
FROM `pos`.`shapes_1` AS `shapes`
WHERE (`shapes`.`id` = 1)

### an element in WHERE and in arithmetic
SELECT id, vec[2] * 2 + vec[1] AS x FROM pos.shapes WHERE vec[2] > 0
--- rows
1, 6.5
--- duckdb
SELECT "shapes"."id" AS "id", ((("shapes"."vec")[2] * 2) + ("shapes"."vec")[1]) AS "x"
FROM "pos"."shapes_1" AS "shapes"
WHERE (("shapes"."vec")[2] > 0)
--- postgresql
SELECT "shapes"."id" AS "id", ((("shapes"."vec")[2] * 2) + ("shapes"."vec")[1]) AS "x"
FROM "pos"."shapes_1" AS "shapes"
WHERE (("shapes"."vec")[2] > 0)
--- mariadb
SELECT `shapes`.`id` AS `id`, ((CAST(JSON_VALUE(`shapes`.`vec`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE) * 2) + CAST(JSON_VALUE(`shapes`.`vec`, CONCAT('$[', 1 - 1, ']')) AS DOUBLE)) AS `x`
FROM `pos`.`shapes_1` AS `shapes`
WHERE (CAST(JSON_VALUE(`shapes`.`vec`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE) > 0)

### an element by a computed index
SELECT vec[id + 1] AS x FROM pos.shapes WHERE id < 3
--- rows
2.5
1
--- duckdb
SELECT ("shapes"."vec")[greatest(("shapes"."id" + 1), 0)] AS "x"
FROM "pos"."shapes_1" AS "shapes"
WHERE ("shapes"."id" < 3)
--- postgresql
SELECT ("shapes"."vec")[greatest((CAST("shapes"."id" AS BIGINT) + 1), 0)] AS "x"
FROM "pos"."shapes_1" AS "shapes"
WHERE ("shapes"."id" < 3)
--- mariadb
SELECT CAST(JSON_VALUE(`shapes`.`vec`, CONCAT('$[', CASE WHEN (`shapes`.`id` + 1) >= 1 THEN (`shapes`.`id` + 1) END - 1, ']')) AS DOUBLE) AS `x`
FROM `pos`.`shapes_1` AS `shapes`
WHERE (`shapes`.`id` < 3)

### an element of a geometry column
SELECT id, c[3] AS radius FROM pos.shapes WHERE id < 3
--- error
line 1, column 12: Only arrays have elements, but this is a circle.
SELECT id, c[3] AS radius FROM pos.shapes WHERE id < 3
           ^
Hint: Its centre is `CENTROID(...)`.

### hexadecimal in a column's comparison
SELECT id FROM lab.mixed WHERE n = 0x1E
--- rows
3
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."n" = 30)
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."n" = 30)
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`n` = 30)
