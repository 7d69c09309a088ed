### POINT in the result
SELECT id, POINT(ra, dec) AS p FROM pos.points WHERE id IN (7, 9)
--- rows
7, [10, -45]
9, [180, 0]
--- columns
id  int
p  double[2]  xtype=point
--- duckdb
SELECT "points"."id" AS "id", (CASE WHEN ("points"."ra") IS NOT NULL AND ("points"."dec") IS NOT NULL THEN [("points"."ra")::DOUBLE, ("points"."dec")::DOUBLE] END) AS "p"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" IN (7, 9))
--- postgresql
SELECT "points"."id" AS "id", (CASE WHEN ("points"."ra") IS NOT NULL AND ("points"."dec") IS NOT NULL THEN ARRAY[("points"."ra")::DOUBLE PRECISION, ("points"."dec")::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "p"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" IN (7, 9))
--- mariadb
SELECT `points`.`id` AS `id`, (CASE WHEN (`points`.`ra`) IS NOT NULL AND (`points`.`dec`) IS NOT NULL THEN JSON_ARRAY(CAST(`points`.`ra` AS DOUBLE), CAST(`points`.`dec` AS DOUBLE)) END) AS `p`
FROM `pos`.`points_1` AS `points`
WHERE (`points`.`id` IN (7, 9))

### POINT of NULL is NULL
SELECT POINT(ra, dec) AS p FROM pos.points WHERE id = 10
--- rows
null
--- duckdb
SELECT (CASE WHEN ("points"."ra") IS NOT NULL AND ("points"."dec") IS NOT NULL THEN [("points"."ra")::DOUBLE, ("points"."dec")::DOUBLE] END) AS "p"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" = 10)
--- postgresql
SELECT (CASE WHEN ("points"."ra") IS NOT NULL AND ("points"."dec") IS NOT NULL THEN ARRAY[("points"."ra")::DOUBLE PRECISION, ("points"."dec")::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "p"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" = 10)
--- mariadb
SELECT (CASE WHEN (`points`.`ra`) IS NOT NULL AND (`points`.`dec`) IS NOT NULL THEN JSON_ARRAY(CAST(`points`.`ra` AS DOUBLE), CAST(`points`.`dec` AS DOUBLE)) END) AS `p`
FROM `pos`.`points_1` AS `points`
WHERE (`points`.`id` = 10)

### POINT of constants
SELECT POINT(12.5, -3) AS p FROM lab.one
--- rows
[12.5, -3]
--- duckdb
SELECT (CASE WHEN (12.5e0) IS NOT NULL AND ((-3.0e0)) IS NOT NULL THEN [(12.5e0)::DOUBLE, ((-3.0e0))::DOUBLE] END) AS "p"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (12.5e0) IS NOT NULL AND ((-3.0e0)) IS NOT NULL THEN ARRAY[(12.5e0)::DOUBLE PRECISION, ((-3.0e0))::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "p"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (12.5e0) IS NOT NULL AND ((-3.0e0)) IS NOT NULL THEN JSON_ARRAY(CAST(12.5e0 AS DOUBLE), CAST((-3.0e0) AS DOUBLE)) END) AS `p`
FROM `lab`.`one_1` AS `one`

### POINT with a frame
SELECT POINT('ICRS', 1, 2) AS p FROM lab.one
--- rows
[1, 2]
--- warning
The first argument of a geometry, the name of a frame, is deprecated; constants are brought into the frame of what they are compared with.
--- duckdb
SELECT (CASE WHEN (1.0e0) IS NOT NULL AND (2.0e0) IS NOT NULL THEN [(1.0e0)::DOUBLE, (2.0e0)::DOUBLE] END) AS "p"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (1.0e0) IS NOT NULL AND (2.0e0) IS NOT NULL THEN ARRAY[(1.0e0)::DOUBLE PRECISION, (2.0e0)::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "p"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (1.0e0) IS NOT NULL AND (2.0e0) IS NOT NULL THEN JSON_ARRAY(CAST(1.0e0 AS DOUBLE), CAST(2.0e0 AS DOUBLE)) END) AS `p`
FROM `lab`.`one_1` AS `one`

### POINT with an empty frame
SELECT POINT('', 1, 2) AS p FROM lab.one
--- rows
[1, 2]
--- warning
The first argument of a geometry, the name of a frame, is deprecated; constants are brought into the frame of what they are compared with.
--- duckdb
SELECT (CASE WHEN (1.0e0) IS NOT NULL AND (2.0e0) IS NOT NULL THEN [(1.0e0)::DOUBLE, (2.0e0)::DOUBLE] END) AS "p"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (1.0e0) IS NOT NULL AND (2.0e0) IS NOT NULL THEN ARRAY[(1.0e0)::DOUBLE PRECISION, (2.0e0)::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "p"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (1.0e0) IS NOT NULL AND (2.0e0) IS NOT NULL THEN JSON_ARRAY(CAST(1.0e0 AS DOUBLE), CAST(2.0e0 AS DOUBLE)) END) AS `p`
FROM `lab`.`one_1` AS `one`

### COORD1 and COORD2 of a POINT
SELECT COORD1(POINT(12.5, -3)) AS lon, COORD2(POINT(12.5, -3)) AS lat FROM lab.one
--- rows
12.5, -3
--- columns
lon  double  unit=deg
lat  double  unit=deg
--- duckdb
SELECT (12.5e0) AS "lon", ((-3.0e0)) AS "lat"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (12.5e0)::DOUBLE PRECISION AS "lon", ((-3.0e0))::DOUBLE PRECISION AS "lat"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (12.5e0) AS `lon`, ((-3.0e0)) AS `lat`
FROM `lab`.`one_1` AS `one`

### COORD1 and COORD2 of columns
SELECT COORD1(POINT(ra, dec)) AS lon, COORD2(POINT(ra, dec)) AS lat FROM pos.points WHERE id = 8
--- rows
10, -44.9
--- duckdb
SELECT ("points"."ra") AS "lon", ("points"."dec") AS "lat"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" = 8)
--- postgresql
SELECT ("points"."ra") AS "lon", ("points"."dec") AS "lat"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" = 8)
--- mariadb
SELECT (`points`.`ra`) AS `lon`, (`points`.`dec`) AS `lat`
FROM `pos`.`points_1` AS `points`
WHERE (`points`.`id` = 8)

### COORD1 in WHERE
SELECT id FROM pos.points WHERE COORD1(POINT(ra, dec)) = 180
--- rows
5
9
--- duckdb
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE (("points"."ra") = 180)
--- postgresql
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE (("points"."ra") = 180)
--- mariadb
SELECT `points`.`id` AS `id`
FROM `pos`.`points_1` AS `points`
WHERE ((`points`.`ra`) = 180)

### COORD2 of a geometry column
SELECT id, COORD1(p) AS lon, COORD2(p) AS lat FROM pos.shapes
--- rows
1, 10, 10
2, 0, 90
3, null, null
--- duckdb
SELECT "shapes"."id" AS "id", (("shapes"."p")[1]) AS "lon", (("shapes"."p")[2]) AS "lat"
FROM "pos"."shapes_1" AS "shapes"
--- postgresql
SELECT "shapes"."id" AS "id", (("shapes"."p")[1]) AS "lon", (("shapes"."p")[2]) AS "lat"
FROM "pos"."shapes_1" AS "shapes"
--- mariadb
SELECT `shapes`.`id` AS `id`, (CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 1 - 1, ']')) AS DOUBLE)) AS `lon`, (CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE)) AS `lat`
FROM `pos`.`shapes_1` AS `shapes`

