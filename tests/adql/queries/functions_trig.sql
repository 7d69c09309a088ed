### SIN, COS and TAN are of radians
SELECT SIN(PI() / 6) AS s, COS(PI() / 3) AS c, TAN(PI() / 4) AS t FROM lab.one
--- rows
0.5, 0.5, 1
--- duckdb
SELECT sin((pi() / 6)) AS "s", cos((pi() / 3)) AS "c", tan((pi() / 4)) AS "t"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT sin(CAST((pi() / 6) AS DOUBLE PRECISION)) AS "s", cos(CAST((pi() / 3) AS DOUBLE PRECISION)) AS "c", tan(CAST((pi() / 4) AS DOUBLE PRECISION)) AS "t"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT SIN(((PI() + 0e0) / 6)) AS `s`, COS(((PI() + 0e0) / 3)) AS `c`, TAN(((PI() + 0e0) / 4)) AS `t`
FROM `lab`.`one_1` AS `one`

### SIN of a column in degrees
SELECT id, SIN(RADIANS(angle)) AS s FROM lab.angles WHERE id < 6
--- rows
1, 0
2, 0.5
3, 0.7071067811865475
4, 1
5, -0.8660254037844386
--- duckdb
SELECT "angles"."id" AS "id", sin(radians("angles"."angle")) AS "s"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" < 6)
--- postgresql
SELECT "angles"."id" AS "id", sin(CAST(radians(CAST("angles"."angle" AS DOUBLE PRECISION)) AS DOUBLE PRECISION)) AS "s"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" < 6)
--- mariadb
SELECT `angles`.`id` AS `id`, SIN(RADIANS(`angles`.`angle`)) AS `s`
FROM `lab`.`angles_1` AS `angles`
WHERE (`angles`.`id` < 6)

### COS of a column in degrees
SELECT id, COS(RADIANS(angle)) AS c FROM lab.angles WHERE id IN (1, 5, 6)
--- rows
1, 1
5, 0.5
6, -1
--- duckdb
SELECT "angles"."id" AS "id", cos(radians("angles"."angle")) AS "c"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" IN (1, 5, 6))
--- postgresql
SELECT "angles"."id" AS "id", cos(CAST(radians(CAST("angles"."angle" AS DOUBLE PRECISION)) AS DOUBLE PRECISION)) AS "c"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" IN (1, 5, 6))
--- mariadb
SELECT `angles`.`id` AS `id`, COS(RADIANS(`angles`.`angle`)) AS `c`
FROM `lab`.`angles_1` AS `angles`
WHERE (`angles`.`id` IN (1, 5, 6))

### COT is one over TAN
SELECT COT(PI() / 4) AS a, COT(1) AS b FROM lab.one
--- rows
1, 0.6420926159343306
--- duckdb
SELECT cot(nullif((pi() / 4), 0e0)) AS "a", cot(nullif(1, 0e0)) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT cot(nullif(CAST((pi() / 4) AS DOUBLE PRECISION), 0e0)) AS "a", cot(nullif(CAST(1 AS DOUBLE PRECISION), 0e0)) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT COT(nullif(((PI() + 0e0) / 4), 0e0)) AS `a`, COT(nullif(1, 0e0)) AS `b`
FROM `lab`.`one_1` AS `one`

