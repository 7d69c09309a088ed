### CIRCLE in the result
SELECT CIRCLE(10, 20, 1.5) AS c FROM lab.one
--- rows
[10, 20, 1.5]
--- columns
c  double[3]  xtype=circle
--- duckdb
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL AND (1.5e0) IS NOT NULL THEN [(10.0e0)::DOUBLE, (20.0e0)::DOUBLE, (1.5e0)::DOUBLE] END) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL AND (1.5e0) IS NOT NULL THEN ARRAY[(10.0e0)::DOUBLE PRECISION, (20.0e0)::DOUBLE PRECISION, (1.5e0)::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL AND (1.5e0) IS NOT NULL THEN JSON_ARRAY(CAST(10.0e0 AS DOUBLE), CAST(20.0e0 AS DOUBLE), CAST(1.5e0 AS DOUBLE)) END) AS `c`
FROM `lab`.`one_1` AS `one`

### CIRCLE of a point and a column
SELECT id, CIRCLE(POINT(ra, dec), radius) AS c FROM pos.targets WHERE id IN (1, 6)
--- rows
1, [0.25, 0, 0.3]
6, null
--- duckdb
SELECT "targets"."id" AS "id", (CASE WHEN ("targets"."ra") IS NOT NULL AND ("targets"."dec") IS NOT NULL AND ("targets"."radius") IS NOT NULL THEN [("targets"."ra")::DOUBLE, ("targets"."dec")::DOUBLE, ("targets"."radius")::DOUBLE] END) AS "c"
FROM "pos"."targets_1" AS "targets"
WHERE ("targets"."id" IN (1, 6))
--- postgresql
SELECT "targets"."id" AS "id", (CASE WHEN ("targets"."ra") IS NOT NULL AND ("targets"."dec") IS NOT NULL AND ("targets"."radius") IS NOT NULL THEN ARRAY[("targets"."ra")::DOUBLE PRECISION, ("targets"."dec")::DOUBLE PRECISION, ("targets"."radius")::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "c"
FROM "pos"."targets_1" AS "targets"
WHERE ("targets"."id" IN (1, 6))
--- mariadb
SELECT `targets`.`id` AS `id`, (CASE WHEN (`targets`.`ra`) IS NOT NULL AND (`targets`.`dec`) IS NOT NULL AND (`targets`.`radius`) IS NOT NULL THEN JSON_ARRAY(CAST(`targets`.`ra` AS DOUBLE), CAST(`targets`.`dec` AS DOUBLE), CAST(`targets`.`radius` AS DOUBLE)) END) AS `c`
FROM `pos`.`targets_1` AS `targets`
WHERE (`targets`.`id` IN (1, 6))

### POLYGON in the result
SELECT POLYGON(9, 9, 11, 9, 10, 11) AS g FROM lab.one
--- rows
[9, 9, 11, 9, 10, 11]
--- columns
g  double[*]  xtype=polygon
--- duckdb
SELECT (CASE WHEN (9.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (10.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL THEN [(9.0e0)::DOUBLE, (9.0e0)::DOUBLE, (11.0e0)::DOUBLE, (9.0e0)::DOUBLE, (10.0e0)::DOUBLE, (11.0e0)::DOUBLE] END) AS "g"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (9.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (10.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL THEN ARRAY[(9.0e0)::DOUBLE PRECISION, (9.0e0)::DOUBLE PRECISION, (11.0e0)::DOUBLE PRECISION, (9.0e0)::DOUBLE PRECISION, (10.0e0)::DOUBLE PRECISION, (11.0e0)::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "g"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (9.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (10.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL THEN JSON_ARRAY(CAST(9.0e0 AS DOUBLE), CAST(9.0e0 AS DOUBLE), CAST(11.0e0 AS DOUBLE), CAST(9.0e0 AS DOUBLE), CAST(10.0e0 AS DOUBLE), CAST(11.0e0 AS DOUBLE)) END) AS `g`
FROM `lab`.`one_1` AS `one`

### POLYGON of points in the result
SELECT POLYGON(POINT(9, 9), POINT(11, 9), POINT(10, 11)) AS g FROM lab.one
--- rows
[9, 9, 11, 9, 10, 11]
--- duckdb
SELECT (CASE WHEN (9.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (10.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL THEN [(9.0e0)::DOUBLE, (9.0e0)::DOUBLE, (11.0e0)::DOUBLE, (9.0e0)::DOUBLE, (10.0e0)::DOUBLE, (11.0e0)::DOUBLE] END) AS "g"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (9.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (10.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL THEN ARRAY[(9.0e0)::DOUBLE PRECISION, (9.0e0)::DOUBLE PRECISION, (11.0e0)::DOUBLE PRECISION, (9.0e0)::DOUBLE PRECISION, (10.0e0)::DOUBLE PRECISION, (11.0e0)::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "g"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (9.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (10.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL THEN JSON_ARRAY(CAST(9.0e0 AS DOUBLE), CAST(9.0e0 AS DOUBLE), CAST(11.0e0 AS DOUBLE), CAST(9.0e0 AS DOUBLE), CAST(10.0e0 AS DOUBLE), CAST(11.0e0 AS DOUBLE)) END) AS `g`
FROM `lab`.`one_1` AS `one`

### POLYGON with a NULL vertex is NULL
SELECT POLYGON(0, 0, 1, 0, ra, dec) AS g FROM pos.points WHERE id = 10
--- rows
null
--- duckdb
SELECT (CASE WHEN (0.0e0) IS NOT NULL AND (0.0e0) IS NOT NULL AND (1.0e0) IS NOT NULL AND (0.0e0) IS NOT NULL AND ("points"."ra") IS NOT NULL AND ("points"."dec") IS NOT NULL THEN [(0.0e0)::DOUBLE, (0.0e0)::DOUBLE, (1.0e0)::DOUBLE, (0.0e0)::DOUBLE, ("points"."ra")::DOUBLE, ("points"."dec")::DOUBLE] END) AS "g"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" = 10)
--- postgresql
SELECT (CASE WHEN (0.0e0) IS NOT NULL AND (0.0e0) IS NOT NULL AND (1.0e0) IS NOT NULL AND (0.0e0) IS NOT NULL AND ("points"."ra") IS NOT NULL AND ("points"."dec") IS NOT NULL THEN ARRAY[(0.0e0)::DOUBLE PRECISION, (0.0e0)::DOUBLE PRECISION, (1.0e0)::DOUBLE PRECISION, (0.0e0)::DOUBLE PRECISION, ("points"."ra")::DOUBLE PRECISION, ("points"."dec")::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "g"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" = 10)
--- mariadb
SELECT (CASE WHEN (0.0e0) IS NOT NULL AND (0.0e0) IS NOT NULL AND (1.0e0) IS NOT NULL AND (0.0e0) IS NOT NULL AND (`points`.`ra`) IS NOT NULL AND (`points`.`dec`) IS NOT NULL THEN JSON_ARRAY(CAST(0.0e0 AS DOUBLE), CAST(0.0e0 AS DOUBLE), CAST(1.0e0 AS DOUBLE), CAST(0.0e0 AS DOUBLE), CAST(`points`.`ra` AS DOUBLE), CAST(`points`.`dec` AS DOUBLE)) END) AS `g`
FROM `pos`.`points_1` AS `points`
WHERE (`points`.`id` = 10)

### AREA of a circle
SELECT AREA(CIRCLE(10, 20, 1)) AS a FROM lab.one
--- rows
3.141512905745537
--- columns
a  double  unit=deg**2
--- duckdb
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL THEN (CASE WHEN (1.0e0) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, (1.0e0)::DOUBLE)))/2),2) END) END) AS "a"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL THEN (CASE WHEN (1.0e0) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, (1.0e0)::DOUBLE PRECISION)))/2),2) END) END) AS "a"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL THEN (CASE WHEN (1.0e0) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, CAST(1.0e0 AS DOUBLE))))/2),2) END) END) AS `a`
FROM `lab`.`one_1` AS `one`