### DISTANCE of points on the equator
SELECT id, DISTANCE(ra, dec, 0, 0) AS d FROM pos.points
--- rows
1, 0
2, 0.5
3, 0.5
4, 90
5, 90.5
6, 90
7, 45.86397053617525
8, 45.76694675167159
9, 180
10, null
11, 60
12, 45
--- duckdb
SELECT "points"."id" AS "id", (2*degrees(atan2(sqrt((pow(sin(radians(("points"."dec")::DOUBLE-0.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE))*1.0e0*pow(sin(radians(("points"."ra")::DOUBLE-0.0e0)/2),2))), sqrt((pow(cos(radians(("points"."dec")::DOUBLE-0.0e0)/2)*cos(radians(("points"."ra")::DOUBLE-0.0e0)/2),2) + pow(sin(radians(("points"."dec")::DOUBLE+0.0e0)/2)*sin(radians(("points"."ra")::DOUBLE-0.0e0)/2),2)))))) AS "d"
FROM "pos"."points_1" AS "points"
--- postgresql
SELECT "points"."id" AS "id", (2*degrees(atan2(sqrt((pow(sin(radians(("points"."dec")::DOUBLE PRECISION-0.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE PRECISION))*1.0e0*pow(sin(radians(("points"."ra")::DOUBLE PRECISION-0.0e0)/2),2))), sqrt((pow(cos(radians(("points"."dec")::DOUBLE PRECISION-0.0e0)/2)*cos(radians(("points"."ra")::DOUBLE PRECISION-0.0e0)/2),2) + pow(sin(radians(("points"."dec")::DOUBLE PRECISION+0.0e0)/2)*sin(radians(("points"."ra")::DOUBLE PRECISION-0.0e0)/2),2)))))) AS "d"
FROM "pos"."points_1" AS "points"
--- mariadb
SELECT `points`.`id` AS `id`, (2*degrees(atan2(sqrt((pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)-0.0e0)/2),2) + cos(radians(CAST(`points`.`dec` AS DOUBLE)))*1.0e0*pow(sin(radians(CAST(`points`.`ra` AS DOUBLE)-0.0e0)/2),2))), sqrt((pow(cos(radians(CAST(`points`.`dec` AS DOUBLE)-0.0e0)/2)*cos(radians(CAST(`points`.`ra` AS DOUBLE)-0.0e0)/2),2) + pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)+0.0e0)/2)*sin(radians(CAST(`points`.`ra` AS DOUBLE)-0.0e0)/2),2)))))) AS `d`
FROM `pos`.`points_1` AS `points`

