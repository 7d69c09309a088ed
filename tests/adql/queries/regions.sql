### REGION of a circle in the words of STC-S
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), REGION('CIRCLE ICRS 10 -45 0.05'))
--- rows
7

### REGION of a circle in the words of DALI
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), REGION('circle 10 -45 0.2'))
--- rows
7
8

### REGION of a polygon
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), REGION('POLYGON ICRS 9 -46 11 -46 11 -44 10 -44.95 9 -44'))
--- rows
7

### REGION of a polygon across the zero of right ascension
SELECT id FROM pos.plain WHERE 1 = CONTAINS(POINT(ra, dec), REGION('polygon 359.2 -1 0.2 -1 0.2 1 359.2 1'))
--- rows
1
2

### REGION of a box
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), REGION('BOX ICRS 10 -45 0.1 0.1'))
--- rows
7

### REGION of a position
SELECT REGION('POSITION ICRS 10 20') AS p FROM lab.one
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

### REGION with a flavour and a reference position
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), REGION('Circle ICRS GEOCENTER SPHERICAL2 10 -45 0.05'))
--- rows
7

### REGION of a circle in the result
SELECT REGION('circle 1 2 3') AS c FROM lab.one
--- rows
[1, 2, 3]
--- columns
c  double[3]  xtype=circle
--- duckdb
SELECT (CASE WHEN (1.0e0) IS NOT NULL AND (2.0e0) IS NOT NULL AND (3.0e0) IS NOT NULL THEN [(1.0e0)::DOUBLE, (2.0e0)::DOUBLE, (3.0e0)::DOUBLE] END) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (1.0e0) IS NOT NULL AND (2.0e0) IS NOT NULL AND (3.0e0) IS NOT NULL THEN ARRAY[(1.0e0)::DOUBLE PRECISION, (2.0e0)::DOUBLE PRECISION, (3.0e0)::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (1.0e0) IS NOT NULL AND (2.0e0) IS NOT NULL AND (3.0e0) IS NOT NULL THEN JSON_ARRAY(CAST(1.0e0 AS DOUBLE), CAST(2.0e0 AS DOUBLE), CAST(3.0e0 AS DOUBLE)) END) AS `c`
FROM `lab`.`one_1` AS `one`

### REGION of galactic coordinates about a table's position
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), REGION('CIRCLE GALACTIC 309.480515 -71.982535 0.05'))
--- rows
7

### AREA of a REGION
SELECT AREA(REGION('CIRCLE ICRS 10 20 1')) AS a FROM lab.one
--- rows
3.141512905745537
--- duckdb
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL THEN (CASE WHEN (1.0e0) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, (1.0e0)::DOUBLE)))/2),2) END) END) AS "a"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL THEN (CASE WHEN (1.0e0) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, (1.0e0)::DOUBLE PRECISION)))/2),2) END) END) AS "a"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (10.0e0) IS NOT NULL AND (20.0e0) IS NOT NULL THEN (CASE WHEN (1.0e0) IS NOT NULL THEN 41252.96124941928e0*pow(sin(radians(greatest(0e0, least(180e0, CAST(1.0e0 AS DOUBLE))))/2),2) END) END) AS `a`
FROM `lab`.`one_1` AS `one`

### REGION of a word that is no shape
SELECT REGION('blob 1 2 3') AS c FROM lab.one
--- error
line 1, column 15: There is no shape `Blob` here.
SELECT REGION('blob 1 2 3') AS c FROM lab.one
              ^^^^^^^^^^^^
Hint: Use Position, Circle, Polygon, Box, Range, AllSky, Union, Intersection or Not.

### REGION with a number missing
SELECT REGION('CIRCLE ICRS 10 20') AS c FROM lab.one
--- error
line 1, column 15: A circle has longitude, latitude and radius.
SELECT REGION('CIRCLE ICRS 10 20') AS c FROM lab.one
              ^^^^^^^^^^^^^^^^^^^
Hint: Write it as: Circle ICRS 10 20 1, or: Polygon ICRS 1 2 3 4 5 6

### REGION of a column
SELECT REGION(band) AS c FROM obs.bands
--- error
line 1, column 15: REGION takes a text that is written out.
SELECT REGION(band) AS c FROM obs.bands
              ^^^^
Hint: Write it in quotes: REGION('Circle ICRS 10 20 1').

### REGION with a latitude beyond the pole
SELECT REGION('CIRCLE ICRS 10 95 1') AS c FROM lab.one
--- error
line 1, column 15: The latitude 95 is not between -90 and 90 degrees.
SELECT REGION('CIRCLE ICRS 10 95 1') AS c FROM lab.one
              ^^^^^^^^^^^^^^^^^^^^^