### AREA of half the sky and all of it
SELECT AREA(CIRCLE(0, 0, 90)) AS h, AREA(CIRCLE(0, 0, 180)) AS a FROM lab.one
--- rows
20626.480624709635, 41252.96124941928
--- duckdb
SELECT (CASE WHEN (0.0e0) IS NOT NULL AND (0.0e0) IS NOT NULL THEN (CASE WHEN (90.0e0) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, (90.0e0)::DOUBLE)))/2),2) END) END) AS "h", (CASE WHEN (0.0e0) IS NOT NULL AND (0.0e0) IS NOT NULL THEN (CASE WHEN (180.0e0) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, (180.0e0)::DOUBLE)))/2),2) END) END) AS "a"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (0.0e0) IS NOT NULL AND (0.0e0) IS NOT NULL THEN (CASE WHEN (90.0e0) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, (90.0e0)::DOUBLE PRECISION)))/2),2) END) END) AS "h", (CASE WHEN (0.0e0) IS NOT NULL AND (0.0e0) IS NOT NULL THEN (CASE WHEN (180.0e0) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, (180.0e0)::DOUBLE PRECISION)))/2),2) END) END) AS "a"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (0.0e0) IS NOT NULL AND (0.0e0) IS NOT NULL THEN (CASE WHEN (90.0e0) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, CAST(90.0e0 AS DOUBLE))))/2),2) END) END) AS `h`, (CASE WHEN (0.0e0) IS NOT NULL AND (0.0e0) IS NOT NULL THEN (CASE WHEN (180.0e0) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, CAST(180.0e0 AS DOUBLE))))/2),2) END) END) AS `a`
FROM `lab`.`one_1` AS `one`

### AREA of a circle of radius zero
SELECT AREA(CIRCLE(1, 2, 0)) AS a FROM lab.one
--- rows
0
--- duckdb
SELECT (CASE WHEN (1.0e0) IS NOT NULL AND (2.0e0) IS NOT NULL THEN (CASE WHEN (0.0e0) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, (0.0e0)::DOUBLE)))/2),2) END) END) AS "a"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (1.0e0) IS NOT NULL AND (2.0e0) IS NOT NULL THEN (CASE WHEN (0.0e0) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, (0.0e0)::DOUBLE PRECISION)))/2),2) END) END) AS "a"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (1.0e0) IS NOT NULL AND (2.0e0) IS NOT NULL THEN (CASE WHEN (0.0e0) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, CAST(0.0e0 AS DOUBLE))))/2),2) END) END) AS `a`
FROM `lab`.`one_1` AS `one`