### DISTANCE of two POINTs
SELECT DISTANCE(POINT(45, 45), POINT(0, 45)) AS d FROM lab.one
--- rows
31.39971480991904
--- columns
d  double  unit=deg
--- duckdb
SELECT (2*degrees(atan2(sqrt((pow(sin(radians(45.0e0-45.0e0)/2),2) + 0.7071067811865476e0*0.7071067811865476e0*pow(sin(radians(45.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(45.0e0-45.0e0)/2)*cos(radians(45.0e0-0.0e0)/2),2) + pow(sin(radians(45.0e0+45.0e0)/2)*sin(radians(45.0e0-0.0e0)/2),2)))))) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (2*degrees(atan2(sqrt((pow(sin(radians(45.0e0-45.0e0)/2),2) + 0.7071067811865476e0*0.7071067811865476e0*pow(sin(radians(45.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(45.0e0-45.0e0)/2)*cos(radians(45.0e0-0.0e0)/2),2) + pow(sin(radians(45.0e0+45.0e0)/2)*sin(radians(45.0e0-0.0e0)/2),2)))))) AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (2*degrees(atan2(sqrt((pow(sin(radians(45.0e0-45.0e0)/2),2) + 0.7071067811865476e0*0.7071067811865476e0*pow(sin(radians(45.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(45.0e0-45.0e0)/2)*cos(radians(45.0e0-0.0e0)/2),2) + pow(sin(radians(45.0e0+45.0e0)/2)*sin(radians(45.0e0-0.0e0)/2),2)))))) AS `d`
FROM `lab`.`one_1` AS `one`

### DISTANCE does not depend on the order
SELECT DISTANCE(45, 45, 0, 45) - DISTANCE(0, 45, 45, 45) AS d FROM lab.one
--- rows
0
--- duckdb
SELECT ((2*degrees(atan2(sqrt((pow(sin(radians(45.0e0-45.0e0)/2),2) + 0.7071067811865476e0*0.7071067811865476e0*pow(sin(radians(45.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(45.0e0-45.0e0)/2)*cos(radians(45.0e0-0.0e0)/2),2) + pow(sin(radians(45.0e0+45.0e0)/2)*sin(radians(45.0e0-0.0e0)/2),2)))))) - (2*degrees(atan2(sqrt((pow(sin(radians(45.0e0-45.0e0)/2),2) + 0.7071067811865476e0*0.7071067811865476e0*pow(sin(radians(0.0e0-45.0e0)/2),2))), sqrt((pow(cos(radians(45.0e0-45.0e0)/2)*cos(radians(0.0e0-45.0e0)/2),2) + pow(sin(radians(45.0e0+45.0e0)/2)*sin(radians(0.0e0-45.0e0)/2),2))))))) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT ((2*degrees(atan2(sqrt((pow(sin(radians(45.0e0-45.0e0)/2),2) + 0.7071067811865476e0*0.7071067811865476e0*pow(sin(radians(45.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(45.0e0-45.0e0)/2)*cos(radians(45.0e0-0.0e0)/2),2) + pow(sin(radians(45.0e0+45.0e0)/2)*sin(radians(45.0e0-0.0e0)/2),2)))))) - (2*degrees(atan2(sqrt((pow(sin(radians(45.0e0-45.0e0)/2),2) + 0.7071067811865476e0*0.7071067811865476e0*pow(sin(radians(0.0e0-45.0e0)/2),2))), sqrt((pow(cos(radians(45.0e0-45.0e0)/2)*cos(radians(0.0e0-45.0e0)/2),2) + pow(sin(radians(45.0e0+45.0e0)/2)*sin(radians(0.0e0-45.0e0)/2),2))))))) AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ((2*degrees(atan2(sqrt((pow(sin(radians(45.0e0-45.0e0)/2),2) + 0.7071067811865476e0*0.7071067811865476e0*pow(sin(radians(45.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(45.0e0-45.0e0)/2)*cos(radians(45.0e0-0.0e0)/2),2) + pow(sin(radians(45.0e0+45.0e0)/2)*sin(radians(45.0e0-0.0e0)/2),2)))))) - (2*degrees(atan2(sqrt((pow(sin(radians(45.0e0-45.0e0)/2),2) + 0.7071067811865476e0*0.7071067811865476e0*pow(sin(radians(0.0e0-45.0e0)/2),2))), sqrt((pow(cos(radians(45.0e0-45.0e0)/2)*cos(radians(0.0e0-45.0e0)/2),2) + pow(sin(radians(45.0e0+45.0e0)/2)*sin(radians(0.0e0-45.0e0)/2),2))))))) AS `d`
FROM `lab`.`one_1` AS `one`

### DISTANCE across the zero of right ascension
SELECT DISTANCE(359.9, 0, 0.1, 0) AS d FROM lab.one
--- rows
0.2
--- duckdb
SELECT (2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-0.0e0)/2),2) + 1.0e0*1.0e0*pow(sin(radians(359.9e0-0.1e0)/2),2))), sqrt((pow(cos(radians(0.0e0-0.0e0)/2)*cos(radians(359.9e0-0.1e0)/2),2) + pow(sin(radians(0.0e0+0.0e0)/2)*sin(radians(359.9e0-0.1e0)/2),2)))))) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-0.0e0)/2),2) + 1.0e0*1.0e0*pow(sin(radians(359.9e0-0.1e0)/2),2))), sqrt((pow(cos(radians(0.0e0-0.0e0)/2)*cos(radians(359.9e0-0.1e0)/2),2) + pow(sin(radians(0.0e0+0.0e0)/2)*sin(radians(359.9e0-0.1e0)/2),2)))))) AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-0.0e0)/2),2) + 1.0e0*1.0e0*pow(sin(radians(359.9e0-0.1e0)/2),2))), sqrt((pow(cos(radians(0.0e0-0.0e0)/2)*cos(radians(359.9e0-0.1e0)/2),2) + pow(sin(radians(0.0e0+0.0e0)/2)*sin(radians(359.9e0-0.1e0)/2),2)))))) AS `d`
FROM `lab`.`one_1` AS `one`

### DISTANCE of a pole to itself at another right ascension
SELECT DISTANCE(0, 90, 123, 90) AS d FROM lab.one
--- rows
0
--- duckdb
SELECT (2*degrees(atan2(sqrt((pow(sin(radians(90.0e0-90.0e0)/2),2) + 6.123233995736766e-17*6.123233995736766e-17*pow(sin(radians(0.0e0-123.0e0)/2),2))), sqrt((pow(cos(radians(90.0e0-90.0e0)/2)*cos(radians(0.0e0-123.0e0)/2),2) + pow(sin(radians(90.0e0+90.0e0)/2)*sin(radians(0.0e0-123.0e0)/2),2)))))) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (2*degrees(atan2(sqrt((pow(sin(radians(90.0e0-90.0e0)/2),2) + 6.123233995736766e-17*6.123233995736766e-17*pow(sin(radians(0.0e0-123.0e0)/2),2))), sqrt((pow(cos(radians(90.0e0-90.0e0)/2)*cos(radians(0.0e0-123.0e0)/2),2) + pow(sin(radians(90.0e0+90.0e0)/2)*sin(radians(0.0e0-123.0e0)/2),2)))))) AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (2*degrees(atan2(sqrt((pow(sin(radians(90.0e0-90.0e0)/2),2) + 6.123233995736766e-17*6.123233995736766e-17*pow(sin(radians(0.0e0-123.0e0)/2),2))), sqrt((pow(cos(radians(90.0e0-90.0e0)/2)*cos(radians(0.0e0-123.0e0)/2),2) + pow(sin(radians(90.0e0+90.0e0)/2)*sin(radians(0.0e0-123.0e0)/2),2)))))) AS `d`
FROM `lab`.`one_1` AS `one`