### ASIN, ACOS and ATAN give radians
SELECT ASIN(1) AS a, ACOS(1) AS b, ACOS(-1) AS c, ATAN(1) AS d FROM lab.one
--- rows
1.5707963267948966, 0, 3.141592653589793, 0.7853981633974483
--- duckdb
SELECT asin(nullif(least(nullif(greatest(1, -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "a", acos(nullif(least(nullif(greatest(1, -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "b", acos(nullif(least(nullif(greatest((-1), -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "c", atan(1) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT asin(nullif(least(nullif(greatest(CAST(1 AS DOUBLE PRECISION), -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "a", acos(nullif(least(nullif(greatest(CAST(1 AS DOUBLE PRECISION), -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "b", acos(nullif(least(nullif(greatest(CAST((-1) AS DOUBLE PRECISION), -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "c", atan(CAST(1 AS DOUBLE PRECISION)) AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ASIN(1) AS `a`, ACOS(1) AS `b`, ACOS((-1)) AS `c`, ATAN(1) AS `d`
FROM `lab`.`one_1` AS `one`

### arc functions of a column in degrees
SELECT id, DEGREES(ASIN(x)) AS a, DEGREES(ACOS(x)) AS b FROM lab.angles WHERE id IN (1, 2, 4, 5)
--- rows
1, 0, 90
2, 30, 60
4, -90, 180
5, -30, 120
--- duckdb
SELECT "angles"."id" AS "id", degrees(asin(nullif(least(nullif(greatest("angles"."x", -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0))) AS "a", degrees(acos(nullif(least(nullif(greatest("angles"."x", -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0))) AS "b"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" IN (1, 2, 4, 5))
--- postgresql
SELECT "angles"."id" AS "id", degrees(CAST(asin(nullif(least(nullif(greatest(CAST("angles"."x" AS DOUBLE PRECISION), -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS DOUBLE PRECISION)) AS "a", degrees(CAST(acos(nullif(least(nullif(greatest(CAST("angles"."x" AS DOUBLE PRECISION), -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS DOUBLE PRECISION)) AS "b"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" IN (1, 2, 4, 5))
--- mariadb
SELECT `angles`.`id` AS `id`, DEGREES(ASIN(`angles`.`x`)) AS `a`, DEGREES(ACOS(`angles`.`x`)) AS `b`
FROM `lab`.`angles_1` AS `angles`
WHERE (`angles`.`id` IN (1, 2, 4, 5))

### ATAN of large numbers comes near a right angle
SELECT ATAN(1e300) AS a, ATAN(-1e300) AS b FROM lab.one
--- rows
1.5707963267948966, -1.5707963267948966
--- duckdb
SELECT atan(1e+300) AS "a", atan((-1e+300)) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT atan(CAST(1e+300::DOUBLE PRECISION AS DOUBLE PRECISION)) AS "a", atan(CAST((-1e+300::DOUBLE PRECISION) AS DOUBLE PRECISION)) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ATAN(1e+300) AS `a`, ATAN((-1e+300)) AS `b`
FROM `lab`.`one_1` AS `one`

### ATAN2 takes y first
SELECT ATAN2(1, 0) AS a, ATAN2(0, 1) AS b FROM lab.one
--- rows
1.5707963267948966, 0
--- duckdb
SELECT atan2(1, 0) AS "a", atan2(0, 1) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT atan2(CAST(1 AS DOUBLE PRECISION), CAST(0 AS DOUBLE PRECISION)) AS "a", atan2(CAST(0 AS DOUBLE PRECISION), CAST(1 AS DOUBLE PRECISION)) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ATAN2(1, 0) AS `a`, ATAN2(0, 1) AS `b`
FROM `lab`.`one_1` AS `one`

### ATAN2 knows all quadrants
SELECT DEGREES(ATAN2(1, 1)) AS a, DEGREES(ATAN2(1, -1)) AS b, DEGREES(ATAN2(-1, -1)) AS c, DEGREES(ATAN2(-1, 1)) AS d FROM lab.one
--- rows
45, 135, -135, -45
--- duckdb
SELECT degrees(atan2(1, 1)) AS "a", degrees(atan2(1, (-1))) AS "b", degrees(atan2((-1), (-1))) AS "c", degrees(atan2((-1), 1)) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT degrees(CAST(atan2(CAST(1 AS DOUBLE PRECISION), CAST(1 AS DOUBLE PRECISION)) AS DOUBLE PRECISION)) AS "a", degrees(CAST(atan2(CAST(1 AS DOUBLE PRECISION), CAST((-1) AS DOUBLE PRECISION)) AS DOUBLE PRECISION)) AS "b", degrees(CAST(atan2(CAST((-1) AS DOUBLE PRECISION), CAST((-1) AS DOUBLE PRECISION)) AS DOUBLE PRECISION)) AS "c", degrees(CAST(atan2(CAST((-1) AS DOUBLE PRECISION), CAST(1 AS DOUBLE PRECISION)) AS DOUBLE PRECISION)) AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT DEGREES(ATAN2(1, 1)) AS `a`, DEGREES(ATAN2(1, (-1))) AS `b`, DEGREES(ATAN2((-1), (-1))) AS `c`, DEGREES(ATAN2((-1), 1)) AS `d`
FROM `lab`.`one_1` AS `one`

### sine and cosine squared are one
SELECT id FROM lab.angles WHERE ABS(POWER(SIN(angle), 2) + POWER(COS(angle), 2) - 1) < 1e-12
--- rows
1
2
3
4
5
6
--- warning
SIN takes radians, but `angle` is in deg: write SIN(RADIANS(...)).
COS takes radians, but `angle` is in deg: write COS(RADIANS(...)).
--- duckdb
SELECT "angles"."id" AS "id"
FROM "lab"."angles_1" AS "angles"
WHERE (abs(((power(sin("angles"."angle"), 2) + power(cos("angles"."angle"), 2)) - 1)) < 1e-12)
--- postgresql
SELECT "angles"."id" AS "id"
FROM "lab"."angles_1" AS "angles"
WHERE (abs(((power(CAST(sin(CAST("angles"."angle" AS DOUBLE PRECISION)) AS DOUBLE PRECISION), CAST(2 AS DOUBLE PRECISION)) + power(CAST(cos(CAST("angles"."angle" AS DOUBLE PRECISION)) AS DOUBLE PRECISION), CAST(2 AS DOUBLE PRECISION))) - 1)) < 1e-12::DOUBLE PRECISION)
--- mariadb
SELECT `angles`.`id` AS `id`
FROM `lab`.`angles_1` AS `angles`
WHERE (ABS(((POWER(SIN(`angles`.`angle`), 2) + POWER(COS(`angles`.`angle`), 2)) - 1)) < 1e-12)

### trigonometry of whole numbers
SELECT SIN(0) AS s, COS(0) AS c, TAN(0) AS t FROM lab.one
--- rows
0, 1, 0
--- duckdb
SELECT sin(0) AS "s", cos(0) AS "c", tan(0) AS "t"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT sin(CAST(0 AS DOUBLE PRECISION)) AS "s", cos(CAST(0 AS DOUBLE PRECISION)) AS "c", tan(CAST(0 AS DOUBLE PRECISION)) AS "t"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT SIN(0) AS `s`, COS(0) AS `c`, TAN(0) AS `t`
FROM `lab`.`one_1` AS `one`

### trigonometry of NULL
SELECT SIN(angle) AS s, ATAN2(angle, 1) AS t, ACOS(angle) AS c FROM lab.angles WHERE id = 7
--- rows
null, null, null
--- warning
SIN takes radians, but `angle` is in deg: write SIN(RADIANS(...)).
--- duckdb
SELECT sin("angles"."angle") AS "s", atan2("angles"."angle", 1) AS "t", acos(nullif(least(nullif(greatest("angles"."angle", -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "c"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" = 7)
--- postgresql
SELECT sin(CAST("angles"."angle" AS DOUBLE PRECISION)) AS "s", atan2(CAST("angles"."angle" AS DOUBLE PRECISION), CAST(1 AS DOUBLE PRECISION)) AS "t", acos(nullif(least(nullif(greatest(CAST("angles"."angle" AS DOUBLE PRECISION), -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS "c"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" = 7)
--- mariadb
SELECT SIN(`angles`.`angle`) AS `s`, ATAN2(`angles`.`angle`, 1) AS `t`, ACOS(`angles`.`angle`) AS `c`
FROM `lab`.`angles_1` AS `angles`
WHERE (`angles`.`id` = 7)

### a distance by hand
SELECT 2 * DEGREES(ASIN(SQRT(POWER(SIN(RADIANS(dec - 45) / 2), 2) + COS(RADIANS(dec)) * COS(RADIANS(45)) * POWER(SIN(RADIANS(ra) / 2), 2)))) AS d FROM pos.points WHERE id = 1
--- rows
45
--- duckdb
SELECT (2 * degrees(asin(nullif(least(nullif(greatest(sqrt(nullif(greatest((power(sin((radians(("points"."dec" - 45)) / 2)), 2) + ((cos(radians("points"."dec")) * cos(radians(45))) * power(sin((radians("points"."ra") / 2)), 2))), -5e-324), -5e-324)), -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)))) AS "d"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" = 1)
--- postgresql
SELECT (2 * degrees(CAST(asin(nullif(least(nullif(greatest(CAST(sqrt(nullif(greatest(CAST((power(CAST(sin(CAST((radians(CAST(("points"."dec" - 45) AS DOUBLE PRECISION)) / 2) AS DOUBLE PRECISION)) AS DOUBLE PRECISION), CAST(2 AS DOUBLE PRECISION)) + ((cos(CAST(radians(CAST("points"."dec" AS DOUBLE PRECISION)) AS DOUBLE PRECISION)) * cos(CAST(radians(CAST(45 AS DOUBLE PRECISION)) AS DOUBLE PRECISION))) * power(CAST(sin(CAST((radians(CAST("points"."ra" AS DOUBLE PRECISION)) / 2) AS DOUBLE PRECISION)) AS DOUBLE PRECISION), CAST(2 AS DOUBLE PRECISION)))) AS DOUBLE PRECISION), -5e-324), -5e-324)) AS DOUBLE PRECISION), -1.0000000000000002e0), -1.0000000000000002e0), 1.0000000000000002e0), 1.0000000000000002e0)) AS DOUBLE PRECISION))) AS "d"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" = 1)
--- mariadb
SELECT (2 * DEGREES(ASIN(SQRT((POWER(SIN((RADIANS((`points`.`dec` - 45)) / 2)), 2) + ((COS(RADIANS(`points`.`dec`)) * COS(RADIANS(45))) * POWER(SIN((RADIANS(`points`.`ra`) / 2)), 2))))))) AS `d`
FROM `pos`.`points_1` AS `points`
WHERE (`points`.`id` = 1)

### a sine in an ORDER BY
SELECT id FROM lab.angles WHERE id < 6 ORDER BY SIN(RADIANS(angle)) DESC
--- rows
4
3
2
1
5
--- duckdb
SELECT "angles"."id" AS "id"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" < 6)
ORDER BY sin(radians("angles"."angle")) DESC NULLS LAST
--- postgresql
SELECT "angles"."id" AS "id"
FROM "lab"."angles_1" AS "angles"
WHERE ("angles"."id" < 6)
ORDER BY sin(CAST(radians(CAST("angles"."angle" AS DOUBLE PRECISION)) AS DOUBLE PRECISION)) DESC NULLS LAST
--- mariadb
SELECT `angles`.`id` AS `id`
FROM `lab`.`angles_1` AS `angles`
WHERE (`angles`.`id` < 6)
ORDER BY SIN(RADIANS(`angles`.`angle`)) DESC
