### polygon of numbers
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), POLYGON(9, -46, 11, -46, 11, -44, 9, -44))
--- rows
7
8

### polygon on a table without cells
SELECT id FROM pos.plain WHERE 1 = CONTAINS(POINT(ra, dec), POLYGON(9, -46, 11, -46, 11, -44, 9, -44))
--- rows
7
8

### polygon of points
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), POLYGON(POINT(9, -46), POINT(11, -46), POINT(10, -44.97)))
--- rows
7

### polygon wound the other way
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), POLYGON(9, -44, 11, -44, 11, -46, 9, -46))
--- rows
7
8

### polygon across the zero of right ascension
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), POLYGON(359, -1, 1, -1, 1, 1, 359, 1))
--- rows
1
2
3

### polygon across zero with negative longitudes
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), POLYGON(-0.7, -1, 0.2, -1, 0.2, 1, -0.7, 1))
--- rows
1
2

### polygon about the north pole
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), POLYGON(0, 80, 90, 80, 180, 80, 270, 80))
--- rows
4
5

### polygon about the south pole
SELECT id FROM pos.plain WHERE 1 = CONTAINS(POINT(ra, dec), POLYGON(0, -80, 120, -80, 240, -80))
--- rows
6

### polygon about the pole on the other turn
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), POLYGON(240, -80, 120, -80, 0, -80))
--- rows
6

### concave polygon: in its notch is out
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), POLYGON(9, -46, 11, -46, 11, -44, 10, -44.95, 9, -44))
--- rows
7

### concave polygon without cells
SELECT id FROM pos.plain WHERE 1 = CONTAINS(POINT(ra, dec), POLYGON(9, -46, 11, -46, 11, -44, 10, -44.95, 9, -44))
--- rows
7

### polygon as large as an eighth of the sky
SELECT id FROM pos.points WHERE id <> 4 AND 1 = CONTAINS(POINT(ra, dec), POLYGON(350, -10, 90, -10, 0, 90))
--- rows
1
2
3
11
12

### sides of a polygon are great circles
SELECT id, CONTAINS(POINT(0, lat), POLYGON(300, 45, 60, 45, 60, 40, 300, 40)) AS x FROM (SELECT 1 AS id, 50 AS lat FROM lab.one UNION ALL SELECT 2 AS id, 62 AS lat FROM lab.one UNION ALL SELECT 3 AS id, 65 AS lat FROM lab.one) AS t
--- rows
1, 0
2, 1
3, 0

### polygon asked not to hold leaves out NULL
SELECT COUNT(*) AS c FROM pos.points WHERE 0 = CONTAINS(POINT(ra, dec), POLYGON(9, -46, 11, -46, 11, -44, 9, -44))
--- rows
9

### polygon of many vertices
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), POLYGON(9, -46, 9.5, -46.2, 10, -46.3, 10.5, -46.2, 11, -46, 11.2, -45, 11, -44.95, 10, -44.95, 9, -44.95, 8.8, -45))
--- rows
7

### polygon with INTERSECTS
SELECT id FROM pos.points WHERE 1 = INTERSECTS(POLYGON(9, -46, 11, -46, 11, -44, 9, -44), POINT(ra, dec))
--- rows
7
8

### circles that cross a polygon
SELECT id FROM pos.points WHERE 1 = INTERSECTS(CIRCLE(ra, dec, 0.6), POLYGON(1, -1, 2, -1, 2, 1, 1, 1)) AND id < 4
--- rows
3

### circles that lie in a polygon
SELECT id FROM pos.points WHERE 1 = CONTAINS(CIRCLE(ra, dec, 0.95), POLYGON(9, -46, 11, -46, 11, -44, 9, -44))
--- rows

### smaller circles that lie in a polygon
SELECT id FROM pos.points WHERE 1 = CONTAINS(CIRCLE(ra, dec, 0.6), POLYGON(9, -46, 11, -46, 11, -44, 9, -44))
--- rows
7
8

### a polygon in a circle
SELECT CONTAINS(POLYGON(9, 9, 11, 9, 11, 11, 9, 11), CIRCLE(10, 10, 2)) AS x, CONTAINS(POLYGON(9, 9, 11, 9, 11, 11, 9, 11), CIRCLE(10, 10, 1)) AS y FROM lab.one
--- rows
1, 0

### a polygon in a polygon
SELECT CONTAINS(POLYGON(9, 9, 11, 9, 10, 11), POLYGON(8, 8, 12, 8, 12, 12, 8, 12)) AS x, CONTAINS(POLYGON(8, 8, 12, 8, 12, 12, 8, 12), POLYGON(9, 9, 11, 9, 10, 11)) AS y FROM lab.one
--- rows
1, 0

### polygons that cross
SELECT INTERSECTS(POLYGON(0, 0, 2, 0, 2, 2, 0, 2), POLYGON(1, 1, 3, 1, 3, 3, 1, 3)) AS x, INTERSECTS(POLYGON(0, 0, 2, 0, 2, 2, 0, 2), POLYGON(3, 3, 5, 3, 5, 5, 3, 5)) AS y FROM lab.one
--- rows
1, 0

### polygons that cross like a plus, no vertex in the other
SELECT INTERSECTS(POLYGON(-3, -1, 3, -1, 3, 1, -3, 1), POLYGON(-1, -3, 1, -3, 1, 3, -1, 3)) AS x FROM lab.one
--- rows
1

### a polygon within the other crosses it
SELECT INTERSECTS(POLYGON(-3, -3, 3, -3, 3, 3, -3, 3), POLYGON(-1, -1, 1, -1, 1, 1, -1, 1)) AS x FROM lab.one
--- rows
1

### polygon with columns as vertices
SELECT id FROM pos.points WHERE id IN (1, 7, 8, 9) AND 1 = CONTAINS(POINT(10, -44.95), POLYGON(ra - 1, dec - 0.5, ra + 1, dec - 0.5, ra + 1, dec + 0.5, ra - 1, dec + 0.5))
--- rows
7
8

### polygon under OR beside another condition
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), POLYGON(9, -46, 11, -46, 10, -44.97)) OR name = 'anti'
--- rows
7
9