### AREA of an eighth of the sky
SELECT AREA(POLYGON(0, 0, 90, 0, 0, 90)) AS a FROM lab.one
--- rows
5156.62015617741
--- duckdb
SELECT (5156.620156177409e0)::DOUBLE AS "a"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (5156.620156177409e0)::DOUBLE PRECISION AS "a"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT CAST(5156.620156177409e0 AS DOUBLE) AS `a`
FROM `lab`.`one_1` AS `one`

### AREA does not depend on the winding
SELECT AREA(POLYGON(9, 9, 9, 11, 11, 11, 11, 9)) AS a FROM lab.one
--- rows
3.9393947374163085
--- duckdb
SELECT (3.9393947374092653e0)::DOUBLE AS "a"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (3.9393947374092653e0)::DOUBLE PRECISION AS "a"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT CAST(3.9393947374092653e0 AS DOUBLE) AS `a`
FROM `lab`.`one_1` AS `one`

### AREA of a polygon about the pole
SELECT AREA(POLYGON(0, 80, 90, 80, 180, 80, 270, 80)) AS a FROM lab.one
--- rows
201.0158650540843

### AREA of columns
SELECT id, AREA(c) AS a, AREA(g) AS b FROM pos.shapes
--- rows
1, 3.141512905745537, 3.9393947374163085
2, 78.48998608178113, 4.000202986502943
3, null, null

### AREA of a point is zero
SELECT AREA(POINT(1, 2)) AS a FROM lab.one
--- rows
0
--- duckdb
SELECT (CASE WHEN (1.0e0) IS NOT NULL AND (2.0e0) IS NOT NULL THEN (0e0)::DOUBLE END) AS "a"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (1.0e0) IS NOT NULL AND (2.0e0) IS NOT NULL THEN (0e0)::DOUBLE PRECISION END) AS "a"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (1.0e0) IS NOT NULL AND (2.0e0) IS NOT NULL THEN CAST(0e0 AS DOUBLE) END) AS `a`
FROM `lab`.`one_1` AS `one`

### AREA with a column as the radius
SELECT id, AREA(CIRCLE(ra, dec, radius * 2)) AS a FROM pos.targets WHERE id >= 5
--- rows
5, 3.141512905745537
6, null
--- duckdb
SELECT "targets"."id" AS "id", (CASE WHEN ("targets"."ra") IS NOT NULL AND ("targets"."dec") IS NOT NULL THEN (CASE WHEN (("targets"."radius" * 2)) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, (("targets"."radius" * 2))::DOUBLE)))/2),2) END) END) AS "a"
FROM "pos"."targets_1" AS "targets"
WHERE ("targets"."id" >= 5)
--- postgresql
SELECT "targets"."id" AS "id", (CASE WHEN ("targets"."ra") IS NOT NULL AND ("targets"."dec") IS NOT NULL THEN (CASE WHEN (("targets"."radius" * 2)) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, (("targets"."radius" * 2))::DOUBLE PRECISION)))/2),2) END) END) AS "a"
FROM "pos"."targets_1" AS "targets"
WHERE ("targets"."id" >= 5)
--- mariadb
SELECT `targets`.`id` AS `id`, (CASE WHEN (`targets`.`ra`) IS NOT NULL AND (`targets`.`dec`) IS NOT NULL THEN (CASE WHEN ((`targets`.`radius` * 2)) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, CAST((`targets`.`radius` * 2) AS DOUBLE))))/2),2) END) END) AS `a`
FROM `pos`.`targets_1` AS `targets`
WHERE (`targets`.`id` >= 5)

### CENTROID of a circle
SELECT CENTROID(CIRCLE(10, 20, 1)) AS p FROM lab.one
--- rows
[10, 20]
--- columns
p  double[2]  xtype=point
--- duckdb
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL THEN [(10.0e0)::DOUBLE, (20.0e0)::DOUBLE] END) AS "p"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL THEN ARRAY[(10.0e0)::DOUBLE PRECISION, (20.0e0)::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "p"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL THEN JSON_ARRAY(CAST(10.0e0 AS DOUBLE), CAST(20.0e0 AS DOUBLE)) END) AS `p`
FROM `lab`.`one_1` AS `one`

### CENTROID of a point
SELECT CENTROID(POINT(10, 20)) AS p FROM lab.one
--- rows
[10, 20]
--- duckdb
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL THEN [(10.0e0)::DOUBLE, (20.0e0)::DOUBLE] END) AS "p"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL THEN ARRAY[(10.0e0)::DOUBLE PRECISION, (20.0e0)::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "p"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL THEN JSON_ARRAY(CAST(10.0e0 AS DOUBLE), CAST(20.0e0 AS DOUBLE)) END) AS `p`
FROM `lab`.`one_1` AS `one`

