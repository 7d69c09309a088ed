### POINT in the result
SELECT id, POINT(ra, dec) AS p FROM pos.points WHERE id IN (7, 9)
--- rows
7, [10, -45]
9, [180, 0]
--- columns
id  int
p  double[2]  xtype=point

### POINT of NULL is NULL
SELECT POINT(ra, dec) AS p FROM pos.points WHERE id = 10
--- rows
null

### POINT of constants
SELECT POINT(12.5, -3) AS p FROM lab.one
--- rows
[12.5, -3]

### POINT with a frame
SELECT POINT('ICRS', 1, 2) AS p FROM lab.one
--- rows
[1, 2]
--- warning
The first argument of a geometry, the name of a frame, is deprecated; constants are brought into the frame of what they are compared with.

### POINT with an empty frame
SELECT POINT('', 1, 2) AS p FROM lab.one
--- rows
[1, 2]
--- warning
The first argument of a geometry, the name of a frame, is deprecated; constants are brought into the frame of what they are compared with.

### COORD1 and COORD2 of a POINT
SELECT COORD1(POINT(12.5, -3)) AS lon, COORD2(POINT(12.5, -3)) AS lat FROM lab.one
--- rows
12.5, -3
--- columns
lon  double  unit=deg
lat  double  unit=deg

### COORD1 and COORD2 of columns
SELECT COORD1(POINT(ra, dec)) AS lon, COORD2(POINT(ra, dec)) AS lat FROM pos.points WHERE id = 8
--- rows
10, -44.9

### COORD1 in WHERE
SELECT id FROM pos.points WHERE COORD1(POINT(ra, dec)) = 180
--- rows
5
9

### COORD2 of a geometry column
SELECT id, COORD1(p) AS lon, COORD2(p) AS lat FROM pos.shapes
--- rows
1, 10, 10
2, 0, 90
3, null, null

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

### DISTANCE of two POINTs
SELECT DISTANCE(POINT(45, 45), POINT(0, 45)) AS d FROM lab.one
--- rows
31.39971480991904
--- columns
d  double  unit=deg

### DISTANCE does not depend on the order
SELECT DISTANCE(45, 45, 0, 45) - DISTANCE(0, 45, 45, 45) AS d FROM lab.one
--- rows
0

### DISTANCE across the zero of right ascension
SELECT DISTANCE(359.9, 0, 0.1, 0) AS d FROM lab.one
--- rows
0.2

### DISTANCE of a pole to itself at another right ascension
SELECT DISTANCE(0, 90, 123, 90) AS d FROM lab.one
--- rows
0

### DISTANCE of poles
SELECT DISTANCE(10, -90, 200, 90) AS d FROM lab.one
--- rows
180

### DISTANCE of antipodes
SELECT DISTANCE(10, 20, 190, -20) AS d FROM lab.one
--- rows
180

### DISTANCE of a billionth of a degree
SELECT DISTANCE(0, 0, 0, 0.000000001) AS d FROM lab.one
--- rows
1e-9

### DISTANCE to a geometry column
SELECT id, DISTANCE(p, POINT(10, 11)) AS d FROM pos.shapes
--- rows
1, 1
2, 79
3, null

### DISTANCE in arithmetic
SELECT DISTANCE(0, 0, 0, 1) * 3600 AS arcsec FROM lab.one
--- rows
3600

### DISTANCE into another unit
SELECT IN_UNIT(DISTANCE(0, 0, 0, 1), 'arcsec') AS d FROM lab.one
--- rows
3600
--- columns
d  double  unit=arcsec

### DISTANCE in ORDER BY
SELECT TOP 3 id FROM pos.points WHERE ra IS NOT NULL ORDER BY DISTANCE(ra, dec, 1, 0)
--- rows
3
1
2

### DISTANCE of a geometry of its own table in GROUP BY
SELECT ROUND(10 * DISTANCE(ra, dec, 0, 0)) AS d, COUNT(*) AS c FROM pos.points WHERE dec = 0 GROUP BY ROUND(10 * DISTANCE(ra, dec, 0, 0))
--- rows
0, 1
5, 2
1800, 1

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

### a polygon column in the result
SELECT g FROM pos.shapes WHERE id = 2
--- rows
[359, -1, 1, -1, 1, 1, 359, 1]
--- columns
g  double[*]  xtype=polygon

### an array column in the result
SELECT id, vec FROM pos.shapes
--- rows
1, [1.5, 2.5, 3.5]
2, [0, -1, 1]
3, null
--- columns
id  int
vec  double[3]

### a geometry column IS NULL
SELECT id FROM pos.shapes WHERE p IS NULL AND c IS NULL AND g IS NULL
--- rows
3

### a point column in a cone
SELECT id FROM pos.shapes WHERE 1 = CONTAINS(p, CIRCLE(10, 10.5, 1))
--- rows
1

### a point column in a polygon
SELECT id FROM pos.shapes WHERE 1 = CONTAINS(p, POLYGON(9, 9, 11, 9, 11, 11, 9, 11))
--- rows
1

### a point in a circle column
SELECT id FROM pos.shapes WHERE 1 = CONTAINS(POINT(100, 86), c)
--- rows
2

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

### a match of a table with a column of circles
SELECT p.id, s.id AS shape FROM pos.points AS p, pos.shapes AS s WHERE 1 = CONTAINS(POINT(p.ra, p.dec), s.c)
--- rows
4, 2
5, 2

### a match of a table with a column of polygons
SELECT p.id, s.id AS shape FROM pos.points AS p JOIN pos.shapes AS s ON 1 = CONTAINS(POINT(p.ra, p.dec), s.g)
--- rows
1, 2
2, 2
3, 2