### DISTANCE of poles
SELECT DISTANCE(10, -90, 200, 90) AS d FROM lab.one
--- rows
180
--- duckdb
SELECT (2*degrees(atan2(sqrt((pow(sin(radians((-90.0e0)-90.0e0)/2),2) + 6.123233995736766e-17*6.123233995736766e-17*pow(sin(radians(10.0e0-200.0e0)/2),2))), sqrt((pow(cos(radians((-90.0e0)-90.0e0)/2)*cos(radians(10.0e0-200.0e0)/2),2) + pow(sin(radians((-90.0e0)+90.0e0)/2)*sin(radians(10.0e0-200.0e0)/2),2)))))) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (2*degrees(atan2(sqrt((pow(sin(radians((-90.0e0)-90.0e0)/2),2) + 6.123233995736766e-17*6.123233995736766e-17*pow(sin(radians(10.0e0-200.0e0)/2),2))), sqrt((pow(cos(radians((-90.0e0)-90.0e0)/2)*cos(radians(10.0e0-200.0e0)/2),2) + pow(sin(radians((-90.0e0)+90.0e0)/2)*sin(radians(10.0e0-200.0e0)/2),2)))))) AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (2*degrees(atan2(sqrt((pow(sin(radians((-90.0e0)-90.0e0)/2),2) + 6.123233995736766e-17*6.123233995736766e-17*pow(sin(radians(10.0e0-200.0e0)/2),2))), sqrt((pow(cos(radians((-90.0e0)-90.0e0)/2)*cos(radians(10.0e0-200.0e0)/2),2) + pow(sin(radians((-90.0e0)+90.0e0)/2)*sin(radians(10.0e0-200.0e0)/2),2)))))) AS `d`
FROM `lab`.`one_1` AS `one`

### DISTANCE of antipodes
SELECT DISTANCE(10, 20, 190, -20) AS d FROM lab.one
--- rows
180
--- duckdb
SELECT (2*degrees(atan2(sqrt((pow(sin(radians(20.0e0-(-20.0e0))/2),2) + 0.9396926207859084e0*0.9396926207859084e0*pow(sin(radians(10.0e0-190.0e0)/2),2))), sqrt((pow(cos(radians(20.0e0-(-20.0e0))/2)*cos(radians(10.0e0-190.0e0)/2),2) + pow(sin(radians(20.0e0+(-20.0e0))/2)*sin(radians(10.0e0-190.0e0)/2),2)))))) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (2*degrees(atan2(sqrt((pow(sin(radians(20.0e0-(-20.0e0))/2),2) + 0.9396926207859084e0*0.9396926207859084e0*pow(sin(radians(10.0e0-190.0e0)/2),2))), sqrt((pow(cos(radians(20.0e0-(-20.0e0))/2)*cos(radians(10.0e0-190.0e0)/2),2) + pow(sin(radians(20.0e0+(-20.0e0))/2)*sin(radians(10.0e0-190.0e0)/2),2)))))) AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (2*degrees(atan2(sqrt((pow(sin(radians(20.0e0-(-20.0e0))/2),2) + 0.9396926207859084e0*0.9396926207859084e0*pow(sin(radians(10.0e0-190.0e0)/2),2))), sqrt((pow(cos(radians(20.0e0-(-20.0e0))/2)*cos(radians(10.0e0-190.0e0)/2),2) + pow(sin(radians(20.0e0+(-20.0e0))/2)*sin(radians(10.0e0-190.0e0)/2),2)))))) AS `d`
FROM `lab`.`one_1` AS `one`

### DISTANCE of a billionth of a degree
SELECT DISTANCE(0, 0, 0, 0.000000001) AS d FROM lab.one
--- rows
1e-9
--- duckdb
SELECT (2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-1e-09)/2),2) + 1.0e0*1.0e0*pow(sin(radians(0.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-1e-09)/2)*cos(radians(0.0e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+1e-09)/2)*sin(radians(0.0e0-0.0e0)/2),2)))))) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-1e-09)/2),2) + 1.0e0*1.0e0*pow(sin(radians(0.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-1e-09)/2)*cos(radians(0.0e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+1e-09)/2)*sin(radians(0.0e0-0.0e0)/2),2)))))) AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-1e-09)/2),2) + 1.0e0*1.0e0*pow(sin(radians(0.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-1e-09)/2)*cos(radians(0.0e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+1e-09)/2)*sin(radians(0.0e0-0.0e0)/2),2)))))) AS `d`
FROM `lab`.`one_1` AS `one`

### DISTANCE to a geometry column
SELECT id, DISTANCE(p, POINT(10, 11)) AS d FROM pos.shapes
--- rows
1, 1
2, 79
3, null
--- duckdb
SELECT "shapes"."id" AS "id", (2*degrees(atan2(sqrt((pow(sin(radians((("shapes"."p")[2])::DOUBLE-11.0e0)/2),2) + cos(radians((("shapes"."p")[2])::DOUBLE))*0.981627183447664e0*pow(sin(radians((("shapes"."p")[1])::DOUBLE-10.0e0)/2),2))), sqrt((pow(cos(radians((("shapes"."p")[2])::DOUBLE-11.0e0)/2)*cos(radians((("shapes"."p")[1])::DOUBLE-10.0e0)/2),2) + pow(sin(radians((("shapes"."p")[2])::DOUBLE+11.0e0)/2)*sin(radians((("shapes"."p")[1])::DOUBLE-10.0e0)/2),2)))))) AS "d"
FROM "pos"."shapes_1" AS "shapes"
--- postgresql
SELECT "shapes"."id" AS "id", (2*degrees(atan2(sqrt((pow(sin(radians((("shapes"."p")[2])::DOUBLE PRECISION-11.0e0)/2),2) + cos(radians((("shapes"."p")[2])::DOUBLE PRECISION))*0.981627183447664e0*pow(sin(radians((("shapes"."p")[1])::DOUBLE PRECISION-10.0e0)/2),2))), sqrt((pow(cos(radians((("shapes"."p")[2])::DOUBLE PRECISION-11.0e0)/2)*cos(radians((("shapes"."p")[1])::DOUBLE PRECISION-10.0e0)/2),2) + pow(sin(radians((("shapes"."p")[2])::DOUBLE PRECISION+11.0e0)/2)*sin(radians((("shapes"."p")[1])::DOUBLE PRECISION-10.0e0)/2),2)))))) AS "d"
FROM "pos"."shapes_1" AS "shapes"
--- mariadb
SELECT `shapes`.`id` AS `id`, (2*degrees(atan2(sqrt((pow(sin(radians(CAST(CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE) AS DOUBLE)-11.0e0)/2),2) + cos(radians(CAST(CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE) AS DOUBLE)))*0.981627183447664e0*pow(sin(radians(CAST(CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 1 - 1, ']')) AS DOUBLE) AS DOUBLE)-10.0e0)/2),2))), sqrt((pow(cos(radians(CAST(CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE) AS DOUBLE)-11.0e0)/2)*cos(radians(CAST(CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 1 - 1, ']')) AS DOUBLE) AS DOUBLE)-10.0e0)/2),2) + pow(sin(radians(CAST(CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE) AS DOUBLE)+11.0e0)/2)*sin(radians(CAST(CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 1 - 1, ']')) AS DOUBLE) AS DOUBLE)-10.0e0)/2),2)))))) AS `d`
FROM `pos`.`shapes_1` AS `shapes`