### CENTROID of a circle column
SELECT id, CENTROID(c) AS p FROM pos.shapes
--- rows
1, [10, 10]
2, [0, 90]
3, null
--- duckdb
SELECT "shapes"."id" AS "id", (CASE WHEN (("shapes"."c")[1]) IS NOT NULL AND (("shapes"."c")[2]) IS NOT NULL THEN [(("shapes"."c")[1])::DOUBLE, (("shapes"."c")[2])::DOUBLE] END) AS "p"
FROM "pos"."shapes_1" AS "shapes"
--- postgresql
SELECT "shapes"."id" AS "id", (CASE WHEN (("shapes"."c")[1]) IS NOT NULL AND (("shapes"."c")[2]) IS NOT NULL THEN ARRAY[(("shapes"."c")[1])::DOUBLE PRECISION, (("shapes"."c")[2])::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "p"
FROM "pos"."shapes_1" AS "shapes"
--- mariadb
SELECT `shapes`.`id` AS `id`, (CASE WHEN (CAST(JSON_VALUE(`shapes`.`c`, CONCAT('$[', 1 - 1, ']')) AS DOUBLE)) IS NOT NULL AND (CAST(JSON_VALUE(`shapes`.`c`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE)) IS NOT NULL THEN JSON_ARRAY(CAST(CAST(JSON_VALUE(`shapes`.`c`, CONCAT('$[', 1 - 1, ']')) AS DOUBLE) AS DOUBLE), CAST(CAST(JSON_VALUE(`shapes`.`c`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE) AS DOUBLE)) END) AS `p`
FROM `pos`.`shapes_1` AS `shapes`

### CENTROID's coordinates
SELECT COORD1(CENTROID(CIRCLE(10, 20, 1))) AS x, COORD2(CENTROID(c)) AS y FROM pos.shapes WHERE id = 1
--- rows
10, 10
--- duckdb
SELECT (((CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL THEN [(10.0e0)::DOUBLE, (20.0e0)::DOUBLE] END))[1]) AS "x", (((CASE WHEN (("shapes"."c")[1]) IS NOT NULL AND (("shapes"."c")[2]) IS NOT NULL THEN [(("shapes"."c")[1])::DOUBLE, (("shapes"."c")[2])::DOUBLE] END))[2]) AS "y"
FROM "pos"."shapes_1" AS "shapes"
WHERE ("shapes"."id" = 1)
--- postgresql
SELECT (((CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL THEN ARRAY[(10.0e0)::DOUBLE PRECISION, (20.0e0)::DOUBLE PRECISION]::DOUBLE PRECISION[] END))[1]) AS "x", (((CASE WHEN (("shapes"."c")[1]) IS NOT NULL AND (("shapes"."c")[2]) IS NOT NULL THEN ARRAY[(("shapes"."c")[1])::DOUBLE PRECISION, (("shapes"."c")[2])::DOUBLE PRECISION]::DOUBLE PRECISION[] END))[2]) AS "y"
FROM "pos"."shapes_1" AS "shapes"
WHERE ("shapes"."id" = 1)
--- mariadb
SELECT (CAST(JSON_VALUE((CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL THEN JSON_ARRAY(CAST(10.0e0 AS DOUBLE), CAST(20.0e0 AS DOUBLE)) END), CONCAT('$[', 1 - 1, ']')) AS DOUBLE)) AS `x`, (CAST(JSON_VALUE((CASE WHEN (CAST(JSON_VALUE(`shapes`.`c`, CONCAT('$[', 1 - 1, ']')) AS DOUBLE)) IS NOT NULL AND (CAST(JSON_VALUE(`shapes`.`c`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE)) IS NOT NULL THEN JSON_ARRAY(CAST(CAST(JSON_VALUE(`shapes`.`c`, CONCAT('$[', 1 - 1, ']')) AS DOUBLE) AS DOUBLE), CAST(CAST(JSON_VALUE(`shapes`.`c`, CONCAT('$[', 2 - 1, ']')) AS DOUBLE) AS DOUBLE)) END), CONCAT('$[', 2 - 1, ']')) AS DOUBLE)) AS `y`
FROM `pos`.`shapes_1` AS `shapes`
WHERE (`shapes`.`id` = 1)

### CENTROID of a polygon is in it
SELECT id, CONTAINS(CENTROID(g), g) AS x FROM pos.shapes
--- rows
1, 1
2, 1
3, null

### circles: one in the other
SELECT CONTAINS(CIRCLE(0, 0, 1), CIRCLE(0, 0, 2)) AS a, CONTAINS(CIRCLE(0, 0, 2), CIRCLE(0, 0, 1)) AS b, CONTAINS(CIRCLE(1.5, 0, 1), CIRCLE(0, 0, 2)) AS c FROM lab.one
--- rows
1, 0, 0

### circles: they cross or not
SELECT INTERSECTS(CIRCLE(0, 0, 1), CIRCLE(1.9, 0, 1)) AS a, INTERSECTS(CIRCLE(0, 0, 1), CIRCLE(2.1, 0, 1)) AS b FROM lab.one
--- rows
1, 0
--- duckdb
SELECT (CASE WHEN ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-0.0e0)/2),2) + 1.0e0*1.0e0*pow(sin(radians(1.9e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-0.0e0)/2)*cos(radians(1.9e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+0.0e0)/2)*sin(radians(1.9e0-0.0e0)/2),2)))))) - ((1.0e0)::DOUBLE + (1.0e0)::DOUBLE) <= 1e-13) THEN 1 WHEN (NOT ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-0.0e0)/2),2) + 1.0e0*1.0e0*pow(sin(radians(1.9e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-0.0e0)/2)*cos(radians(1.9e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+0.0e0)/2)*sin(radians(1.9e0-0.0e0)/2),2)))))) - ((1.0e0)::DOUBLE + (1.0e0)::DOUBLE) <= 1e-13)) THEN 0 END) AS "a", (CASE WHEN ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-0.0e0)/2),2) + 1.0e0*1.0e0*pow(sin(radians(2.1e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-0.0e0)/2)*cos(radians(2.1e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+0.0e0)/2)*sin(radians(2.1e0-0.0e0)/2),2)))))) - ((1.0e0)::DOUBLE + (1.0e0)::DOUBLE) <= 1e-13) THEN 1 WHEN (NOT ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-0.0e0)/2),2) + 1.0e0*1.0e0*pow(sin(radians(2.1e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-0.0e0)/2)*cos(radians(2.1e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+0.0e0)/2)*sin(radians(2.1e0-0.0e0)/2),2)))))) - ((1.0e0)::DOUBLE + (1.0e0)::DOUBLE) <= 1e-13)) THEN 0 END) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CASE WHEN ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-0.0e0)/2),2) + 1.0e0*1.0e0*pow(sin(radians(1.9e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-0.0e0)/2)*cos(radians(1.9e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+0.0e0)/2)*sin(radians(1.9e0-0.0e0)/2),2)))))) - ((1.0e0)::DOUBLE PRECISION + (1.0e0)::DOUBLE PRECISION) <= 1e-13) THEN 1 WHEN (NOT ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-0.0e0)/2),2) + 1.0e0*1.0e0*pow(sin(radians(1.9e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-0.0e0)/2)*cos(radians(1.9e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+0.0e0)/2)*sin(radians(1.9e0-0.0e0)/2),2)))))) - ((1.0e0)::DOUBLE PRECISION + (1.0e0)::DOUBLE PRECISION) <= 1e-13)) THEN 0 END) AS INTEGER) AS "a", CAST((CASE WHEN ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-0.0e0)/2),2) + 1.0e0*1.0e0*pow(sin(radians(2.1e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-0.0e0)/2)*cos(radians(2.1e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+0.0e0)/2)*sin(radians(2.1e0-0.0e0)/2),2)))))) - ((1.0e0)::DOUBLE PRECISION + (1.0e0)::DOUBLE PRECISION) <= 1e-13) THEN 1 WHEN (NOT ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-0.0e0)/2),2) + 1.0e0*1.0e0*pow(sin(radians(2.1e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-0.0e0)/2)*cos(radians(2.1e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+0.0e0)/2)*sin(radians(2.1e0-0.0e0)/2),2)))))) - ((1.0e0)::DOUBLE PRECISION + (1.0e0)::DOUBLE PRECISION) <= 1e-13)) THEN 0 END) AS INTEGER) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-0.0e0)/2),2) + 1.0e0*1.0e0*pow(sin(radians(1.9e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-0.0e0)/2)*cos(radians(1.9e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+0.0e0)/2)*sin(radians(1.9e0-0.0e0)/2),2)))))) - (CAST(1.0e0 AS DOUBLE) + CAST(1.0e0 AS DOUBLE)) <= 1e-13) THEN 1 WHEN (NOT ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-0.0e0)/2),2) + 1.0e0*1.0e0*pow(sin(radians(1.9e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-0.0e0)/2)*cos(radians(1.9e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+0.0e0)/2)*sin(radians(1.9e0-0.0e0)/2),2)))))) - (CAST(1.0e0 AS DOUBLE) + CAST(1.0e0 AS DOUBLE)) <= 1e-13)) THEN 0 END) AS `a`, (CASE WHEN ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-0.0e0)/2),2) + 1.0e0*1.0e0*pow(sin(radians(2.1e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-0.0e0)/2)*cos(radians(2.1e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+0.0e0)/2)*sin(radians(2.1e0-0.0e0)/2),2)))))) - (CAST(1.0e0 AS DOUBLE) + CAST(1.0e0 AS DOUBLE)) <= 1e-13) THEN 1 WHEN (NOT ((2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-0.0e0)/2),2) + 1.0e0*1.0e0*pow(sin(radians(2.1e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-0.0e0)/2)*cos(radians(2.1e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+0.0e0)/2)*sin(radians(2.1e0-0.0e0)/2),2)))))) - (CAST(1.0e0 AS DOUBLE) + CAST(1.0e0 AS DOUBLE)) <= 1e-13)) THEN 0 END) AS `b`
FROM `lab`.`one_1` AS `one`

