### CIRCLE in the result
SELECT CIRCLE(10, 20, 1.5) AS c FROM lab.one
--- rows
[10, 20, 1.5]
--- columns
c  double[3]  xtype=circle

### CIRCLE of a point and a column
SELECT id, CIRCLE(POINT(ra, dec), radius) AS c FROM pos.targets WHERE id IN (1, 6)
--- rows
1, [0.25, 0, 0.3]
6, null

### POLYGON in the result
SELECT POLYGON(9, 9, 11, 9, 10, 11) AS g FROM lab.one
--- rows
[9, 9, 11, 9, 10, 11]
--- columns
g  double[*]  xtype=polygon

### POLYGON of points in the result
SELECT POLYGON(POINT(9, 9), POINT(11, 9), POINT(10, 11)) AS g FROM lab.one
--- rows
[9, 9, 11, 9, 10, 11]

### POLYGON with a NULL vertex is NULL
SELECT POLYGON(0, 0, 1, 0, ra, dec) AS g FROM pos.points WHERE id = 10
--- rows
null

### AREA of a circle
SELECT AREA(CIRCLE(10, 20, 1)) AS a FROM lab.one
--- rows
3.141512905745537
--- columns
a  double  unit=deg**2

### AREA of half the sky and all of it
SELECT AREA(CIRCLE(0, 0, 90)) AS h, AREA(CIRCLE(0, 0, 180)) AS a FROM lab.one
--- rows
20626.480624709635, 41252.96124941928

### AREA of a circle of radius zero
SELECT AREA(CIRCLE(1, 2, 0)) AS a FROM lab.one
--- rows
0

### AREA of an eighth of the sky
SELECT AREA(POLYGON(0, 0, 90, 0, 0, 90)) AS a FROM lab.one
--- rows
5156.62015617741

### AREA does not depend on the winding
SELECT AREA(POLYGON(9, 9, 9, 11, 11, 11, 11, 9)) AS a FROM lab.one
--- rows
3.9393947374163085

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

### AREA with a column as the radius
SELECT id, AREA(CIRCLE(ra, dec, radius * 2)) AS a FROM pos.targets WHERE id >= 5
--- rows
5, 3.141512905745537
6, null

### CENTROID of a circle
SELECT CENTROID(CIRCLE(10, 20, 1)) AS p FROM lab.one
--- rows
[10, 20]
--- columns
p  double[2]  xtype=point

### CENTROID of a point
SELECT CENTROID(POINT(10, 20)) AS p FROM lab.one
--- rows
[10, 20]

### CENTROID of a circle column
SELECT id, CENTROID(c) AS p FROM pos.shapes
--- rows
1, [10, 10]
2, [0, 90]
3, null

### CENTROID's coordinates
SELECT COORD1(CENTROID(CIRCLE(10, 20, 1))) AS x, COORD2(CENTROID(c)) AS y FROM pos.shapes WHERE id = 1
--- rows
10, 10

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

### circles: they cross at a pole
SELECT INTERSECTS(CIRCLE(0, 89.5, 0.6), CIRCLE(180, 89.5, 0.6)) AS a, INTERSECTS(CIRCLE(0, 89.5, 0.4), CIRCLE(180, 89.5, 0.4)) AS b FROM lab.one
--- rows
1, 0

### circles of columns that cross
SELECT a.id, b.id AS other FROM pos.targets AS a, pos.targets AS b WHERE a.id < b.id AND 1 = INTERSECTS(CIRCLE(a.ra, a.dec, a.radius), CIRCLE(b.ra, b.dec, b.radius))
--- rows
1, 4

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

### a shape from a sub-query
SELECT AREA(t.c) AS a, CONTAINS(POINT(10, 20.5), t.c) AS b FROM (SELECT CIRCLE(10, 20, 1) AS c FROM lab.one) AS t
--- rows
3.141512905745537, 1

### a shape from WITH
WITH w AS (SELECT POLYGON(9, -46, 11, -46, 10, -44.97) AS g FROM lab.one) SELECT id FROM pos.points, w WHERE 1 = CONTAINS(POINT(ra, dec), g)
--- rows
7

### CAST of a text to CIRCLE in the result
SELECT CAST('10 20 1.5' AS CIRCLE) AS c FROM lab.one
--- rows
[10, 20, 1.5]

### CAST of a text to POLYGON in the result
SELECT CAST('9 9 11 9 10 11' AS POLYGON) AS g FROM lab.one
--- rows
[9, 9, 11, 9, 10, 11]