### DISTANCE in arithmetic
SELECT DISTANCE(0, 0, 0, 1) * 3600 AS arcsec FROM lab.one
--- rows
3600
--- duckdb
SELECT ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-1.0e0)/2),2) + 1.0e0*0.9998476951563913e0*pow(sin(radians(0.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-1.0e0)/2)*cos(radians(0.0e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+1.0e0)/2)*sin(radians(0.0e0-0.0e0)/2),2)))))) * 3600) AS "arcsec"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-1.0e0)/2),2) + 1.0e0*0.9998476951563913e0*pow(sin(radians(0.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-1.0e0)/2)*cos(radians(0.0e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+1.0e0)/2)*sin(radians(0.0e0-0.0e0)/2),2)))))) * 3600) AS "arcsec"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-1.0e0)/2),2) + 1.0e0*0.9998476951563913e0*pow(sin(radians(0.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-1.0e0)/2)*cos(radians(0.0e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+1.0e0)/2)*sin(radians(0.0e0-0.0e0)/2),2)))))) * 3600) AS `arcsec`
FROM `lab`.`one_1` AS `one`

### DISTANCE into another unit
SELECT IN_UNIT(DISTANCE(0, 0, 0, 1), 'arcsec') AS d FROM lab.one
--- rows
3600
--- columns
d  double  unit=arcsec
--- duckdb
SELECT ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-1.0e0)/2),2) + 1.0e0*0.9998476951563913e0*pow(sin(radians(0.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-1.0e0)/2)*cos(radians(0.0e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+1.0e0)/2)*sin(radians(0.0e0-0.0e0)/2),2)))))) * 3600.0e0) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-1.0e0)/2),2) + 1.0e0*0.9998476951563913e0*pow(sin(radians(0.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-1.0e0)/2)*cos(radians(0.0e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+1.0e0)/2)*sin(radians(0.0e0-0.0e0)/2),2)))))) * 3600.0e0::DOUBLE PRECISION) AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-1.0e0)/2),2) + 1.0e0*0.9998476951563913e0*pow(sin(radians(0.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-1.0e0)/2)*cos(radians(0.0e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+1.0e0)/2)*sin(radians(0.0e0-0.0e0)/2),2)))))) * 3600.0e0) AS `d`
FROM `lab`.`one_1` AS `one`

### DISTANCE in ORDER BY
SELECT TOP 3 id FROM pos.points WHERE ra IS NOT NULL ORDER BY DISTANCE(ra, dec, 1, 0)
--- rows
3
1
2
--- duckdb
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE ("points"."ra" IS NOT NULL)
ORDER BY (2*degrees(atan2(sqrt((pow(sin(radians(("points"."dec")::DOUBLE-0.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE))*1.0e0*pow(sin(radians(("points"."ra")::DOUBLE-1.0e0)/2),2))), sqrt((pow(cos(radians(("points"."dec")::DOUBLE-0.0e0)/2)*cos(radians(("points"."ra")::DOUBLE-1.0e0)/2),2) + pow(sin(radians(("points"."dec")::DOUBLE+0.0e0)/2)*sin(radians(("points"."ra")::DOUBLE-1.0e0)/2),2)))))) ASC NULLS LAST
LIMIT 3
--- postgresql
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE ("points"."ra" IS NOT NULL)
ORDER BY (2*degrees(atan2(sqrt((pow(sin(radians(("points"."dec")::DOUBLE PRECISION-0.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE PRECISION))*1.0e0*pow(sin(radians(("points"."ra")::DOUBLE PRECISION-1.0e0)/2),2))), sqrt((pow(cos(radians(("points"."dec")::DOUBLE PRECISION-0.0e0)/2)*cos(radians(("points"."ra")::DOUBLE PRECISION-1.0e0)/2),2) + pow(sin(radians(("points"."dec")::DOUBLE PRECISION+0.0e0)/2)*sin(radians(("points"."ra")::DOUBLE PRECISION-1.0e0)/2),2)))))) ASC NULLS LAST
LIMIT 3
--- mariadb
SELECT `points`.`id` AS `id`
FROM `pos`.`points_1` AS `points`
WHERE (`points`.`ra` IS NOT NULL)
ORDER BY (2*degrees(atan2(sqrt((pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)-0.0e0)/2),2) + cos(radians(CAST(`points`.`dec` AS DOUBLE)))*1.0e0*pow(sin(radians(CAST(`points`.`ra` AS DOUBLE)-1.0e0)/2),2))), sqrt((pow(cos(radians(CAST(`points`.`dec` AS DOUBLE)-0.0e0)/2)*cos(radians(CAST(`points`.`ra` AS DOUBLE)-1.0e0)/2),2) + pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)+0.0e0)/2)*sin(radians(CAST(`points`.`ra` AS DOUBLE)-1.0e0)/2),2)))))) IS NULL, (2*degrees(atan2(sqrt((pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)-0.0e0)/2),2) + cos(radians(CAST(`points`.`dec` AS DOUBLE)))*1.0e0*pow(sin(radians(CAST(`points`.`ra` AS DOUBLE)-1.0e0)/2),2))), sqrt((pow(cos(radians(CAST(`points`.`dec` AS DOUBLE)-0.0e0)/2)*cos(radians(CAST(`points`.`ra` AS DOUBLE)-1.0e0)/2),2) + pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)+0.0e0)/2)*sin(radians(CAST(`points`.`ra` AS DOUBLE)-1.0e0)/2),2))))))
LIMIT 3