### circles: they cross at a pole
SELECT INTERSECTS(CIRCLE(0, 89.5, 0.6), CIRCLE(180, 89.5, 0.6)) AS a, INTERSECTS(CIRCLE(0, 89.5, 0.4), CIRCLE(180, 89.5, 0.4)) AS b FROM lab.one
--- rows
1, 0

### circles of columns that cross
SELECT a.id, b.id AS other FROM pos.targets AS a, pos.targets AS b WHERE a.id < b.id AND 1 = INTERSECTS(CIRCLE(a.ra, a.dec, a.radius), CIRCLE(b.ra, b.dec, b.radius))
--- rows
1, 4
--- duckdb
SELECT "a"."id" AS "id", "b"."id" AS "other"
FROM "pos"."targets_1" AS "a"
CROSS JOIN "pos"."targets_1" AS "b"
WHERE (("a"."id" < "b"."id") AND ((("a"."dec")::DOUBLE >= ("b"."dec")::DOUBLE - ((("a"."radius" + "b"."radius"))::DOUBLE + 1e-9) AND ("a"."dec")::DOUBLE <= ("b"."dec")::DOUBLE + ((("a"."radius" + "b"."radius"))::DOUBLE + 1e-9)) AND abs("a"."dec") <= 90e0 AND abs("b"."dec") <= 90e0 AND ((2*degrees(atan2(sqrt((pow(sin(radians(("a"."dec")::DOUBLE-("b"."dec")::DOUBLE)/2),2) + cos(radians(("a"."dec")::DOUBLE))*cos(radians(("b"."dec")::DOUBLE))*pow(sin(radians(("a"."ra")::DOUBLE-("b"."ra")::DOUBLE)/2),2))), sqrt((pow(cos(radians(("a"."dec")::DOUBLE-("b"."dec")::DOUBLE)/2)*cos(radians(("a"."ra")::DOUBLE-("b"."ra")::DOUBLE)/2),2) + pow(sin(radians(("a"."dec")::DOUBLE+("b"."dec")::DOUBLE)/2)*sin(radians(("a"."ra")::DOUBLE-("b"."ra")::DOUBLE)/2),2)))))) - (("a"."radius" + "b"."radius")) <= 1e-13)))
--- postgresql
SELECT "a"."id" AS "id", "b"."id" AS "other"
FROM "pos"."targets_1" AS "a"
CROSS JOIN "pos"."targets_1" AS "b"
WHERE (("a"."id" < "b"."id") AND (((2*degrees(atan2(sqrt((pow(sin(radians(("a"."dec")::DOUBLE PRECISION-("b"."dec")::DOUBLE PRECISION)/2),2) + cos(radians(("a"."dec")::DOUBLE PRECISION))*cos(radians(("b"."dec")::DOUBLE PRECISION))*pow(sin(radians(("a"."ra")::DOUBLE PRECISION-("b"."ra")::DOUBLE PRECISION)/2),2))), sqrt((pow(cos(radians(("a"."dec")::DOUBLE PRECISION-("b"."dec")::DOUBLE PRECISION)/2)*cos(radians(("a"."ra")::DOUBLE PRECISION-("b"."ra")::DOUBLE PRECISION)/2),2) + pow(sin(radians(("a"."dec")::DOUBLE PRECISION+("b"."dec")::DOUBLE PRECISION)/2)*sin(radians(("a"."ra")::DOUBLE PRECISION-("b"."ra")::DOUBLE PRECISION)/2),2)))))) - (("a"."radius" + "b"."radius")) <= 1e-13)))
--- mariadb
SELECT `a`.`id` AS `id`, `b`.`id` AS `other`
FROM `pos`.`targets_1` AS `a`
CROSS JOIN `pos`.`targets_1` AS `b`
WHERE ((`a`.`id` < `b`.`id`) AND (`a`.`dec` BETWEEN `b`.`dec` - ((`a`.`radius` + `b`.`radius`) + 1e-9) AND `b`.`dec` + ((`a`.`radius` + `b`.`radius`) + 1e-9) AND `b`.`dec` BETWEEN `a`.`dec` - ((`a`.`radius` + `b`.`radius`) + 1e-9) AND `a`.`dec` + ((`a`.`radius` + `b`.`radius`) + 1e-9) AND ((2*degrees(atan2(sqrt((pow(sin(radians(CAST(`a`.`dec` AS DOUBLE)-CAST(`b`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`a`.`dec` AS DOUBLE)))*cos(radians(CAST(`b`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`a`.`ra` AS DOUBLE)-CAST(`b`.`ra` AS DOUBLE))/2),2))), sqrt((pow(cos(radians(CAST(`a`.`dec` AS DOUBLE)-CAST(`b`.`dec` AS DOUBLE))/2)*cos(radians(CAST(`a`.`ra` AS DOUBLE)-CAST(`b`.`ra` AS DOUBLE))/2),2) + pow(sin(radians(CAST(`a`.`dec` AS DOUBLE)+CAST(`b`.`dec` AS DOUBLE))/2)*sin(radians(CAST(`a`.`ra` AS DOUBLE)-CAST(`b`.`ra` AS DOUBLE))/2),2)))))) - ((`a`.`radius` + `b`.`radius`)) <= 1e-13)))