Hint: Longitude comes first, then latitude, both in degrees.

### COORDSYS of a point
SELECT COORDSYS(POINT(1, 2)) AS x FROM lab.one
--- rows
"ICRS"
--- warning
COORDSYS is deprecated; frames are in the tables' metadata.
--- duckdb
SELECT 'ICRS' AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 'ICRS' AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (_utf8mb4'ICRS' COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`one_1` AS `one`

### COORDSYS of a point with a frame
SELECT COORDSYS(POINT('GALACTIC', 1, 2)) AS x FROM lab.one
--- rows
"GALACTIC"
--- warning
COORDSYS is deprecated; frames are in the tables' metadata.
The first argument of a geometry, the name of a frame, is deprecated; constants are brought into the frame of what they are compared with.
--- duckdb
SELECT 'GALACTIC' AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 'GALACTIC' AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (_utf8mb4'GALACTIC' COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`one_1` AS `one`

### CAST of a column of text to POINT
SELECT COORD1(CAST(CAST(id AS VARCHAR) || ' 20' AS POINT)) AS x FROM obs.exposures WHERE id < 3
--- rows
1
2
--- duckdb
SELECT (((list_transform([list_transform(list_filter(string_split_regex(trim((CAST("exposures"."id" AS VARCHAR) || ' 20')), '\s+'), lambda sph_w: sph_w <> ''), lambda sph_w: CAST(sph_w AS DOUBLE))], lambda sph_v: CASE WHEN sph_v IS NULL THEN NULL WHEN len(sph_v) = 2 AND abs(sph_v[2]) <= 90 THEN sph_v ELSE error('This text is not a point.') END)[1]))[1]) AS "x"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" < 3)
--- postgresql
SELECT (((
  SELECT CASE WHEN sph_v.v IS NULL THEN NULL WHEN cardinality(sph_v.v) = 2 AND abs(sph_v.v[2]) <= 90 THEN sph_v.v ELSE ('This text is not a point: ' || sph_v.t)::DOUBLE PRECISION[] END
  FROM (
    SELECT regexp_split_to_array(btrim((CAST("exposures"."id" AS TEXT) || ' 20'), E' \t\n\r'), '[[:space:]]+')::DOUBLE PRECISION[] AS v, (CAST("exposures"."id" AS TEXT) || ' 20') AS t
    OFFSET 0) AS sph_v))[1]) AS "x"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" < 3)
--- mariadb error
line 1, column 15: CAST between shapes and text of columns is not offered here.
SELECT COORD1(CAST(CAST(id AS VARCHAR) || ' 20' AS POINT)) AS x FROM obs.exposures WHERE id < 3
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Make the shape of numbers: `POINT(lon, lat)`.

### REGION of a union
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), REGION('UNION ICRS (CIRCLE 10 -45 0.05 CIRCLE 180 0 1)'))
--- rows
7
9

### REGION of an intersection
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), REGION('INTERSECTION ICRS (CIRCLE 0 0 1 CIRCLE 1 0 0.6)'))
--- rows
3

### REGION of what is not in a circle
SELECT COUNT(*) AS c FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), REGION('NOT ICRS (CIRCLE 0 0 1)'))
--- rows
8

### REGION of the whole sky
SELECT COUNT(*) AS c FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), REGION('AllSky ICRS'))
--- rows
11
--- duckdb
SELECT COUNT(*) AS "c"
FROM "pos"."points_1" AS "points"
WHERE ((pow(sin(radians(("points"."dec")::DOUBLE-90.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE))*6.123233995736766e-17*pow(sin(radians(("points"."ra")::DOUBLE-0.0e0)/2),2)) <= 2e0)
--- postgresql
SELECT COUNT(*) AS "c"
FROM "pos"."points_1" AS "points"
WHERE ((pow(sin(radians(("points"."dec")::DOUBLE PRECISION-90.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE PRECISION))*6.123233995736766e-17*pow(sin(radians(("points"."ra")::DOUBLE PRECISION-0.0e0)/2),2)) <= 2e0)
--- mariadb
SELECT COUNT(*) AS `c`
FROM `pos`.`points_1` AS `points`
WHERE ((pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)-90.0e0)/2),2) + cos(radians(CAST(`points`.`dec` AS DOUBLE)))*6.123233995736766e-17*pow(sin(radians(CAST(`points`.`ra` AS DOUBLE)-0.0e0)/2),2)) <= 2e0)

### REGION of a range of coordinates
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), REGION('range 359 1 -1 50'))
--- rows
1
2
3
12