### DISTANCE of a geometry of its own table in GROUP BY
SELECT ROUND(10 * DISTANCE(ra, dec, 0, 0)) AS d, COUNT(*) AS c FROM pos.points WHERE dec = 0 GROUP BY ROUND(10 * DISTANCE(ra, dec, 0, 0))
--- rows
0, 1
5, 2
1800, 1
--- duckdb
SELECT round((10 * (2*degrees(atan2(sqrt((pow(sin(radians(("points"."dec")::DOUBLE-0.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE))*1.0e0*pow(sin(radians(("points"."ra")::DOUBLE-0.0e0)/2),2))), sqrt((pow(cos(radians(("points"."dec")::DOUBLE-0.0e0)/2)*cos(radians(("points"."ra")::DOUBLE-0.0e0)/2),2) + pow(sin(radians(("points"."dec")::DOUBLE+0.0e0)/2)*sin(radians(("points"."ra")::DOUBLE-0.0e0)/2),2)))))))) AS "d", COUNT(*) AS "c"
FROM "pos"."points_1" AS "points"
WHERE ("points"."dec" = 0)
GROUP BY round((10 * (2*degrees(atan2(sqrt((pow(sin(radians(("points"."dec")::DOUBLE-0.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE))*1.0e0*pow(sin(radians(("points"."ra")::DOUBLE-0.0e0)/2),2))), sqrt((pow(cos(radians(("points"."dec")::DOUBLE-0.0e0)/2)*cos(radians(("points"."ra")::DOUBLE-0.0e0)/2),2) + pow(sin(radians(("points"."dec")::DOUBLE+0.0e0)/2)*sin(radians(("points"."ra")::DOUBLE-0.0e0)/2),2))))))))

### a geometry column in the result
SELECT id, p, c FROM pos.shapes
--- rows
1, [10, 10], [10, 10, 1]
2, [0, 90], [0, 90, 5]
3, null, null
--- columns
id  int
p  double[2]  xtype=point
c  double[3]  xtype=circle
--- duckdb
SELECT "shapes"."id" AS "id", "shapes"."p" AS "p", "shapes"."c" AS "c"
FROM "pos"."shapes_1" AS "shapes"
--- postgresql
SELECT "shapes"."id" AS "id", "shapes"."p" AS "p", "shapes"."c" AS "c"
FROM "pos"."shapes_1" AS "shapes"
--- mariadb
SELECT `shapes`.`id` AS `id`, `shapes`.`p` AS `p`, `shapes`.`c` AS `c`
FROM `pos`.`shapes_1` AS `shapes`

### a polygon column in the result
SELECT g FROM pos.shapes WHERE id = 2
--- rows
[359, -1, 1, -1, 1, 1, 359, 1]
--- columns
g  double[*]  xtype=polygon
--- duckdb
SELECT "shapes"."g" AS "g"
FROM "pos"."shapes_1" AS "shapes"
WHERE ("shapes"."id" = 2)
--- postgresql
SELECT "shapes"."g" AS "g"
FROM "pos"."shapes_1" AS "shapes"
WHERE ("shapes"."id" = 2)
--- mariadb
SELECT `shapes`.`g` AS `g`
FROM `pos`.`shapes_1` AS `shapes`
WHERE (`shapes`.`id` = 2)

### an array column in the result
SELECT id, vec FROM pos.shapes
--- rows
1, [1.5, 2.5, 3.5]
2, [0, -1, 1]
3, null
--- columns
id  int
vec  double[3]
--- duckdb
SELECT "shapes"."id" AS "id", "shapes"."vec" AS "vec"
FROM "pos"."shapes_1" AS "shapes"
--- postgresql
SELECT "shapes"."id" AS "id", "shapes"."vec" AS "vec"
FROM "pos"."shapes_1" AS "shapes"
--- mariadb
SELECT `shapes`.`id` AS `id`, `shapes`.`vec` AS `vec`
FROM `pos`.`shapes_1` AS `shapes`

### a geometry column IS NULL
SELECT id FROM pos.shapes WHERE p IS NULL AND c IS NULL AND g IS NULL
--- rows
3
--- duckdb
SELECT "shapes"."id" AS "id"
FROM "pos"."shapes_1" AS "shapes"
WHERE (("shapes"."p" IS NULL) AND ("shapes"."c" IS NULL) AND ("shapes"."g" IS NULL))
--- postgresql
SELECT "shapes"."id" AS "id"
FROM "pos"."shapes_1" AS "shapes"
WHERE (("shapes"."p" IS NULL) AND ("shapes"."c" IS NULL) AND ("shapes"."g" IS NULL))
--- mariadb
SELECT `shapes`.`id` AS `id`
FROM `pos`.`shapes_1` AS `shapes`
WHERE ((`shapes`.`p` IS NULL) AND (`shapes`.`c` IS NULL) AND (`shapes`.`g` IS NULL))

### a point column in a cone
SELECT id FROM pos.shapes WHERE 1 = CONTAINS(p, CIRCLE(10, 10.5, 1))
--- rows
1
--- duckdb
SELECT "shapes"."id" AS "id"
FROM "pos"."shapes_1" AS "shapes"
WHERE ((("shapes"."p")[2] >= 9.499999999e0 AND ("shapes"."p")[2] <= 11.500000001e0) AND ((pow(sin(radians((("shapes"."p")[2])::DOUBLE-10.5e0)/2),2) + cos(radians((("shapes"."p")[2])::DOUBLE))*0.9832549075639546e0*pow(sin(radians((("shapes"."p")[1])::DOUBLE-10.0e0)/2),2)) <= 7.615242180439595e-05))
--- postgresql
SELECT "shapes"."id" AS "id"
FROM "pos"."shapes_1" AS "shapes"
WHERE (((pow(sin(radians((("shapes"."p")[2])::DOUBLE PRECISION-10.5e0)/2),2) + cos(radians((("shapes"."p")[2])::DOUBLE PRECISION))*0.9832549075639546e0*pow(sin(radians((("shapes"."p")[1])::DOUBLE PRECISION-10.0e0)/2),2)) <= 7.615242180439595e-05))
--- mariadb
SELECT `shapes`.`id` AS `id`
FROM `pos`.`shapes_1` AS `shapes`
WHERE ((CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE) >= 9.499999999e0 AND CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE) <= 11.500000001e0) AND ((pow(sin(radians(CAST(CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE) AS DOUBLE)-10.5e0)/2),2) + cos(radians(CAST(CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE) AS DOUBLE)))*0.9832549075639546e0*pow(sin(radians(CAST(CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 1 - 1, ']')) AS DOUBLE) AS DOUBLE)-10.0e0)/2),2)) <= 7.615242180439595e-05))