### a circle in a polygon and not
SELECT CONTAINS(CIRCLE(10, 10, 0.9), POLYGON(9, 9, 11, 9, 11, 11, 9, 11)) AS a, CONTAINS(CIRCLE(10, 10, 1.1), POLYGON(9, 9, 11, 9, 11, 11, 9, 11)) AS b FROM lab.one
--- rows
1, 0

### a circle about a polygon crosses it
SELECT INTERSECTS(CIRCLE(10, 10, 5), POLYGON(9, 9, 11, 9, 10, 11)) AS a, INTERSECTS(CIRCLE(20, 10, 5), POLYGON(9, 9, 11, 9, 10, 11)) AS b FROM lab.one
--- rows
1, 0

### CONTAINS of NULL is NULL
SELECT CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 1)) AS a, INTERSECTS(CIRCLE(ra, dec, 1), CIRCLE(0, 0, 1)) AS b FROM pos.points WHERE id = 10
--- rows
null, null

### a point in itself
SELECT CONTAINS(POINT(10, 20), POINT(10, 20)) AS a, INTERSECTS(POINT(10, 20), POINT(10, 21)) AS b FROM lab.one
--- rows
1, 0
--- duckdb
SELECT (CASE WHEN ((pow(sin(radians(20.0e0-20.0e0)/2),2) + 0.9396926207859084e0*0.9396926207859084e0*pow(sin(radians(10.0e0-10.0e0)/2),2)) <= 7.6154354946677455e-31) THEN 1 WHEN (NOT ((pow(sin(radians(20.0e0-20.0e0)/2),2) + 0.9396926207859084e0*0.9396926207859084e0*pow(sin(radians(10.0e0-10.0e0)/2),2)) <= 7.6154354946677455e-31)) THEN 0 END) AS "a", (CASE WHEN ((pow(sin(radians(21.0e0-20.0e0)/2),2) + 0.9335804264972017e0*0.9396926207859084e0*pow(sin(radians(10.0e0-10.0e0)/2),2)) <= 7.6154354946677455e-31) THEN 1 WHEN (NOT ((pow(sin(radians(21.0e0-20.0e0)/2),2) + 0.9335804264972017e0*0.9396926207859084e0*pow(sin(radians(10.0e0-10.0e0)/2),2)) <= 7.6154354946677455e-31)) THEN 0 END) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CASE WHEN ((pow(sin(radians(20.0e0-20.0e0)/2),2) + 0.9396926207859084e0*0.9396926207859084e0*pow(sin(radians(10.0e0-10.0e0)/2),2)) <= 7.6154354946677455e-31) THEN 1 WHEN (NOT ((pow(sin(radians(20.0e0-20.0e0)/2),2) + 0.9396926207859084e0*0.9396926207859084e0*pow(sin(radians(10.0e0-10.0e0)/2),2)) <= 7.6154354946677455e-31)) THEN 0 END) AS INTEGER) AS "a", CAST((CASE WHEN ((pow(sin(radians(21.0e0-20.0e0)/2),2) + 0.9335804264972017e0*0.9396926207859084e0*pow(sin(radians(10.0e0-10.0e0)/2),2)) <= 7.6154354946677455e-31) THEN 1 WHEN (NOT ((pow(sin(radians(21.0e0-20.0e0)/2),2) + 0.9335804264972017e0*0.9396926207859084e0*pow(sin(radians(10.0e0-10.0e0)/2),2)) <= 7.6154354946677455e-31)) THEN 0 END) AS INTEGER) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN ((pow(sin(radians(20.0e0-20.0e0)/2),2) + 0.9396926207859084e0*0.9396926207859084e0*pow(sin(radians(10.0e0-10.0e0)/2),2)) <= 7.6154354946677455e-31) THEN 1 WHEN (NOT ((pow(sin(radians(20.0e0-20.0e0)/2),2) + 0.9396926207859084e0*0.9396926207859084e0*pow(sin(radians(10.0e0-10.0e0)/2),2)) <= 7.6154354946677455e-31)) THEN 0 END) AS `a`, (CASE WHEN ((pow(sin(radians(21.0e0-20.0e0)/2),2) + 0.9335804264972017e0*0.9396926207859084e0*pow(sin(radians(10.0e0-10.0e0)/2),2)) <= 7.6154354946677455e-31) THEN 1 WHEN (NOT ((pow(sin(radians(21.0e0-20.0e0)/2),2) + 0.9335804264972017e0*0.9396926207859084e0*pow(sin(radians(10.0e0-10.0e0)/2),2)) <= 7.6154354946677455e-31)) THEN 0 END) AS `b`
FROM `lab`.`one_1` AS `one`

