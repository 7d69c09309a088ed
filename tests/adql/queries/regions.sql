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

### REGION of galactic coordinates about a table's position
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), REGION('CIRCLE GALACTIC 309.480515 -71.982535 0.05'))
--- rows
7

### AREA of a REGION
SELECT AREA(REGION('CIRCLE ICRS 10 20 1')) AS a FROM lab.one
--- rows
3.141512905745537

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

### COORDSYS of a point with a frame
SELECT COORDSYS(POINT('GALACTIC', 1, 2)) AS x FROM lab.one
--- rows
"GALACTIC"
--- warning
COORDSYS is deprecated; frames are in the tables' metadata.
The first argument of a geometry, the name of a frame, is deprecated; constants are brought into the frame of what they are compared with.

### CAST of a column of text to POINT
SELECT COORD1(CAST(CAST(id AS VARCHAR) || ' 20' AS POINT)) AS x FROM obs.exposures WHERE id < 3
--- rows
1
2
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

### REGION of a range of coordinates
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), REGION('range 359 1 -1 50'))
--- rows
1
2
3
12