### a point column in a polygon
SELECT id FROM pos.shapes WHERE 1 = CONTAINS(p, POLYGON(9, 9, 11, 9, 11, 11, 9, 11))
--- rows
1

### a point in a circle column
SELECT id FROM pos.shapes WHERE 1 = CONTAINS(POINT(100, 86), c)
--- rows
2
--- duckdb
SELECT "shapes"."id" AS "id"
FROM "pos"."shapes_1" AS "shapes"
WHERE (((("shapes"."c")[2])::DOUBLE >= 86.0e0 - ((("shapes"."c")[3])::DOUBLE + 1e-9) AND (("shapes"."c")[2])::DOUBLE <= 86.0e0 + ((("shapes"."c")[3])::DOUBLE + 1e-9)) AND abs(("shapes"."c")[2]) <= 90e0 AND abs(86.0e0) <= 90e0 AND ((2*degrees(atan2(sqrt((pow(sin(radians((("shapes"."c")[2])::DOUBLE-86.0e0)/2),2) + cos(radians((("shapes"."c")[2])::DOUBLE))*0.06975647374412523e0*pow(sin(radians((("shapes"."c")[1])::DOUBLE-100.0e0)/2),2))), sqrt((pow(cos(radians((("shapes"."c")[2])::DOUBLE-86.0e0)/2)*cos(radians((("shapes"."c")[1])::DOUBLE-100.0e0)/2),2) + pow(sin(radians((("shapes"."c")[2])::DOUBLE+86.0e0)/2)*sin(radians((("shapes"."c")[1])::DOUBLE-100.0e0)/2),2)))))) - (("shapes"."c")[3]) <= 1e-13))
--- postgresql
SELECT "shapes"."id" AS "id"
FROM "pos"."shapes_1" AS "shapes"
WHERE (((2*degrees(atan2(sqrt((pow(sin(radians((("shapes"."c")[2])::DOUBLE PRECISION-86.0e0)/2),2) + cos(radians((("shapes"."c")[2])::DOUBLE PRECISION))*0.06975647374412523e0*pow(sin(radians((("shapes"."c")[1])::DOUBLE PRECISION-100.0e0)/2),2))), sqrt((pow(cos(radians((("shapes"."c")[2])::DOUBLE PRECISION-86.0e0)/2)*cos(radians((("shapes"."c")[1])::DOUBLE PRECISION-100.0e0)/2),2) + pow(sin(radians((("shapes"."c")[2])::DOUBLE PRECISION+86.0e0)/2)*sin(radians((("shapes"."c")[1])::DOUBLE PRECISION-100.0e0)/2),2)))))) - (("shapes"."c")[3]) <= 1e-13))

### a point in a polygon column
SELECT id FROM pos.shapes WHERE 1 = CONTAINS(POINT(0.5, 0.5), g)
--- rows
2

### a column of points in a column of circles
SELECT id, CONTAINS(p, c) AS x, CONTAINS(p, g) AS y FROM pos.shapes
--- rows
1, 1, 1
2, 1, 0
3, null, null

### a circle column that crosses a circle
SELECT id FROM pos.shapes WHERE 1 = INTERSECTS(c, CIRCLE(10, 12, 1.1))
--- rows
1
--- duckdb
SELECT "shapes"."id" AS "id"
FROM "pos"."shapes_1" AS "shapes"
WHERE (((("shapes"."c")[2])::DOUBLE >= 12.0e0 - (((("shapes"."c")[3])::DOUBLE + (1.1e0)::DOUBLE)::DOUBLE + 1e-9) AND (("shapes"."c")[2])::DOUBLE <= 12.0e0 + (((("shapes"."c")[3])::DOUBLE + (1.1e0)::DOUBLE)::DOUBLE + 1e-9)) AND abs(("shapes"."c")[2]) <= 90e0 AND abs(12.0e0) <= 90e0 AND ((2*degrees(atan2(sqrt((pow(sin(radians((("shapes"."c")[2])::DOUBLE-12.0e0)/2),2) + cos(radians((("shapes"."c")[2])::DOUBLE))*0.9781476007338057e0*pow(sin(radians((("shapes"."c")[1])::DOUBLE-10.0e0)/2),2))), sqrt((pow(cos(radians((("shapes"."c")[2])::DOUBLE-12.0e0)/2)*cos(radians((("shapes"."c")[1])::DOUBLE-10.0e0)/2),2) + pow(sin(radians((("shapes"."c")[2])::DOUBLE+12.0e0)/2)*sin(radians((("shapes"."c")[1])::DOUBLE-10.0e0)/2),2)))))) - ((("shapes"."c")[3])::DOUBLE + (1.1e0)::DOUBLE) <= 1e-13))
--- postgresql
SELECT "shapes"."id" AS "id"
FROM "pos"."shapes_1" AS "shapes"
WHERE (((2*degrees(atan2(sqrt((pow(sin(radians((("shapes"."c")[2])::DOUBLE PRECISION-12.0e0)/2),2) + cos(radians((("shapes"."c")[2])::DOUBLE PRECISION))*0.9781476007338057e0*pow(sin(radians((("shapes"."c")[1])::DOUBLE PRECISION-10.0e0)/2),2))), sqrt((pow(cos(radians((("shapes"."c")[2])::DOUBLE PRECISION-12.0e0)/2)*cos(radians((("shapes"."c")[1])::DOUBLE PRECISION-10.0e0)/2),2) + pow(sin(radians((("shapes"."c")[2])::DOUBLE PRECISION+12.0e0)/2)*sin(radians((("shapes"."c")[1])::DOUBLE PRECISION-10.0e0)/2),2)))))) - ((("shapes"."c")[3])::DOUBLE PRECISION + (1.1e0)::DOUBLE PRECISION) <= 1e-13))