### a shape in CASE
SELECT id, CASE WHEN 1 = CONTAINS(POINT(0, 0), g) THEN 'here' ELSE 'there' END AS x FROM pos.shapes WHERE id < 3
--- rows
1, "there"
2, "here"

### a shape by COALESCE
SELECT COORD1(COALESCE(p, POINT(7, 8))) AS x FROM pos.shapes WHERE id > 1
--- rows
0
7
--- duckdb
SELECT ((coalesce("shapes"."p", (CASE WHEN (7.0e0) IS NOT NULL AND (8.0e0) IS NOT NULL THEN [(7.0e0)::DOUBLE, (8.0e0)::DOUBLE] END)))[1]) AS "x"
FROM "pos"."shapes_1" AS "shapes"
WHERE ("shapes"."id" > 1)
--- postgresql
SELECT ((coalesce("shapes"."p", (CASE WHEN (7.0e0) IS NOT NULL AND (8.0e0) IS NOT NULL THEN ARRAY[(7.0e0)::DOUBLE PRECISION, (8.0e0)::DOUBLE PRECISION]::DOUBLE PRECISION[] END)))[1]) AS "x"
FROM "pos"."shapes_1" AS "shapes"
WHERE ("shapes"."id" > 1)
--- mariadb
SELECT (CAST(JSON_VALUE(COALESCE(`shapes`.`p`, (CASE WHEN (7.0e0) IS NOT NULL AND (8.0e0) IS NOT NULL THEN JSON_ARRAY(CAST(7.0e0 AS DOUBLE), CAST(8.0e0 AS DOUBLE)) END)), CONCAT('$[', 1 - 1, ']')) AS DOUBLE)) AS `x`
FROM `pos`.`shapes_1` AS `shapes`
WHERE (`shapes`.`id` > 1)

### a shape from a sub-query
SELECT AREA(t.c) AS a, CONTAINS(POINT(10, 20.5), t.c) AS b FROM (SELECT CIRCLE(10, 20, 1) AS c FROM lab.one) AS t
--- rows
3.141512905745537, 1
--- duckdb
SELECT (CASE WHEN (("t"."c")[1]) IS NOT NULL AND (("t"."c")[2]) IS NOT NULL THEN (CASE WHEN (("t"."c")[3]) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, (("t"."c")[3])::DOUBLE)))/2),2) END) END) AS "a", (CASE WHEN (((2*degrees(atan2(sqrt((pow(sin(radians((("t"."c")[2])::DOUBLE-20.5e0)/2),2) + cos(radians((("t"."c")[2])::DOUBLE))*0.9366721892483976e0*pow(sin(radians((("t"."c")[1])::DOUBLE-10.0e0)/2),2))), sqrt((pow(cos(radians((("t"."c")[2])::DOUBLE-20.5e0)/2)*cos(radians((("t"."c")[1])::DOUBLE-10.0e0)/2),2) + pow(sin(radians((("t"."c")[2])::DOUBLE+20.5e0)/2)*sin(radians((("t"."c")[1])::DOUBLE-10.0e0)/2),2)))))) - (("t"."c")[3]) <= 1e-13)) THEN 1 WHEN (NOT (((2*degrees(atan2(sqrt((pow(sin(radians((("t"."c")[2])::DOUBLE-20.5e0)/2),2) + cos(radians((("t"."c")[2])::DOUBLE))*0.9366721892483976e0*pow(sin(radians((("t"."c")[1])::DOUBLE-10.0e0)/2),2))), sqrt((pow(cos(radians((("t"."c")[2])::DOUBLE-20.5e0)/2)*cos(radians((("t"."c")[1])::DOUBLE-10.0e0)/2),2) + pow(sin(radians((("t"."c")[2])::DOUBLE+20.5e0)/2)*sin(radians((("t"."c")[1])::DOUBLE-10.0e0)/2),2)))))) - (("t"."c")[3]) <= 1e-13))) THEN 0 END) AS "b"
FROM (
  SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL AND (1.0e0) IS NOT NULL THEN [(10.0e0)::DOUBLE, (20.0e0)::DOUBLE, (1.0e0)::DOUBLE] END) AS "c"
  FROM "lab"."one_1" AS "one") AS "t"

### a shape from WITH
WITH w AS (SELECT POLYGON(9, -46, 11, -46, 10, -44.97) AS g FROM lab.one) SELECT id FROM pos.points, w WHERE 1 = CONTAINS(POINT(ra, dec), g)
--- rows
7

### CAST of a text to CIRCLE in the result
SELECT CAST('10 20 1.5' AS CIRCLE) AS c FROM lab.one
--- rows
[10, 20, 1.5]
--- duckdb
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL AND (1.5e0) IS NOT NULL THEN [(10.0e0)::DOUBLE, (20.0e0)::DOUBLE, (1.5e0)::DOUBLE] END) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL AND (1.5e0) IS NOT NULL THEN ARRAY[(10.0e0)::DOUBLE PRECISION, (20.0e0)::DOUBLE PRECISION, (1.5e0)::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL AND (1.5e0) IS NOT NULL THEN JSON_ARRAY(CAST(10.0e0 AS DOUBLE), CAST(20.0e0 AS DOUBLE), CAST(1.5e0 AS DOUBLE)) END) AS `c`
FROM `lab`.`one_1` AS `one`

### CAST of a text to POLYGON in the result
SELECT CAST('9 9 11 9 10 11' AS POLYGON) AS g FROM lab.one
--- rows
[9, 9, 11, 9, 10, 11]
--- duckdb
SELECT (CASE WHEN (9.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (10.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL THEN [(9.0e0)::DOUBLE, (9.0e0)::DOUBLE, (11.0e0)::DOUBLE, (9.0e0)::DOUBLE, (10.0e0)::DOUBLE, (11.0e0)::DOUBLE] END) AS "g"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (9.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (10.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL THEN ARRAY[(9.0e0)::DOUBLE PRECISION, (9.0e0)::DOUBLE PRECISION, (11.0e0)::DOUBLE PRECISION, (9.0e0)::DOUBLE PRECISION, (10.0e0)::DOUBLE PRECISION, (11.0e0)::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "g"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (9.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL AND (9.0e0) IS NOT NULL AND (10.0e0) IS NOT NULL AND (11.0e0) IS NOT NULL THEN JSON_ARRAY(CAST(9.0e0 AS DOUBLE), CAST(9.0e0 AS DOUBLE), CAST(11.0e0 AS DOUBLE), CAST(9.0e0 AS DOUBLE), CAST(10.0e0 AS DOUBLE), CAST(11.0e0 AS DOUBLE)) END) AS `g`
FROM `lab`.`one_1` AS `one`

### circle of a sub-query beside a polygon
SELECT one FROM lab.one WHERE 1 = INTERSECTS((SELECT TOP 1 CIRCLE(10, 20, 1) AS c FROM lab.one), POLYGON(9, 19, 11, 19, 10, 21))
--- rows
1
--- duckdb error
line 1, column 46: A circle of a sub-query cannot stand beside a polygon here.
SELECT one FROM lab.one WHERE 1 = INTERSECTS((SELECT TOP 1 CIRCLE(10, 20, 1) AS c FROM lab.one), POL...
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Put the sub-query into FROM, and join with it.