### a polygon column that crosses a circle
SELECT id FROM pos.shapes WHERE 1 = INTERSECTS(CIRCLE(2, 0, 1.1), g)
--- rows
2

### a polygon column that crosses a polygon
SELECT id FROM pos.shapes WHERE 1 = INTERSECTS(POLYGON(10, 10, 12, 10, 11, 12), g)
--- rows
1

### a point column for a search by DISTANCE
SELECT id FROM pos.shapes WHERE DISTANCE(p, POINT(0, 89)) < 1.5
--- rows
2
--- duckdb
SELECT "shapes"."id" AS "id"
FROM "pos"."shapes_1" AS "shapes"
WHERE ((("shapes"."p")[2] >= 87.499999999e0 AND ("shapes"."p")[2] <= 90.000000001e0) AND ((pow(sin(radians((("shapes"."p")[2])::DOUBLE-89.0e0)/2),2) + cos(radians((("shapes"."p")[2])::DOUBLE))*0.0174524064372836e0*pow(sin(radians((("shapes"."p")[1])::DOUBLE-0.0e0)/2),2)) <= 0.00017133751222133648e0))
--- postgresql
SELECT "shapes"."id" AS "id"
FROM "pos"."shapes_1" AS "shapes"
WHERE (((pow(sin(radians((("shapes"."p")[2])::DOUBLE PRECISION-89.0e0)/2),2) + cos(radians((("shapes"."p")[2])::DOUBLE PRECISION))*0.0174524064372836e0*pow(sin(radians((("shapes"."p")[1])::DOUBLE PRECISION-0.0e0)/2),2)) <= 0.00017133751222133648e0))
--- mariadb
SELECT `shapes`.`id` AS `id`
FROM `pos`.`shapes_1` AS `shapes`
WHERE ((CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE) >= 87.499999999e0 AND CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE) <= 90.000000001e0) AND ((pow(sin(radians(CAST(CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE) AS DOUBLE)-89.0e0)/2),2) + cos(radians(CAST(CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE) AS DOUBLE)))*0.0174524064372836e0*pow(sin(radians(CAST(CAST(JSON_VALUE(`shapes`.`p`, CONCAT('$[', 1 - 1, ']')) AS DOUBLE) AS DOUBLE)-0.0e0)/2),2)) <= 0.00017133751222133648e0))

### a match of a table with a column of circles
SELECT p.id, s.id AS shape FROM pos.points AS p, pos.shapes AS s WHERE 1 = CONTAINS(POINT(p.ra, p.dec), s.c)
--- rows
4, 2
5, 2
--- duckdb
SELECT "p"."id" AS "id", "s"."id" AS "shape"
FROM "pos"."points_1" AS "p"
CROSS JOIN "pos"."shapes_1" AS "s"
WHERE ((("p"."dec")::DOUBLE >= (("s"."c")[2])::DOUBLE - ((("s"."c")[3])::DOUBLE + 1e-9) AND ("p"."dec")::DOUBLE <= (("s"."c")[2])::DOUBLE + ((("s"."c")[3])::DOUBLE + 1e-9)) AND abs("p"."dec") <= 90e0 AND abs(("s"."c")[2]) <= 90e0 AND ((2*degrees(atan2(sqrt((pow(sin(radians(("p"."dec")::DOUBLE-(("s"."c")[2])::DOUBLE)/2),2) + cos(radians(("p"."dec")::DOUBLE))*cos(radians((("s"."c")[2])::DOUBLE))*pow(sin(radians(("p"."ra")::DOUBLE-(("s"."c")[1])::DOUBLE)/2),2))), sqrt((pow(cos(radians(("p"."dec")::DOUBLE-(("s"."c")[2])::DOUBLE)/2)*cos(radians(("p"."ra")::DOUBLE-(("s"."c")[1])::DOUBLE)/2),2) + pow(sin(radians(("p"."dec")::DOUBLE+(("s"."c")[2])::DOUBLE)/2)*sin(radians(("p"."ra")::DOUBLE-(("s"."c")[1])::DOUBLE)/2),2)))))) - (("s"."c")[3]) <= 1e-13))
--- postgresql
SELECT "p"."id" AS "id", "s"."id" AS "shape"
FROM "pos"."points_1" AS "p"
CROSS JOIN "pos"."shapes_1" AS "s"
WHERE (((2*degrees(atan2(sqrt((pow(sin(radians(("p"."dec")::DOUBLE PRECISION-(("s"."c")[2])::DOUBLE PRECISION)/2),2) + cos(radians(("p"."dec")::DOUBLE PRECISION))*cos(radians((("s"."c")[2])::DOUBLE PRECISION))*pow(sin(radians(("p"."ra")::DOUBLE PRECISION-(("s"."c")[1])::DOUBLE PRECISION)/2),2))), sqrt((pow(cos(radians(("p"."dec")::DOUBLE PRECISION-(("s"."c")[2])::DOUBLE PRECISION)/2)*cos(radians(("p"."ra")::DOUBLE PRECISION-(("s"."c")[1])::DOUBLE PRECISION)/2),2) + pow(sin(radians(("p"."dec")::DOUBLE PRECISION+(("s"."c")[2])::DOUBLE PRECISION)/2)*sin(radians(("p"."ra")::DOUBLE PRECISION-(("s"."c")[1])::DOUBLE PRECISION)/2),2)))))) - (("s"."c")[3]) <= 1e-13))

### a match of a table with a column of polygons
SELECT p.id, s.id AS shape FROM pos.points AS p JOIN pos.shapes AS s ON 1 = CONTAINS(POINT(p.ra, p.dec), s.g)
--- rows
1, 2
2, 2
3, 2
